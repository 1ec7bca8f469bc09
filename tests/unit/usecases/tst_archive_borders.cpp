#include "core/storage/archive_copy.h"
#include "core/storage/transaction.h"
#include "core/usecases/bodies.h"
#include "core/usecases/histories.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/other_program.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/trap_journal.h"
#include "tests/support/written_archive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace seduta;

namespace {

/// A clock set to another day by hand, as SEDUTA_TODAY sets it.
class HandSetClock : public StandingClock
{
public:
    using StandingClock::StandingClock;
    QDate trialDay() const override { return today(); }
};

const Author &author()
{
    static const Author secretary{"Maria Prova", "PC-1"};
    return secretary;
}

void add(Workspace &workspace, const QString &name)
{
    QVERIFY(Bodies(workspace).add(Body{.name = name}));
}

}

/// What happens when an archive is opened and when it is closed.
class TestArchiveBorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTrapBesideAnArchiveIsRefusedHoweverItIsOpened();
    void aTrapBesideATextIsRefusedToo();
    void aTrapPutBesideAnOpenArchiveStopsReadingAndSaving();
    void closingMakesOneCopyOfWhatWasChanged();
    void aCopyThatCannotBeMadeIsToldWithItsCause();
    void aTrialDateThinsNothing();
    void theClockYearsAheadThinsNothing();
    void aMomentsReadingLeavesNothingBehind();
    void aMomentsReadingHoldsTheWriterOnlyUntilItLetsGo();
    void whatIsReadInAMomentIsOneState();
    void aFullTemporaryFolderStopsNobodyFromReading();
    void aCompanionReadingInPlaceLetsTheWriterSave();
    void theLocksOfThisProcessOutliveASecondOpening();
    void anArchiveWithTwoNamesIsOnlyRead();
    void aLinkLeadsToTheSameWriter();
    void takingOverIsInTheHistoryAndNotUndone();
    void whatCannotBeRecordedIsNotTakenOver();
    void whoWasTakenOverFromSavesNothingMore();
    void aPaperTellsWhetherTheEndWasCutOff();
    void aCellNobodyWroteIsRefusedAtTheGate_data();
    void aCellNobodyWroteIsRefusedAtTheGate();
    void aReadingThatFailsLetsTheWriterSave();
    void whatIsWrittenDuringTheWalkIsNoFault();
    void theWalkHoldsNoWriter();
    void aFolderThatTakesLessThanTheArchiveIsFull();

private:
    QString path() const { return m_folder->filePath("prova.seduta"); }
    QString victim() const { return m_folder->filePath("bilancio.ods"); }
    QString copies() const { return m_folder->filePath("Copie di prova"); }
    void layTrap(const QString &archive);
    /// As if another computer held the archive and had given no sign of life for three minutes.
    void leaveToASilentComputer();
    Result<std::unique_ptr<Workspace>> openForAMoment() const
    {
        return Workspace::openForAMoment(path(), author(), m_clock);
    }
    /// Opened, changed and closed on this day.
    void workOn(const Clock &clock);

    std::unique_ptr<ScratchFolder> m_folder{};
    StandingClock m_clock{};
};

void TestArchiveBorders::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    QVERIFY(Workspace::create(path(), author(), m_clock));
    QFile file(victim());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("della Prefettura") > 0);
}

void TestArchiveBorders::layTrap(const QString &archive)
{
    QFile journal(archive + "-journal");
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(trapFor(victim(), quint32(QFileInfo(archive).size() / 4096)));
}

