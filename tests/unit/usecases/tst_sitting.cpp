#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/compositions.h"
#include "core/usecases/convocations.h"
#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"

#include "core/usecases/working_tables.h"
#include "tests/support/final_minutes.h"
#include "tests/support/seeded_workspace.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace seduta;

// The seed's meetings: 1 in draft, 2 convened, 3 running, 4 closed; each with two points, one letter to body 1 and its minutes in draft.
class TestSitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aMeetingGoesFromDraftToClosed();
    void aMeetingWithoutVenueIsNotConvened();
    void aMeetingOutOfOrderIsRefusedAtItsField();
    void aMeetingMovedBackHasNoTermAfterIt();
    void postponingKeepsTheLettersAndTakesTheAgendaAlong();
    void aMeetingLikeAnotherBeginsAnew();
    void aSuspensionHasItsBeginningAndItsEnd();
    void finalMinutesKeepAMeetingClosed();
    void meetingsAreFoundByDayAndByNumber();
    void aMeetingMayBeKnownByItsMonth();
    void aTableMeetsWithItsOwnMembers();
    void thePageGoesOnFromTheLastLine();
    void removingAMeetingAndUndoingGivesAllOfItBack();
    void oneSignatoryForEachDocument();
    void partsComeInTheOrderTheyWereAdded();

    void pointsAreNumberedAndMoved();
    void pastedPointsAreOneAct();
    void aPointGoesUnderTheOneBeforeItAndComesOutAgain();
    void theFirstPointGoesUnderNothing();
    void whatIsOpenIsPutOnTheAgendaAndLinkedInOneAct();
    void aPostponedPointIsOpenUntilAnotherTakesItUp();

    void everyMemberGetsOneLetter();
    void aSentLetterIsAmendedNotEdited();
    void aDelegateNeedsAName();

    void aBodyNotConvenedIsNeverAbsent();
    void fourPeopleOfOneBodyAreOneBody();
    void repliesFillInTheAttendances();
    void whoIsLeftWasAbsent();
    void severalAttendancesAreOneAct();
    void protocolReferencesComeTogether();

    void finalMinutesAreFrozen();
    void aBlankTextIsTakenAway();

    void anAttendanceIsSomebodysAndOfOneMeeting();
    void aMeetingDoesNotEndBeforeItBegins();
    void aStatementSaysSomething();
    void compositionsDoNotOverlap();

    void theEmblemIsAPictureAndIsUndone();

private:
    QStringList printedAgenda() const
    {
        QStringList lines;
        const auto numbered = Agendas(*m_seeded->workspace).of(MeetingId(1)).value();
        for (const auto &each : numbered)
            lines.append(each.number + " " + each.item.title);
        return lines;
    }

    Workspace &archive() { return *m_seeded->workspace; }
    Meetings meetings() { return Meetings(archive()); }
    Agendas agendas() { return Agendas(archive()); }
    Convocations letters() { return Convocations(archive()); }
    Attendances attendances() { return Attendances(archive()); }

    const MeetingId m_draft{1};
    const MeetingId m_running{3};
    const MeetingId m_closed{4};
    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestSitting::aMeetingGoesFromDraftToClosed()
{
    QVERIFY(meetings().convene(m_draft));
    QVERIFY(!meetings().convene(m_draft));
    QVERIFY(meetings().start(m_draft, QTime(9, 40)));
    QVERIFY(!meetings().cancel(m_draft, "tardi"));
    QVERIFY(meetings().close(m_draft, QTime(12, 0)));

    const auto meeting = meetings().find(m_draft).value();
    QCOMPARE(meeting.state, MeetingState::Closed);
    QCOMPARE(meeting.actualStart, QTime(9, 40));
    QCOMPARE(meeting.actualEnd, QTime(12, 0));
}

void TestSitting::aMeetingWithoutVenueIsNotConvened()
{
    auto meeting = meetings().find(m_draft).value();
    meeting.venue = " ";
    QVERIFY(meetings().change(meeting));
    const int acts = m_seeded->acts();

    QCOMPARE(meetings().convene(m_draft).error().field, "venue");
    QCOMPARE(m_seeded->acts(), acts);
}

