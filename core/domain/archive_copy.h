#pragma once

#include <QDateTime>
#include <QString>

namespace seduta {

/// Why a copy was made; it stands in the copy's name.
enum class CopyReason { Closing, Import, Migration, Request };

/// A copy beside the archive: "asti.2025-06-26T18-30-00.chiusura.seduta" in the folder "Copie di asti". In the bin inside that folder its name
/// also tells the archive's last act when it went there: "asti.2025-06-26T18-30-00.chiusura.atto-412.seduta".
struct ArchiveCopy {
    QString path{};
    QDateTime madeAt{};
    CopyReason reason = CopyReason::Closing;
    qint64 size = 0;
    qint64 binnedAt = 0;

    bool isBinned() const { return binnedAt != 0; }
    bool operator==(const ArchiveCopy &) const = default;
};

}
