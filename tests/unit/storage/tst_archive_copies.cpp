#include "core/storage/archive_copy.h"
#include "core/storage/verification.h"
#include "core/usecases/workspace.h"
#include "tests/support/other_program.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/written_archive.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

// A working day after another: an act, a closing copy, and the thinning that follows it.
void closeOn(WrittenArchive &archive, const QDate &day, CopyReason reason = CopyReason::Closing)
{
    const QDateTime now(day, QTime(18, 0), QTimeZone::utc());
    archive.writeAt(now, QStringLiteral("Aggiungi"), [&](Database &each) {
        each.insert(QStringLiteral("INSERT INTO body (name) VALUES (?)"), {day.toString(Qt::ISODate)});
    });
    const ArchiveCopies copies(archive.path());
    copies.make(*archive.database, reason, now);
    copies.thin(*archive.database);
}

QList<ArchiveCopy> part(const QList<ArchiveCopy> &copies, bool isBinned)
{
    QList<ArchiveCopy> result;
    std::copy_if(copies.begin(), copies.end(), std::back_inserter(result),
                 [&](const ArchiveCopy &copy) { return copy.isBinned() == isBinned; });
    return result;
}

}

class TestArchiveCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsAllThatTheArchiveHolds();
    void whatAKillLeftUnfinishedGoesAtTheNextOpening();
    void aReaderCopiesTooAndStillCannotWrite();
    void copiesAreListedNewestFirstWithTheirReason();
    void twoCopiesInTheSameSecondBothStay();
    void aCopyNeverOverwrites();
    void aCopyThatCannotBeFinishedLeavesNothing();
    void aCopyThatIsNotSoundIsNotCalledDamageOfTheArchive();
    void aCopyIsNotMadeBesideTheJournalOfAnother();
    void whatIsThinnedLiesInTheBinAndOpens();
    void theBinIsEmptiedByDaysOfWorkAlone();
    void thinningLeavesWhatIsNotItsOwn();
    void theLongestNameThatAnArchiveCanHaveIsCopied();
    void tellsWhetherTheNewestStateIsCopied();
    void copiesAreReadByWhoMayReadTheArchive();
    void copiesOfAnEarlierVersionAreClosed();
};

void TestArchiveCopies::aCopyHoldsAllThatTheArchiveHolds()
{
    WrittenArchive archive;
    archive.addBody("Questura");

    const auto copy = ArchiveCopies(archive.path()).make(*archive.database, CopyReason::Request, noon());

    const auto opened = Database::open(copy.path, Access::ReadOnly);
    QCOMPARE(opened->single("SELECT name FROM body").toString(), "Questura");
    QVERIFY(!firstFault(*opened));
    QCOMPARE(copy.size, QFileInfo(copy.path).size());
}

void TestArchiveCopies::copiesAreReadByWhoMayReadTheArchive()
{
    WrittenArchive archive;
    constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(archive.path()) & others, QFile::Permissions());

    const auto hidden = ArchiveCopies(archive.path()).make(*archive.database, CopyReason::Request, noon());
    QCOMPARE(QFile::permissions(hidden.path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(hidden.path).absolutePath()) & others, QFile::Permissions());

    QVERIFY(QFile::setPermissions(archive.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto shared = ArchiveCopies(archive.path()).make(*archive.database, CopyReason::Request, noon());
    QCOMPARE(QFile::permissions(shared.path) & others, QFile::Permissions(QFile::ReadGroup));
}

void TestArchiveCopies::copiesOfAnEarlierVersionAreClosed()
{
    WrittenArchive archive;
    const auto copy = ArchiveCopies(archive.path()).make(*archive.database, CopyReason::Request, noon());
    const QString folder = QFileInfo(copy.path).absolutePath();
    const QString stranger = folder + "/appunti.seduta";
    QVERIFY(QFile::copy(copy.path, stranger));
    for (const auto &path : {copy.path, folder, stranger})
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther));

    ArchiveCopies(archive.path()).closeToOthers();

    QVERIFY(!QFile::permissions(copy.path).testFlag(QFile::ReadOther));
    QVERIFY(!QFile::permissions(folder).testFlag(QFile::ReadOther));
    QVERIFY(QFile::permissions(stranger).testFlag(QFile::ReadOther));
}

