#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

constexpr int randomPapers = 40;

/// What the project's own check says of a file: every rule broken, then TYPE and words of each piece.
struct Reading {
    bool isGood = false;
    QString said{};

    /// The words of the pieces of that type, in the order in which they are read.
    QStringList words(const QString &type) const
    {
        QStringList found;
        const QStringList lines = said.split(u'\n');
        for (const QString &line : lines)
            if (line.section(u'\t', 0, 0) == type)
                found.append(line.section(u'\t', 1).simplified());
        return found;
    }

    QStringList types() const
    {
        QStringList found;
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            found.append(line.section(u'\t', 0, 0));
        return found;
    }

    /// Everything that is read, in one line.
    QString all() const
    {
        QStringList words;
        const QStringList lines = said.split(u'\n');
        for (const QString &line : lines)
            words.append(line.section(u'\t', 1));
        return words.join(u' ').simplified();
    }
};

Sheet aSheet(const QString &html)
{
    Sheet sheet;
    sheet.html = html;
    sheet.letterhead.lines = QStringList{"Prefettura di Prova"};
    sheet.letterhead.foot = "via Prova 1 – PEC: prova@pec.example.it";
    sheet.runningHead = "Testatina";
    sheet.pageNumber = "pag. {x} di {y}";
    sheet.title = "Titolo";
    sheet.language = "it";
    return sheet;
}

QByteArray picture()
{
    QImage image(300, 400, QImage::Format_ARGB32);
    image.fill(QColor(0, 51, 102, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

PrintedBatch printed(const QList<Sheet> &sheets)
{
    PrintOrder order;
    order.madeAt = QDateTime(QDate(2025, 6, 10), QTime(9, 30), QTimeZone(7200));
    auto batch = print(sheets, order).value();
    order.merged = true;
    batch.merged = print(sheets, order)->merged;
    return batch;
}

/// Documents nobody would write, of everything a template may hold.
class RandomHtml
{
public:
    explicit RandomHtml(quint32 seed)
        : m_random(seed)
    {
    }

    QString document()
    {
        QString html;
        for (int i = upTo(12); i >= 0; --i)
            html += block();
        return html;
    }

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }

    QString words()
    {
        static const QStringList known{"la",
                                       "Questura",
                                       "perché",
                                       "<b>forte</b>",
                                       "<i>obliquo</i>",
                                       "<br />",
                                       "&nbsp;",
                                       "123",
                                       "«sì»",
                                       "affluenza",
                                       "Ελλάδα",
                                       "שלום",
                                       "محمد",
                                       "🌞",
                                       "<a href=\"https://example.it/a?b=1&amp;c\">pagina</a>",
                                       "O&#39;Neill",
                                       "—"};
        QString text;
        for (int i = upTo(upTo(6) == 0 ? 120 : 8); i >= 0; --i)
            text += oneOf(known) + ' ';
        return text;
    }

    QString items(int depth)
    {
        QString list = oneOf({"ul", "ol"});
        QString html = '<' + list + '>';
        for (int i = upTo(4); i >= 0; --i)
            html += "<li>" + words() + (depth > 0 && upTo(3) == 0 ? items(depth - 1) : QString()) + "</li>";
        return html + "</" + list + '>';
    }

    QString table()
    {
        const int columns = 1 + upTo(3);
        QString html =
            oneOf({"<table class=\"grid\" width=\"100%\">", "<table class=\"plain\" width=\"100%\">", "<table>"});
        if (upTo(1) == 0)
            html += "<thead><tr>" + QString("<th>" + words() + "</th>").repeated(columns) + "</tr></thead>";
        for (int row = upTo(upTo(8) == 0 ? 40 : 3); row >= 0; --row) {
            html += "<tr>";
            for (int column = 0; column < columns; ++column)
                html += "<td>"
                    + oneOf({words(), "", "&nbsp;", "<p>" + words() + "</p><p>" + words() + "</p>", "1.", "<b>Nome</b>",
                             items(0)})
                    + "</td>";
            html += "</tr>";
        }
        return html + "</table>";
    }

    QString heading(int level) { return QString("<h%1>").arg(level) + words() + QString("</h%1>").arg(level); }

    QString block()
    {
        switch (upTo(7)) {
        case 0: return heading(1 + upTo(5));
        case 1: return items(2);
        case 2: return table();
        case 3:
            return "<div class=\"" + oneOf({"addressee", "signature", "subject", "protocol"}) + "\"><p>" + words()
                + "</p><p>" + words() + "</p></div>";
        case 4: return "<p style=\"page-break-before:always\">" + words() + "</p>";
        default:
            return "<p class=\"" + oneOf({"", "keep", "note", "centre", "left", "formula"}) + "\">" + words() + "</p>";
        }
    }

    QRandomGenerator m_random;
};

}

class TestTaggedPaper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};
    int m_files = 0;

    QString saved(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write the PDF of a test");
        return file.fileName();
    }

    static Reading output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(300000);
        return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

    static Reading checked(const QStringList &files)
    {
        return output(SEDUTA_SOURCE_DIR "/tests/documents/check_tagged_pdf", files);
    }

    Reading read(const QByteArray &pdf)
    {
        Reading reading = checked({"--text", saved(pdf)});
        if (!reading.isGood)
            qWarning("%s", qUtf8Printable(reading.said));
        return reading;
    }
    Reading readHtml(const QString &html) { return read(printed({aSheet(html)}).sheets.first().pdf); }

