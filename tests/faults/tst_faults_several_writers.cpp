#include "tests/faults/flipped_bits.h"
#include "tests/faults/several_writers.h"

#include <QTest>

using namespace seduta;

/// P8 and P10: who else writes, and what else was written.
class SeveralWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSaveIsOverwritten();
    void everyFlippedBitIsFound();
    void everyFlippedBitOfASealedRowIsFound();
    void everyAlteredHistoryIsNamed();
};

void SeveralWriters::noSaveIsOverwritten()
{
    const auto found = severalWriters(20, faultsSeed());

    qInfo("writers: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound() && found.acknowledged > 0, qPrintable(found.words()));
}

void SeveralWriters::everyFlippedBitIsFound()
{
    const auto found = flippedBitsOfTheFile(40, faultsSeed());

    qInfo("flips: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void SeveralWriters::everyFlippedBitOfASealedRowIsFound()
{
    const auto found = flippedBitsOfSealedRows(10000, faultsSeed());

    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void SeveralWriters::everyAlteredHistoryIsNamed()
{
    const auto found = alteredHistories(200, faultsSeed());

    qInfo("alterations: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

QTEST_GUILESS_MAIN(SeveralWriters)
#include "tst_faults_several_writers.moc"
