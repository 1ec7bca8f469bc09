#include "app/seduta-cli/command.h"
#include "app/seduta-cli/files.h"
#include "app/seduta-cli/terminal.h"
#include "core/documents/contents/paper_kinds.h"
#include "core/support/safe_name.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"

#include <QDir>

namespace seduta::cli {

namespace {

using Saving = std::function<int(Workspace &, const Meeting &)>;

int withMeeting(Workspace &workspace, const Arguments &arguments, const Saving &work)
{
    const auto meeting = Meetings(workspace).named(arguments.value(QStringLiteral("--meeting")));
    return meeting ? work(workspace, *meeting) : refuse(meeting.error());
}

Result<PaperBatch> made(Workspace &workspace, const PaperOrder &order, bool isIssued)
{
    const auto progress = [](int done, int total) {
        sayProgress(done, total);
        return true;
    };
    Papers papers(workspace);
    return isIssued ? papers.issue(order, progress) : papers.draft(order, progress);
}

int wrongUse(const char *sentence)
{
    complain(QCoreApplication::translate("Terminal", sentence));
    return WrongUse;
}

int papersOf(const Arguments &arguments, DocumentKind kind, LetterForm form)
{
    if (!arguments.has(QStringLiteral("--meeting")) || !arguments.has(QStringLiteral("--out")))
        return wrongUse(QT_TRANSLATE_NOOP("Terminal", "Give --meeting DATE|NUMBER and --out DIR."));
    const bool isIssued = arguments.has(QStringLiteral("--issue"));
    const auto work = [&](Workspace &workspace) {
        return withMeeting(workspace, arguments, [&](Workspace &open, const Meeting &meeting) -> int {
            PaperOrder order;
            order.kind = kind;
            order.meetingId = meeting.id;
            order.form = form;
            const auto batch = made(open, order, isIssued);
            return batch ? savePapers(*batch, arguments.value(QStringLiteral("--out"))) : refuse(batch.error());
        });
    };
    return isIssued ? withArchive(arguments, work) : withArchiveToRead(arguments.at(0), work);
}

int convocations(const Arguments &arguments)
{
    const bool merged = arguments.has(QStringLiteral("--merged"));
    const bool single = arguments.has(QStringLiteral("--single-letter"));
    if (merged && single)
        return wrongUse(QT_TRANSLATE_NOOP("Terminal", "Choose one of --merged and --single-letter."));
    const auto form = merged ? LetterForm::Merged : single ? LetterForm::SingleLetter : LetterForm::OnePerAddressee;
    return papersOf(arguments, DocumentKind::Convocation, form);
}

int pressRelease(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--text")))
        return papersOf(arguments, DocumentKind::PressRelease, LetterForm::OnePerAddressee);
    if (!arguments.has(QStringLiteral("--meeting")))
        return wrongUse(QT_TRANSLATE_NOOP("Terminal", "Give --meeting DATE|NUMBER and --out DIR."));
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) {
        return withMeeting(workspace, arguments, [](Workspace &open, const Meeting &meeting) -> int {
            const auto text = Papers(open).pressReleaseText(meeting.id);
            return text ? (say(*text), int(Done)) : refuse(text.error());
        });
    });
}

std::function<int(const Arguments &)> actOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Convocation: return convocations;
    case DocumentKind::PressRelease: return pressRelease;
    default:
        return [kind](const Arguments &arguments) { return papersOf(arguments, kind, LetterForm::OnePerAddressee); };
    }
}

/// What only papers of that kind may be asked for.
QList<Option> ownOptions(DocumentKind kind)
{
    if (kind == DocumentKind::Convocation)
        return {{QStringLiteral("--merged"),
                 {},
                 QCoreApplication::translate("Terminal", "all letters in one file, to print on both sides")},
                {QStringLiteral("--single-letter"),
                 {},
                 QCoreApplication::translate("Terminal", "one letter with the list of addressees")}};
    if (kind == DocumentKind::PressRelease)
        return {{QStringLiteral("--text"),
                 {},
                 QCoreApplication::translate("Terminal", "as plain text, on standard output")}};
    return {};
}

QList<Option> optionsOf(const PaperKind &kind)
{
    QList<Option> options{{QStringLiteral("--meeting"), QStringLiteral("DATE|NUMBER"),
                           QCoreApplication::translate("Terminal", "the meeting, by its day or its number")},
                          {QStringLiteral("--out"), QStringLiteral("DIR"),
                           QCoreApplication::translate("Terminal", "the folder for the files")}};
    if (kind.isIssued)
        options.append({QStringLiteral("--issue"),
                        {},
                        QCoreApplication::translate("Terminal", "issued and kept for ever, not a draft")});
    return options + ownOptions(kind.kind);
}

Command commandOf(const PaperKind &kind)
{
    const Command command{QLatin1String(kind.verb),
                          {QStringLiteral("FILE")},
                          optionsOf(kind),
                          QCoreApplication::translate("Terminal", kind.help),
                          actOf(kind.kind)};
    return kind.isIssued ? writing(command) : command;
}

}

int savePapers(const PaperBatch &batch, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return refuse(made.error());
    for (const auto &paper : batch.papers) {
        const QString path = pathIn(folder, paper.fileName);
        if (const auto written = writeFile(path, paper.pdf); !written)
            return refuse(written.error());
        say(QDir::toNativeSeparators(path));
    }
    for (const auto &warning : batch.warnings)
        complain(warning);
    return Done;
}

QList<Command> paperCommands()
{
    QList<Command> commands;
    for (const auto &kind : paperKinds())
        if (*kind.verb)
            commands.append(commandOf(kind));
    return commands;
}

}
