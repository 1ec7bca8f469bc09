#pragma once

#include "core/support/result.h"

#include <QDateTime>

#include <memory>

namespace seduta {

/// Where "now" and "today" come from; tests give one that stands still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    /// The day it was put on by hand, for all to see; none on a clock that tells the true one.
    virtual QDate trialDay() const { return {}; }

    QDate today() const { return now().date(); }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

/// Another day at the hour it is: due dates are tried out, and a sample tells its story on the day it was written for.
class TrialClock : public Clock
{
public:
    explicit TrialClock(const QDate &day)
        : m_day(day)
    {
    }

    QDateTime now() const override;
    QDate trialDay() const override { return m_day; }

private:
    QDate m_day;
};

/// The clock of a program: the computer's, or on the day SEDUTA_TODAY names (2025-11-03); refused where that is no day.
Result<std::unique_ptr<Clock>> clockOfProgram();

}
