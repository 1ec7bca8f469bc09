#include "app/seduta-cli/command.h"
#include "app/seduta-cli/terminal.h"
#include "core/documents/contents/paper_kinds.h"
#include "core/usecases/checks.h"
#include "core/usecases/meetings.h"

#include <algorithm>

namespace seduta::cli {

namespace {

QStringList namesOfPapers()
{
    QStringList names;
    for (const auto kind : papersOfMeeting())
        names.append(QLatin1String(paperKind(kind).verb));
    return names;
}

/// By the verb that makes it; none where none is asked for.
Result<std::optional<DocumentKind>> paperAsked(const Arguments &arguments)
{
    const QString option = QStringLiteral("--paper");
    if (!arguments.has(option))
        return std::optional<DocumentKind>();
    for (const auto kind : papersOfMeeting())
        if (arguments.value(option) == QLatin1String(paperKind(kind).verb))
            return std::optional(kind);
    return failure(ErrorKind::Validation,
                   QCoreApplication::translate("Terminal", "There is no paper \"%1\": say one of %2.")
                       .arg(arguments.value(option), namesOfPapers().join(QStringLiteral(", "))));
}

QJsonObject asJson(const PaperDoubt &doubt)
{
    QJsonArray papers;
    for (const auto kind : doubt.papers)
        papers.append(word(kind));
    return {{QStringLiteral("rule"), doubt.rule},
            {QStringLiteral("gravity"), word(doubt.gravity)},
            {QStringLiteral("papers"), papers},
            {QStringLiteral("record"),
             QJsonObject{{QStringLiteral("kind"), doubt.record.table}, {QStringLiteral("id"), doubt.record.id}}},
            {QStringLiteral("field"), doubt.field},
            {QStringLiteral("subject"), doubt.subject},
            {QStringLiteral("words"), doubt.words}};
}

QString lineOf(const PaperDoubt &doubt)
{
    const QString line = QStringLiteral("  ! %1: %2").arg(doubt.subject, doubt.words);
    return doubt.gravity == DoubtGravity::Contradiction ? QStringLiteral("%1 [%2]").arg(line, label(doubt.gravity))
                                                        : line;
}

QString headingOf(const PaperDoubt &doubt)
{
    QStringList papers;
    for (const auto kind : doubt.papers)
        papers.append(label(kind));
    return papers.join(QStringLiteral(", "));
}

/// Under the papers they stand in the way of; each once.
void sayDoubts(const QList<PaperDoubt> &doubts)
{
    QStringList headings;
    for (const auto &doubt : doubts)
        headings.append(headingOf(doubt));
    headings.removeDuplicates();
    for (const auto &heading : std::as_const(headings)) {
        say(heading);
        for (const auto &doubt : doubts)
            if (headingOf(doubt) == heading)
                say(lineOf(doubt));
    }
    if (doubts.isEmpty())
        say(QCoreApplication::translate("Terminal", "Nothing to complete."));
}

int sayAll(const QList<PaperDoubt> &doubts, bool asArray)
{
    QJsonArray array;
    for (const auto &doubt : doubts)
        array.append(asJson(doubt));
    asArray ? sayJson(array) : sayDoubts(doubts);
    return doubts.isEmpty() ? Done : ToComplete;
}

int check(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--meeting"))) {
        complain(QCoreApplication::translate("Terminal", "Give --meeting DATE|NUMBER."));
        return WrongUse;
    }
    const auto paper = paperAsked(arguments);
    if (!paper)
        return refuse(paper.error());
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto doubts =
            Meetings(workspace)
                .named(arguments.value(QStringLiteral("--meeting")))
                .and_then([&](const Meeting &meeting) { return Checks(workspace).of(meeting.id, *paper); });
        return doubts ? sayAll(*doubts, arguments.has(QStringLiteral("--json"))) : refuse(doubts.error());
    });
}

}

QList<Command> checkCommands()
{
    return {{QStringLiteral("check"),
             {QStringLiteral("FILE")},
             {{QStringLiteral("--meeting"), QStringLiteral("DATE|NUMBER"),
               QCoreApplication::translate("Terminal", "the meeting, by its day or its number")},
              {QStringLiteral("--paper"), QStringLiteral("PAPER"),
               QCoreApplication::translate("Terminal", "only of this paper, by the command that makes it")},
              {QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")}},
             QCoreApplication::translate(
                 "Terminal", "tells what is to be completed in the papers of a meeting; 3 when something is"),
             check}};
}

}
