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
