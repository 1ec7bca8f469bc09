#include "core/usecases/working_tables.h"

#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

// The seed holds two tables without members.
class TestWorkingTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aTableIsOneActWithItsMembers();
    void aMemberThatIsNobodyWritesNothing();
    void aTableCannotBeAPartOfItself();
    void aTableWithASubtableIsNotRemoved();
    void aMemberStaysInItsTable();

private:
    WorkingTables tables() { return WorkingTables(*m_seeded->workspace); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestWorkingTables::aTableIsOneActWithItsMembers()
{
    WorkingTable table;
    table.name = "Alloggi";
    const int before = m_seeded->acts();

    const auto id = tables().add(table, {TableMember{{}, {}, BodyId(1), {}}, TableMember{{}, {}, {}, "terzo settore"}});

    QCOMPARE(tables().membersOf(*id)->size(), 2);
    QCOMPARE(m_seeded->acts(), before + 1);
    QCOMPARE(tables().all()->constFirst().name, "Alloggi");
}

void TestWorkingTables::aMemberThatIsNobodyWritesNothing()
{
    WorkingTable table;
    table.name = "Alloggi";

    QCOMPARE(tables().add(table, {TableMember{}}).error().field, "category");
    table.name = " ";
    QCOMPARE(tables().add(table, {}).error().field, "name");
    QCOMPARE(tables().all()->size(), 2);
}

void TestWorkingTables::aTableCannotBeAPartOfItself()
{
    auto second = *tables().find(WorkingTableId(2));
    second.parentId = WorkingTableId(1);
    QVERIFY(tables().change(second));
    auto first = *tables().find(WorkingTableId(1));

    for (const auto parent : {WorkingTableId(1), WorkingTableId(2)}) {
        first.parentId = parent;
        QCOMPARE(tables().change(first).error().field, "parentId");
    }
}

void TestWorkingTables::aTableWithASubtableIsNotRemoved()
{
    auto second = *tables().find(WorkingTableId(2));
    second.parentId = WorkingTableId(1);
    QVERIFY(tables().change(second));

    QCOMPARE(tables().remove(WorkingTableId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(tables().remove(WorkingTableId(2)));
    QVERIFY(tables().remove(WorkingTableId(1)));
}

void TestWorkingTables::aMemberStaysInItsTable()
{
    const auto id = *tables().addMember(TableMember{{}, WorkingTableId(1), {}, "sindacati"});

    QVERIFY(tables().changeMember(TableMember{id, WorkingTableId(2), BodyId(1), {}}));

    QCOMPARE(tables().membersOf(WorkingTableId(1))->constFirst().bodyId, BodyId(1));
    QVERIFY(tables().removeMember(id));
    QVERIFY(tables().membersOf(WorkingTableId(1))->isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkingTables)
#include "tst_working_tables.moc"
