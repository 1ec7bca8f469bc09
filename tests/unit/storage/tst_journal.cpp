#include "core/storage/inversion.h"
#include "core/storage/verification.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/written_archive.h"

#include <QSignalSpy>
#include <QTest>

using namespace seduta;

namespace {

Result<void> insertBody(Database &database, const QString &name)
{
    database.insert("INSERT INTO body (name) VALUES (?)", {name});
    return {};
}

}

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWriteOutsideAnActIsRefused_data();
    void aWriteOutsideAnActIsRefused();
    void undoesAndRedoesAnInsert();
    void undoesAndRedoesAnUpdate();
    void undoesAndRedoesADeletionWithAllThatHungFromIt();
    void anUndoneRecordComesBackUnderItsOwnNumber();
    void aNumberIsNeverUsedAgain();
    void refusesToUndoWhatALaterActChanged();
    void refusesToUndoWhatALaterActDependsOn();
    void undoesAnOlderActWhenNothingStandsInTheWay();
    void refusesToUndoAnIssuedDocument();
    void aNewActForgetsWhatCouldBeRedone();
    void undoReachesBackToTheOpeningOnly();
    void anActThatChangesNothingLeavesNoTrace();
    void anActThatIsRefusedLeavesNoTrace();
    void eachCommitIsAnnouncedOnce();
    void tellsTheHistoryOfOneRecord();
    void tellsTheHistoryByPages();
    void keepsWhoAndWhen();

private:
    void reopen();
    void write(const QString &label, const QString &statement, const QVariantList &values = {});
    QStringList names() const;
    qint64 count(const QString &table) const;
    UndoStacks stacks() const { return m_workspace->undoStacks(); }

    std::unique_ptr<ScratchFolder> m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
};

void TestJournal::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_workspace = *Workspace::create(m_folder->filePath("prova.seduta"), Author{"Maria Prova", "PC-1"}, m_clock);
}

void TestJournal::cleanup()
{
    QCOMPARE(m_workspace->verify().value_or("error"), QString());
    m_workspace.reset();
}

void TestJournal::reopen()
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    m_workspace = *Workspace::open(path, Author{"Maria Prova", "PC-1"}, m_clock);
}

void TestJournal::write(const QString &label, const QString &statement, const QVariantList &values)
{
    const auto done = m_workspace->write(label, [&](Database &database) -> Result<void> {
        database.run(statement, values);
        return {};
    });
    QVERIFY(done);
}

QStringList TestJournal::names() const
{
    return m_workspace
        ->read([](Database &database) {
            QStringList result;
            auto rows = database.run("SELECT name FROM body ORDER BY id");
            while (rows.next())
                result.append(rows.text(0));
            return result;
        })
        .value();
}

qint64 TestJournal::count(const QString &table) const
{
    return m_workspace
        ->read([&](Database &database) { return database.single("SELECT count(*) FROM " + table).toLongLong(); })
        .value();
}

void TestJournal::aWriteOutsideAnActIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("insert") << "INSERT INTO body (name) VALUES ('fuori')";
    QTest::newRow("update") << "UPDATE body SET name = 'fuori'";
    QTest::newRow("delete") << "DELETE FROM body";
    QTest::newRow("replace") << "INSERT OR REPLACE INTO body (id, name) VALUES (1, 'fuori')";
}

void TestJournal::aWriteOutsideAnActIsRefused()
{
    QFETCH(QString, statement);
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");

    const auto done = m_workspace->read([&](Database &database) {
        database.run(statement);
        return true;
    });

    QVERIFY(!done);
    QCOMPARE(names(), QStringList("Uno"));
}

void TestJournal::undoesAndRedoesAnInsert()
{
    write("Aggiungi la Questura", "INSERT INTO body (name) VALUES ('Questura')");

    QCOMPARE(m_workspace->undo().value_or("error"), "Aggiungi la Questura");
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_workspace->redo().value_or("error"), "Aggiungi la Questura");
    QCOMPARE(names(), QStringList("Questura"));
    QVERIFY(!m_workspace->redo());
}

void TestJournal::undoesAndRedoesAnUpdate()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Questura')");
    write("Rinomina", "UPDATE body SET name = ?", {QString::fromUtf8("Città d'Asti \"nuova\"")});

    QVERIFY(m_workspace->undo());
    QCOMPARE(names(), QStringList("Questura"));
    QVERIFY(m_workspace->redo());
    QCOMPARE(names(), QStringList(QString::fromUtf8("Città d'Asti \"nuova\"")));
}

void TestJournal::undoesAndRedoesADeletionWithAllThatHungFromIt()
{
    QVERIFY(seed(*m_workspace));
    const auto items = count("agenda_item");
    const auto attendances = count("attendance");
    write("Elimina la seduta", "DELETE FROM meeting WHERE id = 2");
    QVERIFY(count("agenda_item") < items);

    QVERIFY(m_workspace->undo());

    QCOMPARE(count("meeting"), 4);
    QCOMPARE(count("agenda_item"), items);
    QCOMPARE(count("attendance"), attendances);
    QVERIFY(m_workspace->redo());
    QCOMPARE(count("meeting"), 3);
}

void TestJournal::anUndoneRecordComesBackUnderItsOwnNumber()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Due')");
    write("Elimina", "DELETE FROM body WHERE name = 'Uno'");

    QVERIFY(m_workspace->undo());

    QCOMPARE(names(), QStringList({"Uno", "Due"}));
}

