#include "core/exchange/pasted_points.h"

#include <QTest>

using namespace seduta;

class TestPastedPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsLoseWhatNumbersThem_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("points");

        QTest::newRow("numbers") << "1. Saluti\n2) Progetto Ananda\n3 - Varie"
                                 << QStringList{"Saluti", "Progetto Ananda", "Varie"};
        QTest::newRow("letters") << "a) Alloggi\nb) Trasporti" << QStringList{"Alloggi", "Trasporti"};
        QTest::newRow("bullets") << "• Alloggi\r\n– Trasporti\n* Scuola"
                                 << QStringList{"Alloggi", "Trasporti", "Scuola"};
        QTest::newRow("sub-numbers") << "2.1. Prefettura\n2.2. Regione" << QStringList{"Prefettura", "Regione"};
        QTest::newRow("plain lines") << "Saluti\n\n  Varie  ed eventuali "
                                     << QStringList{"Saluti", "Varie ed eventuali"};
        QTest::newRow("a line that goes on") << "1. Piano territoriale:\nadempimenti\n2. Varie"
                                             << QStringList{"Piano territoriale: adempimenti", "Varie"};
        QTest::newRow("a year is no number") << "2025 in sintesi\nVarie" << QStringList{"2025 in sintesi", "Varie"};
        QTest::newRow("Roman numbers") << "I. Saluti\nII. Comunicazioni\nIII. Progetti\nIV. Piano\nV. Tavoli\n"
                                          "VI. Alloggi\nVII. Varie"
                                       << QStringList{"Saluti", "Comunicazioni", "Progetti", "Piano",
                                                      "Tavoli", "Alloggi",       "Varie"};
        QTest::newRow("small Roman numbers")
            << "i) Saluti\nii) Piano\niii) Varie" << QStringList{"Saluti", "Piano", "Varie"};
        QTest::newRow("the letter i") << "g) Saluti\nh) Piano" << QStringList{"g) Saluti", "h) Piano"};
        QTest::newRow("letters past i") << "a) A\nb) B\nc) C\nd) D\ne) E\nf) F\ng) G\nh) H\ni) I\nl) L"
                                        << QStringList{"A", "B", "C", "D", "E", "F", "G", "H", "I", "L"};
        QTest::newRow("levels that begin anew") << "1. Alloggi\na) Asti\nb) Canelli\n2. Scuola\na) Asti\n3. Varie"
                                                << QStringList{"Alloggi", "Asti", "Canelli", "Scuola", "Asti", "Varie"};
        QTest::newRow("numbers within numbers")
            << "1. Alloggi\n1.1 Asti\n1.2 Canelli\n2. Varie" << QStringList{"Alloggi", "Asti", "Canelli", "Varie"};
        QTest::newRow("bullets within numbers")
            << "1. Alloggi\n- Asti\n- Canelli\n2. Varie" << QStringList{"Alloggi", "Asti", "Canelli", "Varie"};
        QTest::newRow("a column of numbers") << "1\tSaluti\n2\tVarie" << QStringList{"Saluti", "Varie"};
        QTest::newRow("numbers in brackets") << "(1) Saluti\n(2) Varie" << QStringList{"Saluti", "Varie"};
        QTest::newRow("points by name") << "Punto n. 1: Saluti\nPunto n. 2: Varie" << QStringList{"Saluti", "Varie"};
        QTest::newRow("a number on a line of its own") << "1.\nSaluti\n2.\nVarie" << QStringList{"Saluti", "Varie"};
        QTest::newRow("from the middle") << "3. Alloggi\n4. Scuola" << QStringList{"Alloggi", "Scuola"};
        QTest::newRow("one point") << "1. Saluti" << QStringList{"Saluti"};
        QTest::newRow("a name in a numbered list")
            << "1. Relazione di\nA. Rossi\n2. Varie" << QStringList{"Relazione di A. Rossi", "Varie"};
        for (const auto *untouched :
             {"Apertura dei lavori|35 mesi del progetto: stato|Varie ed eventuali",
              "L. 47/2017: minori|D.Lgs. 286/1998: aggiornamenti|Varie", "A. Rossi: relazione|Varie",
              "A. Rossi: relazione|M. Verdi: relazione|Varie", "D.Lgs. 142/2015|Varie",
              "9.30 Apertura|10.30 Pausa|11.30 Fine", "1. Saluti|3. Varie|7. Altro", "1. Saluti|Piano|Varie",
              "1° maggio: iniziative|Varie", "-5 posti|Varie", "1 tavolo nuovo|2 progetti chiusi",
              "2.1 milioni di euro", "I. Rossi: relazione|Varie", "12 mesi di attività", "47/2017|142/2015",
              "35-40 posti|Varie"})
            QTest::newRow(untouched) << QString(untouched).replace('|', '\n') << QString(untouched).split('|');
        QTest::newRow("nothing") << " \n\t\n" << QStringList();
    }

    void pointsLoseWhatNumbersThem()
    {
        QFETCH(QString, pasted);
        QTEST(readPastedPoints(pasted).titles, "points");
    }

    void aListTooLongForAnAgendaIsCut()
    {
        QVERIFY(readPastedPoints("1. Saluti\n2. Varie").isWhole);
        const auto lines = readPastedPoints(QStringLiteral("- Varie ed eventuali\n").repeated(3000));
        const auto words = readPastedPoints(QString(1000000, 'a'));
        const auto tabs = readPastedPoints(QStringLiteral("Saluti\n") + QString(20000, '\t') + "\nVarie");

        QCOMPARE(lines.titles.size(), 200);
        QVERIFY(!lines.isWhole);
        QVERIFY(words.titles.size() <= 200 && words.titles.constFirst().size() <= 2000);
        QVERIFY(!words.isWhole);
        QCOMPARE(tabs.titles, QStringList({"Saluti", "Varie"}));
    }
};

QTEST_APPLESS_MAIN(TestPastedPoints)
#include "tst_pasted_points.moc"
