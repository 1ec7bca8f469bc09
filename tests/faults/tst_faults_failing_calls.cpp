#include "tests/faults/failing_calls.h"

#include <QTest>

using namespace seduta;

namespace {

/// All of them are tried by `./dev faults`.
constexpr int everyThird = 3;

}

/// P3: the disk fails while a meeting is saved.
class FailingCallFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallToTheDiskMayFailWhileAMeetingIsSaved();
};

void FailingCallFaults::everyCallToTheDiskMayFailWhileAMeetingIsSaved()
{
    const auto found = failEveryCall(everyThird);

    qInfo("failed calls: %s", qPrintable(found.words()));
    QVERIFY(found.trials > 200);
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

QTEST_GUILESS_MAIN(FailingCallFaults)
#include "tst_faults_failing_calls.moc"
