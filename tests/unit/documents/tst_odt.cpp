#include "core/documents/odt/odt.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

const QDateTime moment(QDate(2025, 6, 27), QTime(9, 0), QTimeZone::utc());

QByteArray anEmblem()
{
    QImage image(40, 60, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QBuffer bytes;
    image.save(&bytes, "PNG");
    return bytes.data();
}

Sheet aPaper()
{
    Sheet sheet;
    sheet.html =
        "<div class=\"protocol\"><p>Prot. n. 12/2025</p></div>"
        "<div class=\"addressee\"><p><b>Alla Questura</b></p><p class=\"place\">ASTI</p></div>"
        "<div class=\"subject\"><p>OGGETTO: seduta.</p></div>"
        "<h1>Verbale</h1><p>Si è riunito il Consiglio:<br />in <i>seduta</i> "
        "<a href=\"https://www.esempio.it/?a=1&amp;b=2\">plenaria</a>.</p><h2>Presenze</h2>"
        "<table class=\"grid\" width=\"100%\"><thead><tr><th width=\"60%\">Ente</th><th>Presenza</th></tr></thead>"
        "<tr><td rowspan=\"2\">Questura</td><td>presente</td></tr><tr><td>da remoto</td></tr>"
        "<tr><td colspan=\"2\">Caritas &amp; Migrantes</td></tr></table>"
        "<ol start=\"3\"><li>terzo</li><li>quarto</li></ol><ul><li>voce</li></ul>"
        "<h2 style=\"page-break-before:always\">Modulo</h2>"
        "<div class=\"signature\"><p>IL PREFETTO</p><p>Mario Esempio</p></div>";
    sheet.letterhead = {{"Prefettura di Asti", "Ufficio territoriale del Governo"}, anEmblem(), "Piazza Prova 1, Asti"};
    sheet.runningHead = "Verbale <della> seduta";
    sheet.pageNumber = "pag. {x} di {y}";
    sheet.title = "Verbale della seduta";
    sheet.author = "Prefettura di Asti";
    sheet.subject = "Seduta del 26 giugno 2025";
    sheet.language = "it";
    return sheet;
}

/// A paper written as ODT and read by others.
class WrittenOdt
{
public:
    explicit WrittenOdt(const Sheet &sheet)
        : m_bytes(odtFile(sheet, moment).value())
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
            qFatal("cannot write the ODT of a test");
    }

    QByteArray bytes() const { return m_bytes; }
    QString path() const { return m_folder.filePath("prova.odt"); }

    /// What a python program that knows OpenDocument finds in it.
    QString read(const QString &program) const
    {
        QProcess python;
        python.start("/usr/bin/python3",
                     {"-c",
                      "import sys\nfrom odf import opendocument, text, table, draw, teletype, style\n"
                      "d = opendocument.load(sys.argv[1])\n"
                          + program,
                      path()});
        python.waitForFinished();
        const auto complaint = python.readAllStandardError();
        if (!complaint.isEmpty())
            qWarning("%s", complaint.constData());
        return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
    }

private:
    QTemporaryDir m_folder{};
    QByteArray m_bytes;
};

}

/// The paper as a text to go on writing: what other programs read in it.
class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePackageBeginsWithItsTypeUncompressed();
    void headingsAreHeadingsOfTheirLevel();
    void theTableHasAHeadRowAndSpans();
    void listsAreNumberedFromWhereTheyBegin();
    void wordsKeepTheirLookAndTheirLinks();
    void letterheadRunningHeadAndPageNumbersStandInTheMasterPages();
    void theFileSaysWhatItIs();
    void aDraftSaysSo();
    void theSamePaperGivesTheSameBytes();
    void libreOfficeGivesBackTheSameText();
    void hostileWordsComeBackAsTheyAre();
    void aPaperThatCannotBeReadIsRefused();
};

void TestOdt::thePackageBeginsWithItsTypeUncompressed()
{
    const auto bytes = WrittenOdt(aPaper()).bytes();

    QCOMPARE(bytes.mid(30, 8), "mimetype");
    QCOMPARE(bytes.mid(38, 39), "application/vnd.oasis.opendocument.text");
}

void TestOdt::headingsAreHeadingsOfTheirLevel()
{
    const QString headings = WrittenOdt(aPaper()).read(
        "for h in d.getElementsByType(text.H): print(h.getAttribute('outlinelevel'), teletype.extractText(h))");

    QCOMPARE(headings.split('\n'), QStringList({"1 Verbale", "2 Presenze", "2 Modulo"}));
}

void TestOdt::theTableHasAHeadRowAndSpans()
{
    const WrittenOdt odt(aPaper());

    QCOMPARE(odt.read("for t in d.getElementsByType(table.TableHeaderRows): print(teletype.extractText(t))"),
             "EntePresenza");
    QCOMPARE(odt.read("for c in d.getElementsByType(table.TableCell): print(c.getAttribute('numberrowsspanned'), "
                      "c.getAttribute('numbercolumnsspanned'), teletype.extractText(c))")
                 .split('\n'),
             QStringList({"None None Ente", "None None Presenza", "2 None Questura", "None None presente",
                          "None None da remoto", "None 2 Caritas & Migrantes"}));
    QCOMPARE(odt.read("print(len(d.getElementsByType(table.CoveredTableCell)))"), "2");
}

