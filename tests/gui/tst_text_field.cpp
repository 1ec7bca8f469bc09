#include "ui/fields/text_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>

using namespace seduta;

namespace {

QString speech(int letters)
{
    return QStringLiteral("parola ").repeated(letters / 7);
}

int longestParagraphIn(const TextField &field)
{
    int longest = 0;
    for (auto block = field.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

}

/// A field of several lines, as somebody types in it while what is saved is read again.
class TestTextField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }

    void whatIsReadAgainDisturbsNobodyWhoTypes_data();
    void whatIsReadAgainDisturbsNobodyWhoTypes();
    void aLongParagraphOfTheArchiveMayBeChanged();
    void whatIsCutIsOnlyRead();
    void pastesOneBehindTheOtherStayWithinAParagraph();
    void aPasteBeforeWhatStandsStaysWithinAParagraph();

private:
    void paste(const QString &text);

    std::unique_ptr<TextField> m_field{};
};

void TestTextField::init()
{
    m_field = std::make_unique<TextField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->setFocus();
}

void TestTextField::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
}

void TestTextField::whatIsReadAgainDisturbsNobodyWhoTypes_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("short") << QString("Si apre la seduta.");
    QTest::newRow("a paragraph at its limit") << speech(9996);
    QTest::newRow("a word at its limit") << QString(1998, 'a');
}

void TestTextField::whatIsReadAgainDisturbsNobodyWhoTypes()
{
    QFETCH(QString, before);
    m_field->setWords(before);
    QTest::keySequence(m_field.get(), QKeySequence::MoveToEndOfDocument);
    QTest::keyClicks(m_field.get(), "delibera");
    QTest::keyClick(m_field.get(), Qt::Key_Left);
    const int place = m_field->textCursor().position();

    m_field->setWords(m_field->words());

    QCOMPARE(m_field->textCursor().position(), place);
    QVERIFY(!m_field->isReadOnly());
    QTest::keyClicks(m_field.get(), "x");
    QCOMPARE(m_field->words(), before + "deliberxa");
    for (int act = 0; act < 10 && m_field->toPlainText() != before; ++act)
        QTest::keySequence(m_field.get(), QKeySequence::Undo);
    QCOMPARE(m_field->toPlainText(), before);
}

void TestTextField::aLongParagraphOfTheArchiveMayBeChanged()
{
    const QString stored = speech(30000);
    m_field->setWords(stored);
    QCOMPARE(m_field->words(), stored);
    QVERIFY(longestParagraphIn(*m_field) <= 10001);

    QTest::keySequence(m_field.get(), QKeySequence::MoveToStartOfDocument);
    QTest::keyClicks(m_field.get(), "La ");

    QCOMPARE(m_field->words().remove('\n'), "La " + stored);
}

void TestTextField::whatIsCutIsOnlyRead()
{
    const QString stored = QStringLiteral("riga\n").repeated(30000);
    m_field->setWords(stored);

    QTest::keyClicks(m_field.get(), "x");

    QVERIFY(m_field->isReadOnly());
    QCOMPARE(m_field->words(), stored);
}

void TestTextField::pastesOneBehindTheOtherStayWithinAParagraph()
{
    paste(speech(7000));
    paste(speech(7000));

    QVERIFY(longestParagraphIn(*m_field) <= 10001);
    QCOMPARE(m_field->toPlainText().remove('\n'), speech(14000));
}

void TestTextField::aPasteBeforeWhatStandsStaysWithinAParagraph()
{
    paste(speech(7000));
    QTest::keySequence(m_field.get(), QKeySequence::MoveToStartOfDocument);
    paste(speech(7000));

    QVERIFY(longestParagraphIn(*m_field) <= 10001);
    QCOMPARE(m_field->toPlainText().remove('\n'), speech(14000));
}

QTEST_MAIN(TestTextField)
#include "tst_text_field.moc"
