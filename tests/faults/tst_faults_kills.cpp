#include "tests/faults/kills.h"

#include <QTest>

using namespace seduta;

/// P1 and P5: the program is killed while it saves, and while it brings an archive to the next version.
class KillFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedMeetingIsLostToAKill();
    void aKilledMigrationLeavesOneVersionOrTheOther();
};

void KillFaults::noAcknowledgedMeetingIsLostToAKill()
{
    const auto found = killsWhileSaving(500, faultsSeed());

    qInfo("kills: %s", qPrintable(found.words()));
    QVERIFY(found.acknowledged > 500);
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void KillFaults::aKilledMigrationLeavesOneVersionOrTheOther()
{
    const auto found = killsWhileMigrating(50, faultsSeed());

    qInfo("migration kills: %s", qPrintable(found.words()));
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

QTEST_GUILESS_MAIN(KillFaults)
#include "tst_faults_kills.moc"
