#include "ui/pages/plain_areas.h"

#include "ui/pages/plan_contributions.h"
#include "ui/pages/project_editions.h"
#include "ui/pages/references.h"
#include "ui/pages/table_members.h"

namespace seduta {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("PlainAreas", text);
}

template <class Record>
using Column = typename RowsModel<Record>::Column;

template <class Record>
Column<Record> column(const char *title, std::function<QString(const Record &)> words)
{
    return {sentence(title), std::move(words), {}, {}, false};
}

QString dayWords(const PartialDate &date)
{
    return date.isKnown() ? date.day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QList<RowsModel<WorkingTable>::Column> workingTablesColumns()
{
    return {
        column<WorkingTable>(QT_TRANSLATE_NOOP("PlainAreas", "Name"),
                             [](const WorkingTable &each) { return each.name; }),
        column<WorkingTable>(QT_TRANSLATE_NOOP("PlainAreas", "Kind"),
                             [](const WorkingTable &each) { return label(each.kind); }),
        column<WorkingTable>(QT_TRANSLATE_NOOP("PlainAreas", "State"),
                             [](const WorkingTable &each) { return label(each.state); }),
        column<WorkingTable>(QT_TRANSLATE_NOOP("PlainAreas", "Theme"),
                             [](const WorkingTable &each) { return each.theme; }),
    };
}

void buildWorkingTablesForm(RecordForm<WorkingTable> &form, Workspace &)
{
    form.line(QStringLiteral("name"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Name")), &WorkingTable::name);
    form.choice(QStringLiteral("kind"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Kind")), &WorkingTable::kind);
    form.choice(QStringLiteral("state"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "State")), &WorkingTable::state);
    form.choice(QStringLiteral("origin"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Wanted by")),
                &WorkingTable::origin);
    form.reference(QStringLiteral("projectId"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Born of the project")),
                   &WorkingTable::projectId);
    form.reference(QStringLiteral("parentId"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Part of the table")),
                   &WorkingTable::parentId);
    form.line(QStringLiteral("theme"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Theme")), &WorkingTable::theme);
    form.text(QStringLiteral("mandate"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Mandate")), &WorkingTable::mandate,
              4);
    form.reference(QStringLiteral("coordinatorBodyId"),
                   sentence(QT_TRANSLATE_NOOP("PlainAreas", "Body that coordinates")),
                   &WorkingTable::coordinatorBodyId);
    form.reference(QStringLiteral("coordinatorId"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Coordinator")),
                   &WorkingTable::coordinatorId);
    form.date(QStringLiteral("foundedOn"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Founded on")),
              &WorkingTable::foundedOn);
    form.line(QStringLiteral("foundingRef"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Founding act")),
              &WorkingTable::foundingRef);
}

QList<RowsModel<Project>::Column> projectsColumns()
{
    return {
        column<Project>(QT_TRANSLATE_NOOP("PlainAreas", "Title"), [](const Project &each) { return each.title; }),
        column<Project>(QT_TRANSLATE_NOOP("PlainAreas", "Status"),
                        [](const Project &each) { return label(each.status); }),
        column<Project>(QT_TRANSLATE_NOOP("PlainAreas", "Programme"),
                        [](const Project &each) { return each.programme; }),
        column<Project>(QT_TRANSLATE_NOOP("PlainAreas", "Fund"), [](const Project &each) { return each.fund; }),
    };
}

void buildProjectsForm(RecordForm<Project> &form, Workspace &)
{
    form.line(QStringLiteral("title"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Title")), &Project::title);
    form.line(QStringLiteral("acronym"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Acronym")), &Project::acronym);
    form.choice(QStringLiteral("status"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Status")), &Project::status);
    form.line(QStringLiteral("programme"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Programme")), &Project::programme);
    form.line(QStringLiteral("fund"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Fund")), &Project::fund);
    form.line(QStringLiteral("call"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Call")), &Project::call);
    form.line(QStringLiteral("code"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Code")), &Project::code);
    form.choice(QStringLiteral("reach"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Reach")), &Project::reach);
    form.line(QStringLiteral("territory"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Territory")), &Project::territory);
    form.text(QStringLiteral("description"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Description")),
              &Project::description, 6);
}

QList<RowsModel<PlanVersion>::Column> planColumns()
{
    return {
        column<PlanVersion>(QT_TRANSLATE_NOOP("PlainAreas", "Title"),
                            [](const PlanVersion &each) { return each.title; }),
        column<PlanVersion>(QT_TRANSLATE_NOOP("PlainAreas", "Version"),
                            [](const PlanVersion &each) { return each.number; }),
        column<PlanVersion>(QT_TRANSLATE_NOOP("PlainAreas", "State"),
                            [](const PlanVersion &each) { return label(each.state); }),
        column<PlanVersion>(QT_TRANSLATE_NOOP("PlainAreas", "Approved on"),
                            [](const PlanVersion &each) { return dayWords(each.approvedOn); }),
    };
}

void buildPlanForm(RecordForm<PlanVersion> &form, Workspace &)
{
    form.line(QStringLiteral("title"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Title")), &PlanVersion::title);
    form.line(QStringLiteral("number"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Version")), &PlanVersion::number);
    form.choice(QStringLiteral("state"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "State")), &PlanVersion::state);
    form.text(QStringLiteral("nature"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Nature")), &PlanVersion::nature, 2);
    form.text(QStringLiteral("purpose"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Purpose")), &PlanVersion::purpose,
              4);
    form.date(QStringLiteral("draftedOn"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Drafted on")),
              &PlanVersion::draftedOn);
    form.reference(QStringLiteral("presentedInId"),
                   sentence(QT_TRANSLATE_NOOP("PlainAreas", "Presented in the meeting")), &PlanVersion::presentedInId);
    form.line(QStringLiteral("approvedBy"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Approved by")),
              &PlanVersion::approvedBy);
    form.date(QStringLiteral("approvedOn"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Approved on")),
              &PlanVersion::approvedOn);
    form.date(QStringLiteral("publishedOn"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Published on")),
              &PlanVersion::publishedOn);
    form.reference(QStringLiteral("updatesId"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Updates the version")),
                   &PlanVersion::updatesId);
    form.line(QStringLiteral("url"), sentence(QT_TRANSLATE_NOOP("PlainAreas", "Web address")), &PlanVersion::url);
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
        offer(form, QStringLiteral("coordinatorBodyId"), bodyChoices(workspace));
        offer(form, QStringLiteral("coordinatorId"), personChoices(workspace));
        offer(form, QStringLiteral("projectId"), projectChoices(workspace));
        offer(form, QStringLiteral("parentId"), tableChoices(workspace));
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
        offer(form, QStringLiteral("presentedInId"), meetingChoices(workspace));
        offer(form, QStringLiteral("updatesId"), planChoices(workspace));
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
