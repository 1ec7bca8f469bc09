#include "core/storage/archive_copy.h"
#include "core/storage/inversion.h"
#include "core/storage/journal_triggers.h"
#include "core/storage/migrator.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/written_archive.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace seduta;

namespace {

QList<Migration> withSecond(const QString &sql)
{
    auto migrations = builtInMigrations();
    const int next = migrations.constLast().version + 1;
    migrations.append(Migration{next, QStringLiteral("seconda.sql"), sql});
    return migrations;
}

QList<Migration> addingAColumn()
{
    return withSecond("-- 0002: a column more.\n"
                      "ALTER TABLE body ADD COLUMN motto TEXT NOT NULL DEFAULT '';\n"
                      "\n"
                      "UPDATE body SET motto = 'di ' || name");
}

// The usual rebuilding of a table; with foreign keys on, dropping it takes its children along.
QList<Migration> rebuildingCriticalAreas()
{
    return withSecond("CREATE TABLE critical_area_new (\n"
                      "    id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                      "    title TEXT NOT NULL,\n"
                      "    description TEXT NOT NULL DEFAULT '',\n"
                      "    place TEXT NOT NULL DEFAULT '',\n"
                      "    status_reason TEXT NOT NULL DEFAULT ''\n"
                      ") STRICT\n"
                      "\n"
                      "INSERT INTO critical_area_new (id, title) SELECT id, title FROM critical_area\n"
                      "\n"
                      "DROP TABLE critical_area\n"
                      "\n"
                      "ALTER TABLE critical_area_new RENAME TO critical_area");
}

void applyTo(Database &database, const Migration &migration)
{
    dropJournalTriggers(database);
    for (const auto &statement : Migrator::statements(migration.sql))
        database.run(statement);
}

Author author()
{
    return Author{"Prova", "PC"};
}

}

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void separatesStatementsAtBlankLines();
    void everyBuiltInStepHasItsNumber();
    void theRecordedHashesAreThoseOfTheMigrations();
    void aSchemaThatFitsNoHashIsComparedRowByRow();
    void aNewerProgramMigratesAndKeepsEveryRow();
    void undoDoesNotCrossTheUpdate();
    void historyStaysReadableAndGrowsAfterTheUpdate();
    void aCopyIsMadeBeforeTheUpdate();
    void aRebuiltTableKeepsItsChildren();
    void aFailingStepLeavesTheOldVersion();
    void anOlderProgramRefusesTheUpdatedArchive();
    void seesWhatWasAlteredAfterTheUpdate();
    void noStepForgetsWhichIdsWereGiven();
    void anIdRemovedBeforeARebuildIsNotGivenAgain();
    void whatANewArchiveIsGivenIsKnownToTheVerification();

private:
    Result<std::unique_ptr<Workspace>> opened(const QList<Migration> &migrations);

    std::unique_ptr<ScratchFolder> m_folder{};
    QString m_path{};
    StandingClock m_clock{};
};

void TestMigrator::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_path = m_folder->filePath("prova.seduta");
    const auto workspace = *Workspace::create(m_path, author(), m_clock);
    QVERIFY(seed(*workspace));
    QVERIFY(workspace->write("Segnala", [](Database &database) -> Result<void> {
        database.run("INSERT INTO critical_area_report (critical_area_id, meeting_id, text) VALUES (1, 1, 'Si')");
        return {};
    }));
}

Result<std::unique_ptr<Workspace>> TestMigrator::opened(const QList<Migration> &migrations)
{
    return Workspace::open(m_path, author(), m_clock, migrations);
}

void TestMigrator::separatesStatementsAtBlankLines()
{
    const QString sql = "-- a comment; with a semicolon\n"
                        "CREATE TABLE a (id INTEGER);\n"
                        "\n"
                        "CREATE TRIGGER b AFTER INSERT ON a BEGIN\n"
                        "DELETE FROM a; DELETE FROM a;\n"
                        "END\n"
                        "   \n"
                        "\n"
                        "-- only a comment\n";

    const auto statements = Migrator::statements(sql);

    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.at(1).endsWith("END"));
}

void TestMigrator::everyBuiltInStepHasItsNumber()
{
    int expected = 0;
    for (const auto &migration : builtInMigrations())
        QCOMPARE(migration.version, ++expected);
    QVERIFY(expected >= 1);
}

