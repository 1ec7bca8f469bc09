#include "tests/gui/open_window.h"

#include <QLabel>
#include <QListWidget>

using namespace seduta;

/// Oggi: what it says depends on the day.
class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleTellsItsStoryOnTheDayItWasWrittenFor();
    void whatIsDueAtTheNextMeetingIsNearWhenThatIs();
    void aTrialDateIsToldInTheStatusBar();
};

namespace {

QStringList linesOn(const QDate &day)
{
    OpenWindow story{StandingClock(day)};
    story.openSample();
    const auto &list = story.the<QListWidget>("todayLines");
    QStringList lines;
    for (int row = 0; row < list.count(); ++row)
        lines.append(list.item(row)->text().trimmed());
    return lines;
}

bool isAnyLike(const QStringList &lines, const QString &beginning)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(beginning); });
}

}

void TestToday::theSampleTellsItsStoryOnTheDayItWasWrittenFor()
{
    const auto lines = linesOn(QDate(2025, 11, 3));

    QVERIFY2(lines.contains("giovedì 20 novembre 2025 (tra 17 giorni) – bozza – ordinaria"),
             qPrintable(lines.join("\n")));
    QVERIFY(lines.contains("nessuno è stato ancora convocato"));
    QVERIFY(isAnyLike(lines, "30/09/2025 – Trasmissione dei contributi"));
    QVERIFY(isAnyLike(lines, "entro la prossima seduta – Informazione periodica"));
}

void TestToday::whatIsDueAtTheNextMeetingIsNearWhenThatIs()
{
    QVERIFY(!isAnyLike(linesOn(QDate(2025, 10, 20)), "entro la prossima seduta"));
    QVERIFY(isAnyLike(linesOn(QDate(2025, 10, 21)), "entro la prossima seduta"));
    QVERIFY(!isAnyLike(linesOn(QDate(2025, 11, 21)), "entro la prossima seduta"));
}

void TestToday::aTrialDateIsToldInTheStatusBar()
{
    OpenWindow story;
    QVERIFY(!story.window().findChild<QLabel *>("trialDay"));

    const TrialClock clock(QDate(2025, 11, 3));
    Session session(clock, Author{"Maria Prova", "PC-1"});
    ScriptedDialogs dialogs;
    MainWindow window(session, dialogs);

    QCOMPARE(window.findChild<QLabel *>("trialDay")->text(), "Data di prova: 3 novembre 2025");
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
