#include "core/support/whole_file.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/sent_files.h"
#include "tests/gui/open_window.h"
#include "tests/support/hostile_files.h"
#include "ui/desk/paper_place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace seduta;

namespace {

/// Beats every 20 ms while the window answers.
class Pulse
{
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            ++m_beats;
            m_latest = qMax(m_latest, m_since.restart() - interval);
        });
        m_timer.start(interval);
    }

    int beats() const { return m_beats; }
    qint64 latest() const { return m_latest; }

private:
    static constexpr int interval = 20;

    QTimer m_timer{};
    QElapsedTimer m_since{};
    int m_beats = 0;
    qint64 m_latest = 0;
};

}

/// What was issued, and the file that left for it: from the button to the bytes kept, by mouse and keys.
class TestIssuedPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void nothingIssuedSaysWhatToDo();
    void theStampedFileIsKeptAndItsStampTold();
    void anotherPapersFileIsToldAndKept();
    void attachingIsUndoneByName();
    void aFileThatCannotBeReadOrIsEmptyIsRefused();
    void theDocumentIssuedIsSavedAsItLeft();
    void theProtocolIsWrittenAfterwards();
    void whoOnlyReadsCannotAttach();
    void aHostileFileIsKeptAndTheWindowGoesOn_data();
    void aHostileFileIsKeptAndTheWindowGoesOn();
    void aReaderKilledInTheMiddleLosesNothing();
    void theComparisonIsStopped();
    void aFileOfFortyGigabytesIsRefusedUnread();

private:
    OpenWindow &story() { return *m_story; }
    void issueMinutes();
    void attach(const QString &file);
    QString issuedFile() const { return m_story->file("emessi/verbale-2025-06-26.pdf"); }
    QString stamped();
    static QByteArray bytesOf(const QString &path);

    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestIssuedPanel::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
    m_meeting = Meetings(story().archive()).named("2025-06-26")->id;
    story().window().go(paperPlace(m_meeting, DocumentKind::Minutes));
    story().the<QTabWidget>("paperSides").setCurrentIndex(1);
}

void TestIssuedPanel::issueMinutes()
{
    QDir().mkpath(story().file("emessi"));
    story().dialogs.answers = {story().file("emessi")};
    story().click("issueButton");
    QCOMPARE(story().rows("issuedList").size(), 1);
    QCOMPARE(QDir(story().file("emessi")).entryList({"*.pdf"}), QStringList("verbale-2025-06-26.pdf"));
}

void TestIssuedPanel::attach(const QString &file)
{
    story().dialogs.answers = {file};
    story().click("attachSent");
}

QString TestIssuedPanel::stamped()
{
    {
        QPdfWriter stamp(story().file("stamp.pdf"));
        QPainter(&stamp).drawText(500, 500, "Prot. n. 0001234");
    }
    const QString path = story().file("verbale protocollato.pdf");
    QProcess::execute("qpdf", {issuedFile(), "--overlay", story().file("stamp.pdf"), "--", path});
    return path;
}

QByteArray TestIssuedPanel::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestIssuedPanel::nothingIssuedSaysWhatToDo()
{
    QCOMPARE(story().the<QTabWidget>("paperSides").tabText(1), "Emessi (0)");
    QVERIFY(story().the<QLabel>("issuedListEmpty").text().contains("«Emetti in definitivo»"));
    QVERIFY(!story().the<QToolButton>("attachSent").isEnabled());
}

