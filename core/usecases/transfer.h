#pragma once

#include "core/usecases/document_standing.h"
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
    /// What is unlikely in the document, each with its path, and what it could not bring.
    QStringList remarks{};

    bool operator==(const ImportSummary &) const = default;
};

/// What an import would bring; nothing is written.
struct ImportPreview {
    ImportSummary summary{};
    DocumentStanding standing{};
    /// What would stand beside the same thing of the archive.
    QStringList doubled{};
};

/// Whether the office was told what speaks against an import, and wants it all the same.
enum class ImportConsent { Needed, Given };

/// Whole secretariats in and out, as documents of the exchange format.
class Transfer
{
    Q_DECLARE_TR_FUNCTIONS(Transfer)

public:
    explicit Transfer(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The archive as a document that says which archive it is of; the same archive gives the same bytes.
    Result<QByteArray> exportDocument() const;

    /// What importDocument() would do, or every fault of the document.
    Result<ImportPreview> preview(const QByteArray &document) const;

    /// All of a document as one act, or nothing and every fault of it. What was imported before, is older than what was, or is of another council
    /// is refused (Refused, "consent") until the consent is given. Into an archive that holds something a copy is made first, and the records
    /// get new numbers. `progress` gets records done and in all; answering false stops, and nothing is saved.
    Result<ImportSummary> importDocument(const QByteArray &document,
                                         const std::function<bool(qint64, qint64)> &progress = {},
                                         ImportConsent consent = ImportConsent::Needed);

    /// The sample secretariat the program brings, fictitious persons and all.
    static QByteArray sampleDocument();

    /// A new archive that holds the sample; where it cannot be filled, no file is left.
    static Result<ImportSummary> makeSample(const QString &path, const Author &author, const Clock &clock);

private:
    Result<void> copyUnlessEmpty();

    Workspace &m_workspace;
};

}
