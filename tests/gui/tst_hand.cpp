#include "core/usecases/meetings.h"
#include "tests/gui/every_place.h"
#include "ui/look/keys.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QWheelEvent>

using namespace seduta;

namespace {

struct KeyOfText {
    int key = 0;
    Qt::KeyboardModifiers modifiers{};
};

/// What a hand that writes presses.
const QList<KeyOfText> &keysOfText()
{
    static const QList<KeyOfText> keys{
        {Qt::Key_Delete, {}},
        {Qt::Key_Delete, Qt::ControlModifier},
        {Qt::Key_Backspace, {}},
        {Qt::Key_Backspace, Qt::ControlModifier},
        {Qt::Key_Home, {}},
        {Qt::Key_End, {}},
        {Qt::Key_Home, Qt::ControlModifier},
        {Qt::Key_End, Qt::ControlModifier},
        {Qt::Key_Left, Qt::ControlModifier},
        {Qt::Key_Right, Qt::ControlModifier},
        {Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_A, Qt::ControlModifier},
        {Qt::Key_C, Qt::ControlModifier},
        {Qt::Key_X, Qt::ControlModifier},
        {Qt::Key_V, Qt::ControlModifier},
        {Qt::Key_Space, {}},
        {Qt::Key_S, {}},
        {Qt::Key_D, {}},
        {Qt::Key_Slash, {}},
    };
    return keys;
}

QStringList stateOf(QWidget &window)
{
    QStringList state;
    const auto boxes = window.findChildren<QComboBox *>();
    for (const auto *box : boxes)
        state.append(box->objectName() + box->currentText());
    const auto numbers = window.findChildren<QAbstractSpinBox *>();
    for (const auto *number : numbers)
        state.append(number->objectName() + number->text());
    const auto tabs = window.findChildren<QTabBar *>();
    for (const auto *bar : tabs)
        state.append(bar->objectName() + QString::number(bar->currentIndex()));
    return state;
}

Meeting meetingOf(const QDate &day)
{
    Meeting meeting;
    meeting.heldOn = PartialDate::onDay(day);
    return meeting;
}

QString linesOfToday(OpenWindow &story)
{
    const auto &list = story.the<QListWidget>("todayLines");
    QStringList lines;
    for (int row = 0; row < list.count(); ++row)
        lines.append(list.item(row)->text());
    return lines.join(u'\n');
}

void turnWheelOver(QWidget &part)
{
    const QPointF middle = part.rect().center();
    QWheelEvent turn(middle, part.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(&part, &turn);
}

}

/// What the hand may never cause: keys of writing, the wheel, the size of the window.
class TestHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandOwnsAKeyOfWriting();
    void noPartTakesTheTabulator();
    void theWheelChangesNothing();
    void theWindowIsNeverWiderThanASmallScreen();
    void aNoticeMovesNothing();
    void theMenuOfThePageHoldsWhatItCanDo();
    void everyActIsTold();
    void theAgendaWaitsForItsFirstPoint();
    void theFirstLineThatComesIsRead();
    void aKeyWithNothingToActOnSaysSo();
    void theDayIsReadAgainAfterMidnight();
    void papersOfTwoMeetingsLieInOneFolder();
    void whatStandsInTheFolderIsAskedForOnce();
};

void TestHand::noCommandOwnsAKeyOfWriting()
{
    OpenWindow story;
    story.openSample();
    QStringList owned;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        QString triggered;
        const auto actions = story.window().findChildren<QAction *>();
        QObject witness;
        for (const auto *action : actions)
            QObject::connect(action, &QAction::triggered, &witness, [&, action] { triggered = action->objectName(); });
        const auto controls = controlsOf(story.window());
        for (auto *control : controls) {
            const auto *line = qobject_cast<QLineEdit *>(control);
            const auto *text = qobject_cast<QPlainTextEdit *>(control);
            const bool isOpen = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
            if (!isOpen || !control->isEnabled())
                continue;
            for (const auto &[key, modifiers] : keysOfText()) {
                control->setFocus(Qt::TabFocusReason);
                triggered.clear();
                QTest::keyClick(control, Qt::Key(key), modifiers);
                if (!triggered.isEmpty())
                    owned.append(nameOf(story, *control) + u' ' + QKeySequence(int(modifiers) | key).toString() + ": "
                                 + triggered);
            }
        }
    }
    QVERIFY2(owned.isEmpty(), qPrintable(owned.join("\n")));
}

void TestHand::noPartTakesTheTabulator()
{
    OpenWindow story;
    story.openSample();
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto keys = keysOn(story.window());
        for (const auto &each : keys)
            QVERIFY2(each.key != QKeySequence(Qt::Key_Tab) && each.key != QKeySequence(Qt::SHIFT | Qt::Key_Backtab),
                     qPrintable(story.title() + ": " + each.words));
    }
}

void TestHand::theWheelChangesNothing()
{
    OpenWindow story;
    story.openSample();
    QStringList changed;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto controls = controlsOf(story.window());
        for (auto *control : controls)
            if (control->focusPolicy() == Qt::WheelFocus)
                changed.append(nameOf(story, *control) + " takes the focus by the wheel");
        for (auto *control : controls)
            for (const bool hasFocus : {false, true}) {
                if (hasFocus)
                    control->setFocus(Qt::MouseFocusReason);
                const auto before = stateOf(story.window());
                const auto head = story.archive().head();
                turnWheelOver(*control);
                if (before != stateOf(story.window()) || head.act != story.archive().head().act)
                    changed.append(nameOf(story, *control));
            }
    }
    QVERIFY2(changed.isEmpty(), qPrintable(changed.join("\n")));
}

