#include "core/usecases/critical_areas.h"

#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

namespace {

CriticalArea area(const QString &title, CriticalAreaId parent = {})
{
    CriticalArea fresh;
    fresh.title = title;
    fresh.parentId = parent;
    return fresh;
}

CriticalAreaReport said(CriticalAreaId about, MeetingId meeting, const QString &text)
{
    CriticalAreaReport report;
    report.criticalAreaId = about;
    report.meetingId = meeting;
    report.text = text;
    return report;
}

}

// The seed holds the areas 1 and 2; its meeting 4 was held.
class TestCriticalAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void theTreeReadsThemesEachFollowedByItsIssues();
    void anAreaCannotBeMovedBelowItself();
    void movingRenumbersTheSiblings();
    void changingIsOneActWithThemeAndStatus();
    void aNewStatusIsOfTodayUnlessADayIsGiven();
    void aChangeBelowItselfWritesNothing();
    void summariesTellWhatEachMeetingSaid();
    void silenceOfAThemeEndsWithItsIssues();
    void archivingNeedsAReasonAndReopeningAnEnd();
    void whatWasReportedIsNotRemoved();
    void aReportNamesEachBodyOnce();
    void changingAReportTouchesOnlyTheBodiesThatDiffer();
    void aReportSpeaksOfAPointOfItsOwnMeeting();
    void anEmptyReportIsRefused();
    void reportsComeInTheOrderOfTheMeetings();
    void anAreaHeardForTheFirstTimeIsOneAct();
    void namesTheAreasOfWhichTheLastMeetingsSaidNothing();
    void doesNotCallSilentAnAreaReportedAfterTheLastMeetings();

private:
    CriticalAreas areas() { return CriticalAreas(*m_seeded->workspace); }
    QStringList tree();

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

QStringList TestCriticalAreas::tree()
{
    QStringList lines;
    const auto placed = areas().tree().value();
    for (const auto &each : placed)
        lines.append(QString(each.depth, u'-') + each.area.title);
    return lines;
}

void TestCriticalAreas::theTreeReadsThemesEachFollowedByItsIssues()
{
    const auto below = areas().add(area("Alloggi", CriticalAreaId(1)));
    QVERIFY(areas().add(area("Trasporti", CriticalAreaId(1))));
    QVERIFY(areas().add(area("Stagionali", *below)));

    QCOMPARE(tree(), QStringList({"Criticità 1", "-Alloggi", "--Stagionali", "-Trasporti", "Criticità 2"}));
}

void TestCriticalAreas::anAreaCannotBeMovedBelowItself()
{
    const auto below = areas().add(area("Alloggi", CriticalAreaId(1)));

    QVERIFY(!areas().move(CriticalAreaId(1), *below, 1));
    QVERIFY(!areas().move(CriticalAreaId(1), CriticalAreaId(1), 1));
    QCOMPARE(tree(), QStringList({"Criticità 1", "-Alloggi", "Criticità 2"}));
}

void TestCriticalAreas::movingRenumbersTheSiblings()
{
    QVERIFY(areas().add(area("Terza")));

    QVERIFY(areas().move(CriticalAreaId(3), {}, 1));
    QCOMPARE(tree(), QStringList({"Terza", "Criticità 1", "Criticità 2"}));
    QVERIFY(areas().move(CriticalAreaId(3), {}, 99));
    QCOMPARE(tree(), QStringList({"Criticità 1", "Criticità 2", "Terza"}));
    QVERIFY(areas().move(CriticalAreaId(3), CriticalAreaId(2), 1));
    QCOMPARE(tree(), QStringList({"Criticità 1", "Criticità 2", "-Terza"}));
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(tree(), QStringList({"Criticità 1", "Criticità 2", "Terza"}));
}

void TestCriticalAreas::changingIsOneActWithThemeAndStatus()
{
    const int before = m_seeded->acts();
    auto changed = area("Altro titolo", CriticalAreaId(1));
    changed.id = CriticalAreaId(2);
    changed.status = CriticalAreaStatus::Overcome;

    QVERIFY(areas().change(changed));

    QCOMPARE(tree(), QStringList({"Criticità 1", "-Altro titolo"}));
    QCOMPARE(areas().find(CriticalAreaId(2))->status, CriticalAreaStatus::Overcome);
    QCOMPARE(m_seeded->acts(), before + 1);
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(tree(), QStringList({"Criticità 1", "Criticità 2"}));
    changed.title = " ";
    QCOMPARE(areas().change(changed).error().field, "title");
}

