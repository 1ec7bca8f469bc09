#include "ui/pages/tables/working_tables_page.h"

#include "core/domain/fields/working_table.h"
#include "core/usecases/working_tables.h"
#include "ui/fields/references.h"
#include "ui/pages/tables/table_members.h"
#include "ui/records/former_names.h"
#include "ui/records/lists_beside.h"
#include "ui/records/member_column.h"
#include "ui/records/state_story.h"

namespace seduta {

namespace {

QList<RowsModel<WorkingTable>::Column> columns()
{
    return {
        memberColumn(&WorkingTable::name),
        memberColumn(&WorkingTable::kind),
        memberColumn(&WorkingTable::state),
        memberColumn(&WorkingTable::theme),
    };
}

void build(RecordForm<WorkingTable> &form, const std::shared_ptr<PartialDate> &renamedOn)
{
    nameSince(form, renamedOn);
    form.choice(&WorkingTable::kind);
    form.choice(&WorkingTable::state);
    form.choice(&WorkingTable::origin);
    form.reference(&WorkingTable::projectId);
    form.reference(&WorkingTable::parentId);
    form.line(&WorkingTable::theme);
    form.line(&WorkingTable::territory);
    form.text(&WorkingTable::mandate, 4);
    form.reference(&WorkingTable::coordinatorBodyId);
    form.reference(&WorkingTable::coordinatorId);
    form.date(&WorkingTable::foundedOn);
    form.line(&WorkingTable::foundingRef);
}

RecordKind<WorkingTable> kind(const std::shared_ptr<PartialDate> &renamedOn)
{
    auto kind = keptBy<WorkingTables, WorkingTable>(QStringLiteral("working_table"),
                                                    [](const WorkingTable &table) { return table.name; });
    kind.change = [renamedOn](Workspace &workspace, const WorkingTable &table) {
        return WorkingTables(workspace).change(table, *renamedOn);
    };
    kind.alsoShown = {"body", "meeting", "person", "project", "table_member", "table_name", "table_state_change"};
    kind.offered = {{{QStringLiteral("coordinatorBodyId")}, bodyChoices, newBody},
                    {{QStringLiteral("coordinatorId")}, personChoices, newPerson},
                    {{QStringLiteral("projectId")}, projectChoices},
                    {{QStringLiteral("parentId")}, tableChoices}};
    return kind;
}

RecordsBeside *beside(const Desk &desk, QWidget *parent)
{
    auto *lists = new ListsBeside(QStringLiteral("tableTabs"), WorkingTablesPage::tr("Of the working table"), parent);
    lists->add(WorkingTablesPage::tr("Members"), new RecordsOf<Named<TableMember>>(tableMembers(), desk, lists));
    lists->add(WorkingTablesPage::tr("States"),
               new RecordsOf<Named<TableStateChange>>(
                   stateStory<WorkingTables, TableStateChange>(QStringLiteral("tableStates")), desk, lists));
    lists->add(
        WorkingTablesPage::tr("Former names"),
        new RecordsOf<TableName>(formerNames<WorkingTables, TableName>(
                                     QStringLiteral("tableNames"), WorkingTablesPage::tr("Names the working table had"),
                                     WorkingTablesPage::tr("The working table was always called as it is today.")),
                                 desk, lists));
    return lists;
}

PlainKind<WorkingTable> plainKind()
{
    const auto renamedOn = std::make_shared<PartialDate>();
    PlainKind<WorkingTable> plain;
    plain.kind = kind(renamedOn);
    plain.name = QStringLiteral("tables");
    plain.title = WorkingTablesPage::tr("Working tables");
    plain.newWords = WorkingTablesPage::tr("New working table");
    plain.emptyWords = WorkingTablesPage::tr(
        "Working tables, groups and sections of the council stand here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = [renamedOn](RecordForm<WorkingTable> &form) { build(form, renamedOn); };
    plain.all = [](Workspace &workspace) { return WorkingTables(workspace).all(); };
    plain.beside = beside;
    return plain;
}

}

WorkingTablesPage::WorkingTablesPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
