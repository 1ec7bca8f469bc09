#include "core/domain/decimal.h"

#include <QTest>

using namespace seduta;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void keepsEveryPlaceInTheArchive_data();
    void keepsEveryPlaceInTheArchive();
    void comparesExactly();
};

void TestDecimal::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << "512"
                           << "512";
    QTest::newRow("thousands") << "1.234,5"
                               << "1.234,5";
    QTest::newRow("without points") << "1234,50"
                                    << "1.234,50";
    QTest::newRow("percentage") << "12,5 %"
                                << "12,5";
    QTest::newRow("below nought") << "-0,5"
                                  << "-0,5";
    QTest::newRow("minus sign") << "−3"
                                << "-3";
    QTest::newRow("point of thousands") << "1.234"
                                        << "1.234";
    QTest::newRow("longest") << "999.999.999.999,999999"
                             << "999.999.999.999,999999";
}

void TestDecimal::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    const auto number = typedDecimal(typed);

    QVERIFY(number);
    QTEST(shortDecimal(*number), "written");
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"", "circa 300", "1234.5", "1.23", "12,", ",5", "1,2,3", "1e3", "٣", "1.000.000.000.000",
                              "0,1234567", "--1", "%"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);

    QVERIFY(!typedDecimal(typed));
}

void TestDecimal::keepsEveryPlaceInTheArchive_data()
{
    QTest::addColumn<QString>("plain");
    for (const auto *plain : {"0", "12.50", "-0.05", "1234.5", "999999999999.999999"})
        QTest::newRow(plain) << plain;
}

void TestDecimal::keepsEveryPlaceInTheArchive()
{
    QFETCH(QString, plain);

    QCOMPARE(plainDecimal(fromPlainDecimal(plain).value()), plain);
    QVERIFY(!fromPlainDecimal(plain + ","));
    QVERIFY(!fromPlainDecimal("").has_value());
    QCOMPARE(plainDecimal({}), QString());
}

void TestDecimal::comparesExactly()
{
    QCOMPARE(inMillionths({1250, 2}), inMillionths({125, 1}));
    QVERIFY(!inMillionths({}));
    QCOMPARE(*inMillionths({1, 1}) + *inMillionths({2, 1}), *inMillionths({3, 1}));
    QCOMPARE(shortDecimal(fromMillionths(*inMillionths({1250, 2}))), "12,5");
    QCOMPARE(shortDecimal(fromMillionths(*inMillionths({-3, 0}))), "-3");
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