void TestIssuedPanel::theStampedFileIsKeptAndItsStampTold()
{
    issueMinutes();
    const QString file = stamped();

    attach(file);

    QTRY_VERIFY2(story().notice().contains("con in più: «Prot. n. 0001234»"), qPrintable(story().notice()));
    QVERIFY(story().rows("issuedList").constFirst().contains("con parole aggiunte"));
    QVERIFY(story().the<QLabel>("issuedWords").text().contains("verbale protocollato.pdf"));
    story().dialogs.answers = {story().file("di nuovo.pdf")};
    story().click("saveSent");
    QCOMPARE(bytesOf(story().file("di nuovo.pdf")), bytesOf(file));
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestIssuedPanel::anotherPapersFileIsToldAndKept()
{
    issueMinutes();
    story().window().go(paperPlace(m_meeting, DocumentKind::PressRelease));
    QDir().mkpath(story().file("altri"));
    story().dialogs.answers = {story().file("altri")};
    story().click("issueButton");
    const auto others = QDir(story().file("altri")).entryInfoList({"*.pdf"});
    story().window().go(paperPlace(m_meeting, DocumentKind::Minutes));

    attach(others.constFirst().filePath());

    QTRY_VERIFY2(story().notice().contains("Dove il documento emesso dice «"), qPrintable(story().notice()));
    QVERIFY(story().rows("issuedList").constFirst().contains("con parole diverse"));
    const auto issued = Papers(story().archive()).issuedFor(m_meeting)->constFirst();
    QCOMPARE(SentFiles(story().archive()).of(issued.id)->size(), 1);
}

void TestIssuedPanel::attachingIsUndoneByName()
{
    issueMinutes();
    attach(issuedFile());
    QTRY_VERIFY(story().rows("issuedList").constFirst().contains("identico all'emesso"));

    story().press(QKeySequence::Undo);

    QVERIFY2(story().notice().contains("Allega il file partito"), qPrintable(story().notice()));
    QVERIFY(!story().rows("issuedList").constFirst().contains("identico"));
    QVERIFY(!story().the<QToolButton>("saveSent").isEnabled());
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestIssuedPanel::aFileThatCannotBeReadOrIsEmptyIsRefused()
{
    issueMinutes();
    attach(story().file("non c'è.pdf"));
    QVERIFY2(story().notice().startsWith("Impossibile leggere il file"), qPrintable(story().notice()));

    QFile empty(story().file("vuoto.pdf"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    attach(empty.fileName());
    QVERIFY2(story().notice().startsWith("Questo file è vuoto"), qPrintable(story().notice()));
    QVERIFY(!story().the<QToolButton>("saveSent").isEnabled());
}

void TestIssuedPanel::theDocumentIssuedIsSavedAsItLeft()
{
    issueMinutes();
    const auto issued = bytesOf(issuedFile());
    auto body = Bodies(story().archive()).named("Questura di Asti").value();
    body.name = "Questura di Altrove";
    QVERIFY(Bodies(story().archive()).change(body));

    story().dialogs.answers = {story().file("copia.pdf")};
    story().click("saveIssued");

    QCOMPARE(bytesOf(story().file("copia.pdf")), issued);
}

void TestIssuedPanel::theProtocolIsWrittenAfterwards()
{
    issueMinutes();
    story().inBox("recordDialog", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QLineEdit *>("protocolRef"), "0001234/2025");
        QTest::keyClicks(box.findChild<QLineEdit *>("protocolOn"), "27/06/2025");
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story().click("writeProtocol");

    QVERIFY(story().rows("issuedList").constFirst().contains("0001234/2025"));
    QCOMPARE(Papers(story().archive()).issuedFor(m_meeting)->constFirst().protocolOn, QDate(2025, 6, 27));
}

void TestIssuedPanel::whoOnlyReadsCannotAttach()
{
    issueMinutes();
    const QString path = story().archive().path();
    const StandingClock clock;
    Session reader(clock, Author{"Altri", "PC-2"});
    QVERIFY(reader.open(path));
    MainWindow window(reader, story().dialogs);
    window.show();
    window.go(paperPlace(m_meeting, DocumentKind::Minutes));
    window.findChild<QTabWidget *>("paperSides")->setCurrentIndex(1);

    QVERIFY(!window.findChild<QToolButton *>("attachSent")->isEnabled());
    QVERIFY(window.findChild<QToolButton *>("saveIssued")->isEnabled());
}

void TestIssuedPanel::aHostileFileIsKeptAndTheWindowGoesOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto papers = hostilePapers();
    for (const auto &paper : papers)
        QTest::newRow(qPrintable(paper.name)) << paper.name << paper.bytes;
}

void TestIssuedPanel::aHostileFileIsKeptAndTheWindowGoesOn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    issueMinutes();
    QVERIFY(writeWhole(story().file(name), bytes));
    Pulse pulse;

    attach(story().file(name));

    QVERIFY(story().rows("issuedList").constFirst().contains("confronto in corso"));
    QVERIFY(story().the<QLabel>("issuedWords").text().contains("Confronto con il documento emesso"));
    const int before = pulse.beats();
    QTRY_VERIFY_WITH_TIMEOUT(story().rows("issuedList").constFirst().contains("non confrontabile"), 20000);
    QVERIFY(pulse.beats() > before);
    QVERIFY2(story().notice().contains("Non è stato possibile confrontarne"), qPrintable(story().notice()));
    const auto issued = Papers(story().archive()).issuedFor(m_meeting)->constFirst();
    const SentFiles sent(story().archive());
    QCOMPARE(sent.contentOf(sent.of(issued.id)->constLast()).value(), bytes);
    qInfo("%s: the window was late by %lld ms at most", qPrintable(name), pulse.latest());
}

void TestIssuedPanel::aReaderKilledInTheMiddleLosesNothing()
{
    issueMinutes();
    const auto paper = hostilePapers().constFirst();
    QVERIFY(writeWhole(story().file(paper.name), paper.bytes));
    attach(story().file(paper.name));

    story().the<QWidget>("issuedPanel").findChild<QProcess *>()->kill();

    QTRY_VERIFY(story().rows("issuedList").constFirst().contains("non confrontabile"));
    QVERIFY(story().the<QToolButton>("saveSent").isEnabled());
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestIssuedPanel::theComparisonIsStopped()
{
    issueMinutes();
    const auto paper = hostilePapers().constFirst();
    QVERIFY(writeWhole(story().file(paper.name), paper.bytes));
    attach(story().file(paper.name));

    story().click("stopComparing");

    QTRY_VERIFY(story().the<QLabel>("issuedWords").text().contains("Il confronto è stato interrotto"));
    QVERIFY(!story().isSeen("stopComparing"));
    QVERIFY(story().the<QToolButton>("saveSent").isEnabled());
}

void TestIssuedPanel::aFileOfFortyGigabytesIsRefusedUnread()
{
    issueMinutes();
    QFile large(story().file("archivio.pdf"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40LL * 1024 * 1024 * 1024));
    large.close();

    attach(large.fileName());

    QVERIFY2(story().notice().contains("50 MB"), qPrintable(story().notice()));
    QVERIFY(!story().the<QToolButton>("saveSent").isEnabled());
}

QTEST_MAIN(TestIssuedPanel)
#include "tst_issued_panel.moc"
