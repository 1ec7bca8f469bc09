#include "core/usecases/actions.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/working_table.h"
#include "core/storage/table.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

namespace {

const QDate today(2025, 9, 1);

ActionItem actionDue(const QString &title, const QDate &due)
{
    ActionItem action;
    action.title = title;
    action.dueKind = due.isValid() ? DueKind::Date : DueKind::Undetermined;
    action.due = PartialDate::onDay(due);
    return action;
}

ActionOwner ownedBy(BodyId body)
{
    ActionOwner owner;
    owner.bodyId = body;
    return owner;
}

QStringList titles(const QList<ActionSummary> &lines)
{
    QStringList result;
    for (const auto &line : lines)
        result.append(line.title);
    return result;
}

}

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCommitmentIsOneActWithItsOwners();
    void anUnsoundCommitmentWritesNothing_data();
    void anUnsoundCommitmentWritesNothing();
    void anOwnerThatIsNobodyWritesNothing();
    void listsByDueDateWithTheUndatedLast();
    void listsOnlyWhatIsOverdueOnTheDayAsked();
    void aStandingInstructionIsNeverOverdue();
    void eachKindOfActHasWhatIsItsOwn();
    void whoIsAskedIsInCharge();
    void listsTheCommitmentsOfOneBody();
    void pagesGoOnWhereTheLastOneEnded();
    void showsOwnersByTheirShortNamesAndTheMeetingItComesFrom();
    void changingIsOneActWithTheStatus();
    void severalAreChangedAndTakenBackTogether();
    void aRefusedChangeWritesNothing();
    void aSharedCommitmentIsChangedWithoutAskingWhereItsStatusStays();
    void aStatusIsNotedOnItsDayAndTheOneOwnerFollows();
    void stepsFromToStartToCompletedAndNoFurther();
    void whoHasNotDoneItsPartIsReminded();
    void whatIsFinishedIsNotReminded();
    void theStoryBeginsWithTheMeeting();
    void anOwnerIsChangedAndStaysInItsCommitment();
    void listsWhatIsDueInAPeriodOrNever();
    void theAgeIsCountedOnTheMeetingsHeldSince();
    void completingWhatIsSharedNeedsEveryOwnerOrAnOverride();
    void aBodyThatHasDoneItsPartOwesItNoMore();
    void givingUpNeedsAReason();
    void whatStandsOnAnAgendaIsNotRemoved();
    void removingTakesOwnersAndUpdatesAndUndoBringsThemBack();
    void updatesComeInTheOrderOfTheirDays();

private:
    Actions actions() { return Actions(*m_seeded->workspace); }
    ActionItemId add(const ActionItem &action, const QList<ActionOwner> &owners = {})
    {
        return actions().add(action, owners).value_or(ActionItemId());
    }
    QList<ActionSummary> list(ActionScope scope, BodyId body = {})
    {
        return actions().page(ActionQuery{scope, body, today, 50, {}}).value();
    }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestActions::init()
{
    m_seeded = std::make_unique<SeededWorkspace>();
    QVERIFY(actions().remove(ActionItemId(1)));
    QVERIFY(actions().remove(ActionItemId(2)));
}

void TestActions::aCommitmentIsOneActWithItsOwners()
{
    const int before = m_seeded->acts();

    const auto id = add(actionDue("Trovare una sala", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});

    QCOMPARE(actions().ownersOf(id)->size(), 2);
    QCOMPARE(actions().find(id)->title, "Trovare una sala");
    QCOMPARE(m_seeded->acts(), before + 1);
}

void TestActions::anUnsoundCommitmentWritesNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("dueKind");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("field");
    QTest::newRow("no title") << " \t" << int(DueKind::None) << ""
                              << "title";
    QTest::newRow("a date missing") << "x" << int(DueKind::Date) << ""
                                    << "due";
    QTest::newRow("a month for a date") << "x" << int(DueKind::Date) << "2025-06"
                                        << "due";
    QTest::newRow("a day for a season") << "x" << int(DueKind::Season) << "2025-06-26"
                                        << "due";
}

void TestActions::anUnsoundCommitmentWritesNothing()
{
    QFETCH(QString, title);
    QFETCH(int, dueKind);
    QFETCH(QString, due);
    QFETCH(QString, field);
    const int before = m_seeded->acts();
    ActionItem action;
    action.title = title;
    action.dueKind = DueKind(dueKind);
    action.due = *fromEdtf(due);

    const auto added = actions().add(action, {});

    QVERIFY(!added);
    QCOMPARE(added.error().field, field);
    QCOMPARE(m_seeded->acts(), before);
}

