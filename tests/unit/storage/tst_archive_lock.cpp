#include "core/storage/archive_lock.h"
#include "core/storage/database.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

Writer writer()
{
    return Writer{"Maria Prova", "PC-SEGRETERIA", QDateTime(QDate(2025, 6, 26), QTime(8, 32), QTimeZone::utc())};
}

/// The content of a lock file, as QLockFile writes it: process, program, computer and what tells the computer's starts apart.
QByteArray lockOf(qint64 process, const QString &computer)
{
    const bool isHere = computer == QSysInfo::machineHostName();
    return QByteArray::number(process) + "\ntst_archive_lock\n" + computer.toUtf8() + "\n"
        + (isHere ? QSysInfo::machineUniqueId() : QByteArray("altrove")) + "\n"
        + (isHere ? QSysInfo::bootUniqueId() : QByteArray("altrove")) + "\n";
}

bool leave(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// As if what was written last had been written so long ago.
bool age(const QString &name, int seconds)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime);
}

}

class TestArchiveLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondTakerIsToldWhoWhereAndSinceWhen();
    void theLockGoesWithItsHolder();
    void theLockOfADeadProcessIsTakenAtOnce();
    void theLockOfAProcessThatDiedBeforeItWroteItsNameIsTakenAtOnce();
    void theLockOfADeadProcessWhoseNumberLivesAgainIsTakenAtOnce();
    void theLockOfAnotherComputerIsLeftAlone();
    void nobodyHoldsAnArchiveNobodyOpened();
    void aReaderLeavesTheLockAlone();
    void aWriterGivesSignsOfLife();
    void theSecondTakerIsToldOfAComputerThatFellSilent();
    void onlyASilentComputerIsTakenOverFrom();
    void whoWasTakenOverFromKnowsItAndTakesNothingAway();
    void aDamagedNoteIsToldAsSuch();
    void aNoteThatSaysHalfIsToldAsDamaged();
    void aLinkAndItsFileHaveOneLock();
    void whoMayNotReadTheArchiveMayNotReadWhoHasIt();
    void theSecondOpenerReadsACopyAndCannotWrite();
    void aFolderThatIsNotThereCannotBeLocked();
    void aDiskThatTakesNothingIsNotCalledAForbiddenFolder();

private:
    ScratchFolder m_folder{};
    /// Another computer's lock and note, its last sign of life so many seconds ago.
    bool leaveElsewhere(int silence);
    QString path() const { return m_folder.filePath(QTest::currentTestFunction() + QString(".seduta")); }
};

void TestArchiveLock::theSecondTakerIsToldWhoWhereAndSinceWhen()
{
    const auto first = ArchiveLock::take(path(), writer());
    QVERIFY(first);

    const auto second = ArchiveLock::take(path(), Writer{"Altri", "PC-2", writer().since});

    QVERIFY(!second);
    QCOMPARE(int(second.error().kind), int(ErrorKind::Refused));
    QVERIFY(second.error().message.contains("Maria Prova"));
    QVERIFY(second.error().message.contains("PC-SEGRETERIA"));
    QVERIFY2(second.error().message.contains(writer().since.toLocalTime().toString("HH:mm")),
             qPrintable(second.error().message));
    QCOMPARE(ArchiveLock::holder(path()), writer());
}

void TestArchiveLock::theLockGoesWithItsHolder()
{
    QVERIFY(ArchiveLock::take(path(), writer()));

    QVERIFY(!ArchiveLock::holder(path()));
    QVERIFY(ArchiveLock::take(path(), Writer{"Altri", "PC-2", writer().since}));
    QCOMPARE(QDir(m_folder.path()).entryList({QTest::currentTestFunction() + QString("*")}, QDir::Files),
             QStringList());
}

void TestArchiveLock::theLockOfADeadProcessIsTakenAtOnce()
{
    QProcess process;
    process.start("/bin/true", {});
    QVERIFY(process.waitForStarted());
    const auto deadProcess = process.processId();
    QVERIFY(process.waitForFinished());
    QVERIFY(leave(path() + ".lock", lockOf(deadProcess, QSysInfo::machineHostName())));

    QVERIFY(ArchiveLock::take(path(), writer()));
}

