#include "ui/pages/meetings/open_things.h"

#include "core/domain/italian_date.h"
#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/critical_areas.h"
#include "ui/look/look.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

constexpr int commitmentsOffered = 500;
constexpr int meetingsOfSilence = 2;

QList<RowsModel<OpenThing>::Column> columns()
{
    return {
        {OpenThings::tr("Still open"), [](const OpenThing &thing) { return thing.kind; }, {}, {}, false},
        {OpenThings::tr("What"), [](const OpenThing &thing) { return thing.title; }, {}, {}, false},
        {OpenThings::tr("Who, by when"), [](const OpenThing &thing) { return thing.detail; }, {}, {}, false},
    };
}

QString detailOf(const ActionSummary &action)
{
    QStringList parts{action.owners, action.dueKind == DueKind::None ? QString() : dueWords(action)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

template <class IdOfThing>
bool isAmong(const QList<AgendaLink> &links, IdOfThing AgendaLink::*target, IdOfThing id)
{
    return std::any_of(links.cbegin(), links.cend(), [&](const AgendaLink &link) { return link.*target == id; });
}

}

OpenThings::OpenThings(const MeetingDesk &meeting, QWidget *parent)
    : QWidget(parent)
    , m_workspace(meeting.desk.workspace)
    , m_meeting(meeting.meeting)
    , m_things(
          columns(), [](const OpenThing &thing) { return thing.row; }, this)
    , m_list(new RecordList(QStringLiteral("openThings"), m_things, this))
{
    m_list->view().setAccessibleName(tr("What is still open"));
    m_list->setActivation(tr("Puts it on the agenda"));
    m_list->setEmptyWords(tr("Nothing is left open: no postponed point, no open commitment, no area long silent."));
    m_list->setUnsorted();
    m_list->setNameColumn(1);
    auto *put = aToolButton(QStringLiteral("putOnAgenda"), tr("Put on the agenda"), QStringLiteral("plus"), this);
    put->setEnabled(!m_workspace.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(put);
    connect(put, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_list->selectedId()); });
    connect(m_list, &RecordList::activated, this, &OpenThings::chosen);
}

Result<void> OpenThings::reload()
{
    const auto onIt = Agendas(m_workspace).linksOfMeeting(m_meeting);
    if (!onIt)
        return tl::unexpected(onIt.error());
    QList<OpenThing> things;
    for (const auto &added : {addPostponed(things), addCommitments(things, *onIt), addAreas(things, *onIt)})
        if (!added)
            return added;
    for (qsizetype i = 0; i < things.size(); ++i)
        things[i].row = i + 1;
    const auto row = qMin(m_list->selectedId(), qint64(things.size()));
    m_things.setRows(things);
    m_list->select(row);
    return {};
}

Result<void> OpenThings::addPostponed(QList<OpenThing> &things) const
{
    const auto points = Agendas(m_workspace).stillPostponed();
    if (!points)
        return tl::unexpected(points.error());
    for (const auto &point : *points)
        if (point.meetingId != m_meeting)
            things.append({0, tr("postponed point"), point.title, {}, point.id, {}});
    return {};
}

Result<void> OpenThings::addCommitments(QList<OpenThing> &things, const QList<AgendaLink> &onIt) const
{
    const auto actions =
        Actions(m_workspace).page({ActionScope::Open, {}, m_workspace.clock().today(), commitmentsOffered, {}});
    if (!actions)
        return tl::unexpected(actions.error());
    for (const auto &action : *actions) {
        if (isAmong(onIt, &AgendaLink::actionItemId, action.id))
            continue;
        AgendaLink about;
        about.actionItemId = action.id;
        things.append({0,
                       action.isOverdue ? tr("overdue commitment") : tr("commitment"),
                       action.title,
                       detailOf(action),
                       {},
                       about});
    }
    return {};
}

Result<void> OpenThings::addAreas(QList<OpenThing> &things, const QList<AgendaLink> &onIt) const
{
    const auto areas = CriticalAreas(m_workspace).silentSince(meetingsOfSilence);
    if (!areas)
        return tl::unexpected(areas.error());
    for (const auto &area : *areas) {
        if (isAmong(onIt, &AgendaLink::criticalAreaId, area.id))
            continue;
        AgendaLink about;
        about.criticalAreaId = area.id;
        things.append({0, tr("silent critical area"), area.title, area.place, {}, about});
    }
    return {};
}

Result<AgendaItemId> OpenThings::putOn(qint64 row)
{
    const auto thing = m_things.find(row);
    if (!thing)
        return failure(ErrorKind::NotFound, tr("Choose what to put on the agenda."));
    if (thing->postponed.isValid())
        return Agendas(m_workspace).carryOver(thing->postponed, m_meeting);
    return Agendas(m_workspace).putOn(m_meeting, thing->title, thing->about);
}

}
