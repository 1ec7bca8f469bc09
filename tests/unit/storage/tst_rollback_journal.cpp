#include "core/storage/archive_header.h"
#include "core/storage/database.h"
#include "core/storage/rollback_journal.h"
#include "tests/support/other_program.h"
#include "tests/support/trap_journal.h"
#include "tests/support/written_archive.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace seduta;

using MakeJournal = std::function<void(const QString &journal, const QByteArray &archive)>;
Q_DECLARE_METATYPE(MakeJournal)

namespace {

constexpr int pageSize = 4096;

QByteArray record(quint32 page, const QByteArray &image, quint32 fault = 0)
{
    quint32 sum = checksumStart + fault;
    for (qsizetype i = image.size() - 200; i > 0; i -= 200)
        sum += quint8(image.at(i));
    return bigEndian(page) + image + bigEndian(sum);
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

MakeJournal bytes(const QByteArray &content)
{
    return [=](const QString &journal, const QByteArray &) { writeBytes(journal, content); };
}

QByteArray firstPage(const QByteArray &archive)
{
    return archive.left(pageSize);
}

QByteArray otherFirstPage()
{
    return QByteArray("SQLite format 3\0\x10\0\1\1", 20).leftJustified(pageSize, '\0');
}

quint32 pagesOf(const QByteArray &archive)
{
    return quint32(archive.size() / pageSize);
}

std::optional<StorageFault> faultOfOpening(const QString &path, Access access = Access::ReadWrite)
{
    try {
        Database::open(path, access);
        return std::nullopt;
    } catch (const StorageError &error) {
        return error.fault();
    }
}

QMap<QString, QByteArray> everythingIn(const ScratchFolder &folder)
{
    QMap<QString, QByteArray> found;
    const auto files = QDir(folder.path()).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &file : files)
        found.insert(file.fileName(), file.isFile() ? bytesOf(file.filePath()) : QByteArray());
    return found;
}

}

/// What SQLite would obey is read before SQLite is given the path.
class TestRollbackJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrapBitesWhereSqliteIsGivenThePath();
    void refusesAJournalThatIsNotOursAndTouchesNothing_data();
    void refusesAJournalThatIsNotOursAndTouchesNothing();
    void refusesATextWithATrapBesideIt();
    void refusesTheJournalBesideTheFileALinkLeadsTo();
    void refusesTheFilesOfAWriteAheadLog_data();
    void refusesTheFilesOfAWriteAheadLog();
    void acceptsWhatOurOwnWritersLeave_data();
    void acceptsWhatOurOwnWritersLeave();
    void putsATornFirstPageBack();
    void namesTheVersionThatTheJournalPutsBack();
    void readsAJournalBesideALivingWriter();
    void aJournalThatComesAndGoesIsNoStranger();
    void aTrapPutBesideAnOpenArchiveIsSeen();
    void anArchiveIsNotMadeBesideTheJournalOfAnother_data();
    void anArchiveIsNotMadeBesideTheJournalOfAnother();
};

void TestRollbackJournal::theTrapBitesWhereSqliteIsGivenThePath()
{
    WrittenArchive archive;
    archive.close();
    const QString victim = archive.folder.filePath("bilancio.ods");
    writeBytes(victim, "della Prefettura");
    writeBytes(journalBeside(archive.path()), trapFor(victim));

    OtherProgram(archive.path()).texts("SELECT name FROM body");

    QVERIFY(!QFile::exists(victim));
}

void TestRollbackJournal::refusesAJournalThatIsNotOursAndTouchesNothing_data()
{
    QTest::addColumn<MakeJournal>("make");
    const auto row = [](const char *name, const MakeJournal &make) { QTest::newRow(name) << make; };

    row("a super-journal record", [](const QString &journal, const QByteArray &) {
        writeBytes(journal, trapFor(QFileInfo(journal).dir().filePath("vittima.txt")));
    });
    row("the same after garbage", [](const QString &journal, const QByteArray &) {
        writeBytes(journal, "x" + trapFor(QFileInfo(journal).dir().filePath("vittima.txt")).mid(1));
    });
    row("the same after an emptied header", [](const QString &journal, const QByteArray &) {
        writeBytes(journal, QByteArray(512, 0) + trapFor(QFileInfo(journal).dir().filePath("vittima.txt")).mid(512));
    });
    row("the same after sound records", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal,
                   journalHeader(1, pagesOf(archive)) + record(1, firstPage(archive))
                       + trapFor(QFileInfo(journal).dir().filePath("vittima.txt")).mid(512));
    });
    row("a folder", [](const QString &journal, const QByteArray &) { QVERIFY(QDir().mkpath(journal)); });
    row("a link", [](const QString &journal, const QByteArray &) {
        QVERIFY(QFile::link(QFileInfo(journal).dir().filePath("vittima.txt"), journal));
    });
    row("a link to nothing", [](const QString &journal, const QByteArray &) {
        QVERIFY(QFile::link(QFileInfo(journal).dir().filePath("assente"), journal));
    });
