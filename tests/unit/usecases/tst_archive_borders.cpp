#include "core/usecases/bodies.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/trap_journal.h"
#include "tests/support/written_archive.h"

#include <QSignalSpy>
#include <QTest>

using namespace seduta;

namespace {

const Author &author()
{
    static const Author secretary{"Maria Prova", "PC-1"};
    return secretary;
}

}

/// What happens when an archive is opened.
class TestArchiveBorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTrapBesideAnArchiveIsRefusedHoweverItIsOpened();
    void aTrapBesideATextIsRefusedToo();
    void aTrapPutBesideAnOpenArchiveStopsReadingAndSaving();

private:
    QString path() const { return m_folder->filePath("prova.seduta"); }
    QString victim() const { return m_folder->filePath("bilancio.ods"); }
    void layTrap(const QString &archive);

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

QTEST_GUILESS_MAIN(TestArchiveBorders)
#include "tst_archive_borders.moc"
