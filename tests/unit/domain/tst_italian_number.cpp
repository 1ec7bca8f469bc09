#include "core/domain/italian_number.h"
#include "core/domain/money.h"

#include <QTest>

#include <limits>

using namespace seduta;

class ItalianNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersInWords_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("words");
        const std::initializer_list<std::pair<qint64, const char *>> rows{
            {0, "zero"},
            {1, "uno"},
            {3, "tre"},
            {10, "dieci"},
            {17, "diciassette"},
            {20, "venti"},
            {21, "ventuno"},
            {23, "ventitré"},
            {28, "ventotto"},
            {33, "trentatré"},
            {81, "ottantuno"},
            {88, "ottantotto"},
            {99, "novantanove"},
            {100, "cento"},
            {101, "centouno"},
            {103, "centotré"},
            {108, "centotto"},
            {111, "centoundici"},
            {180, "centottanta"},
            {200, "duecento"},
            {394, "trecentonovantaquattro"},
            {1000, "mille"},
            {1001, "milleuno"},
            {1003, "milletré"},
            {1999, "millenovecentonovantanove"},
            {2000, "duemila"},
            {2003, "duemilatré"},
            {2025, "duemilaventicinque"},
            {20000, "ventimila"},
            {23000, "ventitremila"},
            {100000, "centomila"},
            {999999, "novecentonovantanovemilanovecentonovantanove"},
            {1000000, "un milione"},
            {1000001, "un milione e uno"},
            {2000000, "due milioni"},
            {3200000, "tre milioni e duecentomila"},
            {23000003, "ventitré milioni e tre"},
            {999999999, "novecentonovantanove milioni e novecentonovantanovemilanovecentonovantanove"},
            {1000000000, "1.000.000.000"},
            {-5, "meno cinque"},
        };
        for (const auto &[number, words] : rows)
            QTest::addRow("%lld", number) << number << QString::fromUtf8(words);
    }

    void writesNumbersInWords()
    {
        QFETCH(qint64, number);

        QTEST(cardinal(number), "words");
    }

    void writesOrdinals_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("masculine");
        QTest::addColumn<QString>("feminine");
        const std::initializer_list<std::tuple<qint64, const char *, const char *>> rows{
            {1, "primo", "prima"},
            {6, "sesto", "sesta"},
            {10, "decimo", "decima"},
            {11, "undicesimo", "undicesima"},
            {13, "tredicesimo", "tredicesima"},
            {16, "sedicesimo", "sedicesima"},
            {20, "ventesimo", "ventesima"},
            {21, "ventunesimo", "ventunesima"},
            {23, "ventitreesimo", "ventitreesima"},
            {26, "ventiseiesimo", "ventiseiesima"},
            {57, "cinquantasettesimo", "cinquantasettesima"},
            {100, "centesimo", "centesima"},
            {103, "centotreesimo", "centotreesima"},
            {1000, "millesimo", "millesima"},
            {2000, "duemillesimo", "duemillesima"},
            {100000, "centomillesimo", "centomillesima"},
            {0, "0°", "0ª"},
            {-1, "-1°", "-1ª"},
            {1000000, "1.000.000°", "1.000.000ª"},
        };
        for (const auto &[number, masculine, feminine] : rows)
            QTest::addRow("%lld", number) << number << QString::fromUtf8(masculine) << QString::fromUtf8(feminine);
    }

    void writesOrdinals()
    {
        QFETCH(qint64, number);

        QTEST(ordinal(number), "masculine");
        QTEST(ordinal(number, Gender::Feminine), "feminine");
    }

    void writesMoney_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << "0,00 euro";
        QTest::newRow("a cent") << qint64{1} << "0,01 euro";
        QTest::newRow("hundreds") << qint64{99999} << "999,99 euro";
        QTest::newRow("thousands") << qint64{123450} << "1.234,50 euro";
        QTest::newRow("millions") << qint64{123456789} << "1.234.567,89 euro";
        QTest::newRow("less than nothing") << qint64{-5} << "-0,05 euro";
        QTest::newRow("a debt") << qint64{-123450} << "-1.234,50 euro";
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << "-92.233.720.368.547.758,08 euro";
    }

    void writesMoney()
    {
        QFETCH(qint64, cents);

        QTEST(longAmount(Money{cents}), "text");
    }

    void countsThings()
    {
        QCOMPARE(months(1), "un mese");
        QCOMPARE(months(35), "35 mesi");
        QCOMPARE(months(0), "0 mesi");
        QCOMPARE(counted(1, "ora", "ore", Gender::Feminine), "un'ora");
        QCOMPARE(counted(1, "riunione", "riunioni", Gender::Feminine), "una riunione");
        QCOMPARE(counted(1, "sportello", "sportelli"), "uno sportello");
        QCOMPARE(counted(1, "ente", "enti"), "un ente");
        QCOMPARE(counted(20000, "riunione", "riunioni", Gender::Feminine), "20.000 riunioni");
    }

    void neverEndsOnTheExtremes()
    {
        QCOMPARE(cardinal(std::numeric_limits<qint64>::min()), "-9.223.372.036.854.775.808");
        QCOMPARE(cardinal(std::numeric_limits<qint64>::max()), "9.223.372.036.854.775.807");
    }

    void writesADifferentWordForEveryNumber()
    {
        QSet<QString> words;
        for (qint64 number = 0; number < 10'000; ++number)
            words.insert(cardinal(number));

        QCOMPARE(words.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(ItalianNumberTest)

#include "tst_italian_number.moc"
