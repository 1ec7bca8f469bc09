#include "core/documents/tree/plain_text.h"

#include <QTest>

using namespace seduta;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsParagraphsListsAndTablesApart()
    {
        const QString html =
            "<h1>Ordine del giorno</h1><p>Punti &amp; altro:<br />segue</p><ol><li>Primo</li><li>Secondo</li></ol>"
            "<table><tr><td>INPS</td><td>presente</td></tr><tr><td>INAIL</td><td>assente</td></tr></table><p>Fine</p>";

        QCOMPARE(plainText(html),
                 "Ordine del giorno\n\nPunti & altro:\nsegue\n\n1. Primo\n2. Secondo\n\nINPS | presente\nINAIL | "
                 "assente\n\nFine\n");
    }

    void keepsTheLinesOfASignatureTogether()
    {
        QCOMPARE(plainText("<p>Testo</p><div class=\"signature\"><p>IL PREFETTO</p><p>(Nome)</p></div>"),
                 "Testo\n\nIL PREFETTO\n(Nome)\n");
    }

    void loadsNothing() { QCOMPARE(plainText("<p>a<img src=\"file:///etc/hostname\" />b</p>"), "ab\n"); }
};

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
