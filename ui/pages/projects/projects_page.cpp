#include "ui/pages/projects/projects_page.h"

#include "core/domain/fields/project.h"
#include "core/usecases/projects.h"
#include "ui/pages/projects/project_editions.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

QList<RowsModel<Project>::Column> columns()
{
    return {
        memberColumn(&Project::title),
        memberColumn(&Project::status),
        memberColumn(&Project::programme),
        memberColumn(&Project::fund),
    };
}

void build(RecordForm<Project> &form)
{
    form.line(&Project::title);
    form.choice(&Project::status);
    form.line(&Project::fund);
    form.line(&Project::programme);
    form.text(&Project::description, 6);
    form.addFolded(QStringLiteral("projectOtherData"));
    form.line(&Project::acronym);
    form.line(&Project::call);
    form.line(&Project::code);
    form.choice(&Project::reach);
    form.line(&Project::territory);
}

RecordKind<Project> kind()
{
    auto kind =
        keptBy<Projects, Project>(QStringLiteral("project"), [](const Project &project) { return project.title; });
    kind.alsoShown = {
        "body", "meeting", "planned_activity", "project_edition", "project_partner", "project_state_change"};
    return kind;
}

PlainKind<Project> plainKind()
{
    PlainKind<Project> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("projects");
    plain.title = ProjectsPage::tr("Projects");
    plain.newWords = ProjectsPage::tr("New project");
    plain.emptyWords =
        ProjectsPage::tr("Projects on the territory stand here, whoever leads them. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return Projects(workspace).all(); };
    plain.beside = [](const Desk &desk, QWidget *parent) { return new ProjectEditions(desk, parent); };
    return plain;
}

}

ProjectsPage::ProjectsPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