void TestOdt::listsAreNumberedFromWhereTheyBegin()
{
    const QString items = WrittenOdt(aPaper()).read(
        "for l in d.getElementsByType(text.List):\n"
        "  print(l.getAttribute('stylename'), [teletype.extractText(i) for i in l.getElementsByType(text.ListItem)], "
        "l.getElementsByType(text.ListItem)[0].getAttribute('startvalue'))");

    QCOMPARE(items.split('\n'), QStringList({"Numbers ['terzo', 'quarto'] 3", "Bullets ['voce'] None"}));
}

void TestOdt::wordsKeepTheirLookAndTheirLinks()
{
    const WrittenOdt odt(aPaper());

    QCOMPARE(odt.read("for s in d.text.getElementsByType(text.Span): print(s.getAttribute('stylename'), "
                      "teletype.extractText(s))")
                 .split('\n'),
             QStringList({"Strong Alla Questura", "Emphasis seduta"}));
    QCOMPARE(odt.read("for a in d.getElementsByType(text.A): print(a.getAttribute('href'), teletype.extractText(a))"),
             "https://www.esempio.it/?a=1&b=2 plenaria");
    QCOMPARE(odt.read("print(len(d.text.getElementsByType(text.LineBreak)))"), "1");
}

void TestOdt::letterheadRunningHeadAndPageNumbersStandInTheMasterPages()
{
    const WrittenOdt odt(aPaper());
    const QString heads = odt.read("for h in d.getElementsByType(style.Header): print(teletype.extractText(h))");

    QVERIFY2(heads.contains("Prefettura di Asti") && heads.contains("Verbale <della> seduta"), qPrintable(heads));
    QCOMPARE(odt.read("print(len(d.getElementsByType(draw.Image)))"), "1");
    QCOMPARE(odt.read("print(len(d.getElementsByType(text.PageNumber)), len(d.getElementsByType(text.PageCount)))"),
             "2 2");
}

void TestOdt::theFileSaysWhatItIs()
{
    const QString facts =
        WrittenOdt(aPaper()).read("for m in d.meta.childNodes: print(m.qname[1], teletype.extractText(m))");

    for (const auto *fact : {"title Verbale della seduta", "subject Seduta del 26 giugno 2025", "language it",
                             "creation-date 2025-06-27T09:00:00Z"})
        QVERIFY2(facts.contains(fact), fact);
}

void TestOdt::aDraftSaysSo()
{
    auto draft = aPaper();
    draft.watermark = "BOZZA";

    QVERIFY(WrittenOdt(draft)
                .read("for h in d.getElementsByType(style.Header): print(teletype.extractText(h))")
                .contains("BOZZA"));
}

void TestOdt::theSamePaperGivesTheSameBytes()
{
    const auto first = odtFile(aPaper(), moment).value();

    for (int i = 0; i < 10; ++i)
        QCOMPARE(odtFile(aPaper(), moment).value(), first);
}

void TestOdt::libreOfficeGivesBackTheSameText()
{
    const WrittenOdt odt(aPaper());
    QTemporaryDir folder;
    QProcess office;
    office.start("soffice",
                 {"-env:UserInstallation=file://" + folder.path() + "/profile", "--headless", "--convert-to",
                  "html:HTML (StarWriter):UTF8", "--outdir", folder.path(), odt.path()});
    QVERIFY(office.waitForFinished(120000));
    QFile file(folder.filePath("prova.html"));
    QVERIFY2(file.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
    const QString html = QString::fromUtf8(file.readAll()).replace("&nbsp;", " ").simplified();

    QVERIFY(html.contains(QRegularExpression("<h1[^>]*>.*Verbale.*</h1>")));
    QCOMPARE(html.count(QRegularExpression("<h2[ >]")), 2);
    QVERIFY(html.contains("<thead>"));
    QCOMPARE(html.count(QRegularExpression("<tr[ >]")), 4);
    QVERIFY(html.contains("rowspan=\"2\"") && html.contains("colspan=\"2\""));
    for (const auto *words : {"Prot. n. 12/2025", "Alla Questura",
                              "Si è riunito il Consiglio:", "Caritas &amp; Migrantes", "quarto", "Mario Esempio"})
        QVERIFY2(html.contains(words), words);
}

void TestOdt::hostileWordsComeBackAsTheyAre()
{
    auto sheet = aPaper();
    const QString hostile = "'; DROP TABLE body; <img src=x> & \"due\" {{nome}} 🙂";
    sheet.html = "<p>" + hostile.toHtmlEscaped() + "</p>";
    sheet.title = hostile;
    sheet.runningHead = hostile;

    QCOMPARE(WrittenOdt(sheet).read("print(teletype.extractText(d.text))"), hostile);
}

void TestOdt::aPaperThatCannotBeReadIsRefused()
{
    auto sheet = aPaper();
    sheet.html = "<p>aperto";

    QVERIFY(!odtFile(sheet, moment));
}

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
