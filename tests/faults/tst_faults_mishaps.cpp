#include "tests/faults/mishaps.h"

#include <QTest>

using namespace seduta;

/// P7: the file goes away or changes under the program.
class MishapFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenSilentlyAfter_data();
    void nothingIsWrittenSilentlyAfter();
};

void MishapFaults::nothingIsWrittenSilentlyAfter_data()
{
    QTest::addColumn<QString>("mishap");
    for (const auto &mishap : mishaps())
        QTest::newRow(qPrintable(mishap)) << mishap;
}

void MishapFaults::nothingIsWrittenSilentlyAfter()
{
    QFETCH(const QString, mishap);

    const auto finding = saveAfter(mishap);

    QVERIFY2(finding.found == Found::Whole, qPrintable(finding.words));
}

QTEST_GUILESS_MAIN(MishapFaults)
#include "tst_faults_mishaps.moc"
