#include "ui/shell/document_acts.h"

#include "core/support/chosen_file.h"
#include "core/support/safe_name.h"
#include "core/support/whole_file.h"
#include "ui/desk/archive_files.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/progress.h"
#include "ui/look/notice.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace seduta {

namespace {

// A whole secretariat of ten years is a hundredth of it.
constexpr qint64 largestDocument = 200 * 1024 * 1024;
constexpr int wholeProgress = 1000;

QString counted(const QString &words, const ImportSummary &summary)
{
    return words.arg(QLocale().toString(summary.records), QLocale().toString(summary.bodies),
                     QLocale().toString(summary.meetings));
}

QStringList under(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QStringList() : QStringList{heading} + lines;
}

}

DocumentActs::DocumentActs(Session &session, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void DocumentActs::importDocument()
{
    const QString path = m_dialogs.fileToOpen(
        &m_window, {tr("Import a document"), tr("Documents of Seduta (*.json);;All files (*)"), {}});
    if (path.isEmpty())
        return;
    const auto document = readChosen(path, largestDocument);
    if (!document) {
        Q_EMIT noticed(Notice::failure(document.error()));
        return;
    }
    const auto preview = Transfer(*m_session.workspace()).preview(*document);
    if (!preview)
        Q_EMIT noticed(Notice::failure(preview.error()));
    else if (isWanted(safeName(QFileInfo(path).fileName()), *preview))
        bring(*document);
}

bool DocumentActs::isWanted(const QString &name, const ImportPreview &preview)
{
    QStringList words{tr("Import \"%1\"?").arg(name), preview.standing.origin};
    words += preview.standing.objections;
    words.append(counted(tr("It would add %1 records, among them %2 bodies and %3 meetings."), preview.summary));
    if (preview.summary.councilKept)
        words.append(tr("The council of the archive would stay as it is."));
    words.removeAll(QString());
    const auto lines = under(tr("What would stand beside the same thing:"), preview.doubled)
        + under(tr("To be checked:"), preview.summary.remarks);
    return m_dialogs.confirm(&m_window, {words.join(u' '), tr("Import"), lines});
}

void DocumentActs::bring(const QByteArray &document)
{
    Progress progress(tr("Importing the document…"), &m_window);
    const auto tell = [&](qint64 done, qint64 all) {
        return progress(int(done * wholeProgress / qMax<qint64>(all, 1)), wholeProgress);
    };
    const auto brought = Transfer(*m_session.workspace()).importDocument(document, tell, ImportConsent::Given);
    if (!brought && brought.error().kind == ErrorKind::Cancelled)
        Q_EMIT noticed(Notice::advice(tr("Stopped: nothing was imported.")));
    else if (!brought)
        Q_EMIT noticed(Notice::failure(brought.error()));
    else
        Q_EMIT noticed(Notice::done(counted(
            tr("Imported: %1 records, among them %2 bodies and %3 meetings. Ctrl+Z takes them all away."), *brought)));
}

void DocumentActs::exportDocument()
{
    auto &workspace = *m_session.workspace();
    const QString path = m_dialogs.fileToSave(&m_window,
                                              {tr("Export as a document"), tr("Documents of Seduta (*.json)"),
                                               archiveName(workspace.path()) + QStringLiteral(".json")});
    if (path.isEmpty())
        return;
    const auto document = Transfer(workspace).exportDocument();
    if (!document)
        Q_EMIT noticed(Notice::failure(document.error()));
    else if (!writeWhole(path, *document))
        Q_EMIT noticed(Notice::problem(tr("The file %1 could not be written: check the folder and the free space, or "
                                          "choose another folder.")
                                           .arg(QDir::toNativeSeparators(path))));
    else
        Q_EMIT noticed(Notice::done(
            tr("The whole secretariat was exported to %1. Whoever has the file reads all of it: keep it safe.")
                .arg(QDir::toNativeSeparators(path))));
}

}
