#pragma once

#include "core/domain/partial_date.h"
#include "ui/fields/line_field.h"

class QLabel;
class QToolButton;

namespace seduta {

/// A line for a date, typed as one likes. Beside it stands the day of the week and, while it is typed, the date as it is read; on leaving it the
/// field says it in its own way. Alt+↓, or the small button, opens a calendar.
class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void openCalendar();

protected:
    /// What the text says; unknown where it cannot be read.
    virtual PartialDate read() const = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QDate &day);
    void settle();
    void tellMeaning();
    /// From the longest to the shortest way to say it beside what is typed.
    QStringList meanings() const;

    QLabel *m_meaning = nullptr;
    QToolButton *m_button = nullptr;
};

}
