#include "app/seduta-cli/command.h"
#include "app/seduta-cli/terminal.h"
#include "core/support/harmless_text.h"
#include "core/support/private_folder.h"
#include "core/support/standard_streams.h"
#include "translations/languages.h"

#include <QGuiApplication>
#include <QHashSeed>

#include <algorithm>

using namespace seduta;

namespace {

QList<cli::Command> allCommands()
{
    return cli::archiveCommands() + cli::attachmentCommands() + cli::listCommands() + cli::cardCommands()
        + cli::checkCommands() + cli::paperCommands() + cli::historyCommands() + cli::erasureCommands()
        + cli::searchCommands();
}

QString synopsis(const cli::Command &command)
{
    QString text = QStringLiteral("seduta-cli %1 %2").arg(command.name, command.arguments.join(u' '));
    for (const auto &option : command.options)
        text += QStringLiteral(" [%1]").arg(option.value.isEmpty() ? option.name : option.name + u' ' + option.value);
    return text;
}

int sayHelp(const QList<cli::Command> &commands)
{
    cli::say(QCoreApplication::translate("Terminal", "Seduta: the secretariat of the council, from the terminal."));
    cli::say(
        QCoreApplication::translate("Terminal", "Use: seduta-cli COMMAND FILE [OPTIONS]; seduta-cli COMMAND --help"));
    cli::say({});
    QList<QStringList> rows;
    for (const auto &command : commands)
        rows.append({QStringLiteral("  ") + command.name, command.description});
    for (const auto &row : std::as_const(rows))
        cli::say(row.at(0).leftJustified(20) + row.at(1));
    cli::say({});
    cli::say(QCoreApplication::translate(
        "Terminal",
        "It answers 0 when done, 1 when refused (the reason is on standard error), 2 when used wrongly, 3 when check "
        "finds something to complete."));
    return cli::Done;
}

int sayHelp(const cli::Command &command)
{
    cli::say(synopsis(command));
    cli::say(command.description);
    for (const auto &option : command.options)
        cli::say(QStringLiteral("  ") + QStringLiteral("%1 %2").arg(option.name, option.value).leftJustified(28)
                 + option.description);
    return cli::Done;
}

int wrongUse(const QString &message)
{
    cli::complain(message);
    return cli::WrongUse;
}

int run(const cli::Command &command, const QStringList &words)
{
    if (words.contains(QStringLiteral("--help")))
        return sayHelp(command);
    const auto arguments = cli::Arguments::parse(words, command.options, command.arguments.size());
    if (!arguments)
        return wrongUse(arguments.error().message + u'\n' + synopsis(command));
    return command.run(*arguments);
}

}

int main(int argc, char *argv[])
{
    sayPlainBytes();
    logHarmlessly();
    // The same document gives the same bytes: the order of objects in a PDF follows the seed.
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("SEDUTA_VERBOSE"))
        qputenv("QT_LOGGING_RULES", "*.warning=false");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seduta-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEDUTA_VERSION));
    speak(QLocale::Italian);

    if (const auto clock = clockOfProgram(); !clock)
        return wrongUse(clock.error().message);
    const auto commands = allCommands();
    const auto words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        return sayHelp(commands), cli::WrongUse;
    if (words.constFirst() == QStringLiteral("--help"))
        return sayHelp(commands);
    if (words.constFirst() == QStringLiteral("--version"))
        return cli::say(QCoreApplication::applicationVersion()), cli::Done;

    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const auto &each) { return each.name == words.constFirst(); });
    if (command == commands.end())
        return wrongUse(
            QCoreApplication::translate("Terminal", "The command \"%1\" is not known: see seduta-cli --help.")
                .arg(words.constFirst()));
    PrivateFolder::wipeAbandoned();
    return run(*command, words.mid(1));
}