void TestSitting::aMeetingOutOfOrderIsRefusedAtItsField()
{
    auto meeting = meetings().find(m_draft).value();
    meeting.plannedStart = {9, 30};
    meeting.plannedEnd = {12, 0};
    meeting.replyBy = {};
    QVERIFY(meetings().change(meeting));
    const int acts = m_seeded->acts();

    auto late = meeting;
    late.replyBy = meeting.heldOn.day.addDays(1);
    QCOMPARE(meetings().change(late).error().field, "replyBy");
    QCOMPARE(meetings().add(late).error().field, "replyBy");
    auto early = meeting;
    early.plannedEnd = {9, 0};
    QCOMPARE(meetings().change(early).error().field, "plannedEnd");
    QCOMPARE(m_seeded->acts(), acts);
}

void TestSitting::aMeetingMovedBackHasNoTermAfterIt()
{
    auto meeting = meetings().find(m_draft).value();
    meeting.replyBy = meeting.heldOn.day.addDays(-2);
    QVERIFY(meetings().change(meeting));

    const auto next = meetings().postpone(m_draft, meeting.heldOn.day.addDays(-7), "anticipata").value();

    QCOMPARE(meetings().find(next)->replyBy, QDate());
}

void TestSitting::postponingKeepsTheLettersAndTakesTheAgendaAlong()
{
    const auto next = meetings().postpone(MeetingId(2), QDate(2025, 9, 1), "sciopero");

    QVERIFY(next);
    QCOMPARE(meetings().find(MeetingId(2))->state, MeetingState::Postponed);
    QCOMPARE(letters().of(MeetingId(2))->size(), 1);
    QCOMPARE(letters().of(*next)->size(), 0);
    QCOMPARE(agendas().of(*next)->size(), 2);
    QCOMPARE(meetings().find(*next)->postponedFromId, MeetingId(2));
}

void TestSitting::aMeetingLikeAnotherBeginsAnew()
{
    const auto points = agendas().of(m_closed).value();
    QVERIFY(agendas().setOutcome(points.at(0).item.id, AgendaStatus::Treated, Outcome::Approved, "approvato"));
    QVERIFY(agendas().setOutcome(points.at(1).item.id, AgendaStatus::Postponed, Outcome::None, {}));
    const int acts = m_seeded->acts();

    const auto like = meetings().duplicate(m_closed, QDate(2026, 2, 3), {});

    QVERIFY2(like, like ? "" : qPrintable(like.error().message));
    QCOMPARE(m_seeded->acts(), acts + 1);
    const auto made = meetings().find(*like).value();
    QCOMPARE(made.state, MeetingState::Draft);
    QCOMPARE(made.heldOn, PartialDate::onDay(QDate(2026, 2, 3)));
    QVERIFY(!made.actualStart.isValid());
    const auto anew = agendas().of(*like).value();
    QCOMPARE(anew.size(), points.size());
    QCOMPARE(anew.at(0).item.title, points.at(0).item.title);
    QCOMPARE(anew.at(0).item.status, AgendaStatus::Planned);
    QVERIFY(anew.at(0).item.outcomeText.isEmpty() && !anew.at(0).item.carriedFromId.isValid());
    QCOMPARE(anew.at(1).item.carriedFromId, points.at(1).item.id);
    QCOMPARE(meetings().signatoriesOf(*like)->size(), meetings().signatoriesOf(m_closed)->size());

    const auto bare = meetings().duplicate(m_closed, QDate(2026, 3, 3), {false, false});
    QCOMPARE(agendas().of(*bare)->size(), 0);
    QCOMPARE(meetings().duplicate(m_closed, {}, {}).error().field, "heldOn");
}

void TestSitting::aSuspensionHasItsBeginningAndItsEnd()
{
    QVERIFY(meetings().suspend(m_running, QTime(10, 0), "pausa"));
    QVERIFY(!meetings().suspend(m_running, QTime(10, 5), "pausa"));
    QVERIFY(meetings().resume(m_running, QTime(10, 15)));

    const auto suspensions = meetings().suspensionsOf(m_running).value();
    QCOMPARE(suspensions.size(), 1);
    QCOMPARE(suspensions.constFirst().suspendedAt, QTime(10, 0));
    QCOMPARE(suspensions.constFirst().resumedAt, QTime(10, 15));
}

