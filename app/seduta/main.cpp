#include "core/support/clock.h"
#include "translations/languages.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QHashSeed>
#include <QTextStream>

using namespace seduta;

namespace {

constexpr int wrongUse = 2;

}

int main(int argc, char *argv[])
{
    // The same document gives the same bytes: the order of objects in a PDF follows the seed.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEDUTA_VERSION));
    speak(QLocale::Italian);
    const auto clock = clockOfProgram();
    if (!clock) {
        QTextStream(stderr) << clock.error().message << Qt::endl;
        return wrongUse;
    }
    const Program program(**clock, QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}
