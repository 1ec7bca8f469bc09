#include "core/storage/archive_header.h"
#include "core/storage/database.h"
#include "tests/support/other_program.h"
#include "tests/support/written_archive.h"

#include <QTest>

#include <optional>

using namespace seduta;

using MakeFile = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(MakeFile)

namespace {

std::optional<StorageFault> faultOfOpening(const QString &path, QString *sentence = nullptr)
{
    try {
        Database::open(path);
        return std::nullopt;
    } catch (const StorageError &error) {
        if (sentence)
            *sentence = error.toError().message;
        return error.fault();
    }
}

void makeArchive(const QString &path)
{
    Database::create(path, noon());
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

MakeFile archiveThen(const QString &statement)
{
    return [=](const QString &path) {
        makeArchive(path);
        QVERIFY(OtherProgram(path).run(statement));
    };
}

MakeFile archiveWithByte(qsizetype place, char byte)
{
    return [=](const QString &path) {
        makeArchive(path);
        auto bytes = bytesOf(path);
        bytes[place] = byte;
        writeBytes(path, bytes);
    };
}

MakeFile archiveCutTo(double part)
{
    return [=](const QString &path) {
        makeArchive(path);
        const auto bytes = bytesOf(path);
        writeBytes(path, bytes.left(qsizetype(double(bytes.size()) * part)));
    };
}

MakeFile fileOf(const QByteArray &bytes)
{
    return [=](const QString &path) { writeBytes(path, bytes); };
}

QString pragma(Database &database, const char *name)
{
    return database.single(QStringLiteral("PRAGMA %1").arg(QLatin1String(name))).toString();
}

QString keptName(WrittenArchive &archive, const QString &name)
{
    archive.addBody(name);
    return archive.database->single("SELECT name FROM body ORDER BY id DESC LIMIT 1").toString();
}

}

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAnArchiveUnderAnyName_data();
    void opensAnArchiveUnderAnyName();
    void openingNeverCreates();
    void creatingNeverOverwrites();
    void refusesWhatIsNotASoundArchiveAndLeavesItUntouched_data();
    void refusesWhatIsNotASoundArchiveAndLeavesItUntouched();
    void namesTheVersionOfANewerArchive();
    void opensAnArchiveThatAnotherProgramPutInWalModeAndTakesItBack();
    void readsEveryPragmaBack_data();
    void readsEveryPragmaBack();
    void aReaderCannotWrite();
    void aNullTextIsAnEmptyOne();
    void stripsControlAndBidiCharactersAndComposesAccents();
    void aHalfReadResultDoesNotHoldTheArchive();
    void refusesToSaveInAnArchiveThatWasRemoved();
    void refusesToSaveInAnArchiveThatWasRenamed();
    void refusesToSaveInAnArchiveThatWasReplacedByRename();
    void refusesToSaveInAnArchiveThatWasOverwrittenInPlace();
    void refusesToSaveAfterAnotherWriter();
};

void TestDatabase::opensAnArchiveUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "prova.seduta";
    QTest::newRow("accents and signs") << QString::fromUtf8("à è #1 50%?.seduta");
    QTest::newRow("an address") << "file:prova?mode=memory.seduta";
    QTest::newRow("percent twenty") << "a%20b.seduta";
    QTest::newRow("quotes") << "l'archivio \"nuovo\";.seduta";
}

void TestDatabase::opensAnArchiveUnderAnyName()
{
    QFETCH(QString, name);
    const ScratchFolder folder;
    const QString path = folder.filePath(name);

    makeArchive(path);

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(name));
    QVERIFY(!faultOfOpening(path));
}

