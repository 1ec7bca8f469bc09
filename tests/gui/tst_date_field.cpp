#include "ui/fields/day_field.h"
#include "ui/fields/partial_date_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace seduta;

namespace {

void typeIn(QWidget &field, const QString &words)
{
    field.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, words);
}

QString saidBeside(const QWidget &field)
{
    const auto *said = field.findChild<QLabel *>("dateMeaning");
    return said->isVisible() ? said->text() : QString();
}

void pressInCalendar(const QList<int> &keys)
{
    for (const int key : keys) {
        auto *calendar = QApplication::activePopupWidget();
        QVERIFY(calendar);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    }
}

}

/// A field of a date, as somebody types in it, or chooses from its calendar.
class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SEDUTA_TODAY", "2026-11-28"); }
    void init();
    void cleanup() { m_window.reset(); }

    void theDayOfTheWeekStandsBesideADay();
    void whatIsTypedIsToldInFullAndSettledOnLeaving();
    void aMonthIsToldInFullToo();
    void nothingIsToldWhereThereIsNoRoom();
    void nonsenseStaysAsItIsAndSaysSo();
    void theCalendarChoosesByKeys();
    void escLeavesTheCalendarAndTheDay();
    void theButtonOpensTheCalendarAndAClickChooses();
    void whatTheCalendarChoseIsTakenBack();
    void aFieldOnlyReadHasNoCalendar();

private:
    std::unique_ptr<QWidget> m_window{};
    DayField *m_day = nullptr;
    PartialDateField *m_date = nullptr;
};

void TestDateField::init()
{
    m_window = std::make_unique<QWidget>();
    m_day = new DayField(m_window.get());
    m_date = new PartialDateField(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_day);
    column->addWidget(m_date);
    m_window->resize(480, 120);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(m_window.get());
    QT_WARNING_POP
    m_day->setFocus();
}

void TestDateField::theDayOfTheWeekStandsBesideADay()
{
    m_day->setDay({2026, 11, 26});
    QCOMPARE(saidBeside(*m_day), QString("giovedì"));

    m_day->setDay({});
    QCOMPARE(saidBeside(*m_day), QString());
}

void TestDateField::whatIsTypedIsToldInFullAndSettledOnLeaving()
{
    typeIn(*m_day, "tra due settimane");
    QCOMPARE(saidBeside(*m_day), QString("sabato 12 dicembre 2026"));
    QCOMPARE(m_day->text(), QString("tra due settimane"));

    QTest::keyClick(m_day, Qt::Key_Tab);

    QCOMPARE(m_day->text(), QString("12/12/2026"));
    QCOMPARE(saidBeside(*m_day), QString("sabato"));
}

void TestDateField::aMonthIsToldInFullToo()
{
    typeIn(*m_date, "entro giugno");
    QCOMPARE(saidBeside(*m_date), QString("giugno 2027"));

    QTest::keyClick(m_date, Qt::Key_Tab);

    QCOMPARE(m_date->date(), PartialDate::inMonth(2027, 6));
    QCOMPARE(m_date->text(), QString("giugno 2027"));
    QCOMPARE(saidBeside(*m_date), QString());
}

void TestDateField::nothingIsToldWhereThereIsNoRoom()
{
    m_window->resize(170, 120);
    typeIn(*m_day, "tra due settimane");
    QCOMPARE(saidBeside(*m_day), QString());

    m_window->resize(480, 120);
    QTRY_COMPARE(saidBeside(*m_day), QString("sabato 12 dicembre 2026"));
}

void TestDateField::nonsenseStaysAsItIsAndSaysSo()
{
    for (const auto *nonsense : {"quanto prima", "32/11", "tra molti anni", "giovedi 32"}) {
        typeIn(*m_day, nonsense);
        QTest::keyClick(m_day, Qt::Key_Tab);

        QCOMPARE(m_day->text(), QString(nonsense));
        QVERIFY(m_day->unreadable());
        QVERIFY(!m_day->unreadable()->message.isEmpty());
        QCOMPARE(saidBeside(*m_day), QString());
    }
}

void TestDateField::theCalendarChoosesByKeys()
{
    typeIn(*m_day, "20/11");

    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);
    pressInCalendar({Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});

    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_day->text(), QString("28/11/2026"));
    QCOMPARE(saidBeside(*m_day), QString("sabato"));
}

void TestDateField::escLeavesTheCalendarAndTheDay()
{
    m_day->setDay({2026, 11, 26});

    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);
    pressInCalendar({Qt::Key_Right, Qt::Key_Escape});

    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_day->day(), QDate(2026, 11, 26));
}

void TestDateField::theButtonOpensTheCalendarAndAClickChooses()
{
    QTest::mouseClick(m_day->findChild<QToolButton *>(), Qt::LeftButton);

    auto *calendar = QApplication::activePopupWidget();
    QVERIFY(calendar);
    auto *month = calendar->findChild<QCalendarWidget *>();
    QCOMPARE(month->selectedDate(), QDate(2026, 11, 28));
    QCOMPARE(month->firstDayOfWeek(), Qt::Monday);
    auto *days = month->findChild<QAbstractItemView *>();
    const auto first = days->model()->index(1, 0);
    QTest::mouseClick(days->findChild<QWidget *>("qt_scrollarea_viewport"), Qt::LeftButton, {},
                      days->visualRect(first).center());
    QCOMPARE(m_day->day().dayOfWeek(), int(Qt::Monday));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestDateField::whatTheCalendarChoseIsTakenBack()
{
    typeIn(*m_day, "20/11");
    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);
    pressInCalendar({Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(m_day->text(), QString("21/11/2026"));

    QTest::keySequence(m_day, QKeySequence::Undo);

    QCOMPARE(m_day->day(), QDate(2026, 11, 20));
}

void TestDateField::aFieldOnlyReadHasNoCalendar()
{
    m_day->setDay({2026, 11, 26});
    m_day->setReadOnly(true);

    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);

    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestDateField)
#include "tst_date_field.moc"