#ifdef Q_OS_UNIX
    row("a pipe", [](const QString &journal, const QByteArray &) {
        QCOMPARE(mkfifo(QFile::encodeName(journal).constData(), 0600), 0);
    });
#endif
    row("no sector size", bytes(journalHeader(0, 25, 0)));
    row("a sector of 48 bytes", bytes(journalHeader(0, 25, 48)));
    row("a sector of a gigabyte", bytes(journalHeader(0, 25, 1U << 30)));
    row("no page size", bytes(journalHeader(0, 25, 512, 0)));
    row("a page of 131072 bytes", bytes(journalHeader(0, 25, 512, 131072)));
    row("a page of 3000 bytes", bytes(journalHeader(0, 25, 512, 3000)));
    row("a page size that is not the archive's", bytes(journalHeader(0, 25, 512, 1024)));
    row("cuts the archive to nothing", bytes(journalHeader(0, 0)));
    row("many empty parts", bytes(journalHeader(0, 25).repeated(100)));
    row("the first page of another program", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(1, pagesOf(archive)) + record(1, otherFirstPage()));
    });
    row("ours, then another's in a second part", [](const QString &journal, const QByteArray &archive) {
        const auto first =
            (journalHeader(1, pagesOf(archive)) + record(1, firstPage(archive))).leftJustified(512 * 10, '\0');
        writeBytes(journal, first + journalHeader(1, pagesOf(archive)) + record(1, otherFirstPage()));
    });
    row("another's, their number unknown", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(0xffffffff, pagesOf(archive)) + record(1, otherFirstPage()));
    });
}

void TestRollbackJournal::refusesAJournalThatIsNotOursAndTouchesNothing()
{
    QFETCH(MakeJournal, make);
    WrittenArchive archive;
    archive.close();
    writeBytes(archive.folder.filePath("vittima.txt"), "della Prefettura");
    make(journalBeside(archive.path()), bytesOf(archive.path()));
    const auto before = everythingIn(archive.folder);

    QCOMPARE(faultOfOpening(archive.path()), StorageFault::StrangeJournal);
    QCOMPARE(faultOfOpening(archive.path(), Access::ReadOnly), StorageFault::StrangeJournal);

    QVERIFY(everythingIn(archive.folder) == before);
}

void TestRollbackJournal::refusesATextWithATrapBesideIt()
{
    const ScratchFolder folder;
    const QString text = folder.filePath("appunti.seduta");
    const QString victim = folder.filePath("vittima.txt");
    writeBytes(text, "Verbale della seduta.\n");
    writeBytes(victim, "della Prefettura");

    writeBytes(journalBeside(text), trapFor(victim));
    const auto before = everythingIn(folder);
    QCOMPARE(faultOfOpening(text), StorageFault::StrangeJournal);
    QVERIFY(everythingIn(folder) == before);

    writeBytes(journalBeside(text), journalHeader(0, 1));
    QCOMPARE(faultOfOpening(text), StorageFault::NotAnArchive);
    QCOMPARE(bytesOf(text), QByteArray("Verbale della seduta.\n"));
}

void TestRollbackJournal::refusesTheJournalBesideTheFileALinkLeadsTo()
{
    WrittenArchive archive;
    archive.close();
    const ScratchFolder elsewhere;
    const QString link = elsewhere.filePath("collegamento.seduta");
    QVERIFY(QFile::link(archive.path(), link));
    QVERIFY(!faultOfOpening(link));
    const QString victim = elsewhere.filePath("vittima.txt");
    writeBytes(victim, "della Prefettura");
    writeBytes(journalBeside(archive.path()), trapFor(victim));

    QCOMPARE(faultOfOpening(link), StorageFault::StrangeJournal);

    QVERIFY(QFile::exists(victim));
}

void TestRollbackJournal::refusesTheFilesOfAWriteAheadLog_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("the log") << "-wal";
    QTest::newRow("its index") << "-shm";
}

void TestRollbackJournal::refusesTheFilesOfAWriteAheadLog()
{
    QFETCH(QString, ending);
    WrittenArchive archive;
    archive.close();
    writeBytes(archive.path() + ending, "altro");
    const auto before = everythingIn(archive.folder);

    QCOMPARE(faultOfOpening(archive.path()), StorageFault::ForeignWal);

    QVERIFY(everythingIn(archive.folder) == before);
}

