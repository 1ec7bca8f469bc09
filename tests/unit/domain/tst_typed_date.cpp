#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"

#include <QTest>

using namespace seduta;

namespace {

const QDate today(2026, 11, 28);

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
        QTEST(readDate(typed, today), "date");
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
        QCOMPARE(readDate(shortDate(date), today), date);
        QCOMPARE(readDate(longDate(date), today), date);
        for (const auto preposition : {Preposition::None, Preposition::Di, Preposition::A, Preposition::In})
            QCOMPARE(readDate(dateWith(date, preposition), today), date);
        QCOMPARE(readDate(dueBy(date), today), date);
    }

    void readsADayAsPeopleAndTheProgramWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate june(2025, 6, 26);
        const QDate november(2025, 11, 1);
        for (const auto *typed :
             {"26/06/2025", "26.6.25", "26-6-2025", "26 6 2025", "2025-06-26", "26062025", "26 giugno 2025",
              "26 giu 2025", "26 giu. 2025", "26-giu-2025", "26 giugno '25", "giovedì 26 giugno 2025",
              "Giovedi' 26/06/2025", "gio 26 giugno 2025", "gio. 26/6/25", "il 26 giugno 2025", "del 26 giugno 2025"})
            QTest::newRow(typed) << QString(typed) << june;
        for (const auto *typed : {"1° novembre 2025", "1º novembre 2025", "1 novembre 2025", "al 1° novembre 2025",
                                  "sabato 1° novembre 2025", "1°novembre 2025"})
            QTest::newRow(typed) << QString(typed) << november;
        QTest::newRow("elided") << "dell'8 luglio 2025" << QDate(2025, 7, 8);
        QTest::newRow("a short year gone") << "15/09/99" << QDate(1999, 9, 15);
        QTest::newRow("a short year to come") << "15/09/30" << QDate(2030, 9, 15);
        QTest::newRow("a short year of the century") << "15/09/00" << QDate(2000, 9, 15);
        QTest::newRow("the nearest day, gone") << "20/11" << QDate(2026, 11, 20);
        QTest::newRow("the nearest day, of the next year") << "15/1" << QDate(2027, 1, 15);
        QTest::newRow("the nearest day in words") << "20 novembre" << QDate(2026, 11, 20);
        QTest::newRow("another day of the week") << "venerdì 26 giugno 2025" << QDate();
        QTest::newRow("no day") << "domani 26" << QDate();
        QTest::newRow("no such day") << "31/11" << QDate();
        QTest::newRow("a number") << "12" << QDate();
        QTest::newRow("an hour") << "9 30" << QDate();
        QTest::newRow("nothing") << "" << QDate();
    }

    void readsADayAsPeopleAndTheProgramWriteIt()
    {
        QFETCH(QString, typed);
        QTEST(readDay(typed, today), "day");
    }

    void readsTheDaysTheProgramWrites()
    {
        for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1)) {
            QCOMPARE(readDay(longDate(day), today), day);
            QCOMPARE(readDay(weekdayDate(day), today), day);
            QCOMPARE(readDay(shortDate(day), today), day);
        }
    }

    void readsAnHourAsPeopleAndTheProgramWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("hour");
        for (const auto *typed :
             {"9.30", "9:30", "09:30", "9,30", "9 30", "930", "0930", "ore 9,30", "ore 9.30", "alle ore 9.30",
              "dalle ore 9.30", "h 9.30", "h. 9:30", "9h30", "Ore 9:30", "09:30:00"})
            QTest::newRow(typed) << QString(typed) << QTime(9, 30);
        for (const auto *typed : {"9", "09", "h 9", "ore 9", "h9", "alle 9"})
            QTest::newRow(typed) << QString(typed) << QTime(9, 0);
        for (const auto *typed : {"", "24", "9.3", "9:75", "presto", "12345", "ore"})
            QTest::addRow("no hour: %s", typed) << QString(typed) << QTime();
    }

    void readsAnHourAsPeopleAndTheProgramWriteIt()
    {
        QFETCH(QString, typed);
        QTEST(readHour(typed), "hour");
    }
};

QTEST_APPLESS_MAIN(TestTypedDate)
#include "tst_typed_date.moc"