void TestArchiveBorders::workOn(const Clock &clock)
{
    auto opened = Workspace::open(path(), author(), clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    add(**opened, QString("Ente %1").arg(clock.today().toString(Qt::ISODate)));
}

void TestArchiveBorders::aTrapBesideAnArchiveIsRefusedHoweverItIsOpened()
{
    layTrap(path());
    const auto archive = bytesOf(path());
    const auto journal = bytesOf(path() + "-journal");

    const auto writer = Workspace::open(path(), author(), m_clock);
    const auto reader = Workspace::openToRead(path(), author(), m_clock);

    QVERIFY(!writer && !reader);
    QVERIFY2(writer.error().message.contains("-journal"), qPrintable(writer.error().message));
    QCOMPARE(reader.error(), writer.error());
    QVERIFY(QFile::exists(victim()));
    QVERIFY(bytesOf(path()) == archive && bytesOf(path() + "-journal") == journal);
    QVERIFY(!QFile::exists(path() + ".lock"));
}

void TestArchiveBorders::aTrapBesideATextIsRefusedToo()
{
    const QString text = m_folder->filePath("appunti.seduta");
    QVERIFY(QFile::copy(victim(), text));
    layTrap(text);

    QVERIFY(!Workspace::open(text, author(), m_clock));
    QVERIFY(!Workspace::openToRead(text, author(), m_clock));

    QVERIFY(QFile::exists(victim()));
    QCOMPARE(bytesOf(text), QByteArray("della Prefettura"));
}

void TestArchiveBorders::aTrapPutBesideAnOpenArchiveStopsReadingAndSaving()
{
    const auto opened = Workspace::open(path(), author(), m_clock);
    QSignalSpy refused(&(*opened)->changes(), &Changes::refused);
    layTrap(path());

    QVERIFY(!Bodies(**opened).inPrecedence());
    QVERIFY(!Bodies(**opened).add(Body{.name = "Questura"}));

    QCOMPARE(refused.count(), 1);
    QVERIFY(QFile::exists(victim()));
    QVERIFY(QFile::remove(path() + "-journal"));
    QVERIFY(Bodies(**opened).add(Body{.name = "Questura"}));
}

void TestArchiveBorders::closingMakesOneCopyOfWhatWasChanged()
{
    workOn(m_clock);
    QVERIFY(Workspace::open(path(), author(), m_clock));

    const auto opened = Workspace::open(path(), author(), m_clock);

    QCOMPARE((*opened)->copies().size(), 1);
    QVERIFY((*opened)->isCopied());
    add(**opened, "Comune");
    QVERIFY(!(*opened)->isCopied());
    QVERIFY((*opened)->copyBeforeClosing());
    QVERIFY((*opened)->copyBeforeClosing());
    QCOMPARE((*opened)->copies().size(), 2);
}

void TestArchiveBorders::aCopyThatCannotBeMadeIsToldWithItsCause()
{
    const auto opened = Workspace::open(path(), author(), m_clock);
    add(**opened, "Questura");
    QFile inTheWay(copies());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    const auto copied = (*opened)->copyBeforeClosing();

    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains("folder of the copies cannot be written"),
             qPrintable(copied.error().message));
    QVERIFY(!(*opened)->isCopied());
    QVERIFY(inTheWay.remove());
    QVERIFY((*opened)->copyBeforeClosing());
    QVERIFY((*opened)->isCopied());
}

void TestArchiveBorders::aTrialDateThinsNothing()
{
    for (int day = 0; day < 20; ++day)
        workOn(HandSetClock(QDate(2025, 9, 1).addDays(day)));

    QCOMPARE(ArchiveCopies(path()).list().size(), 20);
    QVERIFY(!QFile::exists(copies() + "/Cestino delle copie"));
}

void TestArchiveBorders::theClockYearsAheadThinsNothing()
{
    for (int day = 0; day < 12; ++day)
        workOn(StandingClock(QDate(2025, 9, 1).addDays(day)));

    workOn(StandingClock(QDate(2035, 9, 1)));
    workOn(StandingClock(QDate(2025, 9, 13)));

    QCOMPARE(ArchiveCopies(path()).list().size(), 14);
    QVERIFY(!QFile::exists(copies() + "/Cestino delle copie"));
}

namespace {

/// The temporary folder elsewhere, as long as this lives.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QString &path) { qputenv("TMPDIR", path.toUtf8()); }
    ~TemporaryFolder() { qunsetenv("TMPDIR"); }
    Q_DISABLE_COPY_MOVE(TemporaryFolder)
};

int bodiesIn(const Workspace &workspace)
{
    return workspace.read([](Database &database) { return database.single("SELECT count(*) FROM body").toInt(); })
        .value_or(-1);
}

bool savesAtOnce(const QString &archive)
{
    OtherProgram other(archive);
    return other.run("PRAGMA busy_timeout = 0") && other.run("BEGIN EXCLUSIVE") && other.run("ROLLBACK");
}

}

