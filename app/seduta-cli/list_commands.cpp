#include "app/seduta-cli/command.h"
#include "app/seduta-cli/files.h"
#include "app/seduta-cli/terminal.h"
#include "core/domain/italian_date.h"
#include "core/usecases/actions.h"
#include "core/usecases/bodies.h"
#include "core/usecases/listings.h"
#include "core/usecases/meeting_verb.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"

#include <QDir>

namespace seduta::cli {

namespace {

constexpr int everything = 100000;

QString shown(const PartialDate &day)
{
    return day.isKnown() ? shortDate(day) : QStringLiteral("–");
}

int meetings(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto page = Meetings(workspace).page(everything);
        if (!page)
            return refuse(page.error());
        QJsonArray array;
        QList<QStringList> rows{
            {QCoreApplication::translate("Terminal", "Day"), QCoreApplication::translate("Terminal", "No."),
             QCoreApplication::translate("Terminal", "State"), QCoreApplication::translate("Terminal", "Bodies"),
             QCoreApplication::translate("Terminal", "Open"), QCoreApplication::translate("Terminal", "Title")}};
        for (const auto &meeting : *page) {
            array.append(QJsonObject{{QStringLiteral("id"), meeting.id.value()},
                                     {QStringLiteral("number"), meeting.number},
                                     {QStringLiteral("heldOn"), edtf(meeting.heldOn)},
                                     {QStringLiteral("title"), meeting.title},
                                     {QStringLiteral("state"), word(meeting.state)},
                                     {QStringLiteral("bodiesPresent"), meeting.bodiesPresent},
                                     {QStringLiteral("openActions"), meeting.openActions}});
            rows.append({shown(meeting.heldOn), meeting.number, label(meeting.state),
                         QString::number(meeting.bodiesPresent), QString::number(meeting.openActions), meeting.title});
        }
        arguments.has(QStringLiteral("--json")) ? sayJson(array) : sayTable(rows);
        return Done;
    });
}

QString shownDue(const ActionSummary &action)
{
    const QString when = dueWords(action);
    return action.isOverdue ? QCoreApplication::translate("Terminal", "%1 (overdue)").arg(when) : when;
}

void sayActions(const QList<ActionSummary> &actions, bool asJson)
{
    QJsonArray array;
    QList<QStringList> rows{
        {QCoreApplication::translate("Terminal", "Due"), QCoreApplication::translate("Terminal", "State"),
         QCoreApplication::translate("Terminal", "Who"), QCoreApplication::translate("Terminal", "What")}};
    for (const auto &action : actions) {
        array.append(QJsonObject{{QStringLiteral("id"), action.id.value()},
                                 {QStringLiteral("title"), action.title},
                                 {QStringLiteral("owners"), action.owners},
                                 {QStringLiteral("dueKind"), word(action.dueKind)},
                                 {QStringLiteral("due"), edtf(action.due)},
                                 {QStringLiteral("status"), word(action.status)},
                                 {QStringLiteral("isOverdue"), action.isOverdue}});
        rows.append({shownDue(action), label(action.status), action.owners, action.title});
    }
    asJson ? sayJson(array) : sayTable(rows);
}

ActionScope scopeOf(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("--overdue")))
        return ActionScope::Overdue;
    return arguments.has(QStringLiteral("--open")) ? ActionScope::Open : ActionScope::All;
}

int actionPaper(Workspace &workspace, ActionScope scope, BodyId body, const QString &folder)
{
    PaperOrder order;
    order.kind = DocumentKind::ActionList;
    order.actions.scope = scope;
    order.actions.bodyId = body;
    const auto batch = Papers(workspace).draft(order);
    if (!batch)
        return refuse(batch.error());
    return savePapers(*batch, folder);
}

