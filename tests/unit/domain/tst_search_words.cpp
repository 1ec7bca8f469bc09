#include "core/domain/excerpt.h"

#include <QTest>

using namespace seduta;

namespace {

QString shown(const Excerpt &excerpt)
{
    QString text = excerpt.text;
    for (auto mark = excerpt.marks.crbegin(); mark != excerpt.marks.crend(); ++mark)
        text.insert(mark->from + mark->length, ']').insert(mark->from, '[');
    return text;
}

}

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesWords_data();
    void whatIsTypedBecomesWords();
    void whateverIsTypedIsCutToAQuestion();
    void aWordIsMarkedWhereItStands_data();
    void aWordIsMarkedWhereItStands();
    void anExcerptBeginsWithItsSentence();
    void anExcerptOfALongTextIsRead();
};

void TestSearchWords::whatIsTypedBecomesWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<SearchWord>>("words");
    const auto row = [](const char *name, const QString &typed, const QList<SearchWord> &words) {
        QTest::newRow(name) << typed << words;
    };
    row("nothing", "  ", {});
    row("signs alone", "*:;'()[] -- ^ 😀", {});
    row("two words", "Questura  VERBALI", {{{{"questura"}}, true}, {{{"verbali"}}, true}});
    row("accents", "Unità", {{{{"unita"}}, true}});
    row("apostrophe for an accent", "unita'", {{{{"unita"}}, true}});
    row("elision", "D'Agostino", {{{{"d", "agostino"}, {"dagostino"}}, true}});
    row("elision left out", "dagostino", {{{{"dagostino"}, {"d", "agostino"}}, true}});
    row("no elision", "dati", {{{{"dati"}}, true}});
    row("phrase", "\"Casi di tratta\" nuovi", {{{{"casi", "di", "tratta"}}, false}, {{{"nuovi"}}, true}});
    row("phrase being typed", "«casi di tra", {{{{"casi", "di", "tra"}}, true}});
    row("grammar", "a AND NOT b*", {{{{"a"}}, true}, {{{"and"}}, true}, {{{"not"}}, true}, {{{"b"}}, true}});
    row("number", "n. 3/2025", {{{{"n"}}, true}, {{{"3", "2025"}, {"32025"}}, true}});
}

void TestSearchWords::whatIsTypedBecomesWords()
{
    QFETCH(QString, typed);
    QFETCH(QList<SearchWord>, words);

    QCOMPARE(searchWords(typed).size(), words.size());
    QVERIFY(searchWords(typed) == words);
}

void TestSearchWords::whateverIsTypedIsCutToAQuestion()
{
    QVERIFY(searchWords(QString("parola ").repeated(10000)).size() <= 12);
    QCOMPARE(searchWords(QString(10000, 'x')).constFirst().spellings.constFirst().constFirst().size(), 64);
    QVERIFY(searchWords('"' + QString("a ").repeated(5000)).constFirst().spellings.constFirst().size() <= 24);
}

void TestSearchWords::aWordIsMarkedWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    QTest::newRow("beginning") << "La Questura di Asti"
                               << "quest"
                               << "La [Questura] di Asti";
    QTest::newRow("accent") << "L'unità mobile"
                            << "unita"
                            << "L'[unità] mobile";
    QTest::newRow("elision") << "Il sig. D'Agostino"
                             << "dagost"
                             << "Il sig. [D'Agostino]";
    QTest::newRow("phrase") << "tratta: casi di tratta"
                            << "\"di tratta\""
                            << "tratta: casi [di tratta]";
    QTest::newRow("inside a word") << "la Prequestura"
                                   << "quest"
                                   << "la Prequestura";
    QTest::newRow("several") << "accoglienza e scuola"
                             << "scu acc"
                             << "[accoglienza] e [scuola]";
    QTest::newRow("emoji before") << "😀 scuola"
                                  << "scuola"
                                  << "😀 [scuola]";
}

void TestSearchWords::aWordIsMarkedWhereItStands()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, result);

    QCOMPARE(shown(marked(text, searchWords(typed))), result);
    QCOMPARE(shown(excerptOf(text, searchWords(typed))), result);
}

void TestSearchWords::anExcerptBeginsWithItsSentence()
{
    const QString before = QString("Parole di prima. ").repeated(20);

    const auto excerpt = excerptOf(before + "La scuola\nriapre. " + before, searchWords("scuola"));

    QVERIFY2(shown(excerpt).startsWith("…La [scuola] riapre. "), qPrintable(shown(excerpt)));
    QVERIFY(excerpt.text.endsWith("…"));
    QVERIFY(excerpt.text.size() < 210);
}

void TestSearchWords::anExcerptOfALongTextIsRead()
{
    const auto excerpt = excerptOf(QString(100000, 'x') + " scuola", searchWords("scuola"));

    QVERIFY(excerpt.text.size() <= 202);
    QCOMPARE(shown(excerpt), "…[scuola]");
    QCOMPARE(excerptOf(QString(), searchWords("scuola")), Excerpt());
}

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_search_words.moc"