void TestRollbackJournal::acceptsWhatOurOwnWritersLeave_data()
{
    QTest::addColumn<MakeJournal>("make");
    const auto row = [](const char *name, const MakeJournal &make) { QTest::newRow(name) << make; };

    row("nothing written yet", bytes({}));
    row("a header not yet synced", bytes(QByteArray(8, 0) + journalHeader(0, 25).mid(8)));
    row("a header of garbage", bytes(QByteArray(512, 'g')));
    row("a header cut short", bytes(journalHeader(0, 25).left(200)));
    row("a header and no page", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(0, pagesOf(archive)));
    });
    row("the first page", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(1, pagesOf(archive)) + record(1, firstPage(archive)));
    });
    row("other pages alone, of an archive that has grown", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(1, pagesOf(archive)) + record(3, archive.mid(2 * pageSize, pageSize)));
        QFile file(journal.chopped(8));
        QVERIFY(file.resize(archive.size() + 7 * pageSize));
    });
    row("a last record cut short", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal, journalHeader(2, pagesOf(archive)) + record(1, firstPage(archive)) + bigEndian(2) + "cut");
    });
    row("another's first page that SQLite will not reach", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal,
                   journalHeader(2, pagesOf(archive)) + record(3, archive.mid(2 * pageSize, pageSize), 1)
                       + record(1, otherFirstPage()));
    });
    row("an empty part before one with pages", [](const QString &journal, const QByteArray &archive) {
        writeBytes(journal,
                   journalHeader(0, pagesOf(archive)) + journalHeader(1, pagesOf(archive))
                       + record(1, firstPage(archive)));
    });
}

void TestRollbackJournal::acceptsWhatOurOwnWritersLeave()
{
    QFETCH(MakeJournal, make);
    WrittenArchive archive;
    archive.addBody("Questura");
    archive.close();
    make(journalBeside(archive.path()), bytesOf(archive.path()));

    QVERIFY(!faultOfOpening(archive.path()));

    const auto database = Database::open(archive.path());
    QCOMPARE(database->single("SELECT name FROM body").toString(), "Questura");
    QCOMPARE(database->single("PRAGMA integrity_check").toString(), "ok");
}

void TestRollbackJournal::putsATornFirstPageBack()
{
    WrittenArchive archive;
    archive.addBody("Questura");
    archive.close();
    const auto whole = bytesOf(archive.path());
    writeBytes(journalBeside(archive.path()), journalHeader(1, pagesOf(whole)) + record(1, firstPage(whole)));
    writeBytes(archive.path(), QByteArray(512, 'g') + whole.mid(512));

    QVERIFY(!faultOfOpening(archive.path()));

    QVERIFY(bytesOf(archive.path()) == whole);
}

void TestRollbackJournal::namesTheVersionThatTheJournalPutsBack()
{
    WrittenArchive archive;
    archive.close();
    const auto ours = bytesOf(archive.path());
    auto newer = firstPage(ours);
    newer.replace(60, 4, bigEndian(99));
    writeBytes(journalBeside(archive.path()), journalHeader(1, pagesOf(ours)) + record(1, newer));

    QCOMPARE(faultOfOpening(archive.path()), StorageFault::Newer);
    QVERIFY(bytesOf(archive.path()) == ours);
}

void TestRollbackJournal::readsAJournalBesideALivingWriter()
{
    WrittenArchive archive;
    archive.addBody("Questura");
    const auto reader = Database::open(archive.path(), Access::ReadOnly);
    Transaction writing(*archive.database);
    archive.database->run("UPDATE meta SET generation = 'altra'");
    QVERIFY(QFile::exists(journalBeside(archive.path())));

    QVERIFY(!readJournal(journalBeside(archive.path())).isPlayedBack);
    reader->requireHarmlessSurroundings();
}

void TestRollbackJournal::aJournalThatComesAndGoesIsNoStranger()
{
    WrittenArchive archive;
    archive.close();
    const QString journal = journalBeside(archive.path());
    std::atomic_bool isDone = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        while (!isDone) {
            writeBytes(journal, QByteArray(512, 0));
            QFile::remove(journal);
        }
    }));
    writer->start();

    int refused = 0;
    for (int i = 0; i < 20000; ++i) {
        try {
            readJournal(journal);
            requireArchive(archive.path(), builtInMigrations().constLast().version);
        } catch (const StorageError &) {
            ++refused;
        }
    }
    isDone = true;
    writer->wait();

    QCOMPARE(refused, 0);
}

void TestRollbackJournal::aTrapPutBesideAnOpenArchiveIsSeen()
{
    WrittenArchive archive;
    archive.database->requireHarmlessSurroundings();
    writeBytes(journalBeside(archive.path()), trapFor(archive.folder.filePath("vittima.txt")));

    QVERIFY_THROWS_EXCEPTION(StorageError, archive.database->requireHarmlessSurroundings());
    QVERIFY(QFile::remove(journalBeside(archive.path())));
}

void TestRollbackJournal::anArchiveIsNotMadeBesideTheJournalOfAnother_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("a journal") << "-journal";
    QTest::newRow("a log") << "-wal";
}

void TestRollbackJournal::anArchiveIsNotMadeBesideTheJournalOfAnother()
{
    QFETCH(QString, ending);
    const ScratchFolder folder;
    const QString path = folder.filePath("nuovo.seduta");
    writeBytes(path + ending, "rimasto da prima");

    QVERIFY_THROWS_EXCEPTION(StorageError, Database::create(path, noon()));

    QCOMPARE(bytesOf(path + ending), QByteArray("rimasto da prima"));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestRollbackJournal)
#include "tst_rollback_journal.moc"