void TestSitting::finalMinutesKeepAMeetingClosed()
{
    QVERIFY(meetings().reopen(m_closed, "un nome"));
    QVERIFY(meetings().close(m_closed, QTime(12, 0)));
    makeFinal(archive(), m_closed);

    QCOMPARE(meetings().reopen(m_closed, "un altro").error().kind, ErrorKind::Conflict);
}

void TestSitting::meetingsAreFoundByDayAndByNumber()
{
    QCOMPARE(meetings().named("2025-05-10")->id, m_closed);
    QCOMPARE(meetings().named("10/05/2025")->id, m_closed);
    QCOMPARE(meetings().named("4")->id, m_closed);
    QCOMPARE(meetings().named("77").error().kind, ErrorKind::NotFound);
    auto twin = meetings().find(m_closed).value();
    twin.number = "4";
    QVERIFY(meetings().add(twin));

    const auto two = meetings().named("4");

    QCOMPARE(two.error().kind, ErrorKind::Ambiguous);
    QVERIFY(two.error().message.contains("2025"));
}

void TestSitting::aMeetingMayBeKnownByItsMonth()
{
    Meeting told;
    told.venue = "Sala";
    told.heldOn = PartialDate::inMonth(2025, 5);
    const auto month = *meetings().add(told);
    told.heldOn = PartialDate::onDay(QDate(2025, 5, 31));
    const auto day = *meetings().add(told);
    told.heldOn = PartialDate::inYear(2025);
    const auto year = *meetings().add(told);

    QList<MeetingId> order;
    std::optional<MeetingSummary> after;
    for (int page = 0; page < 20; ++page) {
        const auto line = meetings().page(1, after).value();
        if (line.isEmpty())
            break;
        after = line.constFirst();
        order.append(after->id);
    }
    QCOMPARE(order.indexOf(day), order.indexOf(month) + 1);
    QVERIFY(order.indexOf(year) < order.indexOf(month));
    QCOMPARE(meetings().named("maggio 2025")->id, month);
    QCOMPARE(meetings().named("2025-05")->id, month);
    QCOMPARE(meetings().named("31/05/2025")->id, day);
    QCOMPARE(meetings().named("2025")->id, year);
    QCOMPARE(meetings().convene(month).error().field, "heldOn");
    QVERIFY(meetings().find(month)->compositionId.isValid());
}

void TestSitting::aTableMeetsWithItsOwnMembers()
{
    WorkingTables tables(*m_seeded->workspace);
    WorkingTable table;
    table.name = "Tavolo vulnerabilità";
    const auto id = *tables.add(table,
                                {TableMember{{}, {}, BodyId(2), {}, {}, {}},
                                 TableMember{{}, {}, BodyId(3), {}, {}, PartialDate::inYear(2020)}});
    const QString number = meetings().proposed()->number;
    Meeting told;
    told.number = "77";
    told.workingTableId = id;
    told.heldOn = PartialDate::onDay(QDate(2026, 3, 12));

    const auto meeting = *meetings().add(told);
    Convocations letters(*m_seeded->workspace);
    QVERIFY(letters.prepareFor(meeting));

    const auto made = letters.of(meeting).value();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.constFirst().bodyId, BodyId(2));
    QVERIFY(!meetings().find(meeting)->compositionId.isValid());
    QCOMPARE(meetings().proposed()->number, number);
    const auto leftOut = letters.leftOutOf(meeting).value();
    QVERIFY(std::any_of(leftOut.cbegin(), leftOut.cend(), [](const LeftOutBody &each) {
        return each.bodyId == BodyId(3) && each.reason == LeftOutReason::OutsideTable;
    }));

    auto joint = *meetings().find(meeting);
    joint.countsForCouncil = true;
    QVERIFY(meetings().change(joint));
    QVERIFY(meetings().proposed()->number != number);
}

void TestSitting::thePageGoesOnFromTheLastLine()
{
    const auto first = meetings().page(3).value();
    const auto rest = meetings().page(3, first.constLast()).value();

    QCOMPARE(first.constFirst().id, m_closed);
    QCOMPARE(first.constFirst().bodiesPresent, 1);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.constFirst().id, m_draft);
}

void TestSitting::removingAMeetingAndUndoingGivesAllOfItBack()
{
    QVERIFY(!meetings().remove(m_closed));
    QVERIFY(meetings().remove(m_draft));
    QCOMPARE(agendas().of(m_draft)->size(), 0);

    QVERIFY(archive().undo());

    QCOMPARE(agendas().of(m_draft)->size(), 2);
    QCOMPARE(letters().of(m_draft)->size(), 1);
    QCOMPARE(archive().verify().value(), QString());
}

