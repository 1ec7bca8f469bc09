#include "ui/pages/tables/working_tables_page.h"

#include "core/domain/fields/working_table.h"
#include "core/usecases/working_tables.h"
#include "ui/fields/references.h"
#include "ui/pages/tables/table_members.h"
#include "ui/records/member_column.h"

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

void build(RecordForm<WorkingTable> &form)
{
    form.line(&WorkingTable::name);
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

RecordKind<WorkingTable> kind()
{
    auto kind = keptBy<WorkingTables, WorkingTable>(QStringLiteral("working_table"),
                                                    [](const WorkingTable &table) { return table.name; });
    kind.alsoShown = {"body", "person", "project", "table_member"};
    kind.offered = {{{QStringLiteral("coordinatorBodyId")}, bodyChoices, newBody},
                    {{QStringLiteral("coordinatorId")}, personChoices, newPerson},
                    {{QStringLiteral("projectId")}, projectChoices},
                    {{QStringLiteral("parentId")}, tableChoices}};
    return kind;
}

PlainKind<WorkingTable> plainKind()
{
    PlainKind<WorkingTable> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("tables");
    plain.title = WorkingTablesPage::tr("Working tables");
    plain.newWords = WorkingTablesPage::tr("New working table");
    plain.emptyWords = WorkingTablesPage::tr(
        "Working tables, groups and sections of the council stand here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return WorkingTables(workspace).all(); };
    plain.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Named<TableMember>>(tableMembers(), desk, parent);
    };
    return plain;
}

}

WorkingTablesPage::WorkingTablesPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
