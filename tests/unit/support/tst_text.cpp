#include "core/support/text.h"

#include <QTest>

using namespace seduta;

/// Texts as the archive keeps them.
class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksNobodySeesLeaveTheText_data()
    {
        QTest::addColumn<QChar>("mark");
        for (const char16_t mark : {u'\u061c', u'\u200b', u'\u200e', u'\u200f', u'\u2060', u'\ufeff', u'\u202e'})
            QTest::addRow("U+%04X", mark) << QChar(mark);
    }

    void marksNobodySeesLeaveTheText()
    {
        QFETCH(QChar, mark);
        QCOMPARE(cleaned(mark + QStringLiteral("Questu") + mark + QStringLiteral("ra") + mark), "Questura");
    }

    void whatJoinsLettersStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a family") << QStringLiteral("\U0001F469\u200D\U0001F467");
        QTest::newRow("Persian") << QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
        QTest::newRow("lines") << QStringLiteral("uno\n\tdue");
    }

    void whatJoinsLettersStays()
    {
        QFETCH(QString, text);
        QCOMPARE(cleaned(text), text);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
