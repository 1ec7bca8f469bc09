#include "tests/faults/beside_a_writer.h"

#include <QTest>

using namespace seduta;

/// P9: copies and reads while another process saves.
class BesideAWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCopyIsWhole();
    void everyReadIsWhole();
};

void BesideAWriter::everyCopyIsWhole()
{
    const auto found = copiesBesideAWriter(40, faultsSeed());

    qInfo("copies: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void BesideAWriter::everyReadIsWhole()
{
    const auto found = readsBesideAWriter(40, faultsSeed());

    qInfo("reads: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

QTEST_GUILESS_MAIN(BesideAWriter)
#include "tst_faults_beside_a_writer.moc"
