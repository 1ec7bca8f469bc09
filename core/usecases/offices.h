#pragma once

#include "core/domain/council.h"

namespace seduta {

/// The office that holds the council of a province: a Prefettura, one of the two Commissariati del Governo, or in Aosta the Region (art. 57,
/// d.P.R. 394/1999).
struct OfficeOfProvince {
    QString code{};
    QString province{};
    QString seat{};
    QString office{};
    /// What stands under the office's name in its letterhead.
    QString under{};
    QString chairTitle{};

    bool operator==(const OfficeOfProvince &) const = default;
};

/// All of them, by the name of the province.
const QList<OfficeOfProvince> &officesOfProvinces();

/// The council with what follows from its province; what was typed by hand stays, and what another province (none: an empty one) had filled goes.
Council atOffice(const Council &council, const OfficeOfProvince &office, const OfficeOfProvince &before);

}
