#include "ui/desk/paper_files.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/support/chosen_file.h"
#include "core/support/safe_name.h"
#include "core/support/whole_file.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/sent_files.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/letters_to_complete.h"
#include "ui/desk/progress.h"

#include <QApplication>
#include <QDir>
#include <QFile>

namespace seduta {

namespace {

QString askedFolder(const Desk &desk, QWidget *parent)
{
    return desk.dialogs.folder(parent,
                               QCoreApplication::translate("PaperFiles", "In which folder should the PDFs be put?"));
}

const QString letterFormKey = QStringLiteral("papers/letterForm");

QString notWritten(const QString &path)
{
    return QCoreApplication::translate("PaperFiles",
                                       "The file %1 could not be written: check the folder and the free space, or "
                                       "choose another folder.")
        .arg(QDir::toNativeSeparators(path));
}

Notice notMade(const Error &error)
{
    return error.kind == ErrorKind::Cancelled
        ? Notice::advice(QCoreApplication::translate("PaperFiles", "Stopped: nothing was written."))
        : Notice::failure(error);
}

/// The first that could not be written, or nothing.
QString unwritten(const PaperBatch &batch, const QString &folder)
{
    for (const auto &paper : batch.papers)
        if (const QString path = pathIn(folder, paper.fileName); !writeWhole(path, paper.pdf))
            return path;
    return {};
}

/// The names that stand in the folder already, with something else in them.
QStringList namesTaken(const PaperBatch &batch, const QString &folder)
{
    QStringList names;
    for (const auto &paper : batch.papers)
        if (QFile file(pathIn(folder, paper.fileName)); file.exists()
            && (file.size() != paper.pdf.size() || !file.open(QIODevice::ReadOnly) || file.readAll() != paper.pdf))
            names.append(paper.fileName);
    return names;
}

/// One question for all of them.
bool mayReplace(const Desk &desk, QWidget *parent, const PaperBatch &batch, const QString &folder)
{
    const auto names = namesTaken(batch, folder);
    return names.isEmpty()
        || desk.dialogs.confirm(parent,
                                {QCoreApplication::translate(
                                     "PaperFiles", "%n file(s) of this name already stand in the folder. Replace them?",
                                     nullptr, int(names.size())),
                                 QCoreApplication::translate("PaperFiles", "Replace"), names});
}

Notice told(const QString &done, const PaperBatch &batch, const QString &folder)
{
    const QString words = done.arg(QDir::toNativeSeparators(folder));
    return batch.warnings.isEmpty() ? Notice::done(words) : Notice::advice(words + u' ' + batch.warnings.join(u' '));
}

QString draftedWords(DocumentKind kind, int count)
{
    if (!paperKind(kind).isIssued)
        return QCoreApplication::translate("PaperFiles", "%n paper(s) as PDF, written to %1: ready to be printed.",
                                           nullptr, count);
    return QCoreApplication::translate(
        "PaperFiles", "%n draft(s) as PDF, marked BOZZA, written to %1: to look at, not to send.", nullptr, count);
}

/// What the files are, and what comes next.
QString issuedWords(DocumentKind kind, int count)
{
    switch (kind) {
    case DocumentKind::Convocation:
        return QCoreApplication::translate("PaperFiles",
                                           "%n letter(s) issued: kept in the archive, and written to %1 to be sent. "
                                           "Once they have left, mark them as sent.",
                                           nullptr, count);
    case DocumentKind::Minutes:
        return QCoreApplication::translate("PaperFiles",
                                           "The minutes are issued and final: kept in the archive, and written to %1.");
    default:
        return QCoreApplication::translate(
            "PaperFiles", "%n document(s) issued: kept in the archive, and written to %1.", nullptr, count);
    }
}

/// Letters still here are completed, or the user gives up.
bool areLettersCompleted(const Desk &desk, QWidget *parent, MeetingId meeting)
{
    const auto lack = Convocations(desk.workspace).lackOf(meeting);
    if (!lack || lack->isNothing())
        return true;
    LettersToComplete box(desk.workspace, meeting, *lack, parent);
    return box.exec() == QDialog::Accepted;
}

bool isAgreed(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    if (order.kind == DocumentKind::Convocation)
        return areLettersCompleted(desk, parent, order.meetingId);
    if (order.kind != DocumentKind::Minutes || MinutesBook(desk.workspace).areFinal(order.meetingId))
        return true;
    return desk.dialogs.confirm(
        parent,
        {QCoreApplication::translate("PaperFiles",
                                     "Issuing makes the minutes final: from then on their texts, the attendances, the "
                                     "agenda, the outcomes, the hours and who signs no longer change. Issue them?"),
         QCoreApplication::translate("PaperFiles", "Issue the minutes"),
         {}});
}

}

PaperOrder lettersOrder(MeetingId meeting)
{
    auto order = paperOrder(DocumentKind::Convocation, meeting);
    const int form = QSettings().value(letterFormKey, int(LetterForm::OnePerAddressee)).toInt();
    order.form = static_cast<LetterForm>(qBound(0, form, int(LetterForm::SingleLetter)));
    return order;
}

void rememberLetterForm(LetterForm form)
{
    QSettings().setValue(letterFormKey, int(form));
}

PaperOrder paperOrder(DocumentKind kind, MeetingId meeting)
{
    PaperOrder order;
    order.kind = kind;
    order.meetingId = meeting;
    return order;
}

Notice draftedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    const QString folder = askedFolder(desk, parent);
    if (folder.isEmpty())
        return Notice::advice({});
    Progress progress(QCoreApplication::translate("PaperFiles", "The papers are being made…"), parent);
    const auto batch = Papers(desk.workspace).draft(order, std::ref(progress));
    if (!batch)
        return notMade(batch.error());
    if (!mayReplace(desk, parent, *batch, folder))
        return Notice::advice(QCoreApplication::translate("PaperFiles",
                                                          "Nothing was written: the files in the folder "
                                                          "are as they were."));
    if (const QString path = unwritten(*batch, folder); !path.isEmpty())
        return Notice::failure({ErrorKind::Storage, notWritten(path)});
    return told(draftedWords(order.kind, int(batch->papers.size())), *batch, folder);
}

