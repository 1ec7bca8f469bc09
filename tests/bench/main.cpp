#include "tests/bench/bench.h"

#include <QApplication>
#include <QHashSeed>
#include <QStringList>

/// seduta-bench [archive|documents|window|card|filter] [SCALE]: ratios of ours to a reference, measured in turn in one run. SCALE is 1 unless given.
int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    bool isNumber = false;
    const double given = words.isEmpty() ? 1 : words.constLast().toDouble(&isNumber);

    const double scale = isNumber ? given : 1;
    const auto isWanted = [&, isOne = words.size() > (isNumber ? 1 : 0)](const char *subject) {
        return !isOne || words.contains(QLatin1String(subject));
    };

    if (isWanted("documents"))
        seduta::bench::benchDocuments();
    if (isWanted("window"))
        seduta::bench::benchWindow(scale);
    if (isWanted("window") || isWanted("card"))
        seduta::bench::benchCard(scale);
    if (isWanted("window") || isWanted("filter"))
        seduta::bench::benchFilter(scale);
    if (isWanted("archive"))
        seduta::bench::benchArchive(scale);
    return 0;
}
