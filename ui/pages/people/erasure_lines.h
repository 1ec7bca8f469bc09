#pragma once

#include "core/usecases/erasures.h"
#include "ui/desk/place.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// One line of what an erasure reaches: a field that names the person, the history, or a copy of the archive made before.
struct ErasureLine {
    qint64 id = 0;
    QString where{};
    QString field{};
    QString fate{};
    QString text{};
    Tone tone = Tone::Ink;
    /// Where it is seen and corrected.
    std::optional<Place> place{};
};

QList<RowsModel<ErasureLine>::Column> erasureColumns();
/// Before the act everything that names the person; after it what still stands.
QList<ErasureLine> erasureLines(const ErasurePreview &preview, bool isDone);

}