void TestActions::anOwnerThatIsNobodyWritesNothing()
{
    const auto added = actions().add(actionDue("Impegno", today), {ownedBy(BodyId(1)), ActionOwner{}});

    QVERIFY(!added);
    QCOMPARE(added.error().field, "owner");
    QVERIFY(list(ActionScope::All).isEmpty());
}

void TestActions::listsByDueDateWithTheUndatedLast()
{
    add(actionDue("senza", {}));
    add(actionDue("ottobre", QDate(2025, 10, 1)));
    add(actionDue("giugno", QDate(2025, 6, 1)));
    add(actionDue("agosto", QDate(2025, 8, 1)));

    QCOMPARE(titles(list(ActionScope::Open)), QStringList({"giugno", "agosto", "ottobre", "senza"}));
}

void TestActions::listsOnlyWhatIsOverdueOnTheDayAsked()
{
    add(actionDue("ieri", today.addDays(-1)));
    add(actionDue("oggi", today));
    add(actionDue("senza", {}));
    const auto done = add(actionDue("fatto", today.addDays(-9)));
    QVERIFY(actions().setStatus(done, ActionStatus::Completed, {}));

    QCOMPARE(titles(list(ActionScope::Overdue)), QStringList("ieri"));
    QVERIFY(list(ActionScope::Open).constFirst().isOverdue);
    const auto tomorrow = actions().page(ActionQuery{ActionScope::Overdue, {}, today.addDays(1), 50, {}});
    QCOMPARE(titles(*tomorrow), QStringList({"ieri", "oggi"}));
}

void TestActions::aStandingInstructionIsNeverOverdue()
{
    auto action = actionDue("sempre", today.addDays(-100));
    action.kind = ActionKind::StandingInstruction;
    add(action);

    QVERIFY(list(ActionScope::Overdue).isEmpty());
    QVERIFY(!list(ActionScope::Open).constFirst().isOverdue);
}

void TestActions::eachKindOfActHasWhatIsItsOwn()
{
    const auto refused = [this](const ActionItem &action) {
        const auto added = actions().add(action, {});
        return added ? QString() : added.error().field;
    };
    auto act = actionDue("che si apra uno sportello", today);
    act.kind = ActionKind::Wish;
    QCOMPARE(refused(act), "dueKind");
    act.dueKind = DueKind::None;
    act.due = {};
    QCOMPARE(refused(act), QString());

    act.kind = ActionKind::Proposal;
    QCOMPARE(refused(act), "addresseeBodyId");
    act.addresseeName = "Ministero dell'Interno";
    act.transmittedOn = PartialDate::inMonth(2025, 7);
    QCOMPARE(refused(act), "proposalState");
    act.proposalState = ProposalState::Answered;
    act.answeredOn = PartialDate::inMonth(2025, 6);
    QCOMPARE(refused(act), "answeredOn");
    act.answeredOn = PartialDate::inMonth(2025, 9);
    QCOMPARE(refused(act), QString());

    act = actionDue("i dati sugli alloggi", today);
    act.kind = ActionKind::Request;
    QCOMPARE(refused(act), "addresseeBodyId");
    for (const auto kind : {ActionKind::Availability, ActionKind::Reservation, ActionKind::RecurringReview}) {
        act.kind = kind;
        QCOMPARE(refused(act), QString());
    }
}

void TestActions::whoIsAskedIsInCharge()
{
    auto request = actionDue("i dati sugli alloggi", today);
    request.kind = ActionKind::Request;
    request.makerBodyId = BodyId(2);
    request.addresseeBodyId = BodyId(1);

    const auto id = add(request);

    QCOMPARE(actions().ownersOf(id)->constFirst().bodyId, BodyId(1));
    QCOMPARE(titles(list(ActionScope::Open, BodyId(1))), QStringList("i dati sugli alloggi"));
    QCOMPARE(actions().find(id)->makerBodyId, BodyId(2));
}

void TestActions::listsTheCommitmentsOfOneBody()
{
    add(actionDue("di uno", today), {ownedBy(BodyId(1))});
    add(actionDue("di due", today), {ownedBy(BodyId(2))});
    add(actionDue("di entrambi", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});

    QCOMPARE(titles(list(ActionScope::Open, BodyId(1))), QStringList({"di uno", "di entrambi"}));
}

