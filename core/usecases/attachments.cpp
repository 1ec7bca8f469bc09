#include "core/usecases/attachments.h"

#include "core/domain/fields/attachment.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/content_store.h"
#include "core/storage/history.h"
#include "core/support/bounded_text.h"
#include "core/support/chosen_file.h"
#include "core/support/file_kind.h"
#include "core/support/safe_name.h"
#include "core/usecases/records.h"
#include "core/usecases/told_changes.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype longestNameTold = 80;

QString toldName(const QString &fileName)
{
    return shortened(safeName(fileName), longestNameTold);
}

tl::unexpected<Error> refused(ErrorKind kind, const QString &sentence, const QFileInfo &file)
{
    return failure(kind, sentence.arg(toldName(file.fileName())));
}

Attachment shown(Attachment attachment)
{
    attachment.fileName = safeName(attachment.fileName);
    return attachment;
}

// What can be known of it before it is read.
Result<void> mayBeRead(const QFileInfo &file)
{
    if (file.isDir())
        return refused(ErrorKind::Validation,
                       Attachments::tr("\"%1\" is a folder: attach the files in it, or a ZIP file made of it."), file);
    if (!file.exists())
        return refused(
            ErrorKind::Storage,
            Attachments::tr("\"%1\" is no longer there: look where it was moved to, and attach it from there."), file);
    if (!file.isFile())
        return refused(ErrorKind::Validation,
                       Attachments::tr("\"%1\" is not a file with a content of its own: it cannot be attached."), file);
    if (!file.isReadable())
        return refused(
            ErrorKind::Storage,
            Attachments::tr("\"%1\" cannot be read: ask whoever keeps it for the permission, or for a copy."), file);
    if (file.size() == 0)
        return refused(ErrorKind::Validation,
                       Attachments::tr("\"%1\" is empty: check that it was saved, or copied to its end."), file);
    if (file.size() > largestAttachment)
        return failure(
            ErrorKind::Validation,
            Attachments::tr("\"%1\" is of %2, and an attachment may be of 50 MB: make it smaller, attach its "
                            "parts, or say in the notes where it is kept.")
                .arg(toldName(file.fileName()), sizeWords(file.size())));
    return {};
}

// It may have changed since it was looked at.
Result<QByteArray> wholeOf(const QFileInfo &file)
{
    if (const auto allowed = mayBeRead(file); !allowed)
        return tl::unexpected(allowed.error());
    auto bytes = readChosen(file.filePath(), largestAttachment);
    if (bytes && bytes->isEmpty())
        return refused(ErrorKind::Validation,
                       Attachments::tr("\"%1\" is empty: check that it was saved, or copied to its end."), file);
    return bytes;
}

Attachment attachmentOf(const CardLink &record, const QFileInfo &file, const QByteArray &bytes, const QDate &today)
{
    Attachment attachment;
    attachment.fileName = safeName(file.fileName());
    attachment.mediaType = openableKind(attachment.fileName, bytes)
                               .value_or(FileKind{{}, QStringLiteral("application/octet-stream")})
                               .mediaType;
    attachment.size = int(bytes.size());
    attachment.contentHash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    attachment.addedOn = today;
    giveTo(attachment, record);
    return attachment;
}

Error alreadyThere(const Attachment &attachment)
{
    return {ErrorKind::Conflict,
            Attachments::tr("This file is already attached here, as \"%1\".").arg(toldName(attachment.fileName)),
            {}};
}

// Of the record as it stands now; nothing where it is not there.
QString ownerInWords(Database &database, const CardLink &record)
{
    return takesAttachments(record.table) && !History(database).current(record.table, record.id).isEmpty()
        ? recordInWords(database, record.table, record.id)
        : QString();
}

