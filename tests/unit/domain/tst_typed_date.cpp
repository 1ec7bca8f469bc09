#include "core/domain/action_summary.h"
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

PartialDate onDay(int year, int month, int day)
{
    return PartialDate::onDay({year, month, day});
}

/// Every precision through two years, the leap day among them.
QList<PartialDate> datesOfTwoYears()
{
    QList<PartialDate> dates;
    for (QDate day(2027, 1, 1); day.year() < 2029; day = day.addDays(1))
        dates.append(PartialDate::onDay(day));
    for (int year = 2027; year < 2029; ++year) {
        for (int month = 1; month <= 12; ++month)
            dates.append(PartialDate::inMonth(year, month));
        for (int season = 0; season < 4; ++season)
            dates.append(PartialDate::inSeason(year, season));
        dates.append(PartialDate::inYear(year));
    }
    return dates;
}

const QList<Preposition> &everyPreposition()
{
    static const QList<Preposition> all{Preposition::None, Preposition::A,  Preposition::Di, Preposition::Da,
                                        Preposition::In,   Preposition::Su, Preposition::Con};
    return all;
}

QString dueWordsOf(const PartialDate &date, const QString &beside)
{
    ActionSummary action;
    action.due = date;
    action.dueText = beside;
    return dueWords(action);
}

/// All that the program writes for a date.
QStringList formsOf(const PartialDate &date)
{
    QStringList forms{shortDate(date),
                      longDate(date),
                      dueBy(date),
                      edtf(date),
                      happeningOn(date),
                      dueWordsOf(date, {}),
                      dueWordsOf(date, QStringLiteral("dopo il bando"))};
    for (const auto preposition : everyPreposition())
        forms.append(dateWith(date, preposition));
    return forms;
}

