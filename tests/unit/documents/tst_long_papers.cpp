#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

namespace {

constexpr int points = 30;

QString titleOf(int point)
{
    return QStringLiteral("Inizio%1 %2 fine%1")
        .arg(QString::number(point),
             QStringLiteral("relazione sugli interventi di accoglienza e di integrazione linguistica ")
                 .repeated(point % 4 + 2)
                 .trimmed());
}

SmallSecretariat longAgenda()
{
    SmallSecretariat office;
    for (int point = 1; point <= points; ++point)
        office.point(titleOf(point));
    office.letter(office.body("Questura di Prova").id);
    return office;
}

/// Of the dots of the text, without heads and foot, those that are darker than that grey.
int textDarkerThan(int grey, const QImage &page)
{
    int dots = 0;
    for (int y = page.height() / 4; y < page.height() * 9 / 10; ++y)
        for (int x = 0; x < page.width(); ++x)
            dots += qGray(page.pixel(x, y)) < grey ? 1 : 0;
    return dots;
}

}

class TestLongPapers : public QObject
{
    Q_OBJECT

private:
    void everyPaper()
    {
        QTest::addColumn<Sheet>("sheet");
        const SmallSecretariat office = longAgenda();
        QTest::newRow("letter") << office.letters().first().sheet;
        QTest::newRow("single letter") << office.singleLetter();
        QTest::newRow("agenda") << office.agenda();
        QTest::newRow("minutes") << office.minutes();
        QTest::newRow("draft of the minutes") << office.minutes(true);
    }

private Q_SLOTS:
    void everyPointIsPrintedInOrder_data() { everyPaper(); }
    void everyPointIsPrintedInOrder()
    {
        QFETCH(Sheet, sheet);

        const QString words = PrintedPaper(sheet).words().remove(sheet.runningHead).simplified();

        qsizetype from = 0;
        for (int point = 1; point <= points; ++point)
            for (const QString &part :
                 {QStringLiteral("%1. Inizio%1 ").arg(point), QStringLiteral(" fine%1 ").arg(point)}) {
                const qsizetype found = words.indexOf(part, from);
                QVERIFY2(found >= 0, qPrintable(part));
                from = found;
            }
    }

    void everyTitleIsWhole_data() { everyPaper(); }
    void everyTitleIsWhole()
    {
        QFETCH(Sheet, sheet);

        QStringList pages = PrintedPaper(sheet).pages();
        for (qsizetype page = 0; page < pages.size(); ++page)
            pages[page]
                .remove(QStringLiteral("pag. %1 di %2").arg(page + 1).arg(pages.size()))
                .remove(sheet.runningHead);
        const QString words = pages.join(u' ').remove("B O Z Z A").simplified();

        for (int point = 1; point <= points; ++point)
            QVERIFY2(words.contains(titleOf(point)), qPrintable(titleOf(point)));
    }

    void everyPageTellsItsNumber_data() { everyPaper(); }
    void everyPageTellsItsNumber()
    {
        QFETCH(Sheet, sheet);

        const QStringList pages = PrintedPaper(sheet).pages();

        QVERIFY(pages.size() >= 3);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString number = QStringLiteral("pag. %1 di %2").arg(page + 1).arg(pages.size());
            QCOMPARE(pages.at(page).count("pag. "), 1);
            QVERIFY2(pages.at(page).contains(number), qPrintable(pages.at(page)));
            QCOMPARE(pages.at(page).contains(sheet.runningHead), page > 0);
        }
    }

    void theTextOfADraftIsAsDarkAsThatOfWhatIsIssued_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("first page, after the letterhead") << 1;
        QTest::newRow("second page, after the running head") << 2;
    }

    void theTextOfADraftIsAsDarkAsThatOfWhatIsIssued()
    {
        QFETCH(int, page);
        const SmallSecretariat office = longAgenda();

        const QImage draft = PrintedPaper(office.minutes(true)).picture(page);
        const QImage issued = PrintedPaper(office.minutes(false)).picture(page);

        QCOMPARE(draft.size(), issued.size());
        QVERIFY(draft != issued);
        QVERIFY(textDarkerThan(40, issued) > 2000);
        const int difference = qAbs(textDarkerThan(40, draft) - textDarkerThan(40, issued));
        QVERIFY2(difference * 50 < textDarkerThan(40, issued), qPrintable(QString::number(difference)));
    }

    void theMarkOfADraftIsPaleAndNotInWhatIsIssued()
    {
        const SmallSecretariat office = longAgenda();

        const Sheet draft = office.minutes(true);

        QCOMPARE(draft.watermark, "BOZZA");
        QVERIFY(PrintedPaper(draft).words().remove(u' ').contains("BOZZA"));
        QVERIFY(!PrintedPaper(office.minutes(false)).words().remove(u' ').contains("BOZZA"));
    }
};

QTEST_MAIN(TestLongPapers)
#include "tst_long_papers.moc"