// After a change of a migration or of the journal's triggers: SEDUTA_UPDATE_GOLDEN=1.
void TestMigrator::theRecordedHashesAreThoseOfTheMigrations()
{
    const auto migrations = builtInMigrations();
    const auto made = hashesOf(migrations, knownSchema(migrations, migrations.constLast().version));
    if (made != recordedHashes() && qEnvironmentVariableIsSet("SEDUTA_UPDATE_GOLDEN")) {
        const QDir folder(QStringLiteral(SEDUTA_SOURCE_DIR "/resources/migrations"));
        QFile file(folder.filePath(folder.entryList({"*.sql"}, QDir::Files, QDir::Name).constLast()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(file.readAll()).remove(QRegularExpression("\n-- Makes [0-9a-f ]+\n"));
        text += QStringLiteral("\n-- Makes %1 %2\n").arg(made.migrations, made.schema);
        QVERIFY(file.resize(0) && file.write(text.toUtf8()) > 0);
        return;
    }

    QCOMPARE(recordedHashes().migrations, made.migrations);
    QCOMPARE(recordedHashes().schema, made.schema);
}

void TestMigrator::aSchemaThatFitsNoHashIsComparedRowByRow()
{
    const auto database = Database::open(m_path);
    QVERIFY(isSchemaKnown(*database, builtInMigrations()));

    database->run("CREATE INDEX foreign_one ON body (note)");

    QVERIFY(!isSchemaKnown(*database, builtInMigrations()));
    QVERIFY(!isSchemaKnown(*database, addingAColumn()));
}

void TestMigrator::aNewerProgramMigratesAndKeepsEveryRow()
{
    const auto workspace = opened(addingAColumn());
    QVERIFY(workspace);

    const auto mottos = (*workspace)->read([](Database &database) {
        return database.single("SELECT count(*) FROM body WHERE motto = 'di ' || name").toInt();
    });
    const auto version = (*workspace)->read([](Database &database) { return database.version(); });

    QCOMPARE(mottos.value(), 4);
    QCOMPARE(version.value(), addingAColumn().constLast().version);
    QCOMPARE((*workspace)->verify().value_or("error"), QString());
}

void TestMigrator::undoDoesNotCrossTheUpdate()
{
    const auto workspace = opened(addingAColumn());
    QVERIFY(workspace);

    QVERIFY(!(*workspace)->undo());
    QVERIFY((*workspace)->wholeUndoStacks().undoable.isEmpty());
    const auto refusal = (*workspace)->read([](Database &database) {
        return Inversion(database, *History(database).find(ChangeSetId(1))).refusal();
    });
    QVERIFY(*refusal);
    QCOMPARE(int((*refusal)->kind), int(ErrorKind::Conflict));
    QVERIFY((*refusal)->message.contains("Semina"));
}

void TestMigrator::historyStaysReadableAndGrowsAfterTheUpdate()
{
    const auto workspace = opened(addingAColumn());
    QVERIFY(workspace);

    QVERIFY((*workspace)->write("Cambia il motto", [](Database &database) -> Result<void> {
        database.run("UPDATE body SET motto = 'nuovo' WHERE id = 1");
        return {};
    }));
    const auto history = (*workspace)->read([](Database &database) { return History(database).of("body", 1); });

    QCOMPARE(history->size(), 2);
    QCOMPARE(history->constLast().label, "Semina");
    QVERIFY((*workspace)->undo());
    QCOMPARE((*workspace)->verify().value_or("error"), QString());
}

void TestMigrator::aCopyIsMadeBeforeTheUpdate()
{
    const auto before = ArchiveCopies(m_path).list().size();
    const auto workspace = opened(addingAColumn());
    QVERIFY(workspace);

    const auto copies = ArchiveCopies(m_path).list();
    QCOMPARE(copies.size(), before + 1);
    const auto made = std::find_if(copies.begin(), copies.end(),
                                   [](const ArchiveCopy &copy) { return copy.reason == CopyReason::Migration; });
    QVERIFY(made != copies.end());
    QCOMPARE(Database::open(made->path, Access::ReadOnly)->version(), builtInMigrations().constLast().version);
}

void TestMigrator::aRebuiltTableKeepsItsChildren()
{
    const auto workspace = opened(rebuildingCriticalAreas());
    QVERIFY(workspace);

    const auto reports = (*workspace)->read([](Database &database) {
        return database.single("SELECT count(*) FROM critical_area_report").toInt();
    });
    const auto foreignKeys =
        (*workspace)->read([](Database &database) { return database.single("PRAGMA foreign_keys").toInt(); });

    QCOMPARE(reports.value(), 1);
    QCOMPARE(foreignKeys.value(), 1);
    QCOMPARE((*workspace)->verify().value_or("error"), QString());
}

void TestMigrator::aFailingStepLeavesTheOldVersion()
{
    const auto before = bytesOf(m_path);

    QVERIFY(!opened(withSecond("ALTER TABLE body ADD COLUMN motto TEXT\n\nDELETE FROM meeting\n\nNOT SQL AT ALL")));
    QVERIFY(!opened(withSecond("DELETE FROM body WHERE id = 1")));

    QVERIFY(bytesOf(m_path) == before);
    const auto workspace = opened(builtInMigrations());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->verify().value_or("error"), QString());
}

void TestMigrator::anOlderProgramRefusesTheUpdatedArchive()
{
    QVERIFY(opened(addingAColumn()));
    const auto updated = bytesOf(m_path);

    const auto workspace = opened(builtInMigrations());

    QVERIFY(!workspace);
    QVERIFY(workspace.error().message.contains(QString::number(addingAColumn().constLast().version)));
    QVERIFY(bytesOf(m_path) == updated);
}

void TestMigrator::seesWhatWasAlteredAfterTheUpdate()
{
    const auto workspace = opened(addingAColumn());
    QVERIFY(workspace);

    QVERIFY((*workspace)->read([](Database &database) {
        database.run("DROP TRIGGER journal_body_update");
        database.run("UPDATE body SET place = 'altrove' WHERE id = 2");
        return true;
    }));

    QVERIFY((*workspace)->verify()->contains("body"));
}

void TestMigrator::noStepForgetsWhichIdsWereGiven()
{
    for (const auto &migration : builtInMigrations().mid(1)) {
        const auto scratch = Database::createScratch();
        Migrator(*scratch).applyUpTo(migration.version - 1);
        const auto tables = journalledTables(*scratch);
        scratch->run("DELETE FROM sqlite_sequence");
        for (const auto &table : tables)
            scratch->run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, 77)", {table});

        applyTo(*scratch, migration);

        for (const auto &table : tables) {
            const auto highest = scratch->single("SELECT seq FROM sqlite_sequence WHERE name = ?", {table});
            QVERIFY2(highest.toInt() >= 77, qPrintable(migration.name + ": " + table));
        }
    }
}