void TestCriticalAreas::aNewStatusIsOfTodayUnlessADayIsGiven()
{
    auto changed = *areas().find(CriticalAreaId(1));
    changed.status = CriticalAreaStatus::Monitored;
    QVERIFY(areas().change(changed));
    QCOMPARE(areas().find(CriticalAreaId(1))->statusOn, m_seeded->clock.today());

    changed.statusOn = QDate(2025, 6, 26);
    changed.status = CriticalAreaStatus::Overcome;
    QVERIFY(areas().change(changed));
    QCOMPARE(areas().find(CriticalAreaId(1))->statusOn, QDate(2025, 6, 26));
}

void TestCriticalAreas::aChangeBelowItselfWritesNothing()
{
    auto changed = *areas().find(CriticalAreaId(1));
    changed.parentId = CriticalAreaId(1);
    changed.title = "Altro titolo";
    const int before = m_seeded->acts();

    QCOMPARE(areas().change(changed).error().field, "parentId");

    QCOMPARE(areas().find(CriticalAreaId(1))->title, "Criticità 1");
    QCOMPARE(m_seeded->acts(), before);
}

// Held are the seed's meetings 3, which goes on, and 4, which is closed; what is reported in 1 makes it count too.
void TestCriticalAreas::summariesTellWhatEachMeetingSaid()
{
    const CriticalAreaId first(1);
    auto worse = said(first, MeetingId(4), "peggio");
    worse.judgement = Judgement::Worsened;
    auto better = worse;
    better.judgement = Judgement::Improved;
    QVERIFY(areas().report(better, {}));
    QVERIFY(areas().report(worse, {}));
    QVERIFY(areas().report(said(first, MeetingId(1), "prima"), {}));

    const auto summary = areas().summaries(12)->constFirst();

    QCOMPARE(summary.marks.size(), 3);
    QCOMPARE(summary.marks.at(0).meetingId, MeetingId(1));
    QVERIFY(summary.marks.at(0).isSpokenOf);
    QCOMPARE(summary.marks.at(0).judgement, Judgement::None);
    QVERIFY(!summary.marks.at(1).isSpokenOf);
    QCOMPARE(summary.marks.at(2).judgement, Judgement::Worsened);
    QCOMPARE(lastJudgement(summary.marks), Judgement::Worsened);
    QCOMPARE(areas().summaries(2)->constFirst().marks.size(), 2);
}

void TestCriticalAreas::silenceOfAThemeEndsWithItsIssues()
{
    const auto below = areas().add(area("Alloggi", CriticalAreaId(1)));
    QVERIFY(areas().report(said(*below, MeetingId(4), "Mancano alloggi"), {}));
    QVERIFY(areas().report(said(CriticalAreaId(2), MeetingId(1), "prima"), {}));
    QVERIFY(areas().add(area("Mai", {})));

    const auto tree = areas().summaries(12).value();

    QCOMPARE(tree.at(0).silentFor, 0);
    QVERIFY(tree.at(0).isReported);
    QCOMPARE(tree.at(2).area.id, CriticalAreaId(2));
    QCOMPARE(tree.at(2).silentFor, 1);
    QVERIFY(!tree.at(3).isReported);
}

void TestCriticalAreas::archivingNeedsAReasonAndReopeningAnEnd()
{
    const QDate day(2025, 9, 1);
    const CriticalAreaId first(1);

    QVERIFY(!areas().setStatus(first, CriticalAreaStatus::Reopened, day, {}));
    QVERIFY(!areas().setStatus(first, CriticalAreaStatus::Archived, day, " "));
    QVERIFY(areas().setStatus(first, CriticalAreaStatus::Archived, day, "doppione"));
    QVERIFY(areas().setStatus(first, CriticalAreaStatus::Reopened, day, {}));
    QCOMPARE(areas().find(first)->statusOn, day);
}

void TestCriticalAreas::whatWasReportedIsNotRemoved()
{
    QVERIFY(areas().report(said(CriticalAreaId(1), MeetingId(4), "Mancano alloggi"), {}));
    QVERIFY(areas().add(area("Sotto", CriticalAreaId(2))));

    QCOMPARE(areas().remove(CriticalAreaId(1)).error().kind, ErrorKind::Conflict);
    QCOMPARE(areas().remove(CriticalAreaId(2)).error().kind, ErrorKind::Conflict);
    QVERIFY(areas().remove(CriticalAreaId(3)));
    QCOMPARE(areas().remove(CriticalAreaId(3)).error().kind, ErrorKind::NotFound);
}

void TestCriticalAreas::aReportNamesEachBodyOnce()
{
    QVERIFY(
        areas().report(said(CriticalAreaId(1), MeetingId(4), "Mancano alloggi"), {BodyId(2), BodyId(1), BodyId(2)}));

    const auto reports = areas().reportsOf(CriticalAreaId(1)).value();

    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().bodies, QList<BodyId>({BodyId(2), BodyId(1)}));
}