void TestActions::pagesGoOnWhereTheLastOneEnded()
{
    for (int i = 0; i < 7; ++i)
        add(actionDue(QString::number(i), i < 4 ? today.addDays(i / 2) : QDate()));

    QStringList all;
    std::optional<ActionSummary> after;
    for (int page = 0; page < 4; ++page) {
        const auto lines = actions().page(ActionQuery{ActionScope::All, {}, today, 3, after}).value();
        all += titles(lines);
        if (!lines.isEmpty())
            after = lines.constLast();
    }

    QCOMPARE(all, QStringList({"0", "1", "2", "3", "4", "5", "6"}));
}

void TestActions::showsOwnersByTheirShortNamesAndTheMeetingItComesFrom()
{
    auto action = actionDue("Impegno", today);
    action.meetingId = MeetingId(2);
    ActionOwner office;
    office.isOffice = true;
    ActionOwner outside;
    outside.externalName = "Un'associazione, di fuori";
    ActionOwner table;
    table.workingTableId = WorkingTableId(1);
    add(action, {ownedBy(BodyId(3)), office, outside, table});

    const auto line = list(ActionScope::Open).constFirst();

    QCOMPARE(line.owners, "Ente di prova 3, Ufficio di prova, Un'associazione, di fuori, Tavolo 1");
    QCOMPARE(line.meetingId, MeetingId(2));
    QCOMPARE(line.meetingHeldOn, PartialDate::onDay(QDate(2025, 3, 10)));
}

void TestActions::changingIsOneActWithTheStatus()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1))});
    const int before = m_seeded->acts();
    auto action = *actions().find(id);
    action.title = "Altro";
    action.status = ActionStatus::Cancelled;
    action.statusReason = "non serve";

    QVERIFY(actions().change(action));

    QCOMPARE(*actions().find(id), action);
    QCOMPARE(m_seeded->acts(), before + 1);
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(actions().find(id)->title, "Impegno");
    QCOMPARE(actions().find(id)->status, ActionStatus::ToStart);
    QVERIFY(actions().updatesOf(id)->isEmpty());
}

void TestActions::severalAreChangedAndTakenBackTogether()
{
    Actions actions(*m_seeded->workspace);
    QList<ActionItem> changed;
    for (const auto *title : {"Uno", "Due", "Tre"}) {
        const auto id = actions.add(actionDue(title, {2025, 10, 1}), {}).value();
        changed.append(actions.find(id).value());
        changed.last().status = ActionStatus::InProgress;
    }
    const auto acts = m_seeded->acts();

    QVERIFY(actions.changeAll(changed));
    QCOMPARE(m_seeded->acts(), acts + 1);
    for (const auto &each : std::as_const(changed)) {
        QCOMPARE(actions.find(each.id)->status, ActionStatus::InProgress);
        QCOMPARE(actions.updatesOf(each.id)->size(), 1);
    }

    QVERIFY(m_seeded->workspace->undo());
    for (const auto &each : std::as_const(changed))
        QCOMPARE(actions.find(each.id)->status, ActionStatus::ToStart);

    changed.last().title.clear();
    QVERIFY(!actions.changeAll(changed));
    QCOMPARE(m_seeded->acts(), acts);
}

void TestActions::aRefusedChangeWritesNothing()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});
    const int before = m_seeded->acts();
    auto action = *actions().find(id);
    action.title = "Altro";
    action.status = ActionStatus::Completed;

    const auto changed = actions().change(action);

    QCOMPARE(changed.error().field, "status");
    QCOMPARE(actions().find(id)->title, "Impegno");
    QCOMPARE(m_seeded->acts(), before);
    QVERIFY(actions().change(action, true));
    QCOMPARE(actions().find(id)->status, ActionStatus::Completed);
}

void TestActions::aSharedCommitmentIsChangedWithoutAskingWhereItsStatusStays()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});
    QVERIFY(actions().setStatus(id, ActionStatus::Completed, {}, true));
    auto action = *actions().find(id);
    action.title = "Altro";

    QVERIFY(actions().change(action));

    QCOMPARE(actions().updatesOf(id)->size(), 1);
}

