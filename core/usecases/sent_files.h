#pragma once

#include "core/domain/issuing.h"
#include "core/domain/sent_file.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The files that left the office for issued documents: signed, stamped, as the protocol or the mail program has them.
class SentFiles
{
    Q_DECLARE_TR_FUNCTIONS(SentFiles)

public:
    explicit SentFiles(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    static constexpr qint64 largestFile = 50 * 1024 * 1024;
    /// Whether a file of that size is taken: to be asked before it is read.
    static Result<void> mayBeKept(qint64 size);
    /// Why a larger one is not.
    static Error tooLarge();

    /// Questo è il file partito: kept as it is, whatever it says; how it stands to what was issued is found afterwards (`SentVerdicts`). Fails for
    /// an empty file and for one larger than the archive takes.
    Result<SentFile> attach(IssuedDocumentId document, const QString &fileName, const QByteArray &bytes);
    /// Partita come altro file: the letters left as this file, made elsewhere, and are sent; it is kept in the place of a document issued here.
    /// Refused for a letter that has left.
    Result<void> leftAs(const QList<ConvocationId> &letters, const QString &fileName, const QByteArray &bytes);
    /// The first attached first; the last is the one that holds.
    Result<QList<SentFile>> of(IssuedDocumentId document) const;
    Result<QByteArray> contentOf(const SentFile &file) const;

private:
    Workspace &m_workspace;
};

}