void TestJournal::aNumberIsNeverUsedAgain()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    QVERIFY(m_workspace->undo());
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Due')");

    const auto id =
        m_workspace->read([](Database &database) { return database.single("SELECT id FROM body").toInt(); });

    QCOMPARE(id.value(), 2);
}

void TestJournal::refusesToUndoWhatALaterActChanged()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    const auto first = stacks().undoable.constFirst().id;
    write("Cambia l'indirizzo", "UPDATE body SET place = 'Asti'");

    const auto undone = m_workspace->undo(first);

    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QVERIFY(undone.error().message.contains("Cambia l'indirizzo"));
    QCOMPARE(names(), QStringList("Uno"));
}

void TestJournal::refusesToUndoWhatALaterActDependsOn()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    const auto first = stacks().undoable.constFirst().id;
    write("Aggiungi il nome storico", "INSERT INTO body_name (body_id, name) VALUES (1, 'Prima')");
    write("Aggiungi la parte", "INSERT INTO body (name, parent_id) VALUES ('Due', 1)");

    const auto undone = m_workspace->undo(first);

    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QVERIFY2(undone.error().message.contains("Aggiungi la parte"), qPrintable(undone.error().message));
    QCOMPARE(count("body_name"), 1);
}

void TestJournal::undoesAnOlderActWhenNothingStandsInTheWay()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    const auto first = stacks().undoable.constFirst().id;
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Due')");

    QVERIFY(m_workspace->undo(first));

    QCOMPARE(names(), QStringList("Due"));
    QVERIFY(m_workspace->undo());
    QCOMPARE(names(), QStringList());
}

void TestJournal::refusesToUndoAnIssuedDocument()
{
    QVERIFY(m_workspace->write(
        "Emetti il verbale", [](Database &database) { return insertBody(database, "Uno"); }, ChangeSetKind::Issue));

    const auto undone = m_workspace->undo();

    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QCOMPARE(names(), QStringList("Uno"));
}

void TestJournal::aNewActForgetsWhatCouldBeRedone()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    QVERIFY(m_workspace->undo());
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Due')");

    QVERIFY(!m_workspace->redo());
    QCOMPARE(stacks().undoable.size(), 1);
}

void TestJournal::undoReachesBackToTheOpeningOnly()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    reopen();

    QVERIFY(!m_workspace->undo());
    QCOMPARE(m_workspace->wholeUndoStacks().undoable.size(), 1);
    QVERIFY(m_workspace->undo(m_workspace->wholeUndoStacks().undoable.constFirst().id));
    QCOMPARE(names(), QStringList());
}

void TestJournal::anActThatChangesNothingLeavesNoTrace()
{
    QSignalSpy written(&m_workspace->changes(), &Changes::written);

    write("Niente", "DELETE FROM body");

    QCOMPARE(count("change_set"), 0);
    QCOMPARE(written.count(), 0);
}

void TestJournal::anActThatIsRefusedLeavesNoTrace()
{
    QSignalSpy written(&m_workspace->changes(), &Changes::written);

    const auto done = m_workspace->write("Ripensa", [](Database &database) -> Result<void> {
        if (auto inserted = insertBody(database, "Uno"); !inserted)
            return inserted;
        return failure(ErrorKind::Validation, "No.");
    });

    QVERIFY(!done);
    QCOMPARE(names(), QStringList());
    QCOMPARE(count("change_set"), 0);
    QCOMPARE(written.count(), 0);
}

void TestJournal::eachCommitIsAnnouncedOnce()
{
    QSignalSpy written(&m_workspace->changes(), &Changes::written);

    QVERIFY(m_workspace->write("Aggiungi due", [](Database &database) -> Result<void> {
        (void)insertBody(database, "Uno");
        database.run("UPDATE body SET place = 'Asti'");
        return insertBody(database, "Due");
    }));

    QCOMPARE(written.count(), 1);
    const auto rows = written.constFirst().constFirst().value<QList<TouchedRow>>();
    QCOMPARE(rows, QList<TouchedRow>({{"body", 1}, {"body", 2}}));
}

void TestJournal::tellsTheHistoryOfOneRecord()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");
    write("Aggiungi un altro", "INSERT INTO body (name) VALUES ('Due')");
    write("Rinomina", "UPDATE body SET name = 'Primo' WHERE id = 1");

    const auto history = m_workspace->read([](Database &database) { return History(database).of("body", 1); }).value();

    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).label, "Rinomina");
    QCOMPARE(history.at(1).label, "Aggiungi");
}

void TestJournal::tellsTheHistoryByPages()
{
    for (int i = 1; i <= 7; ++i)
        write(QString::number(i), "INSERT INTO body (name) VALUES ('x')");

    const auto first = m_workspace->read([](Database &database) { return History(database).page(5); }).value();
    const auto second =
        m_workspace->read([&](Database &database) { return History(database).page(5, first.constLast().id); }).value();

    QCOMPARE(first.constFirst().label, "7");
    QCOMPARE(first.constLast().label, "3");
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.constLast().label, "1");
}

void TestJournal::keepsWhoAndWhen()
{
    write("Aggiungi", "INSERT INTO body (name) VALUES ('Uno')");

    const auto act = stacks().undoable.constFirst();

    QCOMPARE(act.author, "Maria Prova (PC-1)");
    QCOMPARE(act.at, m_clock.now());
    QCOMPARE(act.rows, 1);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
