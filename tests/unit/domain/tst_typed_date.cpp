#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"

#include <QTest>

using namespace seduta;

namespace {

PartialDate circa(PartialDate date)
{
    date.circa = true;
    return date;
}

}

/// What is typed in a field for a date, and what the field shows of it.
class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADateAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PartialDate>("date");
        QTest::newRow("day") << "26/06/2025" << PartialDate::onDay({2025, 6, 26});
        QTest::newRow("short year") << "26.6.25" << PartialDate::onDay({2025, 6, 26});
        QTest::newRow("words") << " 26  Giugno 2025" << PartialDate::onDay({2025, 6, 26});
        QTest::newRow("month") << "giugno 2025" << PartialDate::inMonth(2025, 6);
        QTest::newRow("month in figures") << "06/2025" << PartialDate::inMonth(2025, 6);
        QTest::newRow("spring") << "primavera 2026" << PartialDate::inSeason(2026, 0);
        QTest::newRow("autumn") << "autunno 2025" << PartialDate::inSeason(2025, 2);
        QTest::newRow("winter of two years") << "inverno 2025-2026" << PartialDate::inSeason(2025, 3);
        QTest::newRow("winter by its beginning") << "inverno 2025" << PartialDate::inSeason(2025, 3);
        QTest::newRow("year") << "2025" << PartialDate::inYear(2025);
        QTest::newRow("circa before") << "circa 2024" << circa(PartialDate::inYear(2024));
        QTest::newRow("circa after") << "giugno 2025 circa" << circa(PartialDate::inMonth(2025, 6));
        QTest::newRow("no date") << "quanto prima" << PartialDate();
        QTest::newRow("circa nothing") << "circa" << PartialDate();
        QTest::newRow("no such day") << "30/02/2025" << PartialDate();
    }

    void readsADateAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QTEST(readDate(typed), "date");
    }

    void readsWhatIsShown_data()
    {
        QTest::addColumn<PartialDate>("date");
        const QList<PartialDate> dates{PartialDate::onDay({2025, 7, 1}), PartialDate::inMonth(2025, 8),
                                       PartialDate::inSeason(2025, 0),   PartialDate::inSeason(2025, 1),
                                       PartialDate::inSeason(2025, 2),   PartialDate::inSeason(2025, 3),
                                       PartialDate::inYear(2025)};
        for (const auto &date : dates) {
            QTest::addRow("%s", qUtf8Printable(shortDate(date))) << date;
            QTest::addRow("%s circa", qUtf8Printable(shortDate(date))) << circa(date);
        }
    }

    void readsWhatIsShown()
    {
        QFETCH(PartialDate, date);
        QCOMPARE(readDate(shortDate(date)), date);
        QCOMPARE(readDate(longDate(date)), date);
    }
};

QTEST_APPLESS_MAIN(TestTypedDate)
#include "tst_typed_date.moc"
