#pragma once

#include <QDateTime>

namespace seduta {

/// Where "now" and "today" come from; tests give one that stands still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;

    QDate today() const { return now().date(); }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

}