void TestDatabase::openingNeverCreates()
{
    const ScratchFolder folder;

    QCOMPARE(faultOfOpening(folder.filePath("assente.seduta")), StorageFault::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabase::creatingNeverOverwrites()
{
    const ScratchFolder folder;
    const QString path = folder.filePath("altro.seduta");
    writeBytes(path, "un altro file");

    QVERIFY_THROWS_EXCEPTION(StorageError, Database::create(path, noon()));
    QCOMPARE(bytesOf(path), QByteArray("un altro file"));
}

void TestDatabase::refusesWhatIsNotASoundArchiveAndLeavesItUntouched_data()
{
    QTest::addColumn<MakeFile>("make");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const MakeFile &make, StorageFault fault) {
        QTest::newRow(name) << make << int(fault);
    };

    row(
        "folder", [](const QString &path) { QDir().mkpath(path); }, StorageFault::NotAnArchive);
    row("empty", fileOf({}), StorageFault::NotAnArchive);
    row("text", fileOf("Verbale della seduta.\n"), StorageFault::NotAnArchive);
    row("long text", fileOf(QByteArray(200000, 'x')), StorageFault::NotAnArchive);
    row("only SQLite's first words", fileOf(QByteArray("SQLite format 3\0", 16)), StorageFault::NotAnArchive);
    row(
        "another program's database",
        [](const QString &path) { QVERIFY(OtherProgram(path).run("CREATE TABLE body (id INTEGER)")); },
        StorageFault::NotAnArchive);
    row(
        "ours by number alone",
        [](const QString &path) {
            OtherProgram other(path);
            QVERIFY(other.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
            QVERIFY(other.run("CREATE TABLE body (id INTEGER)"));
            QVERIFY(other.run("PRAGMA user_version = 1"));
        },
        StorageFault::Foreign);
    row("newer", archiveThen("PRAGMA user_version = 99"), StorageFault::Newer);
    row("newest of all", archiveThen("PRAGMA user_version = -1"), StorageFault::Newer);
    row("version zero", archiveThen("PRAGMA user_version = 0"), StorageFault::Foreign);
    row("a trigger more", archiveThen("CREATE TRIGGER ladro AFTER INSERT ON body BEGIN DELETE FROM minutes_text; END"),
        StorageFault::Foreign);
    row("a view more", archiveThen("CREATE VIEW vista AS SELECT * FROM body"), StorageFault::Foreign);
    row("a table more", archiveThen("CREATE TABLE altra (id INTEGER)"), StorageFault::Foreign);
    row("an index less", archiveThen("DROP INDEX body_by_name"), StorageFault::Foreign);
    row("a trigger less", archiveThen("DROP TRIGGER journal_body_delete"), StorageFault::Foreign);
    row("a column more", archiveThen("ALTER TABLE body ADD COLUMN altro TEXT"), StorageFault::Foreign);
    row("a generated column", archiveThen("ALTER TABLE body ADD COLUMN grande TEXT AS (hex(zeroblob(400000000)))"),
        StorageFault::Foreign);
    row("cut to half", archiveCutTo(0.5), StorageFault::Damaged);
    row("cut to its header", archiveCutTo(0.00005), StorageFault::NotAnArchive);
    row("its first letter flipped", archiveWithByte(0, 'X'), StorageFault::NotAnArchive);
    row("its application flipped", archiveWithByte(70, 'X'), StorageFault::NotAnArchive);
    row("its page size flipped", archiveWithByte(16, 0x13), StorageFault::NotAnArchive);
    row("its first page flipped", archiveWithByte(100, 0x77), StorageFault::Damaged);
}

void TestDatabase::refusesWhatIsNotASoundArchiveAndLeavesItUntouched()
{
    QFETCH(MakeFile, make);
    QFETCH(int, fault);
    const ScratchFolder folder;
    const QString path = folder.filePath("prova.seduta");
    make(path);
    const auto before = bytesOf(path);

    QString sentence;
    const auto found = faultOfOpening(path, &sentence);

    QVERIFY(found);
    QCOMPARE(int(*found), fault);
    QCOMPARE(sentence,
             StorageError(*found, {}, 99)
                 .toError()
                 .message.replace("99", QTest::currentDataTag() == QByteArray("newest of all") ? "999999" : "99"));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList("prova.seduta"));
}

void TestDatabase::namesTheVersionOfANewerArchive()
{
    const ScratchFolder folder;
    const QString path = folder.filePath("prova.seduta");
    archiveThen("PRAGMA user_version = 97")(path);

    QString sentence;
    QCOMPARE(faultOfOpening(path, &sentence), StorageFault::Newer);
    QVERIFY(sentence.contains("97"));
}

void TestDatabase::opensAnArchiveThatAnotherProgramPutInWalModeAndTakesItBack()
{
    const ScratchFolder folder;
    const QString path = folder.filePath("prova.seduta");
    archiveThen("PRAGMA journal_mode = WAL")(path);

    const auto database = Database::open(path);

    QCOMPARE(pragma(*database, "journal_mode"), "delete");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("prova.seduta"));
}

void TestDatabase::readsEveryPragmaBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(value);
    };
    row("journal_mode", "delete");
    row("synchronous", "3");
    row("locking_mode", "normal");
    row("foreign_keys", "1");
    row("recursive_triggers", "1");
    row("cell_size_check", "1");
    row("trusted_schema", "1");
    row("mmap_size", "0");
    row("secure_delete", "1");
    row("temp_store", "2");
    row("busy_timeout", "5000");
    row("hard_heap_limit", "536870912");
}

