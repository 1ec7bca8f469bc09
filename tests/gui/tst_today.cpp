#include "core/usecases/actions.h"
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
    void whoDidTheirPartIsNoLongerNamed();
    void aCommitmentIsChasedFromHere();
    void aNewCouncilIsToldItsFirstSteps();
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

void TestToday::whoDidTheirPartIsNoLongerNamed()
{
    OpenWindow story{StandingClock(QDate(2025, 11, 3))};
    story.openSample();
    const auto line = [&] {
        const auto found = story.the<QListWidget>("todayLines").findItems("Trasmissione", Qt::MatchContains);
        return found.isEmpty() ? QString() : found.constFirst()->text();
    };
    QVERIFY2(line().contains("Provincia di Asti"), qPrintable(line()));
    Actions actions(story.archive());
    const auto action = actions.page({ActionScope::Overdue, {}, QDate(2025, 11, 3), 1, {}})->constFirst();
    const auto owners = actions.namedOwnersOf(action.id);
    for (const auto &owner : *owners)
        if (owner.name == "Provincia di Asti")
            QVERIFY(actions.setOwnerStatus(owner.owner.id, ActionStatus::Completed));

    QVERIFY2(!line().contains("Provincia di Asti"), qPrintable(line()));
    QVERIFY(line().contains("Regione Piemonte"));
}

void TestToday::aCommitmentIsChasedFromHere()
{
    OpenWindow story{StandingClock(QDate(2025, 11, 3))};
    story.openSample();
    auto &list = story.the<QListWidget>("todayLines");
    QVERIFY(!story.the("todayChase").isEnabled());
    list.setCurrentItem(list.findItems("Trasmissione", Qt::MatchContains).constFirst());

    QTest::keyClick(&list, Qt::Key_S);

    QVERIFY2(story.notice().contains("sollecitato"), qPrintable(story.notice()));
    const auto action = Actions(story.archive()).page({ActionScope::Overdue, {}, QDate(2025, 11, 3), 1, {}});
    const auto updates = Actions(story.archive()).updatesOf(action->constFirst().id);
    QCOMPARE(updates->constLast().madeOn, QDate(2025, 11, 3));
}

void TestToday::aNewCouncilIsToldItsFirstSteps()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("consiglio.seduta")};
    story.click("welcomeNew");
    story.pick("officeOf", "Asti");
    story.press(QKeySequence("Ctrl+1"));
    const auto lines = [&] {
        QStringList all;
        const auto &list = story.the<QListWidget>("todayLines");
        for (int row = 0; row < list.count(); ++row)
            all.append(list.item(row)->text());
        return all;
    };

    QVERIFY2(lines().contains("L'ufficio, con la carta intestata: fatto"), qPrintable(lines().join("\n")));
    QVERIFY(lines().contains("La prima seduta"));
    OpenWindow sample;
    sample.openSample();
    QVERIFY(sample.the<QListWidget>("todayLines").findItems("Per cominciare", Qt::MatchExactly).isEmpty());
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
