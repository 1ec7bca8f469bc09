#pragma once

#include "core/domain/attachment.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The allegati: files of others, kept as they are beside the records they belong to.
class Attachments
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)

public:
    explicit Attachments(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The first attached first; of a project also those of its editions. Here and below their names are as they may be shown.
    Result<QList<Attachment>> of(const CardLink &record) const;
    Result<Attachment> find(AttachmentId attachment) const;
    /// The one of a record with that number or name.
    Result<Attachment> named(const CardLink &record, const QString &numberOrName) const;
    /// The whole of a file, beside a record. Its size is looked at before it is read; what is no plain file, is empty, larger than 50 MB, cannot
    /// be read, or stands beside the record already is refused, each with its sentence.
    Result<Attachment> attach(const CardLink &record, const QString &path);
    /// Its name, what it is and its note; the file stays as it is, and its ending too.
    Result<void> change(const Attachment &attachment);
    Result<void> remove(AttachmentId attachment);
    Result<QByteArray> contentOf(const Attachment &attachment) const;

private:
    Workspace &m_workspace;
};

}