void TestActions::aStatusIsNotedOnItsDayAndTheOneOwnerFollows()
{
    const auto alone = add(actionDue("di uno", today), {ownedBy(BodyId(1))});
    const auto shared = add(actionDue("di due", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});

    QVERIFY(actions().setStatus(alone, ActionStatus::Completed, {}));
    QVERIFY(actions().setStatus(shared, ActionStatus::Cancelled, "superato dai fatti"));

    QCOMPARE(actions().ownersOf(alone)->constFirst().status, ActionStatus::Completed);
    QCOMPARE(actions().ownersOf(shared)->constFirst().status, ActionStatus::ToStart);
    const auto noted = actions().updatesOf(shared)->constFirst();
    QCOMPARE(noted.madeOn, today);
    QCOMPARE(noted.status, ActionStatus::Cancelled);
    QVERIFY(noted.text.endsWith(": superato dai fatti"));
}

void TestActions::stepsFromToStartToCompletedAndNoFurther()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});
    const int before = m_seeded->acts();

    QCOMPARE(*actions().step(id), ActionStatus::InProgress);
    QCOMPARE(actions().step(id).error().field, "status");
    QCOMPARE(*actions().step(id, true), ActionStatus::Completed);
    const auto further = actions().step(id, true);

    QCOMPARE(further.error().kind, ErrorKind::Conflict);
    QVERIFY(further.error().field.isEmpty());
    QCOMPARE(m_seeded->acts(), before + 2);
}

void TestActions::whoHasNotDoneItsPartIsReminded()
{
    auto done = ownedBy(BodyId(1));
    done.status = ActionStatus::Completed;
    ActionOwner outside;
    outside.externalName = "Associazione Prova";
    const auto id = add(actionDue("Impegno", today), {done, ownedBy(BodyId(3)), outside});

    QVERIFY(actions().chase(id, today));

    const auto update = actions().updatesOf(id)->constFirst();
    QCOMPARE(update.madeOn, today);
    QVERIFY2(update.text.endsWith(": Ente di prova 3, Associazione Prova"), qPrintable(update.text));
    QCOMPARE(actions().find(id)->status, ActionStatus::ToStart);
    QCOMPARE(actions().chase(id, {}).error().field, "madeOn");
}

void TestActions::whatIsFinishedIsNotReminded()
{
    const auto id = add(actionDue("Impegno", today));
    QVERIFY(actions().setStatus(id, ActionStatus::Completed, {}));

    QCOMPARE(actions().chase(id, today).error().kind, ErrorKind::Conflict);
    QCOMPARE(actions().chase(ActionItemId(999), today).error().kind, ErrorKind::NotFound);
}

void TestActions::theStoryBeginsWithTheMeeting()
{
    auto action = actionDue("Impegno", today);
    action.meetingId = MeetingId(2);
    const auto id = add(action);
    QVERIFY(actions().addUpdate(ActionUpdate{{}, id, today, "fatto in parte", ActionStatus::InProgress}));

    const auto story = actions().storyOf(id).value();

    QCOMPARE(story.size(), 2);
    QCOMPARE(story.at(0).on, PartialDate::onDay(QDate(2025, 3, 10)));
    QVERIFY(!story.at(0).update.isValid());
    QCOMPARE(story.at(1).words, "fatto in parte");
    QVERIFY(actions().storyOf(add(actionDue("senza seduta", today)))->isEmpty());
}

void TestActions::anOwnerIsChangedAndStaysInItsCommitment()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1))});
    auto owner = actions().ownersOf(id)->constFirst();
    owner.bodyId = BodyId(2);
    owner.status = ActionStatus::Waiting;
    owner.actionItemId = ActionItemId(77);

    QVERIFY(actions().changeOwner(owner));

    owner.actionItemId = id;
    QCOMPARE(actions().ownersOf(id).value(), QList<ActionOwner>{owner});
    QCOMPARE(actions().namedOwnersOf(id)->constFirst().name, "Ente di prova 2");
    owner.isOffice = true;
    QCOMPARE(actions().changeOwner(owner).error().field, "owner");
}

void TestActions::listsWhatIsDueInAPeriodOrNever()
{
    add(actionDue("ieri", today.addDays(-1)));
    add(actionDue("oggi", today));
    add(actionDue("tra un mese", today.addDays(30)));
    add(actionDue("senza", {}));
    const auto due = [&](const DueRange &range) {
        return titles(actions().page(ActionQuery{ActionScope::Open, {}, today, 50, {}, range}).value());
    };

    QCOMPARE(due({today, today.addDays(7)}), QStringList("oggi"));
    QCOMPARE(due({today, {}}), QStringList({"oggi", "tra un mese"}));
    QCOMPARE(due({{}, today}), QStringList({"ieri", "oggi"}));
    QCOMPARE(due({{}, {}, true}), QStringList("senza"));
    QCOMPARE(due({}).size(), 4);
}