// By its own name and that of its record, which an erasure of the record's data looks for.
Result<QString> labelled(const Workspace &workspace, const char *sentence, const Result<Attachment> &attachment)
{
    if (!attachment)
        return tl::unexpected(attachment.error());
    return workspace.read([&](Database &database) {
        return Attachments::tr(sentence).arg(toldName(attachment->fileName),
                                             ownerInWords(database, ownerOf(*attachment)));
    });
}

}

Result<QList<Attachment>> Attachments::of(const CardLink &record) const
{
    auto all = m_workspace.read([&](Database &database) { return AttachmentRepository(database).of(record); });
    if (all)
        std::ranges::transform(*all, all->begin(), shown);
    return all;
}

Result<Attachment> Attachments::find(AttachmentId attachment) const
{
    return found(m_workspace, attachment).map(shown);
}

Result<Attachment> Attachments::named(const CardLink &record, const QString &numberOrName) const
{
    const auto all = of(record);
    if (!all)
        return tl::unexpected(all.error());
    QList<Attachment> fitting;
    for (const auto &each : *all)
        if (QString::number(each.id.value()) == numberOrName || each.fileName == numberOrName)
            fitting.append(each);
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.isEmpty())
        return failure(ErrorKind::NotFound,
                       Attachments::tr("Nothing attached here is called \"%1\".").arg(toldName(numberOrName)));
    return failure(ErrorKind::Ambiguous,
                   Attachments::tr("Several files attached here are called \"%1\": say the number of one.")
                       .arg(toldName(numberOrName)));
}

Result<Attachment> Attachments::attach(const CardLink &record, const QString &path)
{
    const QFileInfo file(path);
    const auto bytes = wholeOf(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto attachment = checked(attachmentOf(record, file, *bytes, m_workspace.clock().today()));
    const auto owner = m_workspace.read([&](Database &database) { return ownerInWords(database, record); });
    if (!attachment || !owner)
        return tl::unexpected(attachment ? owner.error() : attachment.error());
    if (owner->isEmpty())
        return tl::unexpected(noLongerThere());
    const QString label = Attachments::tr("Attach \"%1\" to: %2").arg(toldName(attachment->fileName), *owner);
    return m_workspace.write(label, [&](Database &database) -> Result<Attachment> {
        if (const auto same = AttachmentRepository(database).same(record, attachment->contentHash))
            return tl::unexpected(alreadyThere(*same));
        auto kept = *attachment;
        ContentStore(database).keep(*bytes, kept.mediaType);
        kept.id = Table<Attachment>(database).insert(kept);
        return kept;
    });
}

Result<void> Attachments::change(const Attachment &attachment)
{
    const auto label = labelled(m_workspace, QT_TRANSLATE_NOOP("Attachments", "Describe the attachment \"%1\" of: %2"),
                                find(attachment.id));
    if (!label)
        return tl::unexpected(label.error());
    return stepped(m_workspace, *label, attachment.id, [&](const Attachment &old) {
        auto next = old;
        next.fileName =
            attachment.fileName.trimmed().isEmpty() ? QString() : renamed(old.fileName, attachment.fileName);
        next.role = attachment.role;
        next.note = attachment.note;
        return checked(next);
    });
}

Result<void> Attachments::remove(AttachmentId attachment)
{
    const auto label = labelled(m_workspace, QT_TRANSLATE_NOOP("Attachments", "Remove the attachment \"%1\" of: %2"),
                                find(attachment));
    return label ? removed(m_workspace, *label, attachment) : tl::unexpected(label.error());
}

Result<QByteArray> Attachments::contentOf(const Attachment &attachment) const
{
    auto bytes =
        m_workspace.read([&](Database &database) { return ContentStore(database).find(attachment.contentHash); });
    if (bytes && bytes->size() != attachment.size)
        return failure(ErrorKind::Storage,
                       Attachments::tr("The archive no longer holds \"%1\" as it was attached: verify the archive, and "
                                       "look in its copies.")
                           .arg(toldName(attachment.fileName)));
    return bytes;
}

}
