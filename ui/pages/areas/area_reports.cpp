#include "ui/pages/areas/area_reports.h"

#include "core/domain/fields/critical_area.h"
#include "core/domain/italian_date.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "ui/fields/references.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

namespace {

QString text(const ReportRow &row)
{
    return row.told.report.text;
}

QString judgement(const ReportRow &row)
{
    return label(row.told.report.judgement);
}

QList<RowsModel<ReportRow>::Column> columns()
{
    return {
        {AreaReports::tr("Meeting"),
         [](const ReportRow &row) { return shortDate(row.heldOn); },
         [](const ReportRow &row) { return QVariant(inOrderOfTime(row.heldOn)); },
         {},
         false},
        {AreaReports::tr("How it stands"), judgement, {}, {}, false},
        {AreaReports::tr("What was said"), text, {}, {}, false},
        {AreaReports::tr("By whom"), [](const ReportRow &row) { return row.bodies; }, {}, {}, false},
    };
}

void build(RecordForm<ReportByBodies> &form, Workspace &workspace)
{
    auto *meeting = form.reference(Within{&ReportByBodies::report, &CriticalAreaReport::meetingId});
    form.reference(Within{&ReportByBodies::report, &CriticalAreaReport::agendaItemId});
    form.choice(Within{&ReportByBodies::report, &CriticalAreaReport::judgement});
    form.line(Within{&ReportByBodies::report, &CriticalAreaReport::place});
    form.line(Within{&ReportByBodies::report, &CriticalAreaReport::season});
    form.text(Within{&ReportByBodies::report, &CriticalAreaReport::text}, 4);
    form.addAdvice(AreaReports::tr("Do not write names of single migrants."));
    form.references(QStringLiteral("bodies"), AreaReports::tr("By whom"), &ReportByBodies::bodies);
    form.offer(QStringLiteral("meetingId"), meetingChoices(workspace));
    QObject::connect(meeting, &QComboBox::activated, &form, [&form, &workspace, meeting] {
        form.offer(QStringLiteral("agendaItemId"), pointChoices(workspace, MeetingId(choiceIn(*meeting))));
    });
    form.offer(QStringLiteral("bodies"), bodyChoices(workspace));
}

QString namesOf(const QList<BodyId> &bodies, const QList<Body> &known)
{
    QStringList names;
    for (const auto &body : known)
        if (bodies.contains(body.id))
            names.append(body.shortName.isEmpty() ? body.name : body.shortName);
    return names.join(QStringLiteral(", "));
}

Result<QList<ReportRow>> rowsOf(Workspace &workspace, CriticalAreaId area)
{
    const auto reports = CriticalAreas(workspace).reportsOf(area);
    const auto bodies = Bodies(workspace).inPrecedence();
    if (!reports || !bodies)
        return tl::unexpected(!reports ? reports.error() : bodies.error());
    QList<ReportRow> rows;
    for (const auto &told : *reports) {
        const auto meeting = Meetings(workspace).find(told.report.meetingId);
        rows.append({told, meeting ? meeting->heldOn : PartialDate(), namesOf(told.bodies, *bodies)});
    }
    return rows;
}

}

AreaReports::AreaReports(const Desk &desk, QWidget *parent)
    : RecordsBeside(parent)
    , m_desk(desk)
    , m_reports(
          columns(), [](const ReportRow &row) { return row.told.report.id.value(); }, this)
    , m_panel(new RecordPanel(QStringLiteral("areaReports"), m_reports, tr("Add a report"), this))
{
    auto &reports = m_panel->list();
    reports.view().setAccessibleName(tr("What each meeting said of the area"));
    reports.setEmptyWords(tr("No meeting has spoken of this area yet."));
    reports.setSortedBy(0, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &RecordPanel::addAsked, this, [this] { edit({}); });
    connect(m_panel, &RecordPanel::changeAsked, this,
            [this](qint64 id) { edit(m_reports.find(id).value_or(ReportRow()).told); });
    connect(m_panel, &RecordPanel::removeAsked, this, [this](qint64 id) {
        const auto removed = CriticalAreas(m_desk.workspace).removeReport(CriticalAreaReportId(id));
        if (!removed)
            Q_EMIT noticed(Notice::failure(removed.error()));
    });
}

void AreaReports::showOf(qint64 area)
{
    m_area = CriticalAreaId(area);
    reload();
}

void AreaReports::reload()
{
    const auto rows = m_area.isValid() ? rowsOf(m_desk.workspace, m_area) : QList<ReportRow>();
    if (rows)
        m_reports.setRows(*rows);
    else
        Q_EMIT noticed(Notice::failure(rows.error()));
    m_panel->setWritable(m_area.isValid() && !m_desk.workspace.isReadOnly());
}

void AreaReports::edit(const ReportByBodies &told)
{
    auto *form = new RecordForm<ReportByBodies>;
    build(*form, m_desk.workspace);
    form->offer(QStringLiteral("agendaItemId"), pointChoices(m_desk.workspace, told.report.meetingId));
    form->set(told);
    RecordDialog dialog(
        tr("What a meeting said of the area"), *form,
        [this, form] {
            const auto typed = form->readable();
            return typed ? keep(*typed) : tl::unexpected(typed.error());
        },
        this);
    dialog.exec();
}

Result<void> AreaReports::keep(const ReportByBodies &typed)
{
    CriticalAreas areas(m_desk.workspace);
    if (typed.report.id.isValid())
        return areas.changeReport(typed.report, typed.bodies);
    auto fresh = typed.report;
    fresh.criticalAreaId = m_area;
    const auto added = areas.report(fresh, typed.bodies);
    return added ? Result<void>() : tl::unexpected(added.error());
}

}