void TestSitting::oneSignatoryForEachDocument()
{
    Signatory signatory;
    signatory.meetingId = m_draft;
    signatory.formula = "IL PREFETTO";
    QVERIFY(meetings().sign(signatory));
    signatory.formula = "p. IL PREFETTO";
    QVERIFY(meetings().sign(signatory));

    const auto known = meetings().signatoriesOf(m_draft).value();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.constFirst().formula, "p. IL PREFETTO");
}

void TestSitting::partsComeInTheOrderTheyWereAdded()
{
    const auto second = MeetingPart{{}, m_draft, 7, QDate(2025, 7, 2), QTime(15, 0), {}, "terzo settore"};
    QVERIFY(meetings().addPart(MeetingPart{{}, m_draft, 9, QDate(2025, 7, 1), QTime(9, 30), {}, "enti pubblici"}));
    const auto id = meetings().addPart(second).value();

    auto parts = meetings().partsOf(m_draft).value();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.last().audience, "terzo settore");
    QCOMPARE(parts.last().position, 2);

    auto point = agendas().of(m_draft)->constFirst().item;
    point.partId = id;
    QVERIFY(agendas().change(point));
    QVERIFY(meetings().removePart(id));
    QCOMPARE(meetings().partsOf(m_draft)->size(), 1);
    QCOMPARE(agendas().of(m_draft)->constFirst().item.partId, MeetingPartId());
}

void TestSitting::pointsAreNumberedAndMoved()
{
    AgendaItem third;
    third.meetingId = m_draft;
    third.title = "Terzo";
    const auto id = agendas().add(third).value();
    AgendaItem under = third;
    under.parentId = id;
    under.title = "Sotto";
    QVERIFY(agendas().add(under));
    QCOMPARE(agendas().of(m_draft)->constLast().number, "3.1");

    QVERIFY(agendas().moveTo(id, 1));

    QCOMPARE(agendas().of(m_draft)->constFirst().item.id, id);
    QCOMPARE(agendas().of(m_draft)->at(1).number, "1.1");
}

void TestSitting::pastedPointsAreOneAct()
{
    const auto before = printedAgenda();
    const int acts = m_seeded->acts();

    QVERIFY(agendas().addAll(m_draft, {"Saluti", "Varie ed eventuali"}));

    QCOMPARE(m_seeded->acts(), acts + 1);
    QCOMPARE(printedAgenda(), before + QStringList({"3 Saluti", "4 Varie ed eventuali"}));
    QCOMPARE(agendas().addAll(m_draft, {"Bene", " "}).error().field, "title");
    QCOMPARE(printedAgenda().size(), 4);
}

void TestSitting::aPointGoesUnderTheOneBeforeItAndComesOutAgain()
{
    const auto added = agendas().addAll(m_draft, {"Terzo", "Quarto"}).value();
    const auto before = printedAgenda();

    QVERIFY(agendas().indent(added.first()));
    QCOMPARE(printedAgenda().mid(2), QStringList({"2.1 Terzo", "3 Quarto"}));
    QVERIFY(agendas().indent(added.last()));
    QCOMPARE(printedAgenda().mid(2), QStringList({"2.1 Terzo", "2.2 Quarto"}));
    QVERIFY(!agendas().indent(agendas().of(m_draft)->at(1).item.id));

    QVERIFY(agendas().outdent(added.first()));
    QCOMPARE(printedAgenda().mid(2), QStringList({"2.1 Quarto", "3 Terzo"}));
    QVERIFY(archive().undo());
    QVERIFY(archive().undo());
    QVERIFY(archive().undo());
    QCOMPARE(printedAgenda(), before);
}

void TestSitting::theFirstPointGoesUnderNothing()
{
    const auto first = agendas().of(m_draft)->constFirst().item.id;

    QCOMPARE(agendas().indent(first).error().kind, ErrorKind::Refused);
    QCOMPARE(agendas().outdent(first).error().kind, ErrorKind::Refused);
}

