#include "app/seduta/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace seduta {

namespace {

constexpr int wrongUse = 2;

// Qt says these itself, but has no Italian for them: the sentences stand in our own translation.
[[maybe_unused]] constexpr const char *sentencesOfQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

// A desktop and its session call every Qt program with these; QApplication takes them away.
void knowOptionsOfQt(QCommandLineParser &parser)
{
    for (const auto *name : {"platform", "platformtheme", "style", "session", "display", "name", "qwindowtitle",
                             "qwindowgeometry", "qwindowicon"}) {
        QCommandLineOption option(QString::fromLatin1(name), {}, QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

QStringList eachOnce(const QStringList &paths)
{
    QStringList files;
    QStringList known;
    for (const auto &path : paths) {
        const QString place = QFileInfo(path).absoluteFilePath();
        if (known.contains(place))
            continue;
        known.append(place);
        files.append(path);
    }
    return files;
}

}

CommandLine commandLine(const QStringList &words)
{
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("CommandLine", "Says how the program is called, and ends."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")},
        QCoreApplication::translate("CommandLine", "Says the version of the program, and ends."));
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Seduta: the secretariat of the council."));
    parser.addOptions({help, version});
    knowOptionsOfQt(parser);
    parser.addPositionalArgument(
        QCoreApplication::translate("CommandLine", "ARCHIVE"),
        QCoreApplication::translate("CommandLine", "The archives to open, each in a window of its own."),
        QCoreApplication::translate("CommandLine", "[ARCHIVE...]"));

    if (!parser.parse(words)) {
        const auto hint = QCoreApplication::translate("CommandLine", "See seduta --help.");
        return {{}, SpokenAnswer{parser.errorText() + u' ' + hint + u'\n', wrongUse}};
    }
    if (parser.isSet(help))
        return {{}, SpokenAnswer{parser.helpText()}};
    if (parser.isSet(version))
        return {{}, SpokenAnswer{QCoreApplication::applicationVersion() + u'\n'}};
    return {eachOnce(parser.positionalArguments()), {}};
}

}
