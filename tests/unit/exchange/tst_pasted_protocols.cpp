#include "core/exchange/pasted_protocols.h"

#include <QTest>

using namespace seduta;

/// Protocol numbers copied from the protocol system.
class TestPastedProtocols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndDaysAreRead_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QList<PastedProtocol>>("protocols");
        using Protocols = QList<PastedProtocol>;
        const QDate day(2025, 10, 31);
        const Protocols both{{"1201", day}, {"1202", day}};
        QTest::newRow("numbers") << "1201/2025\r\n1202/2025\r\n" << Protocols{{"1201/2025", {}}, {"1202/2025", {}}};
        QTest::newRow("numbers and days") << "1201\t31/10/2025\n1202\t31 ottobre 2025\n" << both;
        QTest::newRow("semicolons") << "1201;31/10/2025\n1202;31.10.25" << both;
        QTest::newRow("commas") << "1201, 31/10/2025\n1202,31/10/2025" << both;
        QTest::newRow("titles") << "Numero\tData\n1201\t31/10/2025\n1202\t31/10/2025" << both;
        QTest::newRow("a day missing") << "1201\t31/10/2025\n1202\t" << Protocols{{"1201", day}, {"1202", {}}};
        QTest::newRow("empty lines") << "\n1201\t31/10/2025\n\n1202\t31/10/2025\t\n" << both;
        QTest::newRow("a comma of the number") << "n. 12, cat. 16" << Protocols{{"n. 12, cat. 16", {}}};
        QTest::newRow("nothing") << " \n\t\n" << Protocols();
    }

    void numbersAndDaysAreRead()
    {
        QFETCH(QString, pasted);
        const auto protocols = readPastedProtocols(pasted, {2025, 11, 3});
        QVERIFY2(protocols, protocols ? "" : qPrintable(protocols.error().message));
        QTEST(*protocols, "protocols");
    }

    void aLineThatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("no day") << "1201\t31/10/2025\n1202\tmai";
        QTest::newRow("no such day") << "1201\t31/10/2025\n1202\t31/11/2025";
        QTest::newRow("more columns") << "1201\t31/10/2025\n1202\t31/10/2025\tQuestura";
        QTest::newRow("no number") << "1201\t31/10/2025\n\t31/10/2025";
    }

    void aLineThatCannotBeReadIsNamed()
    {
        QFETCH(QString, pasted);
        const auto protocols = readPastedProtocols(pasted, {2025, 11, 3});
        QVERIFY(!protocols);
        QVERIFY2(protocols.error().message.contains(QStringLiteral("Line 2")), qPrintable(protocols.error().message));
    }
};

QTEST_APPLESS_MAIN(TestPastedProtocols)
#include "tst_pasted_protocols.moc"
