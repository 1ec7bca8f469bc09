#include "core/domain/italian_date.h"

#include <QTest>

using namespace seduta;

namespace {

const QDate meetingDay(2025, 6, 26);

PartialDate circa(PartialDate date)
{
    date.circa = true;
    return date;
}

}

class ItalianDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesADayInFull()
    {
        QCOMPARE(longDate(meetingDay), "26 giugno 2025");
        QCOMPARE(weekdayDate(meetingDay), "giovedì 26 giugno 2025");
        QCOMPARE(longDate(QDate(2025, 7, 1)), "1° luglio 2025");
        QCOMPARE(shortDate(QDate(2025, 7, 1)), "01/07/2025");
    }

    void putsTheArticleBeforeADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("the");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("from");
        QTest::newRow("26") << meetingDay << "il 26 giugno 2025"
                            << "del 26 giugno 2025"
                            << "al 26 giugno 2025"
                            << "dal 26 giugno 2025";
        QTest::newRow("1") << QDate(2025, 7, 1) << "il 1° luglio 2025"
                           << "del 1° luglio 2025"
                           << "al 1° luglio 2025"
                           << "dal 1° luglio 2025";
        QTest::newRow("8") << QDate(2025, 7, 8) << "l'8 luglio 2025"
                           << "dell'8 luglio 2025"
                           << "all'8 luglio 2025"
                           << "dall'8 luglio 2025";
        QTest::newRow("11") << QDate(2025, 4, 11) << "l'11 aprile 2025"
                            << "dell'11 aprile 2025"
                            << "all'11 aprile 2025"
                            << "dall'11 aprile 2025";
        QTest::newRow("18") << QDate(2024, 2, 18) << "il 18 febbraio 2024"
                            << "del 18 febbraio 2024"
                            << "al 18 febbraio 2024"
                            << "dal 18 febbraio 2024";
    }

    void putsTheArticleBeforeADay()
    {
        QFETCH(QDate, day);

        QTEST(dateWith(day, Preposition::None), "the");
        QTEST(dateWith(day, Preposition::Di), "of");
        QTEST(dateWith(day, Preposition::A), "to");
        QTEST(dateWith(day, Preposition::Da), "from");
    }

    void writesADayInWords()
    {
        QCOMPARE(dateInWords(meetingDay), "l'anno duemilaventicinque, il giorno ventisei del mese di giugno");
        QCOMPARE(dateInWords(QDate(2023, 8, 23)), "l'anno duemilaventitré, il giorno ventitré del mese di agosto");
        QCOMPARE(dateInWords(QDate(2026, 10, 1)), "l'anno duemilaventisei, il giorno primo del mese di ottobre");
    }

    void writesTheHour()
    {
        QCOMPARE(clockTime(QTime(9, 30)), "9.30");
        QCOMPARE(hourWith(QTime(9, 5), Preposition::None), "ore 9.05");
        QCOMPARE(hourWith(QTime(9, 30), Preposition::A), "alle ore 9.30");
        QCOMPARE(hourWith(QTime(15, 0), Preposition::Da), "dalle ore 15.00");
        QCOMPARE(hourWith(QTime(0, 0), Preposition::Di), "delle ore 0.00");
    }

    void speaksOfDatesOfEveryPrecision_data()
    {
        QTest::addColumn<PartialDate>("date");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("happening");
        QTest::addColumn<QString>("of");
        const auto row = [](const char *name, const PartialDate &date, const QStringList &forms) {
            QTest::newRow(name) << date << forms.at(0) << forms.at(1) << forms.at(2) << forms.at(3);
        };
        row("day", PartialDate::onDay(meetingDay),
            {"26 giugno 2025", "entro il 26 giugno 2025", "il 26 giugno 2025", "del 26 giugno 2025"});
        row("day with a vowel", PartialDate::onDay(QDate(2025, 7, 8)),
            {"8 luglio 2025", "entro l'8 luglio 2025", "l'8 luglio 2025", "dell'8 luglio 2025"});
        row("month", PartialDate::inMonth(2025, 6),
            {"giugno 2025", "entro giugno 2025", "a giugno 2025", "di giugno 2025"});
        row("August", PartialDate::inMonth(2025, 8),
            {"agosto 2025", "entro agosto 2025", "ad agosto 2025", "di agosto 2025"});
        row("spring", PartialDate::inSeason(2025, 0),
            {"primavera 2025", "entro la primavera 2025", "nella primavera 2025", "della primavera 2025"});
        row("summer", PartialDate::inSeason(2025, 1),
            {"estate 2025", "entro l'estate 2025", "nell'estate 2025", "dell'estate 2025"});
        row("autumn", PartialDate::inSeason(2025, 2),
            {"autunno 2025", "entro l'autunno 2025", "nell'autunno 2025", "dell'autunno 2025"});
        row("winter", PartialDate::inSeason(2025, 3),
            {"inverno 2025-2026", "entro l'inverno 2025-2026", "nell'inverno 2025-2026", "dell'inverno 2025-2026"});
        row("year", PartialDate::inYear(2025), {"2025", "entro il 2025", "nel 2025", "del 2025"});
        row("circa a month", circa(PartialDate::inMonth(2025, 6)),
            {"giugno 2025 circa", "entro giugno 2025 circa", "a giugno 2025 circa", "di giugno 2025 circa"});
        row("circa a year", circa(PartialDate::inYear(2024)),
            {"2024 circa", "entro il 2024 circa", "nel 2024 circa", "del 2024 circa"});
        row("unknown", PartialDate{}, {"", "", "", ""});
        row("unknown circa", circa(PartialDate{}), {"", "", "", ""});
    }

    void speaksOfDatesOfEveryPrecision()
    {
        QFETCH(PartialDate, date);

        QTEST(longDate(date), "bare");
        QCOMPARE(shortDate(date), date.precision == DatePrecision::Day ? shortDate(date.day) : longDate(date));
        QTEST(dueBy(date), "due");
        QTEST(happeningOn(date), "happening");
        QTEST(dateWith(date, Preposition::Di), "of");
    }

    void saysNothingOfDatesThatAreNone()
    {
        QCOMPARE(longDate(QDate()), "");
        QCOMPARE(longDate(PartialDate()), "");
        QCOMPARE(weekdayDate(QDate()), "");
        QCOMPARE(shortDate(QDate()), "");
        QCOMPARE(shortDate(circa(PartialDate())), "");
        QCOMPARE(shortMoment({}), "");
        QCOMPARE(dateInWords(QDate()), "");
        QCOMPARE(dateWith(QDate(), Preposition::A), "");
        QCOMPARE(hourWith({}, Preposition::A), "");
        QCOMPARE(dueBy(PartialDate{QDate(), DatePrecision::Season, true}), "");
    }
};

QTEST_GUILESS_MAIN(ItalianDateTest)

#include "tst_italian_date.moc"
