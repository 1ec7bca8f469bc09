#include "tests/terminal/shell.h"

using namespace seduta;

/// The pages that are made at build: the manual says what the programs say themselves, Debian's changelog what ours says.
class TestPagesOfThePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualTellsEveryCommandAndOption();
    void theManualIsReadWithoutAComplaint_data();
    void theManualIsReadWithoutAComplaint();
    void theChangelogIsDebians();

private:
    static QString page(const QString &name)
    {
        return runProgram("gzip", {"-dc", QStringLiteral(SEDUTA_PACKAGE) + u'/' + name}).out;
    }
};

void TestPagesOfThePackage::theManualTellsEveryCommandAndOption()
{
    const Shell shell;
    const auto manual = page("seduta-cli.1.gz").remove(u'\\');
    static const QRegularExpression command(QStringLiteral("^  ([a-z-]+) +\\S"), QRegularExpression::MultilineOption);
    static const QRegularExpression option(QStringLiteral("^  (--[a-z-]+)"), QRegularExpression::MultilineOption);

    int commands = 0;
    const auto help = shell.run({"--help"}).out;
    for (auto each = command.globalMatch(help); each.hasNext(); ++commands) {
        const auto own = shell.run({each.next().captured(1), "--help"}).out;
        QVERIFY2(manual.contains(QStringLiteral(".SS ") + own.section(u'\n', 0, 0)), qPrintable(own));
        for (auto word = option.globalMatch(own); word.hasNext();)
            QVERIFY2(manual.contains(QStringLiteral(".B ") + word.next().captured(1)), qPrintable(own));
    }
    QVERIFY(commands > 10);
    QVERIFY(page("seduta.1.gz").contains("SEDUTA 1") && page("seduta.1.gz").contains(R"(\-\-version)"));
}

void TestPagesOfThePackage::theManualIsReadWithoutAComplaint_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("window") << "seduta.1.gz";
    QTest::newRow("terminal") << "seduta-cli.1.gz";
}

void TestPagesOfThePackage::theManualIsReadWithoutAComplaint()
{
    QFETCH(QString, name);
    const Shell shell;
    Shell::write(shell.path("pagina.1"), page(name).toUtf8());

    const auto read = runProgram("groff", {"-man", "-Kutf8", "-Tutf8", "-ww", "-z", shell.path("pagina.1")});

    QCOMPARE(read.complaint, QString());
    QCOMPARE(read.code, 0);
}

void TestPagesOfThePackage::theChangelogIsDebians()
{
    const Shell shell;
    Shell::write(shell.path("changelog"), page("changelog.Debian.gz").toUtf8());

    const auto read = runProgram("dpkg-parsechangelog", {"-l", shell.path("changelog")});

    QCOMPARE(read.complaint, QString());
    QVERIFY2(read.out.contains("Version: " SEDUTA_VERSION "-1~"), qPrintable(read.out));
    QVERIFY(read.out.contains("undo and redo of every act"));
}

QTEST_GUILESS_MAIN(TestPagesOfThePackage)
#include "tst_pages_of_the_package.moc"
