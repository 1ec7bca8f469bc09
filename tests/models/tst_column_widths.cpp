#include "ui/records/column_widths.h"

#include <QTest>

#include <numeric>

using namespace seduta;

/// How a list shares its room among its columns.
class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverGoesToTheWidest();
    void theNameGivesWayAfterTheOthers();
    void theNameKeepsItsShareOfANarrowRoom();
    void noColumnVanishes();
    void theRoomIsFilled();
    void aDayIsNeverCut();
    void theLastColumnsGoWhereThereIsNoRoom();
};

void TestColumnWidths::whatIsOverGoesToTheWidest()
{
    QCOMPARE(fittedWidths({50, 200, 100}, 1, 500), (QList<int>{50, 350, 100}));
    QCOMPARE(fittedWidths({}, 0, 500), QList<int>());
    QCOMPARE(fittedWidths({70}, 0, 500), QList<int>{500});
}

void TestColumnWidths::theNameGivesWayAfterTheOthers()
{
    const auto widths = fittedWidths({300, 200, 200}, 0, 500);

    QCOMPARE(widths, (QList<int>{300, 100, 100}));
}

void TestColumnWidths::theNameKeepsItsShareOfANarrowRoom()
{
    const auto widths = fittedWidths({300, 120, 120, 120, 120, 300}, 0, 560);

    QVERIFY2(widths.constFirst() >= 224, qPrintable(QString::number(widths.constFirst())));
    QVERIFY(*std::min_element(widths.cbegin(), widths.cend()) >= 64);
}

void TestColumnWidths::noColumnVanishes()
{
    QCOMPARE(fittedWidths({300, 300, 300}, 0, 100), (QList<int>{64, 64, 64}));
    QCOMPARE(fittedWidths({30, 300, 300}, 1, 100), (QList<int>{30, 64, 64}));
}

void TestColumnWidths::theRoomIsFilled()
{
    for (int room = 200; room < 900; room += 7) {
        const auto widths = fittedWidths({90, 260, 130, 180}, 1, room);
        const int sum = std::accumulate(widths.cbegin(), widths.cend(), 0);
        const int least = 3 * 64 + qMax(64, int(room * 0.4));
        QVERIFY2(sum == qMax(room, least), qPrintable(QString::number(room)));
    }
}

void TestColumnWidths::aDayIsNeverCut()
{
    const auto widths = fittedWidths({300, 95, 120, 260, 95}, 0, 500, 130);

    QCOMPARE(widths, (QList<int>{200, 95, 120, 130, 95}));
}

void TestColumnWidths::theLastColumnsGoWhereThereIsNoRoom()
{
    const QList<int> wanted{90, 260, 130, 180};

    QCOMPARE(columnsWithoutRoom(readableWidths(wanted, 1, 900), 1, 900), QList<int>());
    QCOMPARE(columnsWithoutRoom(readableWidths(wanted, 1, 300), 1, 300), QList<int>{3});
    QCOMPARE(columnsWithoutRoom(readableWidths(wanted, 3, 200), 3, 200), (QList<int>{1, 2}));
    QCOMPARE(columnsWithoutRoom({200}, 0, 100), QList<int>());
    QCOMPARE(columnsWithoutRoom({}, 0, 100), QList<int>());
}

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "tst_column_widths.moc"
