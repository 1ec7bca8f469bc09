#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/sent_files.h"
#include "tests/gui/open_window.h"
#include "tests/support/odd_names.h"
#include "ui/desk/paper_place.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QTabWidget>

using namespace seduta;

/// An archive whose names steer: what a box proposes is a name alone, in the folder that the user's own hand chose.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void theFirstTimeTheDocumentsAreProposed();
    void theFileThatLeftIsProposedAsANameInTheFolderChosenByHand();
    void aLetterMadeElsewhereToo();
    void aStoredNameIsShownAsItWouldBeWritten();
    void lettersStayInTheirFolder();
    void aPaperSavedOrPrintedIsNamedSafely();

private:
    OpenWindow &story() { return *m_story; }
    void issueMinutesInto(const QString &folder);
    QString proposed() { return story().dialogs.proposed.constLast(); }
    static QString hostile() { return QStringLiteral("/srv/u/.config/autostart/") + QChar(0x202E) + "x.desktop"; }

    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestHostileNames::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
    m_meeting = Meetings(story().archive()).named("2025-06-26")->id;
}

void TestHostileNames::issueMinutesInto(const QString &folder)
{
    story().window().go(paperPlace(m_meeting, DocumentKind::Minutes));
    story().the<QTabWidget>("paperSides").setCurrentIndex(1);
    QDir().mkpath(folder);
    story().dialogs.answers = {folder};
    story().click("issueButton");
}

void TestHostileNames::theFirstTimeTheDocumentsAreProposed()
{
    const QFileInfo first(story().dialogs.proposed.constFirst());
    QCOMPARE(first.path(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QCOMPARE(first.fileName(), "esempio.seduta");
}

void TestHostileNames::theFileThatLeftIsProposedAsANameInTheFolderChosenByHand()
{
    const QString folder = story().file("emessi");
    issueMinutesInto(folder);
    const auto issued = Papers(story().archive()).issuedFor(m_meeting)->constFirst();
    QVERIFY(SentFiles(story().archive()).attach(issued.id, hostile(), "[Desktop Entry]\nExec=x"));

    story().click("saveSent");
    QCOMPARE(proposed(), folder + "/srv-u-.config-autostart-x.bin");

    story().click("saveIssued");
    QCOMPARE(QFileInfo(proposed()).path(), folder);
    QVERIFY2(proposed().endsWith(".pdf"), qPrintable(proposed()));
}

void TestHostileNames::aLetterMadeElsewhereToo()
{
    const auto meeting = Meetings(story().archive()).named("2025-11-20")->id;
    story().window().go({PageKind::Meeting, meeting.value(), 2});
    story().press(QKeySequence("Ctrl+L"));
    const auto letter = Papers(story().archive()).lines({{DocumentKind::Convocation, meeting}})->constFirst();
    QVERIFY(SentFiles(story().archive()).leftAs({letter.convocationId}, hostile(), "%PDF-1.7"));
    story().window().go(paperPlace(meeting, DocumentKind::Convocation, letter.convocationId));
    story().the<QTabWidget>("paperSides").setCurrentIndex(1);

    story().click("saveIssued");

    QCOMPARE(QFileInfo(proposed()).fileName(), "srv-u-.config-autostart-x.pdf");
}

void TestHostileNames::aStoredNameIsShownAsItWouldBeWritten()
{
    issueMinutesInto(story().file("emessi"));
    const auto issued = Papers(story().archive()).issuedFor(m_meeting)->constFirst();
    QVERIFY(SentFiles(story().archive()).attach(issued.id, "verbale/../x.exe", "MZ"));

    const QString shown = story().the<QLabel>("issuedWords").text();

    QVERIFY2(shown.contains("verbale-.-x.exe") && !shown.contains(u'/' + QString("..")), qPrintable(shown));
}

void TestHostileNames::lettersStayInTheirFolder()
{
    auto body = Bodies(story().archive()).named("Questura di Asti").value();
    body.name = "../../con " + hostile();
    QVERIFY(Bodies(story().archive()).change(body));
    const QString folder = story().file("lettere");
    QDir().mkpath(folder);

    story().window().go({PageKind::Meeting, m_meeting.value(), 2});
    story().dialogs.answers = {folder};
    story().press(QKeySequence("Ctrl+P"));

    const auto letters = QDir(folder).entryList(QDir::Files);
    QCOMPARE(letters.size(), 23);
    for (const auto &letter : letters)
        QCOMPARE(whatIsWrongWith(letter), QString());
}

void TestHostileNames::aPaperSavedOrPrintedIsNamedSafely()
{
    story().window().go(paperPlace(m_meeting, DocumentKind::Agenda));
    for (const auto *command : {"saveText", "savePage", "printOnPaper"}) {
        story().window().findChild<QAction *>(command)->trigger();
        QCOMPARE(whatIsWrongWith(QFileInfo(proposed()).fileName()), QString());
    }
    QPrinter printer;
    printer.setDocName(hostile());
    story().dialogs.setUp(&story().window(), printer);
    QCOMPARE(proposed(), "srv-u-.config-autostart-x.desktop");
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostile_names.moc"
