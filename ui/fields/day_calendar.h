#pragma once

#include <QDate>
#include <QFrame>

namespace seduta {

/// A month under a field, to choose a day from: arrows, PageUp and PageDown walk through it, Enter or a click chooses, Esc leaves all as it was.
class DayCalendar : public QFrame
{
    Q_OBJECT

public:
    DayCalendar(const QDate &shown, const QDate &today, QWidget &field);

Q_SIGNALS:
    void chosen(const QDate &day);

private:
    void choose(const QDate &day);
};

}
