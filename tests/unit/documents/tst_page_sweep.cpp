#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

namespace {

QString titleOf(int point, int lines)
{
    return QStringLiteral("Inizio%1 %2 fine%1")
        .arg(point)
        .arg(QStringLiteral("interventi di accoglienza e di integrazione linguistica dei cittadini stranieri ")
                 .repeated(lines)
                 .trimmed());
}

SmallSecretariat agendaOf(int points, int lines)
{
    SmallSecretariat office;
    for (int point = 1; point <= points; ++point) {
        auto &item = office.point(titleOf(point, lines));
        item.section = QStringLiteral("Sezione%1").arg((point + 4) / 5);
        item.speakerBodyId = point % 2 == 0 ? BodyId(1) : BodyId();
    }
    office.letter(office.body("Questura di Prova").id);
    return office;
}

qsizetype pageWith(const QStringList &pages, const QString &word)
{
    for (qsizetype page = 0; page < pages.size(); ++page)
        if (QStringLiteral(" %1 ").arg(pages.at(page)).contains(QStringLiteral(" %1 ").arg(word)))
            return page;
    return -1;
}

}

class TestPageSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPointIsCutAtAnyLength_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 1; lines <= 5; ++lines)
            QTest::addRow("points of %d lines", lines) << lines;
    }

    void noPointIsCutAtAnyLength()
    {
        QFETCH(int, lines);
        for (int points = 1; points <= 40; ++points) {
            const auto office = agendaOf(points, lines);
            const QStringList pages = PrintedPaper(office.agenda()).pages();
            for (int point = 1; point <= points; ++point) {
                const auto begin = pageWith(pages, QStringLiteral("Inizio%1").arg(point));
                QVERIFY2(begin >= 0, qPrintable(QStringLiteral("%1 of %2").arg(point).arg(points)));
                QVERIFY2(begin == pageWith(pages, QStringLiteral("fine%1").arg(point)),
                         qPrintable(QStringLiteral("point %1 of %2").arg(point).arg(points)));
                if (point % 5 == 1)
                    QVERIFY2(begin == pageWith(pages, QStringLiteral("Sezione%1").arg((point + 4) / 5)),
                             qPrintable(QStringLiteral("heading above %1 of %2").arg(point).arg(points)));
            }
        }
    }

    void theHeadOfATableGoesWithItsFirstRow()
    {
        for (int points = 1; points <= 40; ++points) {
            auto office = agendaOf(points, 1);
            office.attendance(BodyId(1), office.person("dott.", "Ugo", "Presente"), AttendanceValue::Present);
            const QStringList pages = PrintedPaper(office.minutes()).pages();
            QCOMPARE(pageWith(pages, "Rappresentante"), pageWith(pages, "Presente"));
        }
    }
};

QTEST_MAIN(TestPageSweep)
#include "tst_page_sweep.moc"