void TestSitting::whatIsOpenIsPutOnTheAgendaAndLinkedInOneAct()
{
    AgendaLink about;
    about.bodyId = BodyId(1);
    const int acts = m_seeded->acts();

    const auto item = agendas().putOn(m_draft, "Corsi di lingua", about);

    QVERIFY(item);
    QCOMPARE(m_seeded->acts(), acts + 1);
    QVERIFY(printedAgenda().constLast().endsWith(" Corsi di lingua"));
    QCOMPARE(agendas().linksOf(*item)->constFirst().bodyId, BodyId(1));
    const auto links = agendas().linksOfMeeting(m_draft).value();
    QVERIFY(std::any_of(links.begin(), links.end(), [&](const auto &link) { return link.agendaItemId == *item; }));
    QVERIFY(!agendas().putOn(m_draft, " ", about));
}

void TestSitting::aPostponedPointIsOpenUntilAnotherTakesItUp()
{
    const auto item = agendas().of(m_closed)->constFirst().item.id;
    QVERIFY(agendas().setOutcome(item, AgendaStatus::Postponed, Outcome::None, {}));
    QCOMPARE(agendas().stillPostponed()->size(), 1);

    const auto next = agendas().carryOver(item, m_draft);

    QVERIFY(next);
    QCOMPARE(agendas().stillPostponed()->size(), 0);
    QCOMPARE(agendas().of(m_draft)->constLast().item.carriedFromId, item);
}

void TestSitting::everyMemberGetsOneLetter()
{
    const int members = int(Compositions(archive()).membersOf(CompositionId(1))->size());

    QCOMPARE(letters().prepareFor(m_draft).value(), members - 1);
    QCOMPARE(letters().prepareFor(m_draft).value(), 0);
    QCOMPARE(letters().of(m_draft)->size(), members);
}

void TestSitting::aSentLetterIsAmendedNotEdited()
{
    const auto letter = letters().of(m_draft)->constFirst();
    QVERIFY(letters().registerProtocol(letter.id, "0001/2025", QDate(2025, 1, 2)));
    const auto unissued = letters().markSent({letter.id}, "Prova");
    QVERIFY(!unissued);
    QVERIFY2(unissued.error().message.contains("Ente di prova 1"), qPrintable(unissued.error().message));
    keepAsIssued(archive(), letter.id);
    QVERIFY(letters().markSent({letter.id}, "Prova"));
    QVERIFY(!letters().change(letter));
    QVERIFY(!letters().remove(letter.id));

    const auto next = letters().amend(letter.id);

    QVERIFY(next);
    const auto all = letters().of(m_draft).value();
    QCOMPARE(all.constFirst().state, ConvocationState::Amended);
    QCOMPARE(all.constFirst().protocolRef, "0001/2025");
    QCOMPARE(all.constLast().supersedesId, letter.id);
}

void TestSitting::aDelegateNeedsAName()
{
    Reply reply;
    reply.convocationId = letters().of(m_draft)->constFirst().id;
    reply.kind = ReplyKind::DelegateNamed;
    QCOMPARE(letters().addReply(reply).error().field, "participantName");
    reply.participantName = "Nome Cognome";
    QVERIFY(letters().addReply(reply));
}

void TestSitting::aBodyNotConvenedIsNeverAbsent()
{
    Attendance attendance;
    attendance.meetingId = m_draft;
    attendance.bodyId = BodyId(2);
    attendance.value = AttendanceValue::Absent;
    QCOMPARE(attendances().record(attendance).error().field, "value");
    attendance.value = AttendanceValue::NotConvened;
    QVERIFY(attendances().record(attendance));
    attendance.bodyId = BodyId(1);
    attendance.value = AttendanceValue::Excused;
    QVERIFY(attendances().record(attendance));
}

void TestSitting::fourPeopleOfOneBodyAreOneBody()
{
    for (const auto *name : {"Uno", "Due", "Tre", "Quattro"}) {
        Attendance attendance;
        attendance.meetingId = m_draft;
        attendance.bodyId = BodyId(1);
        attendance.personName = name;
        QVERIFY(attendances().record(attendance));
    }

    QCOMPARE(attendances().countsOf(m_draft)->bodiesPresent, 1);
    QCOMPARE(attendances().countsOf(m_draft)->personsPresent, 4);
}

