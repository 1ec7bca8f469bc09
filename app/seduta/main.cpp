#include "translations/languages.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QHashSeed>

using namespace seduta;

int main(int argc, char *argv[])
{
    // The same document gives the same bytes: the order of objects in a PDF follows the seed.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEDUTA_VERSION));
    speak(QLocale::Italian);
    const Program program(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}
