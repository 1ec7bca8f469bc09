#include "core/support/clock.h"

#include <QTest>

using namespace seduta;

/// The day a program works on.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("SEDUTA_TODAY"); }

    void withoutAWordItTellsTheTruth();
    void aChosenDayStandsAndIsTold();
    void whatIsNoDayIsRefused_data();
    void whatIsNoDayIsRefused();
};

void TestClock::withoutAWordItTellsTheTruth()
{
    for (const auto *value : {"unset", "empty"}) {
        if (qstrcmp(value, "empty") == 0)
            qputenv("SEDUTA_TODAY", "");
        const auto clock = clockOfProgram();

        QVERIFY(clock.has_value());
        QVERIFY(!(*clock)->trialDay().isValid());
        const auto before = SystemClock().now();
        QVERIFY((*clock)->now() >= before);
    }
}

void TestClock::aChosenDayStandsAndIsTold()
{
    qputenv("SEDUTA_TODAY", "2025-11-03");

    const auto clock = clockOfProgram();

    QCOMPARE((*clock)->today(), QDate(2025, 11, 3));
    QCOMPARE((*clock)->trialDay(), QDate(2025, 11, 3));
}

void TestClock::whatIsNoDayIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("words") << QByteArray("domani");
    QTest::newRow("Italian") << QByteArray("03/11/2025");
    QTest::newRow("a day that is none") << QByteArray("2025-02-30");
    QTest::newRow("hostile") << QByteArray("'; DROP TABLE body; %1 <img src=x>");
    QTest::newRow("long") << QByteArray(10000, '9');
}

void TestClock::whatIsNoDayIsRefused()
{
    QFETCH(QByteArray, value);
    qputenv("SEDUTA_TODAY", value);

    const auto clock = clockOfProgram();

    QVERIFY(!clock.has_value());
    QVERIFY(clock.error().message.contains("SEDUTA_TODAY"));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
