#include "core/support/bounded_text.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

qsizetype longestOf(const QString &text)
{
    qsizetype longest = 0;
    const auto lines = text.split(u'\n');
    for (const auto &line : lines)
        longest = std::max(longest, line.size());
    return longest;
}

QString joined(const QString &text)
{
    return QString(text).remove(u'\n');
}

QString repeated(const QString &letters, int size)
{
    return letters.repeated(size / int(letters.size()));
}

}

/// What the program takes of a text from outside.
class TestBoundedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonWritesStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("accents") << "Perché l'Unità è «così»: più\tàèìòù € – … 😀";
        QTest::newRow("lines") << "Signor Prefetto,\n\n\tsi riunisce il Consiglio.\n";
        QTest::newRow("two thousand letters") << QString(2000, 'a');
        QTest::newRow("a long speech") << repeated("parola ", 9800);
        QTest::newRow("an agenda") << repeated("1. Saluti del Prefetto\n", 4000);
        QTest::newRow("many paragraphs") << repeated("riga\n", 90000);
    }

    void whatAPersonWritesStaysAsItIs()
    {
        QFETCH(QString, text);

        const auto taken = bounded(text);

        QCOMPARE(taken.text, text);
        QVERIFY(taken.isWhole());
        QCOMPARE(taken.words(), QString());
    }

    void aLongWordIsDivided_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(100000, 'a');
        QTest::newRow("no-break spaces") << repeated("a\u00a0", 100000);
        QTest::newRow("narrow no-break spaces") << repeated("a\u202f", 100000);
        QTest::newRow("joiners without width") << repeated("a\u200d", 100000);
        QTest::newRow("soft hyphens") << repeated("a\u00ad", 100000);
        QTest::newRow("hyphens") << repeated("a-", 100000);
        QTest::newRow("two directions") << repeated("a\u05d0", 100000);
    }

    void aLongWordIsDivided()
    {
        QFETCH(QString, text);

        const auto taken = bounded(text);

        QVERIFY(taken.isBroken);
        QVERIFY(!taken.isCut);
        QVERIFY(!taken.words().isEmpty());
        QVERIFY(longestOf(taken.text) <= 2000);
        QCOMPARE(joined(taken.text), text);
    }

    void aLongParagraphIsDividedBetweenItsWords()
    {
        const auto taken = bounded(repeated("parola ", 70000));

        QVERIFY(taken.isBroken);
        QVERIFY(longestOf(taken.text) <= 10000);
        const auto lines = taken.text.split(u'\n');
        QVERIFY(
            std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) { return line.startsWith("parola"); }));
    }

    void whatBelongsToOneLetterIsNotTornApart_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("two halves") << "😀";
        QTest::newRow("an accent that cannot be composed") << QString::fromUtf8("q\u0301");
        QTest::newRow("a family") << "👩\u200d👧";
    }

    void whatBelongsToOneLetterIsNotTornApart()
    {
        QFETCH(QString, letter);

        const auto taken = bounded(QStringLiteral("a") + letter.repeated(3000));

        const auto lines = taken.text.split(u'\n');
        QVERIFY(lines.size() > 2);
        for (const auto &line : lines.mid(1))
            QVERIFY(line.startsWith(letter));
        QVERIFY(shortened(letter.repeated(300), 100).chopped(1).endsWith(letter));
    }

    void aWordGoesOnFromTheOneItIsPutBehind()
    {
        const QString word(1500, 'a');

        QVERIFY(bounded(word).isWhole());
        QVERIFY(bounded(word, {}, {"una " + word, {}}).isBroken);
        QVERIFY(bounded(word, {}, {word + ' ', {}}).isWhole());
        QCOMPARE(bounded(word, {}, {{}, word}).text, word + '\n');
        QVERIFY(bounded(word, {}, {{}, ' ' + word}).isWhole());
    }

    void aParagraphGoesOnFromTheOneItIsPutInto()
    {
        const QString words = repeated("parola ", 7000);

        QVERIFY(bounded(words).isWhole());
        QVERIFY(longestOf(words + bounded(words, {}, {words, {}}).text) <= 10000);
        QVERIFY(longestOf(bounded(words, {}, {{}, words}).text + words) <= 10000);
        QVERIFY(bounded({}, {}, {words + words, {}}).isWhole());
    }

    void whatIsTooMuchIsCutAndTold()
    {
        const auto letters = bounded(repeated("parola\n", 3000000));
        const auto paragraphs = bounded(repeated("a\n", 100000));

        QVERIFY(letters.isCut);
        QVERIFY(letters.text.size() <= 1000000);
        QVERIFY(paragraphs.isCut);
        QCOMPARE(paragraphs.text.count('\n') + 1, 20000);
        QVERIFY(!paragraphs.words().isEmpty());
    }

    void endsOfLinesOfEveryKindAreOne()
    {
        QCOMPARE(bounded("a\r\nb\rc\vd\fe\u2028f\u2029g").text, QString("a\nb\nc\nd\ne\nf\ng"));
        QCOMPARE(bounded(QString("a\u202e\u0007b")).text, QString("ab"));
    }

    void aLineHasNoEndsOfLines()
    {
        QCOMPARE(boundedLine("Questura\tdi\r\nAsti\r\n").text, QString("Questura di Asti"));
        QVERIFY(boundedLine("Questura\n").isWhole());
        QCOMPARE(boundedLine("\n\n").text, QString());
    }

    void aLineTooLongIsCutAndTold()
    {
        const auto line = boundedLine(QString(300000, 'a'));

        QCOMPARE(line.text, QString(2000, 'a'));
        QVERIFY(line.isCut);
        QVERIFY(!line.words().isEmpty());
    }

    void aTitleIsShortenedToBeShown()
    {
        QCOMPARE(shortened("Saluti"), QString("Saluti"));
        QCOMPARE(shortened(QString(300000, 'a')), QString(299, 'a') + QChar(0x2026));
    }
};

QTEST_APPLESS_MAIN(TestBoundedText)
#include "tst_bounded_text.moc"