void TestArchiveCopies::whatAKillLeftUnfinishedGoesAtTheNextOpening()
{
    WrittenArchive archive;
    const auto copy = ArchiveCopies(archive.path()).make(*archive.database, CopyReason::Request, noon());
    const QDir folder = QFileInfo(copy.path).dir();
    const QString unfinished = copy.path + ".in-corso";
    const QString journal = unfinished + "-journal";
    const QString stranger = folder.filePath("altro.2025-06-26T12-00-00.chiusura.seduta.in-corso");
    for (const auto &path : {unfinished, journal, stranger})
        QVERIFY(QFile::copy(copy.path, path));
    archive.close();

    QVERIFY(Workspace::open(archive.path(), Author{"Prova", "PC"}, StandingClock()));

    QVERIFY(!QFile::exists(unfinished) && !QFile::exists(journal));
    QVERIFY(QFile::exists(copy.path) && QFile::exists(stranger));
}

void TestArchiveCopies::aReaderCopiesTooAndStillCannotWrite()
{
    WrittenArchive archive;
    const auto reader = Database::open(archive.path(), Access::ReadOnly);
    const QString target = archive.path() + QStringLiteral(".copia");

    copyArchive(*reader, target);

    QVERIFY(QFile::exists(target));
    QVERIFY_THROWS_EXCEPTION(StorageError, reader->run(QStringLiteral("DELETE FROM body")));
}

void TestArchiveCopies::copiesAreListedNewestFirstWithTheirReason()
{
    WrittenArchive archive;
    const ArchiveCopies copies(archive.path());
    copies.make(*archive.database, CopyReason::Import, noon());
    copies.make(*archive.database, CopyReason::Closing, noon().addDays(1));

    const auto list = copies.list();

    QCOMPARE(list.size(), 2);
    QCOMPARE(int(list.at(0).reason), int(CopyReason::Closing));
    QCOMPARE(int(list.at(1).reason), int(CopyReason::Import));
    QVERIFY(QFileInfo(list.at(0).path).absolutePath().endsWith("Copie di prova"));
}

void TestArchiveCopies::twoCopiesInTheSameSecondBothStay()
{
    WrittenArchive archive;
    const ArchiveCopies copies(archive.path());

    copies.make(*archive.database, CopyReason::Request, noon());
    copies.make(*archive.database, CopyReason::Request, noon());

    QCOMPARE(copies.list().size(), 2);
}

void TestArchiveCopies::aCopyNeverOverwrites()
{
    WrittenArchive archive;
    const QString target = archive.folder.filePath("altra.seduta");
    copyArchive(*archive.database, target);
    const auto before = bytesOf(target);
    archive.addBody("Uno");

    QVERIFY_THROWS_EXCEPTION(StorageError, copyArchive(*archive.database, target));
    QVERIFY(bytesOf(target) == before);
}

void TestArchiveCopies::aCopyThatCannotBeFinishedLeavesNothing()
{
    WrittenArchive archive;
    const QString folder = archive.folder.filePath("manca");

    QVERIFY_THROWS_EXCEPTION(StorageError, copyArchive(*archive.database, folder + "/copia.seduta"));
    QVERIFY(!QFileInfo::exists(folder));
}

// Read by a program too old for it, the copy is refused: that says nothing of the archive.
void TestArchiveCopies::aCopyThatIsNotSoundIsNotCalledDamageOfTheArchive()
{
    WrittenArchive archive;
    archive.addBody("Questura");
    const auto migrations = builtInMigrations().mid(0, builtInMigrations().size() - 1);

    try {
        copyArchive(*archive.database, archive.folder.filePath("copia.seduta"), migrations);
        QFAIL("a copy that cannot be opened was taken for whole");
    } catch (const StorageError &error) {
        QCOMPARE(int(error.fault()), int(StorageFault::CopyUnverified));
    }
    QCOMPARE(QDir(archive.folder.path()).entryList(QDir::Files), QStringList("prova.seduta"));
}

