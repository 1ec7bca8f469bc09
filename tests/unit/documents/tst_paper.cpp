#include "core/documents/page/emblem.h"
#include "core/documents/page/fonts.h"
#include "core/documents/pdf/press.h"
#include "tests/unit/documents/printed_paper.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

const QDateTime madeAt(QDate(2025, 6, 10), QTime(9, 30), QTimeZone(7200));

QByteArray pictureOf(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(0, 51, 102, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray pngOf(const QSize &size)
{
    return pictureOf(size, "PNG");
}

Sheet aSheet(const QString &html)
{
    Sheet sheet;
    sheet.html = html;
    sheet.letterhead.lines = QStringList{"Prefettura – Ufficio Territoriale del Governo", "Area IV"};
    sheet.runningHead = "Convocazione";
    sheet.pageNumber = "pag. {x} di {y}";
    sheet.title = "Convocazione & altro";
    sheet.author = "Prefettura";
    sheet.subject = "Seduta";
    sheet.language = "it";
    return sheet;
}

QString paragraphs(int count)
{
    QString html;
    for (int i = 1; i <= count; ++i)
        html += QStringLiteral("<p>Capoverso %1. %2</p>")
                    .arg(QString::number(i),
                         QStringLiteral("Parole che riempiono le righe di una pagina. ").repeated(i % 5 + 1));
    return html;
}

QString tableOf(int rows)
{
    QString html = "<table class=\"grid\" width=\"100%\"><thead><tr><th width=\"20%\">Numero</th><th "
                   "width=\"80%\">Denominazione</th></tr></thead>";
    for (int i = 1; i <= rows; ++i)
        html += QStringLiteral("<tr><td>riga%1</td><td>inizio%1 %2 fine%1</td></tr>")
                    .arg(QString::number(i), QStringLiteral("parole della cella ").repeated(i % 3 * 6));
    return html + "</table>";
}

Result<PrintedBatch> printed(const QList<Sheet> &sheets, int resolution = 1200)
{
    PrintOrder order;
    order.madeAt = madeAt;
    order.resolution = resolution;
    auto batch = print(sheets, order);
    if (!batch)
        return batch;
    order.merged = true;
    batch->merged = print(sheets, order)->merged;
    return batch;
}

}

/// The first page as poppler paints it.
QImage pictureOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("paper.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the PDF of a test");
    file.close();
    QProcess::execute("pdftoppm",
                      {"-r", "100", "-l", "1", "-singlefile", "-png", file.fileName(), folder.filePath("page")});
    return QImage(folder.filePath("page.png"));
}