Result<QByteArray> fileThatLeft(const QString &path)
{
    const auto bytes = readChosen(path, SentFiles::largestFile);
    if (!bytes && bytes.error().kind == ErrorKind::Validation)
        return tl::unexpected(SentFiles::tooLarge());
    return bytes;
}

Notice writtenTo(const QString &path, const QByteArray &bytes)
{
    if (!writeWhole(path, bytes))
        return Notice::failure({ErrorKind::Storage, notWritten(path)});
    return Notice::done(QCoreApplication::translate("PaperFiles", "Written: %1").arg(QDir::toNativeSeparators(path)));
}

Notice issuedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    if (const auto allowed = Papers(desk.workspace).mayIssue(order); !allowed)
        return Notice::failure(allowed.error());
    const QString folder = isAgreed(desk, parent, order) ? askedFolder(desk, parent) : QString();
    if (folder.isEmpty())
        return Notice::advice({});
    Progress progress(QCoreApplication::translate("PaperFiles", "The papers are being made…"), parent);
    const auto batch = Papers(desk.workspace).issue(order, std::ref(progress));
    if (!batch)
        return notMade(batch.error());
    if (!mayReplace(desk, parent, *batch, folder))
        return Notice::advice(QCoreApplication::translate(
            "PaperFiles",
            "Issued and kept in the archive; the files in the folder are as they were. It can be saved "
            "again from \"Issued\", beside the words of the paper."));
    if (const QString path = unwritten(*batch, folder); !path.isEmpty())
        return Notice::failure(
            {ErrorKind::Storage,
             QCoreApplication::translate("PaperFiles",
                                         "Issued and kept in the archive, but the file %1 could not be written: check "
                                         "the folder and the free space. It can be saved again from \"Issued\", beside "
                                         "the words of the paper.")
                 .arg(QDir::toNativeSeparators(path))});
    return told(issuedWords(order.kind, int(batch->papers.size())), *batch, folder);
}

Notice cardToFile(const Desk &desk, QWidget *parent, const CardLink &record)
{
    const auto card = Papers(desk.workspace).card(record);
    if (!card)
        return Notice::failure(card.error());
    QString path = desk.dialogs.fileToSave(
        parent,
        {QCoreApplication::translate("PaperFiles", "Where should the card be put?"),
         QCoreApplication::translate("PaperFiles", "PDF (*.pdf);;OpenDocument texts (*.odt)"), card->fileName});
    if (path.isEmpty())
        return Notice::advice({});
    const bool isText = path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive);
    if (!isText && !path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto bytes = isText ? Papers(desk.workspace).odt(*card) : Papers(desk.workspace).pdf(*card);
    return bytes ? writtenTo(path, *bytes) : Notice::failure(bytes.error());
}

}
