#include "app/seduta-cli/command.h"
#include "app/seduta-cli/terminal.h"
#include "core/domain/italian_date.h"
#include "core/usecases/histories.h"

#include <algorithm>

namespace seduta::cli {

namespace {

constexpr int historyPage = 50;

Option jsonOption()
{
    return {QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")};
}

Option actOption()
{
    return {QStringLiteral("--act"), QStringLiteral("N"),
            QCoreApplication::translate("Terminal", "the act with this number in the history")};
}

QJsonObject toJson(const ChangeSet &act)
{
    return {{QStringLiteral("id"), act.id.value()},
            {QStringLiteral("kind"), word(act.kind)},
            {QStringLiteral("at"), act.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("author"), act.author},
            {QStringLiteral("label"), act.label},
            {QStringLiteral("rows"), act.rows}};
}

void sayActs(const QList<ChangeSet> &acts, bool asJson)
{
    QJsonArray array;
    QList<QStringList> rows{
        {QCoreApplication::translate("Terminal", "No."), QCoreApplication::translate("Terminal", "When"),
         QCoreApplication::translate("Terminal", "Who"), QCoreApplication::translate("Terminal", "What")}};
    for (const auto &act : acts) {
        array.append(toJson(act));
        rows.append({QString::number(act.id.value()), shortMoment(act.at), act.author, act.label});
    }
    asJson ? sayJson(array) : sayTable(rows);
}

Result<QList<ChangeSet>> actsToShow(Workspace &workspace, const Arguments &arguments)
{
    const QString table = arguments.value(QStringLiteral("--table"));
    const qint64 id = arguments.value(QStringLiteral("--id")).toLongLong();
    const Histories histories(workspace);
    return table.isEmpty() ? histories.page(historyPage) : histories.of(table, id);
}

int history(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("--table")) != arguments.has(QStringLiteral("--id")))
        return refuse(
            {ErrorKind::Validation, QCoreApplication::translate("Terminal", "Give --table and --id together."), {}});
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto acts = actsToShow(workspace, arguments);
        if (!acts)
            return refuse(acts.error());
        sayActs(*acts, arguments.has(QStringLiteral("--json")));
        return Done;
    });
}

ChangeSetId chosen(const Arguments &arguments, const QList<ChangeSet> &stack)
{
    if (arguments.has(QStringLiteral("--act")))
        return ChangeSetId(arguments.value(QStringLiteral("--act")).toLongLong());
    return stack.isEmpty() ? ChangeSetId() : stack.constFirst().id;
}

int told(const Result<QString> &label)
{
    if (!label)
        return refuse(label.error());
    say(*label);
    return Done;
}

int undo(const Arguments &arguments)
{
    return withArchive(arguments, [&](Workspace &workspace) {
        return told(workspace.undo(chosen(arguments, workspace.wholeUndoStacks().undoable)));
    });
}

int redo(const Arguments &arguments)
{
    return withArchive(arguments, [&](Workspace &workspace) {
        return told(workspace.redo(chosen(arguments, workspace.wholeUndoStacks().redoable)));
    });
}

QString headOption()
{
    return QStringLiteral("--head");
}

// What was cut off from the end is missed by nothing inside the archive: only a code from outside tells it.
int verify(const Arguments &arguments)
{
    return withCopyToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        if (arguments.has(headOption()))
            if (const auto holds = workspace.requireHead(arguments.value(headOption())); !holds)
                return refuse(holds.error());
        const auto fault = workspace.verify([](int done, int total) { return sayProgress(done, total), true; });
        if (!fault)
            return refuse(fault.error());
        if (!fault->isEmpty())
            return refuse({ErrorKind::Storage, *fault, {}});
        say(QCoreApplication::translate("Terminal", "The archive is whole: history, records and documents hold."));
        say(QCoreApplication::translate("Terminal", "The history ends with %1.").arg(workspace.head().code()));
        return Done;
    });
}

}

QList<Command> historyCommands()
{
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("verify"),
         {file},
         {{headOption(), QStringLiteral("CODE"),
           QCoreApplication::translate("Terminal", "and still has the act that the foot of the minutes names")}},
         QCoreApplication::translate("Terminal", "checks the history, the records and the documents"),
         verify},
        {QStringLiteral("history"),
         {file},
         {{QStringLiteral("--table"), QStringLiteral("T"),
           QCoreApplication::translate("Terminal", "of one record: its table")},
          {QStringLiteral("--id"), QStringLiteral("N"),
           QCoreApplication::translate("Terminal", "of one record: its number")},
          jsonOption()},
         QCoreApplication::translate("Terminal", "who did what and when, newest first"),
         history},
        writing({QStringLiteral("undo"),
                 {file},
                 {actOption()},
                 QCoreApplication::translate("Terminal", "undoes the latest act"),
                 undo}),
        writing({QStringLiteral("redo"),
                 {file},
                 {actOption()},
                 QCoreApplication::translate("Terminal", "does again what was undone last"),
                 redo}),
    };
}

}