void TestArchiveBorders::aMomentsReadingLeavesNothingBehind()
{
    const QTemporaryDir temp;
    const TemporaryFolder elsewhere(temp.path());
    const QStringList before = QDir(m_folder->path()).entryList();

    const auto reader = openForAMoment();
    QCOMPARE(bodiesIn(**reader), 0);

    QVERIFY(QDir(temp.path()).isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
    QVERIFY(!Bodies(**reader).add(Body{.name = "Questura"}));
}

void TestArchiveBorders::aMomentsReadingHoldsTheWriterOnlyUntilItLetsGo()
{
    const auto reader = openForAMoment();
    QCOMPARE(bodiesIn(**reader), 0);
    QVERIFY(!savesAtOnce(path()));

    (*reader)->letGo();

    QVERIFY(savesAtOnce(path()));
}

void TestArchiveBorders::whatIsReadInAMomentIsOneState()
{
    const auto reader = openForAMoment();
    QCOMPARE(bodiesIn(**reader), 0);
    (*reader)->letGo();
    workOn(m_clock);

    const auto again = Bodies(**reader).inPrecedence();

    QVERIFY(!again);
    QVERIFY2(again.error().message.contains("changed by another program"), qPrintable(again.error().message));
    QCOMPARE(bodiesIn(**openForAMoment()), 1);
}

void TestArchiveBorders::aFullTemporaryFolderStopsNobodyFromReading()
{
    workOn(m_clock);
    const TemporaryFolder none(m_folder->filePath("manca"));

    const auto reader = Workspace::openToRead(path(), author(), m_clock);

    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QVERIFY((*reader)->isReadInPlace() && (*reader)->isReadOnly());
    QCOMPARE(bodiesIn(**reader), 1);
    QCOMPARE((*reader)->verify().value_or("error"), QString());
}

void TestArchiveBorders::aCompanionReadingInPlaceLetsTheWriterSave()
{
    const TemporaryFolder none(m_folder->filePath("manca"));
    const auto reader = Workspace::openToRead(path(), author(), m_clock);
    QCOMPARE(bodiesIn(**reader), 0);

    workOn(m_clock);

    QCOMPARE(bodiesIn(**reader), 1);
}

// Opening and closing the file by other means would drop the locks that SQLite holds on it.
void TestArchiveBorders::theLocksOfThisProcessOutliveASecondOpening()
{
    const auto holder = Database::open(path());
    const Transaction saving(*holder);
    QVERIFY(!OtherProgram::runApart(path(), "BEGIN IMMEDIATE; ROLLBACK;"));

    Workspace::openToRead(path(), author(), m_clock);
    openForAMoment();
    QVERIFY(!Workspace::open(m_folder->filePath("manca.seduta"), author(), m_clock));

    QVERIFY(!OtherProgram::runApart(path(), "BEGIN IMMEDIATE; ROLLBACK;"));
}

void TestArchiveBorders::anArchiveWithTwoNamesIsOnlyRead()
{
    const QString other = m_folder->filePath("altro nome.seduta");
    QCOMPARE(::link(path().toUtf8().constData(), other.toUtf8().constData()), 0);

    const auto writer = Workspace::open(other, author(), m_clock);
    const auto reader = Workspace::openToRead(other, author(), m_clock);

    QVERIFY(!writer);
    QVERIFY2(writer.error().message.contains("hard link"), qPrintable(writer.error().message));
    QVERIFY(reader);
    QVERIFY(!QFile::exists(other + ".lock"));
    QVERIFY(QFile::remove(other));
    QVERIFY(Workspace::open(path(), author(), m_clock));
}

void TestArchiveBorders::aLinkLeadsToTheSameWriter()
{
    const QString link = m_folder->filePath("collegamento.seduta");
    QVERIFY(QFile::link(path(), link));

    const auto writer = Workspace::open(link, author(), m_clock);

    QVERIFY(writer);
    QCOMPARE((*writer)->path(), QFileInfo(path()).canonicalFilePath());
    QVERIFY(!Workspace::open(path(), Author{"Altri", "PC-2"}, m_clock));
}

void TestArchiveBorders::leaveToASilentComputer()
{
    QFile lock(path() + ".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nseduta\nPC-ALTROVE\naltrove\naltrove\n");
    QFile note(path() + ".writer");
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(
        R"({"person": "Luisa Finta", "computer": "PC-ALTROVE", "since": "2025-09-01T08:00:00Z", "mark": "sua"})");
    note.flush();
    QVERIFY(note.setFileTime(QDateTime::currentDateTime().addSecs(-180), QFileDevice::FileModificationTime));
}

void TestArchiveBorders::takingOverIsInTheHistoryAndNotUndone()
{
    workOn(m_clock);
    leaveToASilentComputer();
    QVERIFY(!Workspace::open(path(), author(), m_clock));
    QVERIFY(Workspace::isAbandoned(path()));

    const auto writer = Workspace::takeOver(path(), author(), m_clock);

    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().message));
    const auto newest = *Histories(**writer).page(1);
    QVERIFY2(newest.constFirst().label.contains("Luisa Finta"), qPrintable(newest.constFirst().label));
    QCOMPARE(newest.constFirst().author, author().text());
    QCOMPARE((*writer)->verify().value_or("error"), QString());
    QCOMPARE(*(*writer)->undo((*writer)->wholeUndoStacks().undoable.constFirst().id),
             "Add the body \"Ente 2025-09-01\"");
    add(**writer, "Questura");
}

void TestArchiveBorders::whatCannotBeRecordedIsNotTakenOver()
{
    workOn(m_clock);
    leaveToASilentComputer();
    OtherProgram other(path());
    QVERIFY(other.run("BEGIN IMMEDIATE"));

    const auto refused = Workspace::takeOver(path(), author(), m_clock);

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Storage));
    QVERIFY(other.run("ROLLBACK"));
    QVERIFY(!QFile::exists(path() + ".lock"));
}