class TestPaper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};

    QString saved(const QByteArray &pdf)
    {
        static int number = 0;
        QFile file(m_folder.filePath(QStringLiteral("%1.pdf").arg(++number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write the PDF of a test");
        return file.fileName();
    }

    QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text(const QByteArray &pdf) { return output("pdftotext", {"-enc", "UTF-8", saved(pdf), "-"}); }
    QStringList pages(const QByteArray &pdf) { return text(pdf).split(u'\f', Qt::SkipEmptyParts); }
    QStringList pagesOf(const QString &html) { return pages(printed({aSheet(html)}).value().sheets.first().pdf); }
    QString preflight(const QByteArray &pdf)
    {
        return output(SEDUTA_SOURCE_DIR "/tests/documents/pdfa1b", {saved(pdf)});
    }

private Q_SLOTS:
    void saysTheWholeFootInTwoLines()
    {
        Sheet sheet = aSheet("<p>Breve</p>");
        sheet.letterhead.foot = "Piazza dell'Esempio, 1 – 14100 Asti – tel. 0141 000000 – PEC: "
                                "prefettura.asti@pec.example.org – e-mail: immigrazione.asti@example.org";

        const QString page = PrintedPaper(sheet).words();

        QVERIFY2(page.contains("immigrazione.asti@example.org"), qPrintable(page));
        QVERIFY(page.contains("pag. 1 di 1"));
    }

    /// Letters of one shape take each other's place in the printer's text: none may show what another said.
    void printsALetterOfABatchAsItWouldAlone()
    {
        const auto letter = [](const QString &name, const QString &more) {
            return aSheet(
                QStringLiteral("<div class=\"addressee\"><p><b>%1</b></p><p>Piazza, 1</p></div><p>La S.V., "
                               "<i>%1</i>, è invitata. %2</p><table class=\"plain\"><tr><td>1.</td><td>%2</td>"
                               "</tr></table><div class=\"signature\"><p>IL PREFETTO</p><p>%1</p></div>")
                    .arg(name, more));
        };
        const QList<Sheet> sheets{
            letter("Questura", "Breve."),
            letter("Provincia di Asti con un nome che va oltre la riga e ne prende due o anche tre", "Altro."),
            letter("Ente \u4e2d", "Con un carattere che manca."),
            letter("Comune", QStringLiteral("Parole che riempiono più di una pagina. ").repeated(200)),
            aSheet("<h1>D'altra forma</h1><p>E basta.</p>"),
            letter("Asl", "Dopo."),
            letter("Inps", "Ancora.<br />E sotto."),
        };

        const auto batch = print(sheets, {madeAt, false, {}, {}, 1200}).value();

        QCOMPARE(batch.unprintable.size(), 1);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const auto alone = print({sheets.at(i)}, {madeAt, false, {}, {}, 1200})->sheets.constFirst();
            QCOMPARE(batch.sheets.at(i).pages, alone.pages);
            QCOMPARE(text(batch.sheets.at(i).pdf), text(alone.pdf));
            QVERIFY2(pictureOf(batch.sheets.at(i).pdf) == pictureOf(alone.pdf), qPrintable(QString::number(i)));
        }
    }

    void takesABatchInParts()
    {
        QList<Sheet> sheets;
        for (int i = 1; i <= 230; ++i)
            sheets.append(aSheet(QStringLiteral("<p>Lettera numero%1</p>").arg(i)));
        QList<int> told;
        PrintOrder order;
        order.madeAt = madeAt;
        order.progress = [&](int done, int total) {
            told.append(done);
            return total == 230;
        };

        const auto batch = print(sheets, order).value();

        QCOMPARE(batch.sheets.size(), 230);
        for (const int i : {0, 99, 100, 101, 199, 200, 229})
            QVERIFY(text(batch.sheets.at(i).pdf).contains(QStringLiteral("numero%1\n").arg(i + 1)));
        QCOMPARE(told.size(), 230);
        QCOMPARE(told.constLast(), 230);
        order.progress = [](int done, int) { return done < 150; };
        QCOMPARE(print(sheets, order).error().kind, ErrorKind::Cancelled);
    }

    void makesValidPdfA()
    {
        Sheet draft = aSheet(paragraphs(80) + tableOf(30) + "<p>Città – «virgolette» ≥ 5 €</p>");
        draft.watermark = "BOZZA";
        draft.letterhead.emblem = pngOf({300, 400});

        const auto batch = printed({draft, aSheet("<p>Breve</p>")}).value();

        for (const auto &sheet : batch.sheets)
            QVERIFY2(preflight(sheet.pdf).contains("is a valid PDF/A-1b file"), qPrintable(preflight(sheet.pdf)));
        QVERIFY2(preflight(batch.merged).contains("is a valid PDF/A-1b file"), qPrintable(preflight(batch.merged)));
    }

    void saysWhatItIs()
    {
        const QString file = saved(printed({aSheet("<p>a</p>")}).value().sheets.first().pdf);

        const QString said = output("pdfinfo", {"-isodates", file});
        QVERIFY(said.contains(QRegularExpression("Title: +Convocazione & altro\n")));
        QVERIFY(said.contains(QRegularExpression("CreationDate: +2025-06-10T(09:30:00\\+02|07:30:00Z)")));
        QVERIFY(output("qpdf", {"--json", "--json-key=qpdf", file}).contains("\"/Lang\": \"u:it\""));
    }

    void readsInOrder()
    {
        const QString read = text(
            printed(
                {aSheet("<div class=\"addressee\"><p>Alla Questura</p><p class=\"place\">ASTI</p></div>"
                        "<div class=\"subject\"><p>OGGETTO: affluenza, ufficio, efficace.</p></div><p>Si convoca.</p>"
                        "<ol><li>Primo punto</li><li>Secondo punto</li></ol><div class=\"signature\"><p>IL "
                        "PREFETTO</p></div>")})
                .value()
                .sheets.first()
                .pdf);

        qsizetype from = 0;
        for (const char *part :
             {"Prefettura – Ufficio", "Area IV", "Alla Questura", "ASTI", "OGGETTO: affluenza, ufficio, efficace.",
              "Si convoca.", "Primo punto", "Secondo punto", "IL PREFETTO", "pag. 1 di 1"}) {
            const qsizetype found = read.indexOf(QString::fromUtf8(part), from);
            QVERIFY2(found >= 0, part);
            from = found;
        }
        QVERIFY(!read.contains(u'\t'));
    }

    void printsHostileTextAsText()
    {
        const QString read =
            pagesOf(
                "<p>&lt;img src=\"file:///etc/passwd\"&gt; %1 {x} &amp;amp;</p><img src=\"file:///etc/hostname\" />")
                .first();

        QVERIFY(read.contains("<img src=\"file:///etc/passwd\"> %1 {x} &amp;"));
    }

    void breaksPagesAlikeAtEveryResolution()
    {
        const Sheet sheet =
            aSheet(paragraphs(60) + "<div class=\"addressee\"><p>Alla Questura</p></div>" + tableOf(40));

        const QStringList fine = pages(printed({sheet}, 1200).value().sheets.first().pdf);
        const QStringList coarse = pages(printed({sheet}, 96).value().sheets.first().pdf);

        QVERIFY(fine.size() >= 4);
        QCOMPARE(coarse.size(), fine.size());
        static const QRegularExpression marks("Capoverso \\d+|riga\\d+|fine\\d+");
        for (qsizetype i = 0; i < fine.size(); ++i) {
            QStringList fineMarks;
            QStringList coarseMarks;
            for (auto it = marks.globalMatch(fine.at(i)); it.hasNext();)
                fineMarks.append(it.next().captured());
            for (auto it = marks.globalMatch(coarse.at(i)); it.hasNext();)
                coarseMarks.append(it.next().captured());
            QCOMPARE(coarseMarks, fineMarks);
        }
    }

    void losesNothingOfALongText()
    {
        const QString read = pagesOf(paragraphs(200)).join(u' ');

        for (int i = 1; i <= 200; ++i)
            QVERIFY2(read.contains(QStringLiteral("Capoverso %1.").arg(i)), qPrintable(QString::number(i)));
    }

    void numbersPagesAndRepeatsTheRunningHead()
    {
        const QStringList read = pagesOf(paragraphs(60));

        for (qsizetype i = 0; i < read.size(); ++i) {
            QVERIFY(read.at(i).contains(
                QStringLiteral("pag. %1 di %2").arg(QString::number(i + 1), QString::number(read.size()))));
            QCOMPARE(read.at(i).startsWith("Convocazione\n"), i > 0);
            QCOMPARE(read.at(i).contains("Area IV"), i == 0);
        }
    }

    void neverLeavesASignatureAloneOrSplit()
    {
        for (int lines = 20; lines < 60; ++lines) {
            const QStringList read =
                pagesOf(QStringLiteral("<p>Riga del testo.</p>").repeated(lines)
                        + "<div class=\"signature\"><p>IL PREFETTO</p><p>(Nome Cognome)</p><p>firmato</p></div>");

            const QString &last = read.last();
            QVERIFY2(last.contains("Riga del testo.") && last.contains("IL PREFETTO") && last.contains("firmato"),
                     qPrintable(QString::number(lines)));
        }
    }

    void neverLeavesAHeadingAtTheFootOfAPage()
    {
        for (int lines = 20; lines < 50; ++lines) {
            const QStringList read = pagesOf(QStringLiteral("<p>Riga del testo.</p>").repeated(lines)
                                             + "<h2>Titolo</h2><p>Sotto il titolo.</p>");

            for (const QString &page : read)
                QCOMPARE(page.contains("Titolo"), page.contains("Sotto il titolo."));
        }
    }

    void repeatsTableHeadsAndKeepsRowsWhole()
    {
        const QStringList read = pagesOf(paragraphs(7) + tableOf(90));

        QVERIFY(read.size() >= 3);
        for (const QString &page : read)
            QCOMPARE(page.contains("Denominazione"), page.contains(QRegularExpression("riga\\d+")));
        for (int i = 1; i <= 90; ++i)
            for (const QString &page : read)
                QCOMPARE(page.contains(QStringLiteral("inizio%1 ").arg(i)),
                         page.contains(QRegularExpression(QStringLiteral("fine%1\\b").arg(i))));
    }

    void paginatesATableOfTwoThousandRows()
    {
        const QStringList read = pagesOf(tableOf(2000));

        QVERIFY(read.size() > 40);
        QVERIFY(read.last().contains("riga2000"));
        for (const QString &page : read)
            QVERIFY(page.contains("Denominazione"));
    }

    void paginatesAParagraphOfTwoHundredKilobytes()
    {
        const QString read =
            pagesOf("<p>inizio " + QStringLiteral("parole in fila ").repeated(13400) + "fine.</p>").join(u' ');

        QVERIFY(read.contains("inizio "));
        QVERIFY(read.contains("fine."));
        QCOMPARE(read.count("fila"), 13400);
    }

    void wrapsNamesWithoutSpaces()
    {
        const QString name = QStringLiteral("Abcdefghi-").repeated(500).remove(u'-');
        const auto batch =
            printed({aSheet("<p>" + name + "</p><table class=\"grid\"><tr><td>" + name + "</td></tr></table>")})
                .value();

        QString read = text(batch.sheets.first().pdf);
        QVERIFY(batch.unprintable.isEmpty());
        read.remove(QRegularExpression("[\\s\\x{200B}]|Convocazione|pag\\. \\d di \\d"));
        QCOMPARE(read.count("Abcdefghi"), 1000);
    }

    void givesTheSameBytesTwice()
    {
        Sheet sheet = aSheet(paragraphs(10) + tableOf(5));
        sheet.letterhead.emblem = pngOf({100, 100});

        QCOMPARE(printed({sheet, aSheet("<p>x</p>")}).value(), printed({sheet, aSheet("<p>x</p>")}).value());
    }

    void makesOneFileForEachSheetOfABatch()
    {
        const auto batch = printed({aSheet("<p>uno</p>"), aSheet(paragraphs(40)), aSheet("<p>tre</p>")}).value();

        QCOMPARE(batch.sheets.size(), 3);
        QVERIFY(text(batch.sheets.at(0).pdf).contains("uno"));
        QVERIFY(!text(batch.sheets.at(0).pdf).contains("Capoverso"));
        QVERIFY(text(batch.sheets.at(2).pdf).contains("tre"));
        for (const auto &sheet : batch.sheets)
            QCOMPARE(pages(sheet.pdf).size(), sheet.pages);
    }

    void beginsEachSheetOfTheMergedFileOnAFrontPage()
    {
        const auto batch = printed({aSheet("<p>uno</p>"), aSheet(paragraphs(40)), aSheet("<p>tre</p>")}).value();

        const QStringList merged = text(batch.merged).split(u'\f');

        QVERIFY(merged.at(0).contains("uno"));
        QCOMPARE(merged.at(1).trimmed(), "");
        QVERIFY(merged.at(2).contains("Capoverso 1."));
        qsizetype third = 0;
        while (third < merged.size() && !merged.at(third).contains("tre\n"))
            ++third;
        QVERIFY(third < merged.size());
        QCOMPARE(third % 2, 0);
    }

    void marksDraftsOnly()
    {
        Sheet draft = aSheet("<p>testo</p>");
        draft.watermark = "BOZZA";

        const auto batch = printed({draft, aSheet("<p>testo</p>")}).value();

        QVERIFY(text(batch.sheets.at(0).pdf).simplified().remove(u' ').contains("BOZZA"));
        QVERIFY(!text(batch.sheets.at(1).pdf).simplified().remove(u' ').contains("BOZZA"));
    }

    void reportsCharactersNoFontHas()
    {
        const auto batch = printed({aSheet("<p>Bene</p>"), aSheet("<p>Sole 🌞 e 𒀀, Čapek, Żółć, Ελλάδα</p>")}).value();

        QCOMPARE(batch.unprintable, (QList<UnprintableCharacters>{{"Convocazione & altro", {"🌞", "𒀀"}}}));
        QVERIFY(text(batch.sheets.at(1).pdf).contains("Sole ? e ?, Čapek, Żółć, Ελλάδα"));
    }

    void whatIsNoKeptEmblemIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("cut") << pngOf({300, 300}).left(60);
        QTest::newRow("larger than what is kept") << pngOf({1201, 10});
        QTest::newRow("of another kind") << pictureOf({300, 300}, "JPEG");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    }

    void whatIsNoKeptEmblemIsNone()
    {
        QFETCH(QByteArray, bytes);
        Sheet sheet = aSheet("<p>x</p>");
        sheet.letterhead.emblem = bytes;

        QVERIFY(flattenedEmblem(bytes).isNull());
        QCOMPARE(printed({sheet}).value(), printed({aSheet("<p>x</p>")}).value());
    }

    void keepsTheEmblemSmall()
    {
        Sheet sheet = aSheet("<p>x</p>");
        sheet.letterhead.emblem = pngOf({1200, 750});

        QVERIFY(printed({sheet}).value().sheets.first().pdf.size() < 60000);
    }

    void refusesToPrintWithoutAFont()
    {
        const auto families = usableFamilies({"No Such Family"});

        QVERIFY(!families);
        QVERIFY(families.error().message.contains("No Such Family"));
    }

    void stopsWhenAsked()
    {
        int told = 0;
        PrintOrder order;
        order.madeAt = madeAt;
        order.progress = [&](int done, int total) {
            told = done;
            return total == 3 && done < 2;
        };

        const auto batch = print({aSheet("<p>1</p>"), aSheet("<p>2</p>"), aSheet("<p>3</p>")}, order);

        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, 2);
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