void TestArchiveCopies::aCopyIsNotMadeBesideTheJournalOfAnother()
{
    WrittenArchive archive;
    const QString target = archive.folder.filePath("copia.seduta");
    QVERIFY(QFile::copy(archive.path(), target + "-journal"));

    QVERIFY_THROWS_EXCEPTION(StorageError, copyArchive(*archive.database, target));

    QVERIFY(!QFile::exists(target));
    QVERIFY(QFile::exists(target + "-journal"));
}

void TestArchiveCopies::whatIsThinnedLiesInTheBinAndOpens()
{
    WrittenArchive archive;
    for (int day = 0; day < 18; ++day)
        closeOn(archive, QDate(2025, 6, 2).addDays(day));

    const auto all = ArchiveCopies(archive.path()).list();

    QCOMPARE(all.size(), 18);
    const auto binned = part(all, true);
    QVERIFY(!binned.isEmpty());
    QVERIFY(binned.constFirst().path.contains("Copie di prova/Cestino delle copie/"));
    QVERIFY(!firstFault(*Database::open(binned.constFirst().path, Access::ReadOnly)));
}

void TestArchiveCopies::theBinIsEmptiedByDaysOfWorkAlone()
{
    WrittenArchive archive;
    for (int day = 0; day < 18; ++day)
        closeOn(archive, QDate(2025, 6, 2).addDays(day));
    const ArchiveCopies copies(archive.path());
    const auto first = part(copies.list(), true).constLast();

    closeOn(archive, QDate(2040, 1, 1));
    closeOn(archive, QDate(2040, 1, 1));
    QVERIFY(copies.list().contains(first));
    for (int day = 1; day < 10; ++day)
        closeOn(archive, QDate(2040, 1, 1).addDays(day));
    QVERIFY(copies.list().contains(first));
    closeOn(archive, QDate(2040, 1, 11));

    QVERIFY(!copies.list().contains(first));
}

void TestArchiveCopies::thinningLeavesWhatIsNotItsOwn()
{
    WrittenArchive archive;
    const ArchiveCopies copies(archive.path());
    closeOn(archive, QDate(2025, 6, 1), CopyReason::Request);
    closeOn(archive, QDate(2025, 6, 2), CopyReason::Import);
    closeOn(archive, QDate(2025, 6, 3), CopyReason::Migration);
    const auto asked = copies.list();
    const QDir folder = QFileInfo(asked.constFirst().path).absoluteDir();
    const WrittenArchive other;
    QStringList foreign;
    for (const auto *name : {"appunti.seduta", "prova.1999-01-01T10-00-00.chiusura.seduta", "bilancio.ods"})
        foreign.append(folder.filePath(name));
    for (const auto &path : std::as_const(foreign))
        QVERIFY(QFile::copy(other.path(), path));

    for (int day = 3; day < 40; ++day)
        closeOn(archive, QDate(2025, 6, 1).addDays(day));

    for (const auto &path : std::as_const(foreign))
        QVERIFY2(QFile::exists(path), qPrintable(path));
    for (const auto &copy : asked)
        QVERIFY2(copies.list().contains(copy), qPrintable(copy.path));
}

void TestArchiveCopies::theLongestNameThatAnArchiveCanHaveIsCopied()
{
    const ScratchFolder folder;
    const QString path = folder.filePath(QString(120, QChar(0xE0)) + ".seduta");
    const auto database = Database::create(path, noon());

    const auto copy = ArchiveCopies(path).make(*database, CopyReason::Closing, noon());

    QVERIFY(QFile::exists(copy.path));
    QCOMPARE(ArchiveCopies(path).list().size(), 1);
    QVERIFY(ArchiveCopies(folder.filePath(QString(119, QChar(0xE0)) + "bb.seduta")).list().isEmpty());
}

void TestArchiveCopies::tellsWhetherTheNewestStateIsCopied()
{
    WrittenArchive archive;
    const ArchiveCopies copies(archive.path());
    QVERIFY(copies.holdNewestState(*archive.database));
    archive.addBody("Questura");
    QVERIFY(!copies.holdNewestState(*archive.database));

    copies.make(*archive.database, CopyReason::Closing, noon());

    QVERIFY(copies.holdNewestState(*archive.database));
    archive.addBody("Comune");
    QVERIFY(!copies.holdNewestState(*archive.database));
}

QTEST_GUILESS_MAIN(TestArchiveCopies)
#include "tst_archive_copies.moc"