private Q_SLOTS:
    void everyPaperOfAMeetingIsTagged()
    {
        SmallSecretariat office;
        office.council().address = "via Prova 1";
        office.point("Primo argomento");
        office.point("Secondo argomento");
        office.letter(office.body("Questura di Prova").id);
        office.letter(office.body("INPS").id);
        QList<Sheet> sheets{office.singleLetter(), office.agenda(), office.attendanceForm(), office.minutes(),
                            office.minutes(true)};
        for (const auto &letter : office.letters())
            sheets.append(letter.sheet);
        sheets.first().letterhead.emblem = picture();

        const PrintedBatch batch = printed(sheets);

        QStringList files{saved(batch.merged)};
        for (const auto &sheet : batch.sheets)
            files.append(saved(sheet.pdf));
        const Reading ours = checked(files);
        QVERIFY2(ours.isGood, qPrintable(ours.said));
        const Reading preflight = output(SEDUTA_SOURCE_DIR "/tests/documents/pdfa1b", {files.first()});
        QVERIFY2(preflight.said.contains("is a valid PDF/A-1b file"), qPrintable(preflight.said));
    }

    void randomPapersAreTagged()
    {
        QList<Sheet> sheets;
        for (quint32 seed = 1; seed <= randomPapers; ++seed)
            sheets.append(aSheet(RandomHtml(seed).document()));

        QStringList files;
        const PrintedBatch batch = printed(sheets);
        for (const PrintedSheet &sheet : batch.sheets)
            files.append(saved(sheet.pdf));

        const Reading ours = checked(files);
        QVERIFY2(ours.isGood, qPrintable(ours.said));
    }

    void theCheckFindsAFileThatIsNotTagged()
    {
        const QByteArray pdf = printed({aSheet("<p>uno</p>")}).sheets.first().pdf;

        const Reading reading = checked({saved(QByteArray(pdf).replace("/StructTreeRoot", "/StructTreeRxxx"))});

        QVERIFY(!reading.isGood);
        QVERIFY2(reading.said.contains("no structure"), qPrintable(reading.said));
    }

    void readsTheMinutesInOrder()
    {
        SmallSecretariat office;
        office.council().address = "via Prova 1";
        office.point("Primo argomento");
        office.point("Secondo argomento");
        const auto questura = office.body("Questura di Prova").id;
        office.attendance(questura, office.person("dott.", "Mario", "Esempio"), AttendanceValue::Present);

        const QString file = saved(printed({office.minutes()}).sheets.first().pdf);
        const QString structure = output("pdfinfo", {"-struct-text", file}).said.simplified();

        qsizetype from = 0;
        for (const char *part :
             {"Document", "P (block) \"Prefettura di Prova\"", "H1 (block) \"Verbale", "LI (block) Lbl (block) \"1.\"",
              "LBody (block) \"Primo argomento\"", "\"2.\"", "\"Secondo argomento\"", "H2 (block) \"Presenze\"",
              "Table (block) TR TH: /Scope /Column \"Ente\"", "\"Rappresentante\"", "\"Presenza\"",
              "TD \"Questura di Prova\" TD \"dott. Mario Esempio\" TD \"presente\"", "H2 (block) \"Svolgimento",
              "H3 (block) \"1. Primo argomento\"", "H3 (block) \"2. Secondo argomento\"", "letto, confermato",
              "______________________", "via Prova 1"}) {
            const qsizetype found = structure.indexOf(QString::fromUtf8(part), from);
            QVERIFY2(found >= 0, qPrintable(part + QStringLiteral(" in ") + structure));
            from = found;
        }
    }

    void readsTheWordsOfThePaperAndNothingElse()
    {
        const QString paragraph = "Parole che riempiono la riga e vanno a capo senza che due si tocchino. ";
        const Reading reading = readHtml("<p>" + paragraph.repeated(120) + "fine.</p>");

        QCOMPARE(reading.words("P"),
                 (QStringList{"Prefettura di Prova", (paragraph.repeated(120) + "fine."),
                              "via Prova 1 – PEC: prova@pec.example.it"}));
    }

    void partsLinesButNotWords()
    {
        const Reading reading = readHtml("<p>prima<br />seconda</p><p>" + QString("abcdefghij").repeated(60) + "</p>");

        QCOMPARE(reading.words("P").at(1), "prima seconda");
        QCOMPARE(reading.words("P").value(2).remove(QChar(0x200B)), QString("abcdefghij").repeated(60));
    }

    void headingsSkipNoLevel()
    {
        const Reading reading = readHtml("<h3>a</h3><h2>b</h2><h4>c</h4><h4>d</h4><h1>e</h1>");

        QCOMPARE(reading.types().filter(QRegularExpression("^H\\d$")), (QStringList{"H1", "H1", "H2", "H2", "H1"}));
    }

    void headingsMakeTheOutline()
    {
        const QByteArray pdf =
            printed({aSheet("<h1>Uno</h1><h2>Due</h2><p>x</p><h2>Tre</h2><h1>Quattro</h1>")}).sheets.first().pdf;

        const QString outline = output("qpdf", {"--json", "--json-key=outlines", saved(pdf)}).said;

        QCOMPARE(outline.count("\"title\""), 4);
        for (const char *title : {"Uno", "Due", "Tre", "Quattro"})
            QVERIFY2(outline.contains(QStringLiteral("\"title\": \"%1\"").arg(title)), qPrintable(outline));
    }

    void listsKeepTheirMarksAndLevels()
    {
        const Reading reading = readHtml("<ol><li>uno<ul><li>dentro</li></ul></li><li>due</li></ol>");

        QCOMPARE(reading.words("Lbl"), (QStringList{"1.", "•", "2."}));
        QCOMPARE(reading.words("LBody"), (QStringList{"uno", "dentro", "due"}));
        QCOMPARE(reading.types().count("L"), 2);
    }

    void rowsWithMarksAreAList()
    {
        const QString row =
            "<table class=\"plain\"><tr><td width=\"6%\">%1.</td><td width=\"94%\">%2</td></tr></table>";
        const Reading reading = readHtml(row.arg("1", "Primo") + row.arg("2", "Secondo") + "<p>poi</p>");

        QCOMPARE(reading.words("Lbl"), (QStringList{"1.", "2."}));
        QCOMPARE(reading.words("LBody"), (QStringList{"Primo", "Secondo"}));
        QCOMPARE(reading.types().count("L"), 1);
        QVERIFY(!reading.types().contains("Table"));
    }

    void namesStandBeforeWhatTheyName()
    {
        const Reading reading =
            readHtml("<table class=\"plain\"><tr><td><b>Giorno</b></td><td>lunedì</td></tr></table>");

        QVERIFY2(reading.words("P").contains("Giorno lunedì"), qPrintable(reading.said));
    }

    void tablesHaveHeadsOnceAndEveryCell()
    {
        QString html = "<table class=\"grid\" width=\"100%\"><thead><tr><th>Ente</th><th>Firma</th></tr></thead>";
        for (int row = 1; row <= 90; ++row)
            html += QStringLiteral("<tr><td>ente %1</td><td></td></tr>").arg(row);
        const Reading reading = readHtml(html + "</table>");

        QCOMPARE(reading.words("TH"), (QStringList{"Ente", "Firma"}));
        QCOMPARE(reading.types().count("TD"), 180);
        QCOMPARE(reading.types().count("TR"), 91);
    }

    void firstCellsInBoldNameTheirRow()
    {
        const Reading reading =
            readHtml("<table class=\"grid\"><tr><td><b>Qualifica</b></td><td>&nbsp;</td></tr></table>");

        QCOMPARE(reading.words("TH"), QStringList{"Qualifica"});
    }

    void theEmblemHasWords()
    {
        Sheet sheet = aSheet("<p>uno</p>");
        sheet.letterhead.emblem = picture();
        sheet.letterhead.emblemText = "Emblema";

        const QByteArray pdf = printed({sheet}).sheets.first().pdf;

        const Reading reading = read(pdf);
        QVERIFY(reading.isGood);
        QCOMPARE(reading.types().mid(0, 2), (QStringList{"Document", "Figure"}));
        QVERIFY(pdf.contains("/Alt (Emblema)"));
    }

    void linksCanBeFollowed()
    {
        const Reading reading = readHtml("<p>Si veda <a href=\"https://example.it/a?b=1&amp;c\">la pagina</a>.</p>");

        QVERIFY(reading.isGood);
        QCOMPARE(reading.words("Link"), QStringList{"la pagina"});
    }

    void readsArabicAndHebrewAsTheyAreWritten()
    {
        const Reading reading = readHtml("<p>محمد عبد السلام</p><p>דוד כהן, dott. Rossi</p>");

        QVERIFY(reading.isGood);
        QCOMPARE(reading.words("P").mid(1, 2), (QStringList{"محمد عبد السلام", "דוד כהן, dott. Rossi"}));
    }

    void lettersOfAMergedFileAreItsParts()
    {
        const Reading reading = read(printed({aSheet("<h1>Uno</h1>"), aSheet("<h1>Due</h1>")}).merged);

        QVERIFY(reading.isGood);
        QCOMPARE(reading.types().count("Part"), 2);
        QCOMPARE(reading.words("H1"), (QStringList{"Uno", "Due"}));
    }

    void givesTheSameBytesTenTimes()
    {
        const SmallSecretariat office;
        QList<Sheet> sheets{office.minutes(), aSheet("<p>Un <a href=\"https://example.it\">rinvio</a></p>")};
        sheets.last().letterhead.emblem = picture();
        const PrintedBatch first = printed(sheets);

        for (int run = 0; run < 9; ++run)
            QCOMPARE(printed(sheets), first);
    }
};

QTEST_MAIN(TestTaggedPaper)
#include "tst_tagged_paper.moc"