void TestActions::theAgeIsCountedOnTheMeetingsHeldSince()
{
    const auto held = actions().daysHeld().value();

    QCOMPARE(held, QList<QDate>{QDate(2025, 5, 10)});
    QCOMPARE(meetingsSince(held, QDate(2025, 3, 10)), 1);
    QCOMPARE(meetingsSince(held, QDate(2025, 5, 10)), 0);
}

void TestActions::completingWhatIsSharedNeedsEveryOwnerOrAnOverride()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});

    QVERIFY(!actions().setStatus(id, ActionStatus::Completed, {}));
    QCOMPARE(actions().find(id)->status, ActionStatus::ToStart);
    const auto owners = actions().ownersOf(id).value();
    for (const auto &owner : owners)
        QVERIFY(actions().setOwnerStatus(owner.id, ActionStatus::Completed));
    QVERIFY(actions().setStatus(id, ActionStatus::Completed, {}));
    QVERIFY(actions().setOwnerStatus(owners.constFirst().id, ActionStatus::Waiting));
    QVERIFY(actions().setStatus(id, ActionStatus::Completed, {}, true));
}

void TestActions::aBodyThatHasDoneItsPartOwesItNoMore()
{
    const auto id = add(actionDue("Impegno", today.addDays(-1)), {ownedBy(BodyId(1)), ownedBy(BodyId(2))});
    QVERIFY(actions().setOwnerStatus(actions().ownersOf(id)->constFirst().id, ActionStatus::Completed));

    for (const auto scope : {ActionScope::Open, ActionScope::Overdue}) {
        QVERIFY(list(scope, BodyId(1)).isEmpty());
        QCOMPARE(titles(list(scope, BodyId(2))), QStringList("Impegno"));
    }
    QCOMPARE(titles(list(ActionScope::All, BodyId(1))), QStringList("Impegno"));
}

void TestActions::givingUpNeedsAReason()
{
    const auto id = add(actionDue("Impegno", today));

    QCOMPARE(actions().setStatus(id, ActionStatus::Superseded, " ").error().field, "statusReason");
    QVERIFY(actions().setStatus(id, ActionStatus::Superseded, "assorbito"));
    QVERIFY(list(ActionScope::Open).isEmpty());
}

void TestActions::whatStandsOnAnAgendaIsNotRemoved()
{
    const auto id = add(actionDue("Impegno", today));
    QVERIFY(m_seeded->workspace->write("Collega", [&](Database &database) -> Result<void> {
        AgendaLink link;
        link.agendaItemId = AgendaItemId(1);
        link.actionItemId = id;
        Table<AgendaLink>(database).insert(link);
        return {};
    }));

    const auto removed = actions().remove(id);

    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QVERIFY(actions().find(id));
}

void TestActions::removingTakesOwnersAndUpdatesAndUndoBringsThemBack()
{
    const auto id = add(actionDue("Impegno", today), {ownedBy(BodyId(1))});
    QVERIFY(actions().addUpdate(ActionUpdate{{}, id, today, "sentito", ActionStatus::Waiting}));

    QVERIFY(actions().remove(id));
    QVERIFY(actions().ownersOf(id)->isEmpty());
    QVERIFY(m_seeded->workspace->undo());

    QCOMPARE(actions().ownersOf(id)->size(), 1);
    QCOMPARE(actions().updatesOf(id)->constFirst().text, "sentito");
}

void TestActions::updatesComeInTheOrderOfTheirDays()
{
    const auto id = add(actionDue("Impegno", today));
    QVERIFY(actions().addUpdate(ActionUpdate{{}, id, today, "dopo", ActionStatus::Waiting}));
    QVERIFY(actions().addUpdate(ActionUpdate{{}, id, today.addDays(-5), "prima", ActionStatus::InProgress}));
    QVERIFY(!actions().addUpdate(ActionUpdate{{}, id, {}, "quando?", ActionStatus::InProgress}));

    const auto updates = actions().updatesOf(id).value();

    QCOMPARE(updates.size(), 2);
    QCOMPARE(updates.constFirst().text, "prima");
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