QStringList formsOf(const QDate &day)
{
    const QDateTime moment(day, QTime(9, 30, 15));
    QStringList forms{shortDate(day),      longDate(day),      weekdayDate(day),         dateInWords(day),
                      shortMoment(moment), longMoment(moment), day.toString(Qt::ISODate)};
    for (const auto preposition : everyPreposition())
        forms.append(dateWith(day, preposition));
    return forms;
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

    void readsADateToldFromToday_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PartialDate>("date");
        QTest::newRow("a month alone, not over") << "novembre" << PartialDate::inMonth(2026, 11);
        QTest::newRow("a month alone, gone") << "giugno" << PartialDate::inMonth(2027, 6);
        QTest::newRow("by a month") << "entro giugno" << PartialDate::inMonth(2027, 6);
        QTest::newRow("a season alone") << "Primavera" << PartialDate::inSeason(2027, 0);
        QTest::newRow("this season") << "entro l’autunno" << PartialDate::inSeason(2026, 2);
        QTest::newRow("next month") << "mese prossimo" << PartialDate::inMonth(2026, 12);
        QTest::newRow("this year") << "quest'anno" << PartialDate::inYear(2026);
        QTest::newRow("last year") << "l'anno scorso" << PartialDate::inYear(2025);
        QTest::newRow("end of month") << "entro la fine del mese" << onDay(2026, 11, 30);
        QTest::newRow("end of a year") << "fine 2027" << onDay(2027, 12, 31);
        QTest::newRow("middle of a month") << "metà novembre" << circa(onDay(2026, 11, 15));
        QTest::newRow("without its accent") << "A META' NOVEMBRE 2025" << circa(onDay(2025, 11, 15));
        QTest::newRow("beginning of a season") << "inizio estate 2027" << circa(onDay(2027, 6, 1));
        QTest::newRow("in some time") << "tra due settimane" << onDay(2026, 12, 12);
        QTest::newRow("a short year of a month") << "giugno '27" << PartialDate::inMonth(2027, 6);
        QTest::newRow("a winter that jumps") << "inverno 2025-2030" << PartialDate();
        QTest::newRow("a month there is not") << "13/2025" << PartialDate();
    }

    void readsADateToldFromToday()
    {
        QFETCH(QString, typed);
        QTEST(readDate(typed, today), "date");
    }

    void readsADayToldFromToday_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("today") << "Oggi" << today;
        QTest::newRow("tomorrow") << "domani" << today.addDays(1);
        QTest::newRow("the day after") << "dopodomani" << today.addDays(2);
        QTest::newRow("yesterday") << "ieri" << today.addDays(-1);
        QTest::newRow("the day before") << "l'altro ieri" << today.addDays(-2);
        QTest::newRow("in days") << "fra 10 giorni" << QDate(2026, 12, 8);
        QTest::newRow("in weeks") << "Tra due settimane" << QDate(2026, 12, 12);
        QTest::newRow("in a week") << "tra una settimana" << QDate(2026, 12, 5);
        QTest::newRow("in a month") << "tra un mese" << QDate(2026, 12, 28);
        QTest::newRow("in a year") << "fra un anno" << QDate(2027, 11, 28);
        QTest::newRow("in twenty-three days") << "tra ventitré giorni" << QDate(2026, 12, 21);
        QTest::newRow("ago") << "due mesi fa" << QDate(2026, 9, 28);
        QTest::newRow("within") << "entro trenta giorni" << QDate(2026, 12, 28);
        QTest::newRow("the next Thursday") << "giovedì" << QDate(2026, 12, 3);
        QTest::newRow("without its accent") << "GIOVEDI" << QDate(2026, 12, 3);
        QTest::newRow("with an apostrophe") << "giovedi'" << QDate(2026, 12, 3);
        QTest::newRow("shortened") << "gio." << QDate(2026, 12, 3);
        QTest::newRow("never today") << "sabato" << QDate(2026, 12, 5);
        QTest::newRow("last Saturday") << "sabato scorso" << QDate(2026, 11, 21);
        QTest::newRow("last Thursday") << "giovedì scorso" << QDate(2026, 11, 26);
        QTest::newRow("a day of the month") << "gio 26" << QDate(2026, 11, 26);
        QTest::newRow("the nearest that is both") << "gio 10" << QDate(2026, 12, 10);
        QTest::newRow("the whole word") << "Giovedì 10" << QDate(2026, 12, 10);
        QTest::newRow("no such one around") << "gio 20" << QDate();
        QTest::newRow("the year in which it is") << "giovedì 20 novembre" << QDate(2025, 11, 20);
        QTest::newRow("a term is not past") << "entro il 20/11" << QDate(2027, 11, 20);
        QTest::newRow("end of month") << "fine mese" << QDate(2026, 11, 30);
        QTest::newRow("middle of a month") << "metà dicembre" << QDate(2026, 12, 15);
        QTest::newRow("the leap day") << "29/2" << QDate(2028, 2, 29);
        QTest::newRow("a moment") << "26/06/2025 09:30" << QDate(2025, 6, 26);
        for (const auto *typed : {"tra", "tra due", "tra molti giorni", "due settimane", "tra zero giorni",
                                  "giovedì 32", "tra 9999 anni", "tra 99999999999 giorni", "fine", "fine estate mai",
                                  "prossimo", "oggi 26", "1/2/3/4", "20//11", "gennaio", "2026"})
            QTest::addRow("no day: %s", typed) << QString(typed) << QDate();
    }

    void readsADayToldFromToday()
    {
        QFETCH(QString, typed);
        QTEST(readDay(typed, today), "day");
    }

    void nothingIsToldFromADayThatIsNone()
    {
        for (const auto *typed : {"domani", "giovedì", "20/11", "gio 20", "tra un mese", "fine mese", "giugno"})
            QCOMPARE(readDate(typed, {}), PartialDate());
    }

    void readsWhateverTheProgramWritesForADate()
    {
        const auto dates = datesOfTwoYears();
        for (const auto &date : dates)
            for (const auto &each : {date, circa(date)}) {
                const auto forms = formsOf(each);
                for (const auto &form : forms)
                    for (const auto &typed : {form, form.toUpper(), QStringLiteral("  ") + form})
                        QVERIFY2(readDate(typed, today) == each, qPrintable(typed));
            }
    }

    void readsWhateverTheProgramWritesForADay()
    {
        for (QDate day(2027, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            const auto forms = formsOf(day);
            for (const auto &form : forms)
                QVERIFY2(readDay(form, today) == day, qPrintable(form));
        }
    }

    void readsWhateverTheProgramWritesForAnHour()
    {
        for (QTime hour(0, 0); hour.isValid(); hour = hour == QTime(23, 59) ? QTime() : hour.addSecs(60)) {
            QStringList forms{shortHour(hour), clockTime(hour)};
            for (const auto preposition : everyPreposition())
                forms.append(hourWith(hour, preposition));
            for (const auto &form : std::as_const(forms))
                QVERIFY2(readHour(form) == hour, qPrintable(form));
        }
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
