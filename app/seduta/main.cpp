#include "core/support/clock.h"
#include "translations/languages.h"
#include "ui/services/dialogs.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QHashSeed>
#include <QSettings>

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
    const QVariant dark = QSettings().value(QStringLiteral("window/dark"));
    dress(!dark.isValid() ? Brightness::AsDesktop : dark.toBool() ? Brightness::Dark : Brightness::Light);

    const SystemClock clock;
    Session session(clock, Author::ofThisComputer());
    DesktopDialogs dialogs;
    MainWindow window(session, dialogs);
    window.show();
    const auto words = QCoreApplication::arguments();
    if (words.size() > 1)
        window.openArchive(words.at(1));
    return QApplication::exec();
}
