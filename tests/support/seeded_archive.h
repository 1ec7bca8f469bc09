#pragma once

#include "core/usecases/workspace.h"

#include <QTimeZone>

namespace seduta {

/// A clock that stands at noon of a day: of 1 September 2025, where it is not told another.
class StandingClock : public Clock
{
public:
    explicit StandingClock(const QDate &day = QDate(2025, 9, 1))
        : m_day(day)
    {
    }

    QDateTime now() const override { return QDateTime(m_day, QTime(12, 0), QTimeZone::utc()); }
    void passTo(const QDate &day) { m_day = day; }

private:
    QDate m_day;
};

/// A small council with something of every kind in it, for random acts to start from.
Result<void> seed(Workspace &workspace);

}
