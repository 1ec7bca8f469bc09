// A window on an archive in which somebody writes the minutes, until the process is killed: seduta-typist ARCHIVE.
// Each line of its output says how many letters were typed, and when (milliseconds of the machine's steady clock).

#include "core/usecases/meetings.h"
#include "tests/faults/typed_words.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/support/seeded_archive.h"
#include "translations/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTextStream>

using namespace seduta;

namespace {

constexpr int betweenKeys = 25;

void say(qsizetype letters)
{
    QElapsedTimer clock;
    clock.start();
    QTextStream(stdout) << letters << ' ' << clock.msecsSinceReference() << Qt::endl;
}

void typeFor(QPlainTextEdit &text)
{
    for (qsizetype letter = 0;; ++letter) {
        const QChar next = typedWords(letter + 1).back();
        if (next == u'\n')
            QTest::keyClick(&text, Qt::Key_Return);
        else
            QTest::keyClicks(&text, next);
        say(letter + 1);
        QTest::qWait(betweenKeys);
    }
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !speak(QLocale::Italian))
        qFatal("seduta-typist ARCHIVE");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.at(1) + QStringLiteral(".settings"));

    const StandingClock clock;
    Session session(clock, Author{QStringLiteral("Maria Prova"), QStringLiteral("PC-1")});
    ScriptedDialogs dialogs;
    MainWindow window(session, dialogs);
    window.show();
    window.openArchive(arguments.at(1));
    const auto meeting = Meetings(*session.workspace()).named(QStringLiteral("2025-11-20"));
    if (!meeting)
        qFatal("the sample has no such meeting");
    window.go({PageKind::Meeting, meeting->id.value(), 4});
    typeFor(*window.findChild<QPlainTextEdit *>(QStringLiteral("minutesText")));
}
