#pragma once

#include "core/support/id.h"

#include <QString>

namespace seduta {

using TemplateOverrideId = Id<struct TemplateOverride>;

/// Il modello dell'ufficio: the wording that takes the place of one of the program's, file by file ("convocation.html"), in the papers of that
/// language. Who wrote it and when is in the journal.
struct TemplateOverride {
    TemplateOverrideId id{};
    QString language{};
    QString fileName{};
    QString text{};

    bool operator==(const TemplateOverride &) const = default;
};

}
