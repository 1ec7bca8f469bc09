#pragma once

#include "core/usecases/workspace.h"

namespace seduta {

/// A clock that stands at noon of 1 September 2025.
class StandingClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC); }
};

/// A small council with something of every kind in it, for random acts to start from.
Result<void> seed(Workspace &workspace);

}