void TestCriticalAreas::changingAReportTouchesOnlyTheBodiesThatDiffer()
{
    const auto id = areas().report(said(CriticalAreaId(1), MeetingId(4), "Mancano alloggi"), {BodyId(1), BodyId(2)});
    auto report = areas().reportsOf(CriticalAreaId(1))->constFirst().report;
    report.judgement = Judgement::Worsened;

    QVERIFY(areas().changeReport(report, {BodyId(2), BodyId(3)}));

    const auto changed = areas().reportsOf(CriticalAreaId(1))->constFirst();
    QCOMPARE(changed.report.id, *id);
    QCOMPARE(changed.report.judgement, Judgement::Worsened);
    QCOMPARE(changed.bodies, QList<BodyId>({BodyId(2), BodyId(3)}));
    QCOMPARE(m_seeded->workspace->undoStacks().undoable.constFirst().rows, 3);
    QVERIFY(areas().removeReport(*id));
    QVERIFY(areas().reportsOf(CriticalAreaId(1))->isEmpty());
}

void TestCriticalAreas::aReportSpeaksOfAPointOfItsOwnMeeting()
{
    auto report = said(CriticalAreaId(1), MeetingId(4), "Mancano alloggi");
    report.agendaItemId = AgendaItemId(1);

    QCOMPARE(areas().report(report, {}).error().field, "agendaItemId");
    report.agendaItemId = AgendaItemId(7);
    QVERIFY(areas().report(report, {}));
}

void TestCriticalAreas::anEmptyReportIsRefused()
{
    QCOMPARE(areas().report(said(CriticalAreaId(1), MeetingId(4), "  "), {}).error().field, "text");
    auto report = said(CriticalAreaId(1), MeetingId(4), {});
    report.judgement = Judgement::Stable;
    QVERIFY(areas().report(report, {}));
}

void TestCriticalAreas::reportsComeInTheOrderOfTheMeetings()
{
    QVERIFY(areas().report(said(CriticalAreaId(1), MeetingId(4), "poi"), {}));
    QVERIFY(areas().report(said(CriticalAreaId(1), MeetingId(1), "prima"), {}));

    const auto reports = areas().reportsOf(CriticalAreaId(1)).value();

    QCOMPARE(reports.constFirst().report.text, "prima");
}

void TestCriticalAreas::anAreaHeardForTheFirstTimeIsOneAct()
{
    const auto before = tree();
    const auto born = areas().addReported(area("Alloggi", CriticalAreaId(1)), said({}, MeetingId(1), "Mancano alloggi"),
                                          {BodyId(1), BodyId(2)});

    QVERIFY(born);
    const auto reports = areas().reportsIn(MeetingId(1)).value();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().criticalAreaId, *born);
    QCOMPARE(areas().reportsOf(*born)->constFirst().bodies.size(), 2);

    QVERIFY(!areas().addReported(area("Scuola", CriticalAreaId(1)), said({}, MeetingId(1), ""), {}));
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(tree(), before);
    QVERIFY(areas().reportsIn(MeetingId(1))->isEmpty());
}

void TestCriticalAreas::namesTheAreasOfWhichTheLastMeetingsSaidNothing()
{
    const auto below = areas().add(area("Alloggi", CriticalAreaId(1)));
    QVERIFY(areas().report(said(*below, MeetingId(4), "Mancano alloggi"), {}));
    QVERIFY(areas().report(said(CriticalAreaId(2), MeetingId(3), "in una seduta non conclusa"), {}));

    auto silent = areas().silentSince(3).value();
    QCOMPARE(silent.size(), 1);
    QCOMPARE(silent.constFirst().id, CriticalAreaId(2));

    QVERIFY(areas().setStatus(CriticalAreaId(2), CriticalAreaStatus::Overcome, QDate(2025, 9, 1), {}));
    QVERIFY(areas().silentSince(3)->isEmpty());
}

void TestCriticalAreas::doesNotCallSilentAnAreaReportedAfterTheLastMeetings()
{
    const auto names = [this] {
        QStringList titles;
        const auto silent = areas().silentSince(3).value();
        for (const auto &each : silent)
            titles.append(each.title);
        return titles;
    };
    auto old = area("Alloggi di una volta");
    old.statusOn = QDate(2020, 1, 1);
    QVERIFY(areas().add(old));
    QVERIFY(areas().add(area("Alloggi di oggi")));

    QVERIFY(names().contains("Alloggi di una volta"));
    QVERIFY(!names().contains("Alloggi di oggi"));
}

QTEST_GUILESS_MAIN(TestCriticalAreas)
#include "tst_critical_areas.moc"