void TestHand::theWindowIsNeverWiderThanASmallScreen()
{
    OpenWindow story;
    story.openSample();
    story.window().resize(640, 360);
    QStringList wide;
    for (int time = 0; time < 2; ++time)
        for (const auto &place : everyPlace(2)) {
            story.window().go(place);
            QCoreApplication::processEvents();
            const auto size = story.window().size();
            if (size.width() > 640 || size.height() > 360)
                wide.append(QStringLiteral("%1: %2 x %3").arg(story.title()).arg(size.width()).arg(size.height()));
        }
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join("\n")));
}

void TestHand::aNoticeMovesNothing()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    auto &list = story.the("bodyList");
    const auto before = QRect(list.mapTo(&story.window(), QPoint()), list.size());
    story.press(QKeySequence("Ctrl+Shift+C"));
    QVERIFY(!story.notice().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(QRect(list.mapTo(&story.window(), QPoint()), list.size()), before);
    const auto &notice = story.the("notice");
    QCOMPARE(notice.geometry().bottom(), story.window().rect().bottom());
}

void TestHand::theMenuOfThePageHoldsWhatItCanDo()
{
    OpenWindow story;
    story.openSample();
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto menus = story.window().menuBar()->actions();
        const auto entries = menus.at(2)->menu()->actions();
        for (const auto *entry : entries)
            QVERIFY2(!entry->isVisible() || entry->isEnabled(), qPrintable(story.title() + ": " + entry->text()));
    }
}

void TestHand::everyActIsTold()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    story.type("phone", "0141 000000");
    story.selectRow("bodyList", "Provincia di Asti");
    QTRY_VERIFY2(story.notice().contains("Questura di Asti") && story.notice().contains("Ctrl+Z"),
                 qPrintable(story.notice()));
}

void TestHand::theAgendaWaitsForItsFirstPoint()
{
    OpenWindow story;
    story.openSample();
    const auto meeting = Meetings(story.archive()).add(meetingOf(QDate(2026, 2, 3))).value_or(MeetingId());
    QVERIFY(meeting.isValid());
    story.window().go({PageKind::Meeting, meeting.value(), 1});
    QCOMPARE(QApplication::focusWidget()->objectName(), "nextPoint");
    QTest::keyClicks(QApplication::focusWidget(), "Primo punto");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(story.rows("agendaList").size(), 1);
}

void TestHand::theFirstLineThatComesIsRead()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Meeting, Meetings(story.archive()).named("2025-11-20")->id.value(), 2});
    QVERIFY(!story.isSeen("letterList"));

    story.press(QKeySequence("Ctrl+L"));

    QCOMPARE(QApplication::focusWidget()->objectName(), "letterList");
    QCOMPARE(story.the<QTreeView>("letterList").currentIndex().row(), 0);
    QVERIFY(story.the("address").isEnabled());
}

void TestHand::aKeyWithNothingToActOnSaysSo()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+5"));
    auto &list = story.the<QTreeView>("actionList");
    list.selectionModel()->clear();
    QTest::keyClick(&list, Qt::Key_S);
    QVERIFY2(story.notice().contains("selezionat"), qPrintable(story.notice()));
}

void TestHand::theDayIsReadAgainAfterMidnight()
{
    OpenWindow story{StandingClock(QDate(2025, 11, 19))};
    story.openSample();
    story.press(QKeySequence("Ctrl+1"));
    QVERIFY2(linesOfToday(story).contains("domani"), qPrintable(linesOfToday(story)));

    story.clock().passTo(QDate(2025, 11, 20));
    QEvent woken(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&story.window(), &woken);

    QVERIFY2(!linesOfToday(story).contains("domani"), qPrintable(linesOfToday(story)));
    QVERIFY(story.title().contains("20 novembre 2025"));
}

void TestHand::papersOfTwoMeetingsLieInOneFolder()
{
    OpenWindow story;
    story.openSample();
    QDir().mkpath(story.file("carte"));
    for (const auto *day : {"2025-06-26", "2025-11-20"}) {
        story.window().go({PageKind::Meeting, Meetings(story.archive()).named(day)->id.value(), 2});
        story.dialogs.answers = {story.file("carte")};
        story.press(QKeySequence("Ctrl+L"));
        story.press(QKeySequence("Ctrl+P"));
    }
    QVERIFY(!QDir(story.file("carte")).entryList({"*2025-06-26*.pdf"}).isEmpty());
    QVERIFY(!QDir(story.file("carte")).entryList({"*2025-11-20*.pdf"}).isEmpty());
}

void TestHand::whatStandsInTheFolderIsAskedForOnce()
{
    OpenWindow story;
    story.openSample();
    const QString folder = story.file("carte");
    QDir().mkpath(folder);
    story.window().go({PageKind::Meeting, Meetings(story.archive()).named("2025-06-26")->id.value(), 2});
    story.dialogs.answers = {folder};
    story.press(QKeySequence("Ctrl+P"));
    const auto names = QDir(folder).entryList({"*.pdf"});
    for (const auto &name : names.mid(0, 2)) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("di un altro") == 11);
    }
    story.dialogs.isConfirming = false;
    story.dialogs.answers = {folder};
    const auto asked = story.dialogs.asked.size();
    story.press(QKeySequence("Ctrl+P"));

    QCOMPARE(story.dialogs.asked.size(), asked + 2);
    QCOMPARE(story.dialogs.lines, names.mid(0, 2));
    QFile file(folder + u'/' + names.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "di un altro");
}

QTEST_MAIN(TestHand)
#include "tst_hand.moc"
