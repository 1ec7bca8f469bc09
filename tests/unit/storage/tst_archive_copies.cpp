#include "core/storage/archive_copy.h"
#include "core/storage/verification.h"
#include "tests/support/other_program.h"
#include "tests/support/written_archive.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

ArchiveCopy copyOf(const QDateTime &madeAt)
{
    return ArchiveCopy{madeAt.toString(Qt::ISODate), madeAt, CopyReason::Closing, 1};
}

int madeBetween(const QList<ArchiveCopy> &copies, const QDateTime &now, int fromDay, int toDay)
{
    return int(std::count_if(copies.begin(), copies.end(), [&](const ArchiveCopy &copy) {
        const auto age = copy.madeAt.daysTo(now);
        return age >= fromDay && age < toDay;
    }));
}

// A year of an office: three closings a day, thinned after each one.
QList<ArchiveCopy> afterAYear(const QDateTime &start)
{
    QList<ArchiveCopy> copies;
    for (int day = 0; day < 365; ++day) {
        for (const int hour : {9, 13, 18}) {
            const auto now = start.addDays(day).addSecs(3600 * hour);
            copies.append(copyOf(now));
            copies = ArchiveCopies::kept(copies, now);
        }
    }
    return copies;
}

}

class TestArchiveCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsAllThatTheArchiveHolds();
    void aReaderCopiesTooAndStillCannotWrite();
    void copiesAreListedNewestFirstWithTheirReason();
    void twoCopiesInTheSameSecondBothStay();
    void aCopyNeverOverwrites();
    void aCopyThatCannotBeFinishedLeavesNothing();
    void keepsTheLadderOverAYear();
    void keepsTheNewestHoweverOld();
    void neverThrowsAwayWhatIsStillOnTheLadder();
    void thinningRemovesTheRestAndNothingElse();
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

void TestArchiveCopies::keepsTheLadderOverAYear()
{
    const QDateTime start(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    const auto now = start.addDays(364).addSecs(3600 * 18);

    const auto copies = afterAYear(start);

    QCOMPARE(madeBetween(copies, now, 0, 2), 6);
    QCOMPARE(madeBetween(copies, now, 2, 14), 12);
    const int weekly = madeBetween(copies, now, 15, 70);
    QVERIFY2(weekly >= 7 && weekly <= 10, qPrintable(QString::number(weekly)));
    const int monthly = madeBetween(copies, now, 71, 271);
    QVERIFY2(monthly >= 6 && monthly <= 9, qPrintable(QString::number(monthly)));
    QCOMPARE(madeBetween(copies, now, 272, 400), 0);
    QVERIFY2(copies.size() <= 40, qPrintable(QString::number(copies.size())));
}

void TestArchiveCopies::keepsTheNewestHoweverOld()
{
    const auto old = copyOf(noon().addYears(-3));

    QCOMPARE(ArchiveCopies::kept({old}, noon()), QList<ArchiveCopy>{old});
}

// A gap in the ladder would mean that months of work have no copy at all.
void TestArchiveCopies::neverThrowsAwayWhatIsStillOnTheLadder()
{
    const QDateTime start(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    const auto copies = afterAYear(start);

    for (qsizetype i = 1; i < copies.size(); ++i) {
        const auto gap = copies.at(i).madeAt.daysTo(copies.at(i - 1).madeAt);
        QVERIFY2(qAbs(gap) <= 45, qPrintable(copies.at(i).path));
    }
}

void TestArchiveCopies::thinningRemovesTheRestAndNothingElse()
{
    WrittenArchive archive;
    const ArchiveCopies copies(archive.path());
    for (int day = 0; day < 4; ++day)
        for (int hour = 0; hour < 2; ++hour)
            copies.make(*archive.database, CopyReason::Closing, noon().addDays(-day * 3).addSecs(hour * 3600));
    const QString foreign = QFileInfo(copies.list().constFirst().path).absoluteDir().filePath("appunti.seduta");
    QVERIFY(QFile::copy(archive.path(), foreign));

    copies.thin(noon().addSecs(7200));

    QCOMPARE(copies.list().size(), 5);
    QVERIFY(QFile::exists(foreign));
    QVERIFY(QFile::exists(archive.path()));
}

QTEST_GUILESS_MAIN(TestArchiveCopies)
#include "tst_archive_copies.moc"
