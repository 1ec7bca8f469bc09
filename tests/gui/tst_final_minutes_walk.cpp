#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "tests/gui/every_place.h"
#include "tests/support/final_minutes.h"
#include "ui/desk/paper_place.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace seduta;

namespace {

/// Types in whatever can be typed in.
void typeInto(QWidget &control)
{
    control.setFocus(Qt::TabFocusReason);
    if (auto *box = qobject_cast<QComboBox *>(&control); box)
        QTest::keyClick(box, Qt::Key_Down);
    else if (qobject_cast<QLineEdit *>(&control) || qobject_cast<QPlainTextEdit *>(&control))
        QTest::keyClicks(&control, "x7");
    else if (qobject_cast<QAbstractSpinBox *>(&control))
        QTest::keyClick(&control, Qt::Key_Up);
    else
        QTest::keyClick(&control, Qt::Key_Space);
}

bool isField(const QWidget *control)
{
    return qobject_cast<const QLineEdit *>(control) || qobject_cast<const QPlainTextEdit *>(control)
        || qobject_cast<const QComboBox *>(control) || qobject_cast<const QAbstractSpinBox *>(control)
        || control->inherits("QCheckBox");
}

}

/// A meeting whose minutes are final, and a hand that tries everything the window offers: what stands in them does not change.
class TestFinalMinutesWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aStrayKeyInThePresencesSaysWhyNothingChanges();
    void everyKeyMenuStepAndFieldLeavesThemAsTheyAre();
    void whatIsOfNoUseIsNotOffered();

private:
    OpenWindow &story() { return *m_story; }
    void goTo(const Place &place);
    void requireTheSame(const QString &after);
    void tryKeys(QTreeView &list);
    void tryFields();
    void tryCommands();
    void tryMenu(const QString &button);
    void answerBoxes();

    std::unique_ptr<OpenWindow> m_story{};
    std::unique_ptr<QTimer> m_boxes{};
    MeetingId m_meeting{};
    QStringList m_before{};
    int m_tried = 0;
};

void TestFinalMinutesWalk::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
    m_meeting = Meetings(story().archive()).named("2025-06-26")->id;
    QVERIFY(MinutesBook(story().archive()).areFinal(m_meeting));
    m_before = standingIn(story().archive(), m_meeting);
    QVERIFY(m_before.size() > 40);
    m_boxes = std::make_unique<QTimer>();
    m_boxes->setInterval(20);
    connect(m_boxes.get(), &QTimer::timeout, this, &TestFinalMinutesWalk::answerBoxes);
}

void TestFinalMinutesWalk::goTo(const Place &place)
{
    story().window().go(place);
    QCoreApplication::processEvents();
    // What cannot be kept must not hold the hand on its page.
    QCOMPARE(story().window().place().page, place.page);
}

void TestFinalMinutesWalk::requireTheSame(const QString &after)
{
    ++m_tried;
    const auto now = standingIn(story().archive(), m_meeting);
    if (now == m_before)
        return;
    for (qsizetype i = 0; i < qMax(now.size(), m_before.size()); ++i)
        if (now.value(i) != m_before.value(i))
            QFAIL(qPrintable(QStringLiteral("%1: %2 became %3").arg(after, m_before.value(i), now.value(i))));
}

// Boxes that open on the way: filled in, agreed to, and closed where they stay open.
void TestFinalMinutesWalk::answerBoxes()
{
    auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!box)
        return;
    const auto buttons = box->findChildren<QPushButton *>();
    for (auto *button : buttons)
        if (button->isDefault() && button->isEnabled())
            button->click();
    if (box->isVisible())
        box->reject();
}

void TestFinalMinutesWalk::tryKeys(QTreeView &list)
{
    const QList<QKeySequence> typed{Qt::Key_P,      Qt::Key_D,      Qt::Key_R,      Qt::Key_A,
                                    Qt::Key_G,      Qt::Key_O,      Qt::Key_C,      Qt::Key_Delete,
                                    Qt::Key_Return, Qt::Key_Space,  Qt::Key_F2,     Qt::Key_Backspace,
                                    Qt::Key_Tab,    Qt::Key_Escape, Qt::Key_Insert, QKeySequence::Paste};
    auto keys = typed;
    const auto own = list.findChildren<QShortcut *>();
    for (const auto *key : own)
        keys.append(key->key());
    keys.append(QKeySequence("Ctrl+Up"));
    keys.append(QKeySequence("Ctrl+Down"));
    const int rows = qMin(3, list.model()->rowCount());
    for (int row = 0; row < rows; ++row)
        for (const auto &key : std::as_const(keys)) {
            if (!list.isVisible() || row >= list.model()->rowCount())
                return;
            list.setFocus(Qt::OtherFocusReason);
            list.setCurrentIndex(list.model()->index(row, 0));
            QTest::keySequence(&list, key);
            requireTheSame(QStringLiteral("%1 in %2").arg(key.toString(), list.objectName()));
        }
}

