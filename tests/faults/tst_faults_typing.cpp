#include "tests/faults/kills.h"

#include <QTest>

using namespace seduta;

/// P19, in part: the window is killed while somebody types in it.
class TypingFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTwoSecondsOfTypingAreLost();
};

void TypingFaults::noMoreThanTwoSecondsOfTypingAreLost()
{
    const auto figures = killsWhileTyping(20, faultsSeed());

    QCOMPARE(figures.trials, 20);
    QVERIFY2(figures.isSound(), qPrintable(figures.words()));
}

QTEST_GUILESS_MAIN(TypingFaults)
#include "tst_faults_typing.moc"
