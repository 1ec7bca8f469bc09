#include "core/storage/archive_copy.h"
#include "core/usecases/bodies.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/trap_journal.h"
#include "tests/support/written_archive.h"

#include <QSignalSpy>
#include <QTest>

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

private:
    QString path() const { return m_folder->filePath("prova.seduta"); }
    QString victim() const { return m_folder->filePath("bilancio.ods"); }
    QString copies() const { return m_folder->filePath("Copie di prova"); }
    void layTrap(const QString &archive);
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

QTEST_GUILESS_MAIN(TestArchiveBorders)
#include "tst_archive_borders.moc"
