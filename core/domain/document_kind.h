#pragma once

#include "core/support/id.h"

#include <QString>

namespace seduta {

/// A kind of paper as the archive keeps it: a row for each, whose word signatories, issued papers and blocks changed by hand refer to. Only a
/// migration adds one.
struct DocumentKindRow {
    Id<DocumentKindRow> id{};
    QString word{};

    bool operator==(const DocumentKindRow &) const = default;
};

}
