#include "core/support/safe_name.h"

#include "tests/support/odd_names.h"

#include <QElapsedTimer>
#include <QTest>

using namespace seduta;

/// Names of files, whoever thought of them.
class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameOfTheOfficeStaysAsItIs_data();
    void aNameOfTheOfficeStaysAsItIs();
    void aHostileNameIsANameInOneFolder_data();
    void aHostileNameIsANameInOneFolder();
    void theEndingIsTheKindsNotTheStoredOne();
    void theBytesDecideTheEndingOfAStoredFile();
    void aLongNameKeepsItsEndingAndItsLetters();
    void aNameOfAMegabyteTakesNoTime();
    void whereAFileGoesIsTheFolder();
    void everyOddNameIsSafe();
    void aNameThatIsNotSafeIsFound_data();
    void aNameThatIsNotSafeIsFound();
};

void TestSafeName::aNameOfTheOfficeStaysAsItIs_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"verbale.pdf", "Verbale n. 3 del 5.6.2025.pdf", "convocazione-01-questura.pdf",
                             "verbale.pdf.p7m", "Perché l'Unità è là.odt", "asti.seduta", "(1) nota_finale, bozza"})
        QTest::newRow(name) << QString(name);
}

void TestSafeName::aNameOfTheOfficeStaysAsItIs()
{
    QFETCH(QString, name);
    QCOMPARE(safeName(name), name);
}

void TestSafeName::aHostileNameIsANameInOneFolder_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *title, const QString &stored, const QString &safe) {
        QTest::newRow(title) << stored << safe;
    };
    row("absolute", "/srv/u/.config/autostart/x.pdf", "srv-u-.config-autostart-x.pdf");
    row("upwards", "../../verbale.pdf", "verbale.pdf");
    row("upwards on Windows", "..\\..\\x.dll", "x.dll");
    row("a drive", "C:\\Windows\\x.pdf", "C--Windows-x.pdf");
    row("a stream", "verbale.pdf:nascosto.exe", "verbale.pdf-nascosto.exe");
    row("a device", "CON.pdf", "CON_.pdf");
    row("a device of any kind", "lpt¹", "lpt¹_");
    row("a device with a space", "nul .pdf", "nul_.pdf");
    row("turned letters", QString("verbale") + QChar(0x202E) + "fdp.exe", "verbalefdp.exe");
    row("unseen letters", QString("ver") + QChar(0x200B) + QChar(0x00AD) + QChar(0xFEFF) + "bale.pdf", "verbale.pdf");
    row("lines", "verbale\nfinale\t.pdf", "verbale finale.pdf");
    row("escape", "\x1b]0;x\x07verbale.pdf", "]0;xverbale.pdf");
    row("a day with slashes", "verbale 26/06/2025.pdf", "verbale 26-06-2025.pdf");
    row("a variable", "%APPDATA%.pdf", "APPDATA-.pdf");
    row("somebody's folder", "~root.pdf", "root.pdf");
    row("an option", "--help.pdf", "help.pdf");
    row("dots and spaces at the end", "verbale. . .", "verbale");
    row("hidden", ".profile", "profile");
    row("nothing", "", "documento");
    row("dots alone", "....", "documento");
    row("wide slashes", QString("a") + QChar(0xFF0F) + QChar(0x2215) + "b", "a--b");
}

void TestSafeName::aHostileNameIsANameInOneFolder()
{
    QFETCH(QString, stored);
    QFETCH(QString, safe);
    QCOMPARE(safeName(stored), safe);
    QCOMPARE(whatIsWrongWith(safe), QString());
}

void TestSafeName::theEndingIsTheKindsNotTheStoredOne()
{
    QCOMPARE(safeName("x.desktop", "pdf"), "x.pdf");
    QCOMPARE(safeName("verbale.PDF", "pdf"), "verbale.pdf");
    QCOMPARE(safeName("verbale.pdf.exe", "pdf"), "verbale.pdf");
    QCOMPARE(safeName("Verbale n. 3 del 5.6.2025", "pdf"), "Verbale n. 3 del 5.6.2025.pdf");
    QCOMPARE(safeName("", "json"), "documento.json");
}

void TestSafeName::theBytesDecideTheEndingOfAStoredFile()
{
    QCOMPARE(safeNameOf("/etc/xdg/autostart/x.desktop", "%PDF-1.7"), "etc-xdg-autostart-x.pdf");
    QCOMPARE(safeNameOf("verbale.pdf.p7m", QByteArray("\x30\x82\x01", 3)), "verbale.pdf.p7m");
    QCOMPARE(safeNameOf("lettera.docx", "PK\x03\x04"), "lettera.docx");
    for (const auto *program : {"x.desktop", "x.exe", "x.lnk", "x.hta", "x.html", "x.js", "x"})
        QCOMPARE(safeNameOf(program, "[Desktop Entry]"), "x.bin");
}

void TestSafeName::aLongNameKeepsItsEndingAndItsLetters()
{
    const QString smiles = QString::fromUcs4(U"\U0001F600").repeated(100);
    const QString name = safeName(smiles + ".pdf");

    QVERIFY(name.endsWith(".pdf"));
    QCOMPARE(whatIsWrongWith(name), QString());
    QVERIFY(name != safeName(smiles + "bis.pdf"));
}

void TestSafeName::aNameOfAMegabyteTakesNoTime()
{
    const QString name = endlessNames().constFirst();
    QElapsedTimer time;
    time.start();

    for (const auto &endless : endlessNames())
        QCOMPARE(whatIsWrongBetween(endless), QString());
    QVERIFY(shortenedName(name, 160).toUtf8().size() <= 160);

    QVERIFY(safeName(name + ".pdf").endsWith(".pdf"));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void TestSafeName::whereAFileGoesIsTheFolder()
{
    QCOMPARE(pathIn("/srv/lettere", "/etc/passwd"), "/srv/lettere/etc-passwd");
    QCOMPARE(pathIn("/srv/lettere", ".."), "/srv/lettere/documento");
}

void TestSafeName::everyOddNameIsSafe()
{
    OddNames names(20250626);
    for (int i = 0; i < 20000; ++i) {
        const QString stored = names.next();
        QCOMPARE(whatIsWrongBetween(stored), QString());
    }
}

// What judges the names is judged first.
void TestSafeName::aNameThatIsNotSafeIsFound_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"", "a/b", "a\\b", "..", "a.", "a ", " a", "con", "Con.txt", "com1.tar.gz", "a:b", "a\tb", "a..b", "~a"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("turned") << QString("a") + QChar(0x202E);
    QTest::newRow("long") << QString(201, u'a');
}

void TestSafeName::aNameThatIsNotSafeIsFound()
{
    QFETCH(QString, name);
    QVERIFY(!whatIsWrongWith(name).isEmpty());
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safe_name.moc"
