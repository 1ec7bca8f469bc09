#include "tests/bench/bench.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QStringList>

/// seduta-bench [archive|letters] [SCALE]: ratios of ours to a reference, measured in turn in one run. SCALE is 1 unless given.
int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    bool isNumber = false;
    const double given = words.isEmpty() ? 1 : words.constLast().toDouble(&isNumber);

    if (!words.contains(QStringLiteral("archive")))
        seduta::bench::benchLetters();
    if (!words.contains(QStringLiteral("letters")))
        seduta::bench::benchArchive(isNumber ? given : 1);
    return 0;
}
