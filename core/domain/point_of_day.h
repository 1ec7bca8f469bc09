#pragma once

#include "core/domain/agenda.h"

namespace seduta {

/// A point of any agenda, as it is named beside others: with the day of its meeting.
struct PointOfDay {
    AgendaItemId id{};
    PartialDate heldOn{};
    QString title{};

    bool operator==(const PointOfDay &) const = default;
};

}
