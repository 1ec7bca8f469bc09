#include "tests/faults/power_cuts_while_saving.h"

#include <QTest>

using namespace seduta;

/// P2 and P2': the power is cut while meetings are saved.
class PowerCutFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedMeetingIsLostToAPowerCut();
    void theSimulatorConvictsAWeakerSynchronous();
    void theSimulatorConvictsNoSynchronousAtAll();
};

void PowerCutFaults::noAcknowledgedMeetingIsLostToAPowerCut()
{
    const auto found = powerCutsWhileSaving(500, faultsSeed());

    qInfo("EXTRA: %s", qPrintable(found.words()));
    QCOMPARE(found.trials, 500);
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void PowerCutFaults::theSimulatorConvictsAWeakerSynchronous()
{
    const auto found = powerCutsWhileSaving(100, faultsSeed(), "FULL");

    qInfo("FULL: %s", qPrintable(found.words()));
    QVERIFY(found.lost > 0);
}

void PowerCutFaults::theSimulatorConvictsNoSynchronousAtAll()
{
    const auto found = powerCutsWhileSaving(50, faultsSeed(), "OFF");

    qInfo("OFF: %s", qPrintable(found.words()));
    QVERIFY(found.corrupt > 0);
}

QTEST_GUILESS_MAIN(PowerCutFaults)
#include "tst_faults_power_cuts.moc"
