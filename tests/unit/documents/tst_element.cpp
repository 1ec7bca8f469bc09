#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/element_writer.h"
#include "core/documents/tree/plain_text.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

namespace {

Element treeOf(const QString &html)
{
    return elementTree(html).value();
}

QStringList textsOf(const Element &document)
{
    QStringList texts;
    for (const auto &block : writableBlocks(document))
        texts.append(block.text);
    return texts;
}

QString rewritten(const QString &html, const QString &text)
{
    Element document = treeOf(html);
    rewrite(*elementAt(document, {0}), text);
    return toHtml(document).trimmed();
}

}

class TestElement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadingsAndParagraphsWithTheirClass()
    {
        const Element document = treeOf("<h2 style=\"page-break-before:always; text-align:center\">Modulo</h2>"
                                        "<p class=\"keep\">Prima <b>parola <i>forte</i></b><br />riga</p>");

        const Element &heading = document.children.at(0);
        QCOMPARE(heading.kind, ElementKind::Heading);
        QCOMPARE(heading.level, 2);
        QVERIFY(heading.breaksPage);
        QCOMPARE(heading.alignment, Alignment::Centre);
        const Element &paragraph = document.children.at(1);
        QCOMPARE(paragraph.role, "keep");
        QCOMPARE(paragraph.runs,
                 (QList<Run>{{"Prima ", false, false, {}},
                             {"parola ", true, false, {}},
                             {"forte", true, true, {}},
                             {"\nriga", false, false, {}}}));
    }

    void dividesWhatIsMoreThanAParagraph_data()
    {
        QTest::addColumn<QString>("html");
        const QString words = QStringLiteral("parola ").repeated(10000).trimmed();
        QTest::newRow("paragraph") << "<p class=\"keep\">" + words + "</p>";
        QTest::newRow("loose") << words;
        QTest::newRow("cell") << "<table><tr><td>" + words + "</td></tr></table>";
        QTest::newRow("looks") << "<p><b>" + words.left(34999) + "</b>" + words.mid(34999) + "</p>";
    }

    void dividesWhatIsMoreThanAParagraph()
    {
        QFETCH(QString, html);

        const auto texts = textsOf(treeOf(html));

        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.join(u' '), QStringLiteral("parola ").repeated(10000).trimmed());
        for (const auto &text : texts)
            QVERIFY(text.size() <= 20000);
    }

    void dividesAWordLongerThanAParagraph()
    {
        const auto texts = textsOf(treeOf("<p>" + QString(50000, 'a') + "</p>"));

        QCOMPARE(texts.join(QString()), QString(50000, 'a'));
        QCOMPARE(texts.size(), 3);
    }

    void readsBlocksListsAndTables()
    {
        const Element document = treeOf(
            "<div class=\"signature\"><p>IL PREFETTO</p></div><ol start=\"3\"><li>tre<ul><li>sotto</li></ul></li></ol>"
            "<table class=\"grid\" width=\"100%\"><thead><tr><th width=\"40%\">Ente</th><th>Presenza</th></tr></thead>"
            "<tr><td colspan=\"2\" align=\"center\">INPS</td></tr></table>");

        QCOMPARE(document.children.size(), 3);
        QCOMPARE(document.children.at(0).role, "signature");
        const Element &list = document.children.at(1);
        QCOMPARE(markOf(list, 0), "3.");
        QCOMPARE(list.children.at(0).children.at(0).kind, ElementKind::List);
        const Element &table = document.children.at(2);
        QCOMPARE(table.width, 100);
        QVERIFY(table.children.at(0).isHead && table.children.at(0).children.at(0).isHead);
        QCOMPARE(table.children.at(0).children.at(0).width, 40);
        const Element &cell = table.children.at(1).children.at(0);
        QVERIFY(!table.children.at(1).isHead && !cell.isHead);
        QCOMPARE(cell.columnSpan, 2);
        QCOMPARE(cell.alignment, Alignment::Centre);
    }

    void keepsTheWordsOfWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("span") << "<p>uno <span>due</span> tre</p>"
                              << "uno due tre\n";
        QTest::newRow("section") << "<section>uno<p>due</p>tre</section>"
                                 << "uno\n\ndue\n\ntre\n";
        QTest::newRow("loose words") << "uno <b>due</b><p>tre</p>"
                                     << "uno due\n\ntre\n";
        QTest::newRow("row without table") << "<tr><td>uno</td><td>due</td></tr>"
                                           << "uno\n\ndue\n";
        QTest::newRow("words in a table") << "<table>uno<tr>due<td>tre</td></tr></table>"
                                          << "uno\n\ndue\n\ntre\n";
        QTest::newRow("list in a list") << "<ul><li>uno</li><ul><li>due</li></ul></ul>"
                                        << "• uno\n  • due\n";
        QTest::newRow("paragraph in a paragraph") << "<p>uno<p>due</p></p>"
                                                  << "uno\ndue\n\n";
        QTest::newRow("picture") << "<p>uno<img src=\"file:///etc/hostname\" alt=\"x\" />due</p>"
                                 << "unodue\n";
        QTest::newRow("script and style") << "<style>p {}</style><p>uno</p><script>due()</script>"
                                          << "uno\n";
        QTest::newRow("named characters") << "<p>citt&agrave; &amp; &euro;&nbsp;5 &laquo;s&igrave;&raquo;</p>"
                                          << "città & € 5 «sì»\n";
        QTest::newRow("capitals") << "<P>uno<BR/>due</P>"
                                  << "uno\ndue\n";
        QTest::newRow("prefix") << "<p>uno<o:p>due</o:p></p>"
                                << "unodue\n";
        QTest::newRow("nothing") << ""
                                 << "\n";
    }

    void keepsTheWordsOfWhatItDoesNotKnow()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);

        QCOMPARE(plainText(treeOf(html)).trimmed(), text.trimmed());
    }

    void comesBackFromItsHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("looks")
            << "<p> a <b>b <i>c</i></b> d<br/> <br/>e&nbsp;  f <a href=\"https://x.it/?a=1&amp;b\">l</a></p>";
        QTest::newRow("list") << "<ol start=\"0\"><li>a<p>b</p>c<ul><li><p>d</p></li></ul></li><li></li></ol>";
        QTest::newRow("table") << "<table><thead><tr><th>a</th></tr><tr><th rowspan=\"2\">b</th></tr></thead><tr><td "
                                  "align=\"right\">c<p class=\"note\">d</p></td></tr></table>";
        QTest::newRow("hostile") << "<p class=\"a&quot;b\">&lt;img src=&quot;x&quot;&gt; &amp;amp; '; DROP TABLE 🌞</p>";
        const SmallSecretariat office;
        QTest::newRow("minutes") << office.minutes().html;
        QTest::newRow("agenda") << office.agenda().html;
        QTest::newRow("attendance") << office.attendanceForm().html;
        QTest::newRow("letter") << office.singleLetter().html;
    }

    void comesBackFromItsHtml()
    {
        QFETCH(QString, html);
        const Element document = treeOf(html);

        const Element again = treeOf(toHtml(document));

        QCOMPARE(toHtml(again), toHtml(document));
        QVERIFY(again == document);
    }

    void isAPageOfItsOwnForABrowser()
    {
        const Element document =
            treeOf("<h1>Verbale</h1><table><thead><tr><th>Ente</th></tr></thead><tr><td>INPS</td></tr></table>");

        const QString page = htmlPage(document, "Verbale <1> & altro", "it");

        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"it\"><head><meta charset=\"utf-8\" />"));
        QVERIFY(page.contains("<title>Verbale &lt;1&gt; &amp; altro</title>"));
        QVERIFY(page.contains("<h1>Verbale</h1>"));
        QVERIFY(page.contains("<th scope=\"col\">Ente</th>"));
        QVERIFY(treeOf(page.section(u'\n', 1)) == document);
    }

    void saysWhereHtmlIsNotWellFormed_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("not closed") << "<p>uno</p>\n<p>due <b>tre</p>\n"
                                    << QStringList{"line 2, column 17", "<p>due <b>tre</p>", "<b>, opened at line 2"};
        QTest::newRow("first line") << "<p>uno<br></p>" << QStringList{"line 1, column 14", "<br>, opened at line 1"};
        QTest::newRow("never opened") << "uno</div>" << QStringList{"line 1", "never opened"};
        QTest::newRow("lone mark") << "<p>A & B</p>" << QStringList{"line 1", "<p>A &"};
        QTest::newRow("unknown character") << "<p>&nessuno;</p>" << QStringList{"line 1"};
        QTest::newRow("end missing") << "<table><tr><td>uno" << QStringList{"<td>, opened at line 1"};
        QTest::newRow("too deep") << QStringLiteral("<div>").repeated(5000) << QStringList{"one within the other"};
        const QString table = QStringLiteral("<table><tr><td>");
        QTest::newRow("tables too deep") << table.repeated(25) + QStringLiteral("</td></tr></table>").repeated(25)
                                         << QStringList{"line 1", "more than 4 tables", "<table><tr><td><table>"};
        QTest::newRow("a span too wide") << "<table>\n<tr><td colspan=\"51\">a</td></tr></table>"
                                         << QStringList{"line 2", "more than 50 columns or rows"};
        QTest::newRow("a span too high") << "<table><tr><td rowspan=\"1000000\">a</td></tr></table>"
                                         << QStringList{"more than 50 columns or rows"};
        QTest::newRow("a row too wide") << "<table><tr>" + QStringLiteral("<td colspan=\"9\">a</td>").repeated(6)
                + "</tr></table>" << QStringList{"more than 50 columns"};
        QTest::newRow("too many parts") << QStringLiteral("<p>a</p>").repeated(20001)
                                        << QStringList{"more than 20000 parts"};
        QTest::newRow("too many breaks") << "<p>" + QStringLiteral("a<br/>").repeated(20002) + "</p>"
                                         << QStringList{"more than 20000 parts"};
        QTest::newRow("too many looks") << "<p>" + QStringLiteral("a<b>b</b>").repeated(10001) + "</p>"
                                        << QStringList{"more than 20000 parts"};
        QTest::newRow("too many loose words")
            << QStringLiteral("a<hr/>").repeated(20001) << QStringList{"more than 20000 parts"};
    }

    void saysWhereHtmlIsNotWellFormed()
    {
        QFETCH(QString, html);
        QFETCH(QStringList, parts);

        const auto tree = elementTree(html);

        QVERIFY(!tree);
        for (const QString &part : parts)
            QVERIFY2(tree.error().message.contains(part), qPrintable(tree.error().message));
    }

    void tablesOfAPaperHaveRoom()
    {
        const QString table = QStringLiteral("<table><tr><td>");
        const QString end = QStringLiteral("</td></tr></table>");

        QVERIFY(elementTree(table.repeated(4) + end.repeated(4)));
        QVERIFY(elementTree("<table>" + ("<tr>" + QStringLiteral("<td>a</td>").repeated(10) + "</tr>").repeated(1500)
                            + "</table>"));
    }

    void listsTheBlocksAPersonMayWrite()
    {
        const Element document =
            treeOf("<div class=\"addressee\"><p>Alla Questura</p><p class=\"place\">ASTI</p></div><p>Testo</p>"
                   "<ul><li>Punto</li></ul><table><tr><td>Cella</td><td><p>In cella</p></td><td></td></tr></table>");

        QCOMPARE(textsOf(document), (QStringList{"Alla Questura", "ASTI", "Testo", "Punto", "Cella", "In cella", ""}));
        QCOMPARE(writableBlocks(document).at(1).path, (ElementPath{0, 1}));
        QCOMPARE(writableBlocks(document).at(5).path, (ElementPath{3, 0, 1, 0}));
    }

    void findsNothingWhereNothingStands()
    {
        Element document = treeOf("<p>uno</p>");

        QCOMPARE(elementAt(document, {}), &document);
        QCOMPARE(elementAt(document, {1}), nullptr);
        QCOMPARE(elementAt(document, {0, 0}), nullptr);
        QCOMPARE(elementAt(document, {-1}), nullptr);
    }

    void keepsTheLookOfWordsThatStay_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("after a strong word") << "<p><b>Rinviato.</b> Si attende.</p>"
                                             << "Rinviato. Si attendono i dati."
                                             << "<p><b>Rinviato.</b> Si attendono i dati.</p>";
        QTest::newRow("the strong word") << "<p><b>Rinviato.</b> Poi.</p>"
                                         << "Approvato. Poi."
                                         << "<p><b>Approvato.</b> Poi.</p>";
        QTest::newRow("all") << "<p class=\"note\">uno</p>"
                             << "Due & <tre>"
                             << "<p class=\"note\">Due &amp; &lt;tre&gt;</p>";
        QTest::newRow("a line more") << "<p>uno due</p>"
                                     << "uno\ndue"
                                     << "<p>uno<br />due</p>";
        QTest::newRow("longer") << "<p>uno</p>"
                                << "uno due"
                                << "<p>uno due</p>";
        QTest::newRow("at the start") << "<p><b>uno</b> due</p>"
                                      << "Ecco uno due"
                                      << "<p><b>Ecco uno</b> due</p>";
        QTest::newRow("doubled letters") << "<p>aa</p>"
                                         << "aaa"
                                         << "<p>aaa</p>";
        QTest::newRow("nothing") << "<p><b>uno</b> due</p>"
                                 << ""
                                 << "<p></p>";
        QTest::newRow("from nothing") << "<p></p>"
                                      << "uno"
                                      << "<p>uno</p>";
        QTest::newRow("blanks") << "<p>uno due</p>"
                                << "  uno   tre \n due "
                                << "<p>uno tre<br />due</p>";
        QTest::newRow("control characters")
            << "<p>uno</p>" << QStringLiteral("uno") + QChar(7) + QChar(0x202E) << "<p>uno</p>";
    }

    void keepsTheLookOfWordsThatStay()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(QString, expected);

        QCOMPARE(rewritten(html, text), expected);
    }

    void staysATreeOfItsHtmlWhenRewritten()
    {
        const SmallSecretariat office;
        Element document = treeOf(office.minutes().html);
        for (const auto &block : writableBlocks(document))
            rewrite(*elementAt(document, block.path), "  " + block.text + "\nriga  in più & <altro>\n ");

        QVERIFY(treeOf(toHtml(document)) == document);
        QCOMPARE(plainText(document), plainText(toHtml(document)));
    }
};

QTEST_MAIN(TestElement)
#include "tst_element.moc"
