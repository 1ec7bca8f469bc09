#include "ui/pages/meetings/follow_up_step.h"

#include "core/domain/italian_date.h"
#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meeting_verb.h"
#include "core/usecases/papers.h"
#include "ui/records/record_list.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

namespace {

QList<RowsModel<BornHere>::Column> columns()
{
    return {
        {FollowUpStep::tr("What"), [](const BornHere &born) { return born.kind; }, {}, {}, false},
        {FollowUpStep::tr("Subject"), [](const BornHere &born) { return born.title; }, {}, {}, false},
        {FollowUpStep::tr("How it stands"), [](const BornHere &born) { return born.state; }, {}, {}, false},
    };
}

}

FollowUpStep::FollowUpStep(const MeetingDesk &meeting, QWidget *parent)
    : Page(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_born(
          columns(), [](const BornHere &born) { return born.row; }, this)
    , m_list(new RecordList(QStringLiteral("followUpList"), m_born, this))
{
    setObjectName(QStringLiteral("followUpStep"));
    m_list->view().setAccessibleName(tr("What was born in this meeting"));
    m_list->setEmptyWords(
        tr("Nothing was born in this meeting yet. In the minutes, words become a commitment with Ctrl+I "
           "and a critical area with Ctrl+K."));
    m_list->setUnsorted();
    m_list->setNameColumn(1);
    m_list->setActivation(tr("Goes to where it stands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &RecordList::activated, this, [this](qint64 row) {
        if (const auto born = m_born.find(row); born)
            Q_EMIT wentTo(born->place);
    });
}

QString FollowUpStep::title() const
{
    return tr("Follow-up");
}

QStringList FollowUpStep::tables() const
{
    return {"action_item", "agenda_item", "critical_area", "critical_area_report", "issued_document"};
}

void FollowUpStep::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FollowUpStep::reload()
{
    QList<BornHere> born;
    for (const auto &added : {addCommitments(born), addReports(born), addPoints(born), addPapers(born)})
        if (!added)
            fail(added.error());
    for (qsizetype i = 0; i < born.size(); ++i)
        born[i].row = i + 1;
    const auto row = m_list->selectedId();
    m_born.setRows(born);
    m_list->select(row);
}

Result<void> FollowUpStep::addCommitments(QList<BornHere> &born) const
{
    const auto actions = Actions(workspace()).ofMeeting(m_meeting);
    if (!actions)
        return tl::unexpected(actions.error());
    for (const auto &action : *actions)
        born.append({0, tr("commitment"), action.title, label(action.status), {PageKind::Actions, action.id.value()}});
    return {};
}

Result<void> FollowUpStep::addReports(QList<BornHere> &born) const
{
    CriticalAreas areas(workspace());
    const auto reports = areas.reportsIn(m_meeting);
    if (!reports)
        return tl::unexpected(reports.error());
    for (const auto &report : *reports) {
        const auto area = areas.find(report.criticalAreaId);
        if (!area)
            return tl::unexpected(area.error());
        const QString judged = report.judgement == Judgement::None
            ? label(area->status)
            : QStringLiteral("%1, %2").arg(label(area->status), label(report.judgement));
        born.append({0, tr("critical area reported"), area->title, judged, {PageKind::Areas, area->id.value()}});
    }
    return {};
}

Result<void> FollowUpStep::addPoints(QList<BornHere> &born) const
{
    const auto points = Agendas(workspace()).of(m_meeting);
    if (!points)
        return tl::unexpected(points.error());
    for (const auto &[point, number, depth] : *points)
        if (point.status == AgendaStatus::Postponed || point.status == AgendaStatus::NotTreated)
            born.append({0,
                         tr("point left open"),
                         QStringLiteral("%1. %2").arg(number, point.title),
                         label(point.status),
                         {PageKind::Meeting, m_meeting.value(), int(MeetingStep::Preparation)}});
    return {};
}

Result<void> FollowUpStep::addPapers(QList<BornHere> &born) const
{
    const auto papers = Papers(workspace()).issuedFor(m_meeting);
    if (!papers)
        return tl::unexpected(papers.error());
    for (const auto &paper : *papers) {
        const QString addressee = addresseeBeyondTitle(paper);
        born.append({0,
                     tr("issued document"),
                     addressee.isEmpty() ? paper.title : QStringLiteral("%1 – %2").arg(paper.title, addressee),
                     shortMoment(paper.issuedAt),
                     {PageKind::Meeting, m_meeting.value(), int(MeetingStep::Letters)}});
    }
    return {};
}

}