void TestMigrator::anIdRemovedBeforeARebuildIsNotGivenAgain()
{
    const auto scratch = Database::createScratch();
    Migrator(*scratch).applyUpTo(4);
    dropJournalTriggers(*scratch);
    scratch->run("INSERT INTO meeting (id) VALUES (1)");
    for (const auto *const document : {"agenda", "minutes"})
        scratch->run("INSERT INTO signatory (meeting_id, document) VALUES (1, ?)", {document});
    scratch->run("DELETE FROM signatory WHERE document = 'minutes'");

    applyTo(*scratch, builtInMigrations().at(4));
    scratch->run("INSERT INTO signatory (meeting_id, document) VALUES (1, 'minutes')");

    QCOMPARE(scratch->single("SELECT id FROM signatory WHERE document = 'agenda'").toInt(), 1);
    QCOMPARE(scratch->single("SELECT id FROM signatory WHERE document = 'minutes'").toInt(), 3);
}

void TestMigrator::whatANewArchiveIsGivenIsKnownToTheVerification()
{
    const auto workspace = opened(builtInMigrations());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->verify().value_or("error"), QString());

    QVERIFY((*workspace)->read([](Database &database) {
        database.run("DROP TRIGGER journal_document_kind_delete");
        database.run("DELETE FROM document_kind WHERE word = 'action_list'");
        return true;
    }));

    QVERIFY((*workspace)->verify()->contains("document_kind"));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
