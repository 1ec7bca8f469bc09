#include "ui/records/attached_files.h"

#include "core/support/bounded_text.h"
#include "core/support/file_kind.h"
#include "core/usecases/attachments.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/progress.h"

#include <QDesktopServices>
#include <QUrl>

namespace seduta {

namespace {

constexpr qsizetype longestNameTold = 80;

QString words(const char *sentence)
{
    return QCoreApplication::translate("AttachedFiles", sentence);
}

QString toldName(const Attachment &attachment)
{
    return shortened(attachment.fileName, longestNameTold);
}

QString doneWords(const QList<Attachment> &added)
{
    return added.size() == 1
        ? words(QT_TRANSLATE_NOOP("AttachedFiles", "\"%1\" is attached.")).arg(toldName(added.constFirst()))
        : QCoreApplication::translate("AttachedFiles", "%n file(s) are attached.", nullptr, int(added.size()));
}

Notice told(const QList<Attachment> &added, const QStringList &refusals)
{
    if (refusals.isEmpty())
        return added.isEmpty() ? Notice::advice({}) : Notice::done(doneWords(added));
    const QString refused = refusals.join(u' ');
    return added.isEmpty() ? Notice::failure({ErrorKind::Validation, refused, {}})
                           : Notice::advice(doneWords(added) + u' ' + refused);
}

Error notOpened(const QString &name, const char *why)
{
    return {ErrorKind::Refused, words(why).arg(shortened(name, longestNameTold)), {}};
}

}

AttachedFiles::AttachedFiles(const Desk &desk, QWidget *parent)
    : m_desk(desk)
    , m_parent(parent)
{
}

Notice AttachedFiles::attach(const CardLink &record, const QStringList &paths) const
{
    QList<Attachment> added;
    QStringList refusals;
    Progress progress(words(QT_TRANSLATE_NOOP("AttachedFiles", "The files are being attached…")), m_parent);
    for (const auto &path : paths) {
        const auto attached = Attachments(m_desk.workspace).attach(record, path);
        if (attached)
            added.append(*attached);
        else
            refusals.append(attached.error().message);
        if (!progress(int(added.size() + refusals.size()), int(paths.size())))
            break;
    }
    return told(added, refusals);
}

Notice AttachedFiles::attachChosen(const CardLink &record) const
{
    const QString path =
        m_desk.dialogs.fileToOpen(m_parent,
                                  {words(QT_TRANSLATE_NOOP("AttachedFiles", "Which file is attached?")),
                                   words(QT_TRANSLATE_NOOP("AttachedFiles", "All files (*)")),
                                   {}});
    return path.isEmpty() ? Notice::advice({}) : attach(record, {path});
}

Notice AttachedFiles::save(AttachmentId id) const
{
    const Attachments attachments(m_desk.workspace);
    const auto attachment = attachments.find(id);
    const auto bytes = attachment.and_then([&](const Attachment &each) { return attachments.contentOf(each); });
    if (!bytes)
        return Notice::failure(bytes.error());
    const QString path =
        m_desk.dialogs.fileToSave(m_parent,
                                  {words(QT_TRANSLATE_NOOP("AttachedFiles", "Where should the attachment be put?")),
                                   words(QT_TRANSLATE_NOOP("AttachedFiles", "All files (*)")), attachment->fileName});
    return path.isEmpty() ? Notice::advice({}) : writtenTo(path, *bytes);
}

Notice AttachedFiles::open(AttachmentId id)
{
    const Attachments attachments(m_desk.workspace);
    const auto attachment = attachments.find(id);
    const auto bytes = attachment.and_then([&](const Attachment &each) { return attachments.contentOf(each); });
    if (!bytes)
        return Notice::failure(bytes.error());
    const QString name = attachment->fileName;
    if (!openableKind(name, *bytes))
        return Notice::failure(
            notOpened(name,
                      QT_TRANSLATE_NOOP(
                          "AttachedFiles",
                          "\"%1\" is not opened from here: it is of a kind that may start a program, or is not what "
                          "its name says. Save it, and open it only if you know who it comes from.")));
    if (!m_copies)
        m_copies = std::make_unique<PrivateFolder>();
    const QString copy = m_copies->readOnlyCopy(name, *bytes);
    if (copy.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
        return Notice::failure(
            notOpened(name,
                      QT_TRANSLATE_NOOP("AttachedFiles",
                                        "\"%1\" could not be opened: save it, and open it from where you put it.")));
    return Notice::advice({});
}

}
