#include "core/exchange/pasted_bodies.h"

#include <QTest>

using namespace seduta;

namespace {

Body called(const QString &name)
{
    Body body;
    body.name = name;
    return body;
}

}

/// Bodies pasted from a sheet.
class TestPastedBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleIsLeftOut()
    {
        const auto fresh =
            newAmong({called("Università di Asti"), called("INPS"), called("Caritas"), called("caritas")},
                     {called("Universita' di Asti")});

        QStringList names;
        for (const auto &body : fresh)
            names.append(body.name);
        QCOMPARE(names, QStringList({"INPS", "Caritas"}));
    }

    void columnsAreToldByWhatStandsInThem()
    {
        const auto pasted = readPastedBodies("Questura di Asti\tquestura@pec.it\tVia Roma 1\t0141 123456\n"
                                             "Comune di Canelli\tcanelli@pec.it\tPiazza Alfieri 3\t0141 654321");

        using enum PastedColumn;
        QCOMPARE(pasted.columns, QList<PastedColumn>({Name, Pec, Address, Phone}));
        QCOMPARE(pasted.bodies.size(), 2);
        QVERIFY(pasted.isWhole);
    }

    void doublesWithinTheSheetAreTold()
    {
        const auto pasted = readPastedBodies("Ente\tPEC\nProvincia di Prova\tprov@pec.example.it\n"
                                             "PROVINCIA DI PROVA\tprov@pec.example.it\n"
                                             "Provincia di Prova\tprov@pec.example.it\nINPS\t");

        QCOMPARE(newAmong(pasted.bodies, {}).size(), 2);
        QCOMPARE(namedTwice(pasted.bodies).size(), 1);
    }

    void aCellInQuotesHoldsWhatItLikes_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("tabs") << "\t";
        QTest::newRow("semicolons") << ";";
        QTest::newRow("commas") << ",";
    }

    void aCellInQuotesHoldsWhatItLikes()
    {
        QFETCH(QString, separator);
        QString sheet =
            "Ente|PEC|Indirizzo\r\nQuestura di Prova|questura@pec.example.it|\"Via Roma 1\r\n14100 Asti\"\r\n"
            "\"Ass. \"\"Il Sole\"\", onlus; sede\"|sole@pec.example.it|\"Corso\t5\"\r\n"
            "INPS Prova|inps@pec.example.it|Piazza Alfieri 3\r\n";

        const auto bodies = readPastedBodies(sheet.replace("|", separator)).bodies;

        QCOMPARE(bodies.size(), 3);
        QCOMPARE(bodies.at(0).postalAddress, "Via Roma 1\n14100 Asti");
        QCOMPARE(bodies.at(1).name, "Ass. \"Il Sole\", onlus; sede");
        QCOMPARE(bodies.at(1).pec, "sole@pec.example.it");
        QCOMPARE(bodies.at(2).postalAddress, "Piazza Alfieri 3");
    }

    void aQuoteWithinWordsIsOfTheWords()
    {
        const auto pasted = readPastedBodies("\"Il Sole\" onlus\tsole@pec.example.it\n"
                                             "\"Il Sole\tbis@pec.example.it\n\"Luna\"\tluna@pec.example.it");

        QCOMPARE(pasted.bodies.size(), 3);
        QCOMPARE(pasted.bodies.at(0).name, "\"Il Sole\" onlus");
        QCOMPARE(pasted.bodies.at(1).name, "\"Il Sole");
        QCOMPARE(pasted.bodies.at(2).name, "Luna");
    }

    void commasOfNamesPartNothing()
    {
        const auto pasted = readPastedBodies("Comune di Asti, servizi sociali\nComune di Alba, servizi sociali");

        QCOMPARE(pasted.bodies.size(), 2);
        QCOMPARE(pasted.bodies.at(0).name, "Comune di Asti, servizi sociali");
    }

    void titlesOfAddressesSayWhichTheyAre()
    {
        const auto pasted = readPastedBodies(
            "N.\tDenominazione\tIndirizzo PEC\tIndirizzo e-mail\tIndirizzo\tNumero di telefono\n"
            "1\tComune di Prova\tcomune@pec.example.it\tinfo@comune.example.it\tPiazza 1\t0141 111111\n"
            "2\tASP Prova\tasp@pec.example.it\tinfo@asp.example.it\tVia Po 2\t0141 222222");

        using enum PastedColumn;
        QCOMPARE(pasted.columns, QList<PastedColumn>({Ignored, Name, Pec, Email, Address, Phone}));
        QVERIFY(pasted.doubtfulTitles.isEmpty());
        QCOMPARE(pasted.bodies.at(0).pec, "comune@pec.example.it");
        QCOMPARE(pasted.bodies.at(1).email, "info@asp.example.it");
    }

    void aTitleThatDisagreesWithWhatStandsUnderItIsTold_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QList<PastedColumn>>("columns");
        QTest::addColumn<QStringList>("doubtful");
        using enum PastedColumn;
        using Columns = QList<PastedColumn>;
        QTest::newRow("an address that is a PEC")
            << "Ente|Indirizzo\nA|a@pec.it\nB|b@pec.it" << Columns{Name, Pec} << QStringList{"Indirizzo"};
        QTest::newRow("mail that is a PEC")
            << "Ente|E-mail\nA|a@pec.it\nB|b@pec.it" << Columns{Name, Pec} << QStringList{"E-mail"};
        QTest::newRow("a PEC in words") << "Ente|PEC\nA|Via Roma 1\nB|Via Po 2" << Columns{Name, Ignored}
                                        << QStringList{"PEC"};
        QTest::newRow("a PEC of another house")
            << "Ente|PEC\nA|a@posta.it\nB|b@posta.it" << Columns{Name, Pec} << QStringList();
        QTest::newRow("an empty column") << "Ente|PEC\nA|\nB|" << Columns{Name, Pec} << QStringList();
    }

    void aTitleThatDisagreesWithWhatStandsUnderItIsTold()
    {
        QFETCH(QString, sheet);
        QFETCH(QList<PastedColumn>, columns);
        const auto pasted = readPastedBodies(sheet.replace('|', '\t'));
        QCOMPARE(pasted.columns, columns);
        QTEST(pasted.doubtfulTitles, "doubtful");
    }

    void aRunningNumberIsNeverTheName()
    {
        const auto untitled = readPastedBodies("1\tQuestura\n2\tINPS\n3\tINPS");
        const auto titled = readPastedBodies("Ente\tUfficio\tPEC\n1\tQuestura\tq@pec.it\n2\tINPS\ti@pec.it");

        QCOMPARE(untitled.bodies.at(0).name, "Questura");
        QCOMPARE(titled.bodies.at(1).name, "INPS");
        QCOMPARE(titled.doubtfulTitles, QStringList{"Ente"});
    }

    void aRowOfABodyIsNoLineOfTitles()
    {
        QCOMPARE(readPastedBodies("Ente Parco\tVia Roma 1\nINPS\tVia Po 2").bodies.size(), 2);
        QCOMPARE(readPastedBodies("Ente\tNome del referente\tPEC\nINPS\tRossi\ti@pec.it").bodies.constFirst().name,
                 "INPS");
    }

    void addressesAreBareAndWhatIsLeftOutIsTold()
    {
        const auto pasted = readPastedBodies("Ente\tPEC\nCroce Rossa\tcri@pec.example.it\u200b\n"
                                             "\ufeffCaritas\t\u200bPEC: caritas@pec.example.it; due@pec.example.it\n"
                                             "INPS\tmailto:inps@pec.example.it.\nProvincia\tnuova provincia@pec");

        QCOMPARE(pasted.bodies.at(0).pec, "cri@pec.example.it");
        QCOMPARE(pasted.bodies.at(1).name, "Caritas");
        QCOMPARE(pasted.bodies.at(1).pec, "caritas@pec.example.it");
        QCOMPARE(pasted.bodies.at(2).pec, "inps@pec.example.it");
        const auto doubts = addressDoubts(pasted.columns, pasted.rows);
        QCOMPARE(doubts.leftOut, QStringList{"due@pec.example.it"});
        QCOMPARE(doubts.unlikely, QStringList{"nuova provincia@pec"});
    }

    void aSheetTooWideIsCut()
    {
        const auto tabs = readPastedBodies(QString(20000, '\t'));
        const auto named = readPastedBodies("Questura" + QString(20000, '\t'));

        QVERIFY(tabs.rows.isEmpty() && tabs.columns.isEmpty());
        QCOMPARE(named.columns.size(), mostPastedColumns);
        QCOMPARE(named.bodies.size(), 1);
        QVERIFY(!named.isWhole);
    }

    void aSheetTooLongIsCut()
    {
        const auto pasted = readPastedBodies(QStringLiteral("Questura\tquestura@pec.it\n").repeated(50000));

        QCOMPARE(pasted.rows.size(), mostPastedRows);
        QVERIFY(!pasted.isWhole);
    }

    void aCellTooLongIsShortened()
    {
        const auto pasted = readPastedBodies(QString(1000000, 'a') + "\tquestura@pec.it");

        QCOMPARE(pasted.bodies.constFirst().name.size(), 2000);
        QVERIFY(!pasted.isWhole);
    }
};

QTEST_APPLESS_MAIN(TestPastedBodies)
#include "tst_pasted_bodies.moc"
