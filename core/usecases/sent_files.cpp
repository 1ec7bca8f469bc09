#include "core/usecases/sent_files.h"

#include "core/domain/fields/convocation.h"
#include "core/domain/fields/issued_document.h"
#include "core/domain/fields/sent_file.h"
#include "core/storage/content_store.h"
#include "core/storage/issued_document_repository.h"
#include "core/storage/sent_file_repository.h"
#include "core/support/safe_name.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString mediaTypeOf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") ? QStringLiteral("application/pdf") : QStringLiteral("application/octet-stream");
}

IssuedDocument madeElsewhere(const Convocation &letter, const QString &fileName, const QString &contentHash)
{
    IssuedDocument document;
    document.kind = DocumentKind::Convocation;
    document.meetingId = letter.meetingId;
    document.convocationId = letter.id;
    document.title = fileName;
    document.contentHash = contentHash;
    document.protocolRef = letter.protocolRef;
    document.protocolOn = letter.protocolOn;
    return document;
}

}

Result<void> SentFiles::mayBeKept(qint64 size)
{
    if (size == 0)
        return failure(ErrorKind::Validation, SentFiles::tr("This file is empty."));
    return size > largestFile ? Result<void>(tl::unexpected(tooLarge())) : Result<void>();
}

Error SentFiles::tooLarge()
{
    return {ErrorKind::Validation,
            SentFiles::tr("This file is larger than 50 MB: attach the signed or stamped PDF alone."),
            {}};
}

Result<SentFile> SentFiles::attach(IssuedDocumentId document, const QString &fileName, const QByteArray &bytes)
{
    const QString name = safeName(fileName);
    if (const auto whole = mayBeKept(bytes.size()); !whole)
        return tl::unexpected(whole.error());
    const auto known = found<IssuedDocument>(m_workspace, document);
    if (!known)
        return tl::unexpected(known.error());
    SentFile file;
    file.documentId = document;
    file.fileName = name;
    file.attachedAt = m_workspace.clock().now();
    file.attachedBy = m_workspace.author().text();
    return m_workspace.write(SentFiles::tr("Attach the file that left: %1").arg(known->title),
                             [&](Database &database) -> Result<SentFile> {
                                 file.contentHash = ContentStore(database).keep(bytes, mediaTypeOf(bytes));
                                 file.id = Table<SentFile>(database).insert(file);
                                 return file;
                             });
}

Result<void> SentFiles::leftAs(const QList<ConvocationId> &letters, const QString &fileName, const QByteArray &bytes)
{
    const QString name = safeName(fileName);
    if (const auto whole = mayBeKept(bytes.size()); !whole)
        return whole;
    return m_workspace.write(SentFiles::tr("%n letter(s) left as \"%1\"", nullptr, int(letters.size())).arg(name),
                             [&](Database &database) -> Result<void> {
                                 const auto hash = ContentStore(database).keep(bytes, mediaTypeOf(bytes));
                                 for (const auto id : letters) {
                                     const auto letter = Table<Convocation>(database).find(id);
                                     if (!letter)
                                         return tl::unexpected(noLongerThere());
                                     const auto left =
                                         sentAsFile(*letter, m_workspace.clock().now(), m_workspace.author().person);
                                     if (!left)
                                         return tl::unexpected(left.error());
                                     Table<Convocation>(database).update(*left);
                                     auto document = madeElsewhere(*letter, name, hash);
                                     document.issuedAt = m_workspace.clock().now();
                                     document.issuedBy = m_workspace.author().text();
                                     document.supersedesId = IssuedDocumentRepository(database).latest(document);
                                     Table<IssuedDocument>(database).insert(document);
                                 }
                                 return {};
                             });
}

Result<QList<SentFile>> SentFiles::of(IssuedDocumentId document) const
{
    return m_workspace.read([&](Database &database) { return SentFileRepository(database).ofDocument(document); });
}

Result<QByteArray> SentFiles::contentOf(const SentFile &file) const
{
    return m_workspace.read([&](Database &database) { return ContentStore(database).find(file.contentHash); });
}

}
