#include "core/storage/migrator.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "tests/support/filled_tables.h"
#include "tests/support/other_program.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/written_archive.h"

#include <QTest>

using namespace seduta;

namespace {

QString fixture(int version)
{
    return QStringLiteral(SEDUTA_SOURCE_DIR "/tests/unit/storage/versions/archive-%1.seduta.z").arg(version);
}

QList<Migration> upTo(int version)
{
    QList<Migration> migrations;
    for (const auto &migration : builtInMigrations())
        if (migration.version <= version)
            migrations.append(migration);
    return migrations;
}

/// An archive (qCompress) of this version with a record in every table. One that exists is what an office may have: it is never made again.
void makeFixture(int version)
{
    const ScratchFolder folder;
    const QString path = folder.filePath("ufficio.seduta");
    {
        const auto database = Database::create(path, noon(), upTo(version));
        Journal journal(*database);
        Transaction transaction(*database);
        journal.begin(Act{noon(), ChangeSetKind::Edit, "Maria Prova (PC-1)", "Riempi", {}});
        fillEveryTable(*database);
        journal.end();
        transaction.commit();
    }
    QFile file(fixture(version));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    file.write(qCompress(bytesOf(path), 9));
}

/// Every row of every table, by table and column.
QMap<QString, QStringList> rowsOf(const QString &path)
{
    QMap<QString, QStringList> rows;
    OtherProgram program(path);
    const auto tables =
        program.texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                      " AND name NOT LIKE 'sqlite%'"
                      " AND name NOT IN ('meta', 'change', 'change_set', 'change_seal', 'search_index')");
    for (const auto &table : tables)
        for (const auto &column : program.texts("SELECT name FROM pragma_table_info('" + table + "')"))
            rows.insert(table + '.' + column,
                        program.texts("SELECT quote(" + column + ") FROM " + table + " ORDER BY rowid"));
    return rows;
}

}

namespace {

// What a migration calls otherwise, as it called it before and as it calls it now: column, then, now.
QStringList asNow(const QString &column, QStringList values)
{
    if (column == "body.category")
        values.replaceInStrings("'invited'", "'other_public_body'");
    return values;
}

}

/// P6: what any version of Seduta wrote opens for ever, row for row.
class TestArchiveVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasItsArchive();
    void everyVersionOpens_data();
    void everyVersionOpens();
};

void TestArchiveVersions::everyVersionHasItsArchive()
{
    for (const auto &migration : builtInMigrations()) {
        if (!QFile::exists(fixture(migration.version)) && qEnvironmentVariableIsSet("SEDUTA_UPDATE_GOLDEN"))
            makeFixture(migration.version);
        QVERIFY2(QFile::exists(fixture(migration.version)), qPrintable(fixture(migration.version)));
    }
}

void TestArchiveVersions::everyVersionOpens_data()
{
    QTest::addColumn<int>("version");
    for (const auto &migration : builtInMigrations())
        QTest::newRow(qPrintable(migration.name)) << migration.version;
}

void TestArchiveVersions::everyVersionOpens()
{
    QFETCH(int, version);
    const ScratchFolder folder;
    const QString path = folder.filePath("ufficio.seduta");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(bytesOf(fixture(version))));
    file.close();
    const auto before = rowsOf(path);
    QVERIFY(before.size() > 200);

    const StandingClock clock;
    const auto workspace = Workspace::open(path, Author{"Luisa Finta", "PC-2"}, clock);

    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QCOMPARE((*workspace)->verify().value_or("error"), QString());
    const auto after = rowsOf(path);
    for (auto column = before.cbegin(); column != before.cend(); ++column)
        if (!column.key().startsWith("document_kind."))
            QVERIFY2(after.value(column.key()) == asNow(column.key(), column.value()), qPrintable(column.key()));
}

QTEST_GUILESS_MAIN(TestArchiveVersions)
#include "tst_archive_versions.moc"