void TestDatabase::readsEveryPragmaBack()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    WrittenArchive archive;

    QCOMPARE(pragma(*archive.database, name.constData()), value);
    archive.database->vacuum();
    QCOMPARE(pragma(*archive.database, name.constData()), value);
    archive.close();
    QCOMPARE(pragma(*Database::open(archive.path()), name.constData()), value);
}

void TestDatabase::aReaderCannotWrite()
{
    WrittenArchive archive;
    archive.close();
    const auto reader = Database::open(archive.path(), Access::ReadOnly);
    const auto before = bytesOf(archive.path());

    QCOMPARE(pragma(*reader, "query_only"), "1");
    QVERIFY_THROWS_EXCEPTION(StorageError, reader->run("UPDATE meta SET generation = 'altra'"));
    QVERIFY(bytesOf(archive.path()) == before);
}

void TestDatabase::aNullTextIsAnEmptyOne()
{
    WrittenArchive archive;

    archive.write("Aggiungi", [](Database &database) {
        database.insert("INSERT INTO body (name, note) VALUES (?, ?)", {"Questura", QString()});
    });

    QCOMPARE(archive.database->single("SELECT typeof(note) || length(note) FROM body").toString(), "text0");
}

void TestDatabase::stripsControlAndBidiCharactersAndComposesAccents()
{
    WrittenArchive archive;

    QCOMPARE(keptName(archive, QString("prima") + QChar(0) + "dopo"), "primadopo");
    QCOMPARE(keptName(archive, QString(QChar(0x202E)) + "exe.odt" + QChar(0x2066)), "exe.odt");
    QCOMPARE(keptName(archive, QString("Unita") + QChar(0x300)), QString("Unit") + QChar(0xE0));
    QCOMPARE(keptName(archive, "riga\r\nriga\rriga\x07"), "riga\nriga\nriga");
    QCOMPARE(keptName(archive, "'); DROP TABLE body; --"), "'); DROP TABLE body; --");
}

void TestDatabase::aHalfReadResultDoesNotHoldTheArchive()
{
    WrittenArchive archive;
    archive.addBody("Uno");
    archive.addBody("Due");
    {
        auto rows = archive.database->run("SELECT name FROM body");
        QVERIFY(rows.next());
    }

    QVERIFY(OtherProgram(archive.path()).run("PRAGMA user_version = 1"));
}

void TestDatabase::refusesToSaveInAnArchiveThatWasRemoved()
{
    WrittenArchive archive;
    QVERIFY(QFile::remove(archive.path()));

    QVERIFY_THROWS_EXCEPTION(StorageError, archive.addBody("Perduto"));
    QVERIFY(!QFile::exists(archive.path()));
}

void TestDatabase::refusesToSaveInAnArchiveThatWasRenamed()
{
    WrittenArchive archive;
    const QString renamed = archive.folder.filePath("altrove.seduta");
    QVERIFY(QFile::rename(archive.path(), renamed));

    QVERIFY_THROWS_EXCEPTION(StorageError, archive.addBody("Perduto"));
    QCOMPARE(OtherProgram(renamed).texts("SELECT name FROM body"), QStringList());
}

void TestDatabase::refusesToSaveInAnArchiveThatWasReplacedByRename()
{
    WrittenArchive archive;
    const QString older = archive.folder.filePath("vecchia.seduta");
    QVERIFY(QFile::copy(archive.path(), older));
    archive.addBody("Uno");
    QVERIFY(QFile::remove(archive.path()));
    QVERIFY(QFile::rename(older, archive.path()));

    QVERIFY_THROWS_EXCEPTION(StorageError, archive.addBody("Perduto"));
    QCOMPARE(OtherProgram(archive.path()).texts("SELECT name FROM body"), QStringList());
}

void TestDatabase::refusesToSaveInAnArchiveThatWasOverwrittenInPlace()
{
    WrittenArchive archive;
    const auto older = bytesOf(archive.path());
    archive.addBody("Uno");
    writeBytes(archive.path(), older);

    try {
        archive.addBody("Perduto");
        QFAIL("saved over another archive");
    } catch (const StorageError &error) {
        QCOMPARE(int(error.fault()), int(StorageFault::Replaced));
    }
    QVERIFY(bytesOf(archive.path()) == older);
}

void TestDatabase::refusesToSaveAfterAnotherWriter()
{
    WrittenArchive archive;
    const auto second = Database::open(archive.path());
    Journal journal(*second);
    archive.addBody("Uno");

    try {
        Transaction transaction(*second);
        journal.requireSameGeneration();
        QFAIL("wrote after another writer");
    } catch (const StorageError &error) {
        QCOMPARE(int(error.fault()), int(StorageFault::Replaced));
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
