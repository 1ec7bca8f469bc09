#include "ui/pages/tables/table_members.h"

#include "core/domain/fields/working_table.h"
#include "core/usecases/working_tables.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Member = Named<TableMember>;

void build(RecordForm<Member> &form, Workspace &workspace)
{
    form.reference(Within{&Named<TableMember>::record, &TableMember::bodyId});
    form.line(QStringLiteral("category"), QCoreApplication::translate("TableMembers", "Or a category, in words"),
              Within{&Named<TableMember>::record, &TableMember::category});
    form.date(Within{&Named<TableMember>::record, &TableMember::validFrom});
    form.date(Within{&Named<TableMember>::record, &TableMember::validTo});
    form.addAdvice(QCoreApplication::translate("TableMembers", "For example: the bodies of the third sector."));
    form.offer(QStringLiteral("bodyId"), bodyChoices(workspace), newBody(workspace));
}

Result<QList<Member>> membersOf(Workspace &workspace, qint64 table)
{
    const auto members = WorkingTables(workspace).membersOf(WorkingTableId(table));
    if (!members)
        return tl::unexpected(members.error());
    const auto bodies = bodyChoices(workspace);
    QList<Member> named;
    for (const auto &member : *members)
        named.append({member, member.bodyId.isValid() ? wordsAmong(bodies, member.bodyId.value()) : member.category});
    return named;
}

}

BesideKind<Member> tableMembers()
{
    BesideKind<Member> kind;
    kind.name = QStringLiteral("tableMembers");
    kind.title = QCoreApplication::translate("TableMembers", "Members of the working table");
    kind.emptyWords = QCoreApplication::translate("TableMembers", "No member is recorded for this working table yet.");
    kind.addWords = QCoreApplication::translate("TableMembers", "Add a member");
    kind.columns = {{QCoreApplication::translate("TableMembers", "Member"),
                     [](const Member &each) { return each.name; },
                     {},
                     {},
                     false}};
    kind.id = [](const Member &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = membersOf;
    kind.blank = [](Workspace &, qint64 table) { return Member{{{}, WorkingTableId(table), {}, {}}, {}}; };
    kind.add = [](Workspace &workspace, const Member &each) -> Result<void> {
        const auto added = WorkingTables(workspace).addMember(each.record);
        return added ? Result<void>() : tl::unexpected(added.error());
    };
    kind.change = [](Workspace &workspace, const Member &each) {
        return WorkingTables(workspace).changeMember(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return WorkingTables(workspace).removeMember(TableMemberId(id));
    };
    return kind;
}

}
