#include "tests/faults/doomed_process.h"
#include "tests/faults/kills.h"
#include "tests/faults/saved_meetings.h"

#include "core/storage/migrator.h"
#include "core/storage/verification.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace seduta {
namespace {

constexpr int meetings = 12;

/// The next step of the structure, of the dangerous sort: a table with children built anew under its own name, and a new column.
Migration nextMigration(Database &database)
{
    const auto table = database.single("SELECT sql FROM sqlite_schema WHERE name = 'agenda_item'").toString();
    QStringList steps{QString(table).replace("CREATE TABLE agenda_item ", "CREATE TABLE agenda_item_anew "),
                      "INSERT INTO agenda_item_anew SELECT * FROM agenda_item", "DROP TABLE agenda_item",
                      "ALTER TABLE agenda_item_anew RENAME TO agenda_item"};
    auto indexes =
        database.run("SELECT sql FROM sqlite_schema WHERE tbl_name = 'agenda_item' AND type = 'index' AND sql <> ''");
    while (indexes.next())
        steps.append(indexes.text(0));
    steps.append("ALTER TABLE meeting ADD COLUMN room TEXT NOT NULL DEFAULT ''");
    return {database.version() + 1, "next", steps.join("\n\n")};
}

/// An archive of today's version with some meetings, the step to the next one, and what the tables hold before and after it.
struct Passage {
    QList<Migration> migrations{};
    int version = 0;
    QString before{};
    QString after{};
    qint64 microseconds = 0;
};

void migrate(Database &database, const QList<Migration> &migrations)
{
    Migrator(database, migrations)
        .migrate({QDateTime::currentDateTimeUtc(), ChangeSetKind::Migration, "Segreteria di prova", "Next version"});
}

void fill(const QString &path)
{
    makeArchive(path);
    const auto workspace = openForProof(path);
    for (int number = 1; number <= meetings; ++number)
        if (const auto saved = saveMeeting(*workspace, number); !saved)
            qFatal("no archive to migrate: %s", qUtf8Printable(saved.error().message));
}

Passage measuredPassage(const QString &path)
{
    const auto copy = path + ".once";
    QFile::copy(path, copy);
    Passage passage{builtInMigrations(), 0, {}, {}, 0};
    {
        const auto database = Database::open(copy);
        passage.version = database->version();
        passage.migrations.append(nextMigration(*database));
    }
    const auto database = Database::open(copy, Access::ReadWrite, passage.migrations);
    passage.before = tableDigests(*database);
    QElapsedTimer time;
    time.start();
    migrate(*database, passage.migrations);
    passage.microseconds = time.nsecsElapsed() / 1000;
    passage.after = tableDigests(*database);
    return passage;
}

DoomedWork migratingAt(const QString &path, const Passage &passage)
{
    return [path, &passage](const Acknowledge &acknowledge) {
        const auto database = Database::open(path, Access::ReadWrite, passage.migrations);
        acknowledge(0);
        migrate(*database, passage.migrations);
        acknowledge(1);
        return 0;
    };
}

/// The opener compares the structure with that of the file's version to the letter; here it is the rows' turn.
Finding lookAtVersion(Database &database, const Passage &passage)
{
    const bool isOld = database.version() == passage.version;
    if (tableDigests(database) != (isOld ? passage.before : passage.after))
        return {Found::HalfSaved, QString("not what version %1 holds").arg(database.version())};
    const auto integrity = database.single("PRAGMA integrity_check").toString();
    return integrity == "ok" ? Finding{} : Finding{Found::Corrupt, integrity};
}

Finding lookAndFinish(const QString &path, const Passage &passage, bool isAcknowledged)
try {
    {
        const auto database = Database::open(path, Access::ReadWrite, passage.migrations);
        if (isAcknowledged && database->version() == passage.version)
            return {Found::Lost, "the step was done, and is undone"};
        if (auto finding = lookAtVersion(*database, passage); finding.found != Found::Whole)
            return finding;
    }
    if (!openForProof(path, passage.migrations))
        return {Found::Stuck, "the archive does not open any more"};
    const auto database = Database::open(path, Access::ReadWrite, passage.migrations);
    if (database->version() == passage.version)
        return {Found::Stuck, "opening again did not finish the step"};
    if (const auto fault = firstFault(*database))
        return {Found::Corrupt, *fault};
    return lookAtVersion(*database, passage);
} catch (const StorageError &error) {
    return {Found::Corrupt, QString("%1 (%2)").arg(error.toError().message, error.detail())};
}

}

Figures killsWhileMigrating(int kills, quint32 seed)
{
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + "/seduta-migration-XXXXXX");
    const auto original = folder.filePath("original.seduta");
    fill(original);
    const auto passage = measuredPassage(original);
    Figures figures;
    while (figures.trials < kills) {
        const QTemporaryDir place(faultsFolder() + "/seduta-migration-XXXXXX");
        const auto path = place.filePath("a.seduta");
        QFile::copy(original, path);
        const std::chrono::microseconds delay(random.bounded(static_cast<int>(passage.microseconds * 5 / 4)));
        const auto words = killedAfter(delay, KillFrom::FirstWord, migratingAt(path, passage));
        figures.acknowledged += words.acknowledged;
        figures.count(lookAndFinish(path, passage, words.acknowledged > 0), QString("kill %1").arg(figures.trials + 1));
    }
    return figures;
}

}