void TestSitting::repliesFillInTheAttendances()
{
    QVERIFY(letters().prepareFor(m_draft));
    const auto letter = letters().of(m_draft)->constLast();
    Reply reply;
    reply.convocationId = letter.id;
    reply.kind = ReplyKind::DelegateNamed;
    reply.participantName = "Nome Cognome";
    QVERIFY(letters().addReply(reply));

    QCOMPARE(attendances().prefill(m_draft).value(), 1);

    QCOMPARE(attendances().of(m_draft)->constLast().value, AttendanceValue::PresentByDelegate);
    QCOMPARE(attendances().of(m_draft)->constLast().personName, "Nome Cognome");
}

void TestSitting::whoIsLeftWasAbsent()
{
    QVERIFY(letters().prepareFor(m_draft));
    const auto convened = letters().of(m_draft).value();
    Attendance present;
    present.meetingId = m_draft;
    present.bodyId = convened.constFirst().bodyId;
    QVERIFY(attendances().record(present));

    const auto marked = attendances().markRestAbsent(m_draft);

    QVERIFY(marked && *marked > 0);
    const auto counts = attendances().countsOf(m_draft).value();
    QCOMPARE(counts.bodiesPresent, 1);
    QCOMPARE(counts.bodiesAbsent, *marked);
    QCOMPARE(attendances().markRestAbsent(m_draft).value(), 0);
}

void TestSitting::severalAttendancesAreOneAct()
{
    QVERIFY(letters().prepareFor(m_draft));
    const auto convened = letters().of(m_draft).value();
    const auto before = attendances().of(m_draft).value();
    QList<Attendance> marked(2);
    for (int i = 0; i < 2; ++i) {
        marked[i].meetingId = m_draft;
        marked[i].bodyId = convened.at(i).bodyId;
    }
    QVERIFY(attendances().keepAll(marked));
    auto kept = attendances().of(m_draft).value();
    QCOMPARE(kept.size(), before.size() + 2);

    kept[0].value = AttendanceValue::PresentRemotely;
    kept[1].leftAt = QTime(9, 0);
    kept[1].arrivedAt = QTime(10, 0);
    QVERIFY(!attendances().keepAll(kept));
    QVERIFY(attendances().of(m_draft)->constFirst().value != AttendanceValue::PresentRemotely);

    QVERIFY(archive().undo());
    QCOMPARE(attendances().of(m_draft).value(), before);
}

void TestSitting::protocolReferencesComeTogether()
{
    QVERIFY(letters().prepareFor(m_draft));
    const auto convened = letters().of(m_draft).value();
    QVERIFY(convened.size() > 1);
    const int acts = m_seeded->acts();

    QVERIFY(!letters().registerProtocols({{convened.at(0).id, "12/2025", {}}, {convened.at(1).id, " ", {}}}));
    QCOMPARE(letters().of(m_draft)->at(0).protocolRef, QString());
    QVERIFY(letters().registerProtocols(
        {{convened.at(0).id, "12/2025", QDate(2025, 6, 2)}, {convened.at(1).id, "13/2025", QDate(2025, 6, 3)}}));

    QCOMPARE(m_seeded->acts(), acts + 1);
    QCOMPARE(letters().of(m_draft)->at(0).protocolOn, QDate(2025, 6, 2));
    QCOMPARE(letters().of(m_draft)->at(1).protocolRef, "13/2025");
    QCOMPARE(letters().of(m_draft)->at(1).protocolOn, QDate(2025, 6, 3));
    QCOMPARE(letters().of(m_draft)->at(1).state, ConvocationState::Registered);
}

void TestSitting::finalMinutesAreFrozen()
{
    MinutesBook book(archive());
    const auto item = agendas().of(m_closed)->constFirst().item.id;
    QVERIFY(book.setText(m_closed, MinutesSection::Item, item, "Testo"));
    const auto minutes = (*book.of(m_closed))->id;
    QVERIFY(!book.setState(minutes, MinutesState::Final));
    makeFinal(archive(), m_closed);
    QVERIFY(!book.setState(minutes, MinutesState::Signed));
    QVERIFY(!book.setState(minutes, MinutesState::InReview));

    QCOMPARE(book.setText(m_closed, MinutesSection::Item, item, "Altro").error().kind, ErrorKind::Conflict);
    QVERIFY(!book.addStatement(Statement{{}, item, 0, BodyId(1), {}, {}, {}, "Detto"}));
    QCOMPARE(book.textsOf(m_closed)->constFirst().text, "Testo");
}

