#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QList>

namespace seduta {

/// A protocol reference as it was pasted, with its day where the sheet has one.
struct PastedProtocol {
    QString reference{};
    QDate day{};

    bool operator==(const PastedProtocol &) const = default;
};

/// References copied from the protocol system: one on each line, alone or with its day in a second column, under a line of titles or not. An
/// error names the first line that cannot be read.
Result<QList<PastedProtocol>> readPastedProtocols(const QString &text, const QDate &today);

}
