#include "ui/shell/plain_areas.h"

#include "core/domain/fields/plan.h"
#include "core/domain/fields/project.h"
#include "core/domain/fields/working_table.h"
#include "core/domain/italian_date.h"
#include "ui/fields/references.h"
#include "ui/pages/plan/plan_contributions.h"
#include "ui/pages/projects/project_editions.h"
#include "ui/pages/tables/table_members.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("PlainAreas", text);
}

QList<RowsModel<WorkingTable>::Column> workingTablesColumns()
{
    return {
        memberColumn(&WorkingTable::name),
        memberColumn(&WorkingTable::kind),
        memberColumn(&WorkingTable::state),
        memberColumn(&WorkingTable::theme),
    };
}

void buildWorkingTablesForm(RecordForm<WorkingTable> &form, Workspace &)
{
    form.line(&WorkingTable::name);
    form.choice(&WorkingTable::kind);
    form.choice(&WorkingTable::state);
    form.choice(&WorkingTable::origin);
    form.reference(&WorkingTable::projectId);
    form.reference(&WorkingTable::parentId);
    form.line(&WorkingTable::theme);
    form.text(&WorkingTable::mandate, 4);
    form.reference(&WorkingTable::coordinatorBodyId);
    form.reference(&WorkingTable::coordinatorId);
    form.date(&WorkingTable::foundedOn);
    form.line(&WorkingTable::foundingRef);
}

QList<RowsModel<Project>::Column> projectsColumns()
{
    return {
        memberColumn(&Project::title),
        memberColumn(&Project::status),
        memberColumn(&Project::programme),
        memberColumn(&Project::fund),
    };
}

void buildProjectsForm(RecordForm<Project> &form, Workspace &)
{
    form.line(&Project::title);
    form.line(&Project::acronym);
    form.choice(&Project::status);
    form.line(&Project::programme);
    form.line(&Project::fund);
    form.line(&Project::call);
    form.line(&Project::code);
    form.choice(&Project::reach);
    form.line(&Project::territory);
    form.text(&Project::description, 6);
}

QList<RowsModel<PlanVersion>::Column> planColumns()
{
    return {
        memberColumn(&PlanVersion::title),
        memberColumn(&PlanVersion::number),
        memberColumn(&PlanVersion::state),
        memberColumn(&PlanVersion::approvedOn),
    };
}

void buildPlanForm(RecordForm<PlanVersion> &form, Workspace &)
{
    form.line(&PlanVersion::title);
    form.line(&PlanVersion::number);
    form.choice(&PlanVersion::state);
    form.text(&PlanVersion::nature, 2);
    form.text(&PlanVersion::purpose, 4);
    form.date(&PlanVersion::draftedOn);
    form.reference(&PlanVersion::presentedInId);
    form.line(&PlanVersion::approvedBy);
    form.date(&PlanVersion::approvedOn);
    form.date(&PlanVersion::publishedOn);
    form.reference(&PlanVersion::updatesId);
    form.line(&PlanVersion::url);
}

}

PlainArea<WorkingTable> workingTablesArea()
{
    PlainArea<WorkingTable> area;
    area.name = QStringLiteral("tables");
    area.title = sentence(QT_TRANSLATE_NOOP("PlainAreas", "Working tables"));
    area.emptyWords =
        sentence(QT_TRANSLATE_NOOP("PlainAreas",
                                   "Working tables, groups and sections of the council stand here. Add the "
                                   "first one with Ctrl+N."));
    area.table = QStringLiteral("working_table");
    area.columns = workingTablesColumns();
    area.words = [](const WorkingTable &each) { return each.name; };
    area.build = buildWorkingTablesForm;
    area.refresh = [](RecordForm<WorkingTable> &form, Workspace &workspace) {
        form.offer(QStringLiteral("coordinatorBodyId"), bodyChoices(workspace));
        form.offer(QStringLiteral("coordinatorId"), personChoices(workspace));
        form.offer(QStringLiteral("projectId"), projectChoices(workspace));
        form.offer(QStringLiteral("parentId"), tableChoices(workspace));
    };
    area.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Named<TableMember>>(tableMembers(), desk, parent);
    };
    area.all = [](Workspace &workspace) { return WorkingTables(workspace).all(); };
    area.add = [](Workspace &workspace, const WorkingTable &each) { return WorkingTables(workspace).add(each, {}); };
    area.change = [](Workspace &workspace, const WorkingTable &each) { return WorkingTables(workspace).change(each); };
    area.remove = [](Workspace &workspace, WorkingTableId id) { return WorkingTables(workspace).remove(id); };
    return area;
}

PlainArea<Project> projectsArea()
{
    PlainArea<Project> area;
    area.name = QStringLiteral("projects");
    area.title = sentence(QT_TRANSLATE_NOOP("PlainAreas", "Projects"));
    area.emptyWords = sentence(QT_TRANSLATE_NOOP(
        "PlainAreas", "Projects on the territory stand here, whoever leads them. Add the first one with Ctrl+N."));
    area.table = QStringLiteral("project");
    area.columns = projectsColumns();
    area.words = [](const Project &each) { return each.title; };
    area.build = buildProjectsForm;
    area.beside = [](const Desk &desk, QWidget *parent) { return new ProjectEditions(desk, parent); };
    area.all = [](Workspace &workspace) { return Projects(workspace).all(); };
    area.add = [](Workspace &workspace, const Project &each) { return Projects(workspace).add(each); };
    area.change = [](Workspace &workspace, const Project &each) { return Projects(workspace).change(each); };
    area.remove = [](Workspace &workspace, ProjectId id) { return Projects(workspace).remove(id); };
    return area;
}

PlainArea<PlanVersion> planArea()
{
    PlainArea<PlanVersion> area;
    area.name = QStringLiteral("plan");
    area.title = sentence(QT_TRANSLATE_NOOP("PlainAreas", "Territorial plan"));
    area.emptyWords = sentence(QT_TRANSLATE_NOOP(
        "PlainAreas", "The versions of the territorial plan stand here. Add the first one with Ctrl+N."));
    area.table = QStringLiteral("plan_version");
    area.columns = planColumns();
    area.words = [](const PlanVersion &each) { return each.title; };
    area.build = buildPlanForm;
    area.refresh = [](RecordForm<PlanVersion> &form, Workspace &workspace) {
        form.offer(QStringLiteral("presentedInId"), meetingChoices(workspace));
        form.offer(QStringLiteral("updatesId"), planChoices(workspace));
    };
    area.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Named<BodyContribution>>(planContributions(), desk, parent);
    };
    area.all = [](Workspace &workspace) { return Plans(workspace).versions(); };
    area.add = [](Workspace &workspace, const PlanVersion &each) { return Plans(workspace).add(each); };
    area.change = [](Workspace &workspace, const PlanVersion &each) { return Plans(workspace).change(each); };
    area.remove = [](Workspace &workspace, PlanVersionId id) { return Plans(workspace).remove(id); };
    return area;
}

}