void TestSitting::aBlankTextIsTakenAway()
{
    MinutesBook book(archive());
    QVERIFY(book.setText(m_closed, MinutesSection::Opening, {}, "Testo"));
    QVERIFY(book.setText(m_closed, MinutesSection::Opening, {}, " "));
    QCOMPARE(book.textsOf(m_closed)->size(), 0);
}

void TestSitting::anAttendanceIsSomebodysAndOfOneMeeting()
{
    Attendance attendance;
    attendance.meetingId = m_closed;
    QCOMPARE(attendances().record(attendance).error().kind, ErrorKind::Validation);
    attendance.personTitle = "Capo di Gabinetto";
    MeetingPart part;
    part.meetingId = m_draft;
    const auto ofTheOther = meetings().addPart(part).value();
    attendance.partId = ofTheOther;

    QCOMPARE(attendances().record(attendance).error().field, "partId");
    attendance.partId = {};
    QVERIFY(attendances().record(attendance));
    AgendaItem item;
    item.meetingId = m_closed;
    item.title = "Punto";
    item.partId = ofTheOther;
    QCOMPARE(agendas().add(item).error().field, "partId");
}

void TestSitting::aMeetingDoesNotEndBeforeItBegins()
{
    auto meeting = meetings().find(m_draft).value();
    meeting.plannedStart = QTime(10, 0);
    meeting.plannedEnd = QTime(9, 0);
    QCOMPARE(meetings().change(meeting).error().field, "plannedEnd");
    QCOMPARE(meetings().add(meeting).error().field, "plannedEnd");
    MeetingPart part;
    part.meetingId = m_draft;
    part.startsAt = QTime(10, 0);
    part.endsAt = QTime(9, 0);
    QCOMPARE(meetings().addPart(part).error().field, "endsAt");

    QVERIFY(meetings().start(m_draft, QTime(10, 0)));
    QCOMPARE(meetings().close(m_draft, QTime(9, 59)).error().field, "actualEnd");
    QVERIFY(meetings().close(m_draft, QTime(10, 0)));
}

void TestSitting::aStatementSaysSomething()
{
    MinutesBook book(archive());
    const auto item = agendas().of(m_closed)->constFirst().item.id;

    QVERIFY(!book.addStatement(Statement{{}, item, 0, {}, {}, {}, {}, {}}));
    QCOMPARE(book.addStatement(Statement{{}, item, 0, BodyId(1), {}, {}, {}, " "}).error().field, "text");
    QVERIFY(book.addStatement(Statement{{}, item, 0, {}, {}, {}, {}, "Il Comune riferisce."}));
}

void TestSitting::compositionsDoNotOverlap()
{
    Compositions compositions(archive());
    Composition next;
    next.validFrom = PartialDate::onDay(QDate(2025, 7, 1));
    QCOMPARE(compositions.add(next).error().kind, ErrorKind::Conflict);
    QVERIFY(compositions.close(CompositionId(1), QDate(2025, 6, 30)));
    QVERIFY(compositions.add(next));

    QCOMPARE((*compositions.inForceOn(QDate(2025, 6, 26)))->id, CompositionId(1));
    QCOMPARE((*compositions.inForceOn(QDate(2025, 7, 1)))->validFrom, PartialDate::onDay(QDate(2025, 7, 1)));
}

void TestSitting::theEmblemIsAPictureAndIsUndone()
{
    Councils councils(archive());
    QImage shield(40, 60, QImage::Format_RGB32);
    shield.fill(Qt::darkGreen);
    QBuffer bytes;
    QVERIFY(shield.save(&bytes, "PNG"));

    QCOMPARE(councils.setEmblem("not a picture").error().field, "emblem");
    QVERIFY(councils.emblem()->isEmpty());
    QVERIFY(councils.setEmblem(bytes.data()));
    QCOMPARE(councils.emblem().value(), bytes.data());
    QVERIFY(archive().undo());
    QVERIFY(councils.emblem()->isEmpty());
    QVERIFY(archive().redo());
    QVERIFY(councils.setEmblem({}));
    QVERIFY(councils.emblem()->isEmpty());
}

QTEST_GUILESS_MAIN(TestSitting)

#include "tst_sitting.moc"