void TestArchiveLock::theLockOfAProcessThatDiedBeforeItWroteItsNameIsTakenAtOnce()
{
    QVERIFY(leave(path() + ".lock", {}));

    QVERIFY(ArchiveLock::take(path(), writer()));
    QVERIFY(!QFile::exists(path() + ".lock"));
}

// This very process has the number: only the missing lock of the system tells that it is not the holder.
void TestArchiveLock::theLockOfADeadProcessWhoseNumberLivesAgainIsTakenAtOnce()
{
    QVERIFY(leave(path() + ".lock", lockOf(QCoreApplication::applicationPid(), QSysInfo::machineHostName())));

    QVERIFY(ArchiveLock::take(path(), writer()));
}

void TestArchiveLock::theLockOfAnotherComputerIsLeftAlone()
{
    QVERIFY(leave(path() + ".lock", lockOf(1, "PC-ALTROVE")));

    const auto lock = ArchiveLock::take(path(), writer());

    QVERIFY(!lock);
    QCOMPARE(int(lock.error().kind), int(ErrorKind::Refused));
    QVERIFY(QFile::exists(path() + ".lock"));
}

void TestArchiveLock::nobodyHoldsAnArchiveNobodyOpened()
{
    QVERIFY(!ArchiveLock::holder(path()));
}

void TestArchiveLock::aReaderLeavesTheLockAlone()
{
    const auto lock = ArchiveLock::take(path(), writer());

    QCOMPARE(ArchiveLock::holder(path()), writer());
    QCOMPARE(ArchiveLock::holder(path()), writer());
    QVERIFY(!ArchiveLock::take(path(), writer()));
}

void TestArchiveLock::aWriterGivesSignsOfLife()
{
    const auto lock = *ArchiveLock::take(path(), writer());

    lock->signOfLife(writer().since.addSecs(30));

    QCOMPARE(ArchiveLock::holder(path())->seen, writer().since.addSecs(30));
    QCOMPARE(ArchiveLock::holder(path())->since, writer().since);
}

bool TestArchiveLock::leaveElsewhere(int silence)
{
    const QByteArray note = R"({"person": "Maria Prova", "computer": "PC-ALTROVE", "since": "2025-06-26T08:32:00Z",)"
                            R"( "seen": "2025-06-26T08:42:00Z", "mark": "sua"})";
    return leave(path() + ".lock", lockOf(1, "PC-ALTROVE")) && leave(path() + ".writer", note)
        && age(path() + ".writer", silence);
}

// By the disk's own times: the clocks of the two computers say what they like.
void TestArchiveLock::theSecondTakerIsToldOfAComputerThatFellSilent()
{
    const auto told = [&] { return ArchiveLock::take(path(), writer()).error().message; };

    QVERIFY(leaveElsewhere(60));
    QVERIFY2(!told().contains("no sign of life"), qPrintable(told()));
    QVERIFY(leaveElsewhere(180));
    QVERIFY2(told().contains("no sign of life"), qPrintable(told()));
    QVERIFY(told().contains(writer().since.addSecs(600).toLocalTime().toString("HH:mm")));
}

void TestArchiveLock::onlyASilentComputerIsTakenOverFrom()
{
    QVERIFY(leaveElsewhere(60));
    QVERIFY(!ArchiveLock::takeOver(path(), writer()));

    QVERIFY(leaveElsewhere(180));
    QVERIFY(!ArchiveLock::take(path(), writer()));
    const auto taken = ArchiveLock::takeOver(path(), writer());

    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QVERIFY((*taken)->isOurs());
    QCOMPARE(ArchiveLock::holder(path()), writer());
    QVERIFY(!ArchiveLock::takeOver(path(), Writer{"Altri", "PC-2", writer().since}));
}

void TestArchiveLock::whoWasTakenOverFromKnowsItAndTakesNothingAway()
{
    auto first = *ArchiveLock::take(path(), writer());
    QVERIFY(leave(path() + ".lock", lockOf(1, "PC-ALTROVE")) && age(path() + ".writer", 180));
    const auto second = *ArchiveLock::takeOver(path(), Writer{"Altri", "PC-2", writer().since});

    QVERIFY(!first->isOurs());
    first->signOfLife(writer().since.addSecs(900));
    first.reset();

    QVERIFY(second->isOurs());
    QCOMPARE(ArchiveLock::holder(path())->person, "Altri");
    QVERIFY(QFile::exists(path() + ".lock"));
}

