#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QWidget>

namespace seduta {

class DayField;
class LineField;

/// Under the list of impegni: what was heard of the one selected, on which day, and what is done to it with one key.
class HeardLine : public QWidget
{
    Q_OBJECT

public:
    HeardLine(const QDate &today, QWidget *parent);

    QDate day() const;
    QString words() const;
    /// Why the day cannot be read.
    std::optional<Error> unreadable() const;
    /// Empty again, as of that day.
    void clear(const QDate &today);
    void goThere();

Q_SIGNALS:
    void entered();
    /// Back to the list.
    void left();
    void chaseAsked();
    void stepAsked();

private:
    DayField *m_on = nullptr;
    LineField *m_words = nullptr;
};

}