void TestFinalMinutesWalk::tryFields()
{
    const auto controls = controlsOf(story().window());
    QList<QPointer<QWidget>> fields;
    for (auto *control : controls)
        if (isField(control) && control->isEnabled())
            fields.append(control);
    for (const auto &field : fields) {
        if (!field || !field->isVisible())
            continue;
        const QString name = field->objectName();
        typeInto(*field);
        story().press(QKeySequence("Ctrl+S"));
        requireTheSame("typing in " + name);
    }
}

void TestFinalMinutesWalk::tryCommands()
{
    const auto actions = story().window().findChildren<QAction *>();
    QList<QPointer<QAction>> ofPage;
    for (auto *action : actions)
        if (action->isEnabled() && !action->menu() && !action->text().isEmpty())
            ofPage.append(action);
    static const QStringList leaving{"quit", "closeArchive", "openArchive", "newArchive", "openSample", "keys", "dark"};
    for (const auto &action : ofPage) {
        if (!action || !action->isEnabled() || leaving.contains(action->objectName()))
            continue;
        const QString name = action->objectName() + " " + action->text();
        story().dialogs.answers = {story().file("fogli"), story().file("fogli")};
        action->trigger();
        requireTheSame(name);
    }
}

void TestFinalMinutesWalk::tryMenu(const QString &button)
{
    goTo({PageKind::Meeting, m_meeting.value(), 1});
    const auto actions = story().the<QToolButton>(button).menu()->findChildren<QAction *>();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        goTo({PageKind::Meeting, m_meeting.value(), 1});
        const auto now = story().the<QToolButton>(button).menu()->findChildren<QAction *>();
        if (i >= now.size() || now.at(i)->menu())
            continue;
        const QString words = now.at(i)->text();
        story().dialogs.answers = {"perché sì", story().file("fogli"), "un motivo"};
        now.at(i)->trigger();
        requireTheSame(button + ": " + words);
    }
}

void TestFinalMinutesWalk::aStrayKeyInThePresencesSaysWhyNothingChanges()
{
    goTo({PageKind::Meeting, m_meeting.value(), 3});
    story().selectRow("attendanceList", "Questura di Asti");

    story().press(QKeySequence("A"));

    QVERIFY2(story().notice().contains("26 giugno 2025") && story().notice().contains("definitivo"),
             qPrintable(story().notice()));
    QVERIFY(story().rows("attendanceList").filter("Questura di Asti").constFirst().contains("presente"));
    requireTheSame("A");
}

void TestFinalMinutesWalk::everyKeyMenuStepAndFieldLeavesThemAsTheyAre()
{
    QDir().mkpath(story().file("fogli"));
    m_boxes->start();
    QList<Place> places;
    for (int step = 1; step <= 5; ++step)
        places.append({PageKind::Meeting, m_meeting.value(), step});
    places.append({PageKind::Meetings, m_meeting.value()});
    places.append(paperPlace(m_meeting, DocumentKind::Minutes));
    for (const auto &place : places) {
        goTo(place);
        const auto lists = story().window().findChildren<QTreeView *>();
        for (const QPointer<QTreeView> list : lists)
            if (list && list->isVisible() && list->isEnabled() && list->objectName() != "sidebar")
                tryKeys(*list);
        goTo(place);
        tryFields();
        goTo(place);
        tryCommands();
    }
    tryMenu("otherSteps");
    tryMenu("papers");
    for (int i = 0; i < 30; ++i) {
        story().press(QKeySequence::Undo);
        requireTheSame("Ctrl+Z");
    }
    m_boxes->stop();

    QVERIFY2(m_tried > 300, qPrintable(QString::number(m_tried)));
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestFinalMinutesWalk::whatIsOfNoUseIsNotOffered()
{
    goTo({PageKind::Meeting, m_meeting.value(), 3});
    const auto verbs = story().the<QToolButton>("otherSteps").menu()->actions();
    for (const auto *verb : verbs)
        QVERIFY(verb->text() != "Riapri…");
    QVERIFY(!story().window().findChild<QAction *>("remove")->isEnabled());
    QVERIFY(!story().window().findChild<QAction *>("add")->isEnabled());
    QVERIFY(!story().window().findChild<QAction *>("markRest")->isEnabled());
    QCOMPARE(story().the<QToolButton>("nextStepButton").text(), "Emetti il verbale…");

    goTo({PageKind::Meeting, m_meeting.value(), 1});
    QVERIFY(story().the<QLineEdit>("nextPoint").isReadOnly());
}

QTEST_MAIN(TestFinalMinutesWalk)
#include "tst_final_minutes_walk.moc"