void TestArchiveLock::aDamagedNoteIsToldAsSuch()
{
    QVERIFY(leaveElsewhere(180) && leave(path() + ".writer", "\x01\x02 niente JSON"));

    const QString told = ArchiveLock::take(path(), writer()).error().message;

    QVERIFY2(told.contains("PC-ALTROVE") && told.contains("damaged"), qPrintable(told));
    QVERIFY(age(path() + ".writer", 180));
    QVERIFY(ArchiveLock::takeOver(path(), writer()));
}

void TestArchiveLock::aNoteThatSaysHalfIsToldAsDamaged()
{
    for (const auto *note : {R"({"person": "Maria Prova"})", R"({"person": "Maria Prova", "computer": "PC-ALTROVE"})",
                             R"({"person": "Maria Prova", "computer": "PC-ALTROVE", "since": "ieri"})"}) {
        QVERIFY(leaveElsewhere(60) && leave(path() + ".writer", note));

        const QString told = ArchiveLock::take(path(), writer()).error().message;

        QVERIFY2(told.contains("PC-ALTROVE") && told.contains("damaged"), qPrintable(told));
    }
}

void TestArchiveLock::aLinkAndItsFileHaveOneLock()
{
    QVERIFY(leave(path(), "un archivio"));
    const QString link = m_folder.filePath("collegamento.seduta");
    QVERIFY(QFile::link(path(), link));

    const auto lock = ArchiveLock::take(link, writer());

    QVERIFY(lock);
    QVERIFY(QFile::exists(path() + ".lock"));
    QVERIFY(!ArchiveLock::take(path(), Writer{"Altri", "PC-2", writer().since}));
}

void TestArchiveLock::whoMayNotReadTheArchiveMayNotReadWhoHasIt()
{
    QVERIFY(leave(path(), "un archivio"));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));

    const auto lock = ArchiveLock::take(path(), writer());

    for (const auto *ending : {".lock", ".writer"})
        QVERIFY2(!(QFile::permissions(path() + ending) & (QFile::ReadGroup | QFile::ReadOther)), ending);
}

void TestArchiveLock::theSecondOpenerReadsACopyAndCannotWrite()
{
    const StandingClock clock;
    const auto first = *Workspace::create(path(), Author{"Maria Prova", "PC-1"}, clock);
    QVERIFY(seed(*first));

    QVERIFY(!Workspace::open(path(), Author{"Altri", "PC-2"}, clock));
    const auto reader = Workspace::openToRead(path(), Author{"Altri", "PC-2"}, clock);

    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    const auto bodies =
        (*reader)->read([](Database &database) { return database.single("SELECT count(*) FROM body").toInt(); });
    QCOMPARE(bodies.value(), 4);
    const auto written = (*reader)->write("Scrivi", [](Database &database) -> Result<void> {
        database.run("DELETE FROM body");
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(int(written.error().kind), int(ErrorKind::Refused));
    QVERIFY(first->write("Continua", [](Database &database) -> Result<void> {
        database.run("UPDATE body SET place = 'Asti'");
        return {};
    }));
}

void TestArchiveLock::aFolderThatIsNotThereCannotBeLocked()
{
    const auto lock = ArchiveLock::take(m_folder.filePath("manca/prova.seduta"), writer());

    QVERIFY(!lock);
    QCOMPARE(int(lock.error().kind), int(ErrorKind::Storage));
    QCOMPARE(ArchiveLock::takeOver(m_folder.filePath("manca/prova.seduta"), writer()).error(), lock.error());
}

void TestArchiveLock::aDiskThatTakesNothingIsNotCalledAForbiddenFolder()
{
    const FileSizeLimit nothing(0);
    const auto taken = ArchiveLock::take(path(), writer());
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains("The disk"), qPrintable(taken.error().message));
}

QTEST_GUILESS_MAIN(TestArchiveLock)
#include "tst_archive_lock.moc"
