#include "app/seduta/command_line.h"
#include "core/support/clock.h"
#include "core/support/harmless_text.h"
#include "core/support/private_folder.h"
#include "core/support/standard_streams.h"
#include "translations/languages.h"
#include "ui/look/look.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QHashSeed>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace seduta;

namespace {

constexpr int wrongUse = 2;

// What is asked with an option is answered where there is no screen, too.
std::optional<SpokenAnswer> answerWithoutScreen(int &argc, char *argv[])
{
    if (std::none_of(argv + 1, argv + argc, [](const char *word) { return *word == '-'; }))
        return {};
    const QCoreApplication application(argc, argv);
    speak(QLocale::Italian);
    return commandLine(QCoreApplication::arguments()).answer;
}

int say(const SpokenAnswer &answer)
{
    QTextStream(answer.code == 0 ? stdout : stderr) << answer.words;
    return answer.code;
}

// One archive, one window, one program: what goes wrong in one takes nothing from another.
void openElsewhere(const QStringList &archives)
{
    for (const auto &archive : archives)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--"), archive});
}

}

int main(int argc, char *argv[])
{
    sayPlainBytes();
    logHarmlessly();
    // The same document gives the same bytes: the order of objects in a PDF follows the seed.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEDUTA_VERSION));
    if (const auto answer = answerWithoutScreen(argc, argv))
        return say(*answer);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("it.seduta.Seduta"));
    QGuiApplication::setWindowIcon(icon(QStringLiteral("it.seduta.Seduta")));
    speak(QLocale::Italian);
    const auto clock = clockOfProgram();
    if (!clock) {
        QTextStream(stderr) << clock.error().message << Qt::endl;
        return wrongUse;
    }
    const auto archives = commandLine(QCoreApplication::arguments()).archives;
    openElsewhere(archives.mid(1));
    PrivateFolder::wipeAbandoned();
    const Program program(**clock, archives.mid(0, 1));
    return QApplication::exec();
}
