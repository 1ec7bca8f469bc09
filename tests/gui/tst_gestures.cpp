#include "core/usecases/bodies.h"
#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "core/usecases/people.h"
#include "tests/gui/open_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace seduta;

namespace {

/// A hand whose key chords and clicks are counted; what it types is not.
class Hand
{
public:
    explicit Hand(OpenWindow &story)
        : m_story(story)
    {
    }

    int gestures() const { return m_gestures; }

    void press(const QKeySequence &keys)
    {
        ++m_gestures;
        m_story.press(keys);
    }
    void click(const QString &name)
    {
        ++m_gestures;
        m_story.click(name);
    }
    /// In a box that the window opens.
    void clickIn(QWidget &box, const QString &name)
    {
        ++m_gestures;
        QTest::mouseClick(box.findChild<QWidget *>(name), Qt::LeftButton);
    }
    void type(const QString &words) const { QTest::keyClicks(QApplication::focusWidget(), words); }

private:
    OpenWindow &m_story;
    int m_gestures = 0;
};

QString twentyFourNames()
{
    return QStringList{"Regione Piemonte",
                       "Provincia di Asti",
                       "Comune di Asti",
                       "Comune di Canelli",
                       "Comune di Nizza Monferrato",
                       "Questura di Asti",
                       "Comando Provinciale dei Carabinieri",
                       "Comando Provinciale della Guardia di Finanza",
                       "Ufficio Scolastico Territoriale",
                       "Agenzia delle Entrate",
                       "Ispettorato Territoriale del Lavoro",
                       "INPS",
                       "INAIL",
                       "ASL AT",
                       "Camera di Commercio",
                       "CGIL",
                       "CISL",
                       "UIL",
                       "Unione Industriale",
                       "Confartigianato",
                       "Caritas diocesana",
                       "Croce Rossa Italiana",
                       "ARCI",
                       "Enti del terzo settore"}
        .join(u'\n');
}

}

/// How much a hand must do for what an office does first.
class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCouncilWithItsBodies();
    void aMeetingWithItsChairAndSecretary();
    void aSecondMeeting();
};

void TestGestures::aNewCouncilWithItsBodies()
{
    OpenWindow story;
    Hand hand(story);
    story.dialogs.answers = {story.file("consiglio.seduta")};
    QGuiApplication::clipboard()->setText(twentyFourNames());

    hand.click("welcomeNew");
    hand.type("Asti");
    hand.click("goOnWithBodies");
    story.inBox("pasteBodies", [&](QWidget &box) { hand.clickIn(box, "addPasted"); });
    hand.press(QKeySequence("Ctrl+Shift+V"));

    qInfo("a council with 24 bodies and their categories: %d gestures", hand.gestures());
    QVERIFY(hand.gestures() <= 8);
    QCOMPARE(Councils(story.archive()).get()->officeName, "Prefettura di Asti");
    const auto bodies = Bodies(story.archive()).inPrecedence();
    QCOMPARE(bodies->size(), 24);
    for (const auto &body : *bodies)
        QVERIFY2(body.category != BodyCategory::Other, qPrintable(body.name));
}

void TestGestures::aMeetingWithItsChairAndSecretary()
{
    OpenWindow story;
    Hand hand(story);
    story.dialogs.answers = {story.file("consiglio.seduta")};
    story.click("welcomeNew");
    story.pick("officeOf", "Asti");

    hand.press(QKeySequence("Ctrl+2"));
    hand.press(QKeySequence("Ctrl+N"));
    hand.type("20/11/2025");
    hand.press(Qt::Key_Tab);
    hand.type("10");
    hand.click("chairId");
    hand.type("Anna Esempio");
    hand.press(Qt::Key_Return);
    hand.click("secretaryId");
    hand.type("Carla Saggio");
    hand.press(Qt::Key_Return);
    hand.press(QKeySequence("Ctrl+S"));

    qInfo("a meeting with chair and secretary: %d gestures", hand.gestures());
    QVERIFY(hand.gestures() <= 10);
    const auto meeting = Meetings(story.archive()).named("2025-11-20");
    QVERIFY2(meeting, qPrintable(story.notice()));
    QCOMPARE(meeting->plannedStart, QTime(10, 0));
    QCOMPARE(People(story.archive()).find(meeting->chairId)->familyName, "Esempio");
    QCOMPARE(People(story.archive()).find(meeting->secretaryId)->familyName, "Saggio");
}

void TestGestures::aSecondMeeting()
{
    OpenWindow story;
    story.openSample();
    const auto last = Meetings(story.archive()).find(Meetings(story.archive()).page(1)->constFirst().id);
    Hand hand(story);

    hand.press(QKeySequence("Ctrl+2"));
    hand.press(QKeySequence("Ctrl+N"));
    hand.type("15/12/2025");
    hand.press(QKeySequence("Ctrl+S"));

    qInfo("a second meeting: %d gestures", hand.gestures());
    QVERIFY(hand.gestures() <= 4);
    const auto meeting = Meetings(story.archive()).named("2025-12-15");
    QVERIFY2(meeting, qPrintable(story.notice()));
    QCOMPARE(meeting->venue, last->venue);
    QCOMPARE(meeting->secretaryId, last->secretaryId);
    QVERIFY(meeting->id != last->id);
}

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
