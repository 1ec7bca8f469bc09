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
