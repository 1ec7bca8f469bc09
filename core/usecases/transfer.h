#pragma once

#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What an import brought.
struct ImportSummary {
    int records = 0;
    int meetings = 0;
    int bodies = 0;
    /// The archive had a council already, which stayed as it was.
    bool councilKept = false;

    bool operator==(const ImportSummary &) const = default;
};

/// Whole secretariats in and out, as seduta-1 documents.
class Transfer
{
    Q_DECLARE_TR_FUNCTIONS(Transfer)

public:
    explicit Transfer(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The archive as a document; the same archive gives the same bytes.
    Result<QByteArray> exportDocument() const;

    /// All of a document as one act, or nothing and every fault of it. Into an archive that holds something a copy is made first, and the records
    /// get new numbers. `progress` gets records done and in all; answering false stops, and nothing is saved.
    Result<ImportSummary> importDocument(const QByteArray &document,
                                         const std::function<bool(qint64, qint64)> &progress = {});

    /// The sample secretariat the program brings, fictitious persons and all.
    static QByteArray sampleDocument();

    /// A new archive that holds the sample; where it cannot be filled, no file is left.
    static Result<ImportSummary> makeSample(const QString &path, const Author &author, const Clock &clock);

private:
    Workspace &m_workspace;
};

}