void TestArchiveBorders::whoWasTakenOverFromSavesNothingMore()
{
    const auto first = *Workspace::open(path(), author(), m_clock);
    leaveToASilentComputer();
    const auto second = *Workspace::takeOver(path(), Author{"Altri", "PC-2"}, m_clock);
    QSignalSpy refused(&first->changes(), &Changes::refused);

    const auto saved = Bodies(*first).add(Body{.name = "Questura"});
    first->signOfLife();

    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains("Altri"), qPrintable(saved.error().message));
    QVERIFY(refused.count() >= 1);
    add(*second, "Comune");
    QCOMPARE(bodiesIn(*second), 1);
}

void TestArchiveBorders::aPaperTellsWhetherTheEndWasCutOff()
{
    workOn(m_clock);
    QVERIFY(QFile::copy(path(), m_folder->filePath("tagliato.seduta")));
    workOn(m_clock);
    const auto whole = *openForAMoment();
    const auto cut = *Workspace::openForAMoment(m_folder->filePath("tagliato.seduta"), author(), m_clock);
    const QString printed = whole->head().code();

    QCOMPARE(printed.count(u'-'), 4);
    QVERIFY(whole->requireHead(printed));
    QVERIFY(whole->requireHead(cut->head().code()));
    QVERIFY(whole->requireHead(printed.toUpper().replace(u'-', u' ')));
    QVERIFY(!cut->requireHead(printed));
    QCOMPARE(int(cut->requireHead("niente").error().kind), int(ErrorKind::Validation));
    QCOMPARE(cut->verify().value_or("error"), QString());
}

// What is not journalled can be made so large by any program; reading it would take the memory of the whole computer.
void TestArchiveBorders::aCellNobodyWroteIsRefusedAtTheGate_data()
{
    QTest::addColumn<QString>("enormous");
    QTest::newRow("a kind of file") << "INSERT INTO content (hash, media_type, size)"
                                       " VALUES ('x', CAST(zeroblob(300000000) AS TEXT), 0)";
    QTest::newRow("a counter of rows") << "INSERT INTO sqlite_sequence (name, seq)"
                                          " VALUES ('x', CAST(zeroblob(300000000) AS TEXT))";
}

void TestArchiveBorders::aCellNobodyWroteIsRefusedAtTheGate()
{
    QFETCH(QString, enormous);
    QVERIFY(OtherProgram::runApart(path(), enormous));

    const auto writer = Workspace::open(path(), author(), m_clock);

    QVERIFY(!writer);
    QVERIFY2(writer.error().message.contains("larger than any"), qPrintable(writer.error().message));
    QCOMPARE(openForAMoment().error(), writer.error());
}

void TestArchiveBorders::aReadingThatFailsLetsTheWriterSave()
{
    const TemporaryFolder none(m_folder->filePath("manca"));
    const auto companion = *Workspace::openToRead(path(), author(), m_clock);
    const auto reader = *openForAMoment();
    const auto failing = [](Database &database) { return database.single("SELECT no_such_column FROM body"); };

    QVERIFY(!companion->read(failing));
    QVERIFY(savesAtOnce(path()));
    QVERIFY(!reader->read(failing));
    QVERIFY(savesAtOnce(path()));
}

void TestArchiveBorders::whatIsWrittenDuringTheWalkIsNoFault()
{
    const auto writer = *Workspace::open(path(), author(), m_clock);
    add(*writer, "Questura");
    int written = 0;

    const auto fault = writer->verify([&](int, int) {
        add(*writer, QString("Ente %1").arg(++written));
        return true;
    });

    QVERIFY(written > 0);
    QCOMPARE(fault.value_or("error"), QString());
    QCOMPARE(bodiesIn(*writer), written + 1);
}

void TestArchiveBorders::theWalkHoldsNoWriter()
{
    workOn(m_clock);
    const auto reader = *openForAMoment();
    bool isHeld = false;

    const auto fault = reader->verify([&](int, int) {
        isHeld |= !savesAtOnce(path());
        return true;
    });

    QCOMPARE(fault.value_or("error"), QString());
    QVERIFY(!isHeld);
}

void TestArchiveBorders::aFolderThatTakesLessThanTheArchiveIsFull()
{
    workOn(m_clock);
    const FileSizeLimit less(rlim_t(QFileInfo(path()).size() / 2));

    const auto reader = Workspace::openToRead(path(), author(), m_clock);

    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QVERIFY((*reader)->isReadInPlace());
}

QTEST_GUILESS_MAIN(TestArchiveBorders)
#include "tst_archive_borders.moc"
