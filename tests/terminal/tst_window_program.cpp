#include "tests/terminal/shell.h"

#include <QLockFile>

#include <csignal>

using namespace seduta;

/// The window's program as a shell or a desktop calls it: what it answers where there is no screen, and which windows it opens.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("QT_QPA_PLATFORM", "no-such-screen"); }
    void helpAndVersionNeedNoScreen();
    void wrongOptionsAreToldInItalian_data();
    void wrongOptionsAreToldInItalian();
    void whatADesktopAddsIsNoWrongUse();
    void severalArchivesOpenInSeveralPrograms();

private:
    static Answer call(const QStringList &words) { return runProgram(QStringLiteral(SEDUTA_PROGRAM), words); }

    /// The process that has the archive open; 0 where none has.
    static qint64 programOn(const QString &archive)
    {
        qint64 process = 0;
        QString computer;
        QString name;
        const QLockFile lock(archive + QStringLiteral(".lock"));
        return lock.getLockInfo(&process, &computer, &name) ? process : 0;
    }
};

void TestWindowProgram::helpAndVersionNeedNoScreen()
{
    const auto help = call({"--help"});
    QCOMPARE(help.code, 0);
    QCOMPARE(help.complaint, QString());
    QVERIFY2(help.out.startsWith("Uso: ") && help.out.contains("finestra"), qPrintable(help.out));
    QVERIFY2(help.out.contains("Opzioni:") && help.out.contains("--version"), qPrintable(help.out));
    QVERIFY(!help.out.contains("platform") && !help.bytes.contains('\r'));

    QCOMPARE(call({"-h"}).out, help.out);
    QCOMPARE(call({"--version"}).out, QStringLiteral(SEDUTA_VERSION "\n"));
}

void TestWindowProgram::wrongOptionsAreToldInItalian_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << QStringList{"--colore", "a.seduta"} << "Opzione sconosciuta: «colore».";
    QTest::newRow("several") << QStringList{"--rosso", "--verde"} << "Opzioni sconosciute: rosso, verde.";
    QTest::newRow("value") << QStringList{"--version=2"} << "L'opzione «--version» non prende valori.";
    QTest::newRow("no value") << QStringList{"-style"} << "Manca un valore dopo «-style».";
}

void TestWindowProgram::wrongOptionsAreToldInItalian()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);

    const auto answer = call(words);

    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.complaint, sentence + QStringLiteral(" Vedere seduta --help.\n"));
}

void TestWindowProgram::whatADesktopAddsIsNoWrongUse()
{
    QCOMPARE(call({"-session", "11-22-33", "-platform", "none", "--version"}).code, 0);
}

void TestWindowProgram::severalArchivesOpenInSeveralPrograms()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Shell shell;
    const QStringList archives{shell.path("asti.seduta"), shell.path("-cuneo.seduta")};
    for (const auto &archive : archives)
        QVERIFY(QFile::copy(shell.sample(), archive));
    QProcess window;
    window.setWorkingDirectory(shell.folder());

    window.start(QStringLiteral(SEDUTA_PROGRAM), {"--", "asti.seduta", "-cuneo.seduta", shell.path("asti.seduta")});

    QTRY_VERIFY_WITH_TIMEOUT(programOn(archives.at(0)) != 0 && programOn(archives.at(1)) != 0, 30000);
    QCOMPARE(programOn(archives.at(0)), window.processId());
    QVERIFY(programOn(archives.at(1)) != window.processId());
    ::kill(pid_t(programOn(archives.at(1))), SIGTERM);
    window.terminate();
    QVERIFY(window.waitForFinished());
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_window_program.moc"
