#include "tests/bench/first_paint.h"
#include "translations/languages.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QHashSeed>

/// seduta-bench-window ARCHIVE: the program as it starts, until its first page is painted.
int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    seduta::speak(QLocale::Italian);
    const seduta::bench::FirstPaint watch(QStringLiteral("todayLines"));
    const seduta::SystemClock clock;
    const seduta::Program program(clock, QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}