int actions(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        BodyId body;
        if (arguments.has(QStringLiteral("--body"))) {
            const auto named = Bodies(workspace).named(arguments.value(QStringLiteral("--body")));
            if (!named)
                return refuse(named.error());
            body = named->id;
        }
        const auto scope = scopeOf(arguments);
        if (arguments.has(QStringLiteral("--out")))
            return actionPaper(workspace, scope, body, arguments.value(QStringLiteral("--out")));
        const auto page = Actions(workspace).page(ActionQuery{scope, body, clock().today(), everything, {}});
        if (!page)
            return refuse(page.error());
        sayActions(*page, arguments.has(QStringLiteral("--json")));
        return Done;
    });
}

QJsonObject asJson(const MeetingAhead &ahead)
{
    QJsonArray lacks;
    for (const auto &lack : ahead.lacks)
        lacks.append(words(lack));
    return {{QStringLiteral("id"), ahead.meeting.id.value()},
            {QStringLiteral("heldOn"), edtf(ahead.meeting.heldOn)},
            {QStringLiteral("state"), word(ahead.meeting.state)},
            {QStringLiteral("next"), words(nextVerb(ahead))},
            {QStringLiteral("lacks"), lacks}};
}

int next(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto briefing = Today(workspace).briefing();
        if (!briefing)
            return refuse(briefing.error());
        QJsonArray array;
        QList<QStringList> rows{{QCoreApplication::translate("Terminal", "Day"),
                                 QCoreApplication::translate("Terminal", "State"),
                                 QCoreApplication::translate("Terminal", "Next step"),
                                 QCoreApplication::translate("Terminal", "What is lacking")}};
        for (const auto &ahead : briefing->meetings) {
            QStringList lacks;
            for (const auto &lack : ahead.lacks)
                lacks.append(words(lack));
            array.append(asJson(ahead));
            rows.append({shown(ahead.meeting.heldOn), label(ahead.meeting.state), words(nextVerb(ahead)),
                         lacks.join(QStringLiteral("; "))});
        }
        arguments.has(QStringLiteral("--json")) ? sayJson(array) : sayTable(rows);
        return Done;
    });
}

int list(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto records = Listings(workspace).of(arguments.at(1));
        if (!records)
            return refuse(records.error());
        QJsonArray array;
        QList<QStringList> rows{{QCoreApplication::translate("Terminal", "No."),
                                 QCoreApplication::translate("Terminal", "State"),
                                 QCoreApplication::translate("Terminal", "What")}};
        for (const auto &record : *records) {
            QJsonObject object{{QStringLiteral("id"), record.id}, {QStringLiteral("name"), record.name}};
            object.insert(QStringLiteral("fields"), record.fields);
            array.append(object);
            rows.append({QString::number(record.id), record.state, record.name});
        }
        arguments.has(QStringLiteral("--json")) ? sayJson(array) : sayTable(rows);
        return Done;
    });
}

}

QList<Command> listCommands()
{
    const QString file = QStringLiteral("FILE");
    const Option json{QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")};
    return {
        {QStringLiteral("list"),
         {file, QStringLiteral("KIND")},
         {json},
         QCoreApplication::translate("Terminal", "lists all records of a kind: body, project, opinion, statistic"),
         list},
        {QStringLiteral("meetings"),
         {file},
         {json},
         QCoreApplication::translate("Terminal", "lists the meetings, newest first"),
         meetings},
        {QStringLiteral("next"),
         {file},
         {json},
         QCoreApplication::translate("Terminal", "tells what each meeting lacks, and its next step"),
         next},
        {QStringLiteral("actions"),
         {file},
         {{QStringLiteral("--open"), {}, QCoreApplication::translate("Terminal", "only those still open")},
          {QStringLiteral("--overdue"), {}, QCoreApplication::translate("Terminal", "only those whose day has passed")},
          {QStringLiteral("--body"), QStringLiteral("NAME"),
           QCoreApplication::translate("Terminal", "only those of this body")},
          {QStringLiteral("--out"), QStringLiteral("DIR"),
           QCoreApplication::translate("Terminal", "as a PDF in this folder")},
          json},
         QCoreApplication::translate("Terminal", "lists the commitments, by due date"),
         actions},
    };
}

}
