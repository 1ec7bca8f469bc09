#include "tests/unit/documents/paper_faults.h"

#include "tests/unit/documents/small_secretariat.h"

namespace seduta {

namespace {

const QDate dayOfMeeting(2025, 6, 10);

void addOffice(SmallSecretariat &small)
{
    small.council().letterhead = QStringList{"Prefettura di Prova"};
    small.council().emblem = QString(64, u'a');
    auto &meeting = small.meeting();
    meeting.chairId = small.person("dott.", "Carlo", "Chiari");
    meeting.convenerId = small.person("dott.", "Dario", "Donati");
    meeting.secretaryId = small.person("dott.ssa", "Sara", "Serra");
    meeting.plannedStart = QTime(9, 30);
    meeting.actualStart = QTime(10, 0);
    meeting.actualEnd = QTime(12, 0);
    small.signatory(DocumentKind::Minutes, "IL PRESIDENTE", meeting.chairId);
}

void addBodies(SmallSecretariat &small)
{
    Composition composition;
    composition.validFrom = PartialDate::onDay(QDate(2024, 1, 1));
    small.meeting().compositionId = small.add(&Secretariat::compositions, composition).id;
    for (const QString name : {"Questura di Prova", "Comune di Prova"}) {
        const auto body = small.body(name).id;
        auto &seat = small.add(&Secretariat::memberships);
        seat.compositionId = small.meeting().compositionId;
        seat.bodyId = body;
        auto &letter = small.letter(body);
        letter.address = "pec@example.org";
        letter.protocolRef = "12/2025";
        small.attendance(body, {}, AttendanceValue::Present).personName = "Marta Neri";
    }
    auto &former = small.add(&Secretariat::bodyNames);
    former.bodyId = BodyId(1);
    former.name = "Questura";
    former.validTo = PartialDate::inYear(2020);
}

void addPoints(SmallSecretariat &small, bool isHeld)
{
    for (const QString title : {"Accoglienza", "Piano territoriale", "Varie"}) {
        auto &point = small.point(title);
        point.status = isHeld ? AgendaStatus::Treated : AgendaStatus::Planned;
        point.outcome = isHeld ? Outcome::Noted : Outcome::None;
        auto &text = small.addToMeeting(&Secretariat::minutesTexts);
        text.agendaItemId = point.id;
        text.text = "Si discute.";
    }
    small.statement(AgendaItemId(1), BodyId(1), {}).text = "riferisce";
    Project project;
    project.title = "Aurora";
    auto &link = small.add(&Secretariat::agendaLinks);
    link.agendaItemId = AgendaItemId(1);
    link.projectId = small.add(&Secretariat::projects, project).id;
}

void addFollowUp(SmallSecretariat &small)
{
    auto &action = small.addToMeeting(&Secretariat::actionItems);
    action.title = "Trasmettere i dati";
    action.dueKind = DueKind::Date;
    action.due = PartialDate::onDay(QDate(2025, 9, 30));
    auto &owner = small.add(&Secretariat::actionOwners);
    owner.actionItemId = action.id;
    owner.bodyId = BodyId(2);
    small.add(&Secretariat::criticalAreas).title = "Alloggi";
    auto &report = small.addToMeeting(&Secretariat::criticalAreaReports);
    report.criticalAreaId = CriticalAreaId(1);
    auto &teller = small.add(&Secretariat::criticalAreaReportBodies);
    teller.reportId = report.id;
    teller.bodyId = BodyId(1);
    auto &suspension = small.addToMeeting(&Secretariat::suspensions);
    suspension.suspendedAt = QTime(10, 30);
    suspension.resumedAt = QTime(10, 45);
}

Meeting &meetingOf(Secretariat &part)
{
    return part.meetings.first();
}

AgendaItem &pointOf(Secretariat &part, int number)
{
    return part.agendaItems[number - 1];
}

void withoutText(Secretariat &part, int point)
{
    part.minutesTexts.removeAt(point - 1);
}

Attendance newAttendance(AttendanceValue value)
{
    Attendance attendance;
    attendance.id = AttendanceId(9);
    attendance.meetingId = MeetingId(1);
    attendance.value = value;
    return attendance;
}

Statement newStatement(BodyId body, const QString &name)
{
    Statement statement;
    statement.id = StatementId(9);
    statement.agendaItemId = AgendaItemId(2);
    statement.bodyId = body;
    statement.speakerName = name;
    statement.text = "riferisce";
    return statement;
}

BodyId newBody(Secretariat &part)
{
    Body body;
    body.id = BodyId(9);
    body.name = "Provincia di Prova";
    part.bodies.append(body);
    return body.id;
}

QList<PaperFault> faultsOfHours()
{
    return {
        {"closed_on_a_day_to_come", true,
         [](Secretariat &part) { meetingOf(part).heldOn = PartialDate::onDay(QDate(2025, 7, 10)); }, "meeting",
         "heldOn"},
        {"day_passed_in_preparation", false,
         [](Secretariat &part) { meetingOf(part).heldOn = PartialDate::onDay(QDate(2025, 5, 10)); }, "meeting",
         "heldOn"},
        {"never_closed", true, [](Secretariat &part) { meetingOf(part).state = MeetingState::Running; }, "meeting",
         "actualEnd"},
        {"day_not_known", false, [](Secretariat &part) { meetingOf(part).heldOn = PartialDate::inMonth(2025, 6); },
         "meeting", "heldOn"},
        {"no_beginning", true, [](Secretariat &part) { meetingOf(part).actualStart = {}; }, "meeting", "actualStart"},
        {"no_end", true, [](Secretariat &part) { meetingOf(part).actualEnd = {}; }, "meeting", "actualEnd"},
        {"no_chair", true, [](Secretariat &part) { meetingOf(part).chairId = {}; }, "meeting", "chairId"},
        {"no_secretary", true, [](Secretariat &part) { meetingOf(part).secretaryId = {}; }, "meeting", "secretaryId"},
        {"suspension_not_resumed", true, [](Secretariat &part) { part.suspensions.first().resumedAt = {}; },
         "suspension", "resumedAt"},
        {"suspension_outside", true, [](Secretariat &part) { part.suspensions.first().suspendedAt = QTime(8, 0); },
         "suspension", "suspendedAt"},
        {"suspensions_overlap", true,
         [](Secretariat &part) {
             part.suspensions.append({SuspensionId(9), MeetingId(1), QTime(10, 40), QTime(11, 0), {}});
         },
         "suspension", "suspendedAt"},
        {"presence_outside", true, [](Secretariat &part) { part.attendances.first().leftAt = QTime(12, 30); },
         "attendance", "leftAt"},
        {"part_without_a_day", false,
         [](Secretariat &part) {
             part.meetingParts.append({MeetingPartId(1), MeetingId(1), 1, {}, {}, {}, {}});
         },
         "meeting_part", "heldOn"},
    };
}

QList<PaperFault> faultsOfPoints()
{
    return {
        {"speaker_of_point_left_out", true,
         [](Secretariat &part) {
             pointOf(part, 3).status = AgendaStatus::Postponed;
             pointOf(part, 3).speakerBodyId = BodyId(1);
         },
         "agenda_item", "speakerBodyId"},
        {"said_on_point_passed_over", true,
         [](Secretariat &part) {
             pointOf(part, 3).status = AgendaStatus::NotTreated;
             pointOf(part, 3).outcome = Outcome::None;
         },
         "agenda_item", "status"},
        {"outcome_of_point_passed_over", true,
         [](Secretariat &part) {
             pointOf(part, 3).status = AgendaStatus::Withdrawn;
             withoutText(part, 3);
         },
         "agenda_item", "outcome"},
        {"project_of_point_left_out", true,
         [](Secretariat &part) { pointOf(part, 1).status = AgendaStatus::Postponed; }, "agenda_item", "status"},
        {"point_still_planned", true, [](Secretariat &part) { pointOf(part, 3).status = AgendaStatus::Planned; },
         "agenda_item", "status"},
        {"point_without_outcome", true,
         [](Secretariat &part) {
             pointOf(part, 3).outcome = Outcome::None;
             withoutText(part, 3);
         },
         "agenda_item", "outcome"},
        {"point_nobody_spoke_on", true, [](Secretariat &part) { withoutText(part, 3); }, "agenda_item", "outcomeText"},
        {"statement_of_nobody", true, [](Secretariat &part) { part.statements.append(newStatement({}, {})); },
         "statement", "bodyId"},
        {"point_added_before_the_sitting", false, [](Secretariat &part) { pointOf(part, 3).addedDuringMeeting = true; },
         "agenda_item", "addedDuringMeeting"},
        {"minutes_to_approve_unnamed", false,
         [](Secretariat &part) { pointOf(part, 3).title = "Approvazione del verbale della seduta precedente"; },
         "agenda_item", "title"},
    };
}

QList<PaperFault> faultsOfAttendance()
{
    return {
        {"body_away_speaks", true, [](Secretariat &part) { part.attendances.first().value = AttendanceValue::Absent; },
         "attendance", "value"},
        {"person_away_speaks", true,
         [](Secretariat &part) {
             auto attendance = newAttendance(AttendanceValue::Excused);
             attendance.bodyId = BodyId(1);
             attendance.personName = "Anna Rossi";
             part.attendances.append(attendance);
             part.statements.append(newStatement({}, attendance.personName));
         },
         "attendance", "value"},
        {"body_not_convened_speaks", true,
         [](Secretariat &part) { part.statements.append(newStatement(newBody(part), {})); }, "statement", "bodyId"},
        {"body_not_convened_speaks", true, [](Secretariat &part) { pointOf(part, 3).speakerBodyId = newBody(part); },
         "agenda_item", "speakerBodyId"},
        {"chair_or_secretary_away", true,
         [](Secretariat &part) {
             auto attendance = newAttendance(AttendanceValue::Absent);
             attendance.bodyId = BodyId(1);
             attendance.personId = meetingOf(part).chairId;
             part.attendances.append(attendance);
         },
         "attendance", "value"},
        {"attendance_not_recorded", true, [](Secretariat &part) { part.attendances.removeLast(); }, "body",
         "attendance"},
        {"attendance_not_recorded", true, [](Secretariat &part) { part.attendances.clear(); }, "meeting", "attendance"},
        {"present_unnamed", true, [](Secretariat &part) { part.attendances.first().personName.clear(); }, "attendance",
         "personName"},
        {"present_only_counted", true,
         [](Secretariat &part) {
             part.attendances.first().personName.clear();
             part.attendances.first().persons = 3;
         },
         "attendance", "personName"},
    };
}

QList<PaperFault> faultsOfNotice()
{
    return {
        {"replies_after_the_meeting", false,
         [](Secretariat &part) { meetingOf(part).replyBy = dayOfMeeting.addDays(2); }, "meeting", "replyBy"},
        {"restricted_and_all_convened", false,
         [](Secretariat &part) { meetingOf(part).scope = MeetingScope::Restricted; }, "meeting", "scope"},
        {"convened_without_a_seat", false, [](Secretariat &part) { part.memberships.removeLast(); }, "convocation",
         "role"},
        {"no_venue", false, [](Secretariat &part) { meetingOf(part).venue = " "; }, "meeting", "venue"},
        {"no_link", false, [](Secretariat &part) { meetingOf(part).mode = MeetingMode::Mixed; }, "meeting", "link"},
        {"no_hour", false, [](Secretariat &part) { meetingOf(part).plannedStart = {}; }, "meeting", "plannedStart"},
        {"no_agenda", false,
         [](Secretariat &part) {
             part.statements.clear();
             part.minutesTexts.clear();
             part.agendaLinks.clear();
             part.agendaItems.clear();
         },
         "meeting", "agenda"},
        {"letter_without_address", false, [](Secretariat &part) { part.convocations.first().address.clear(); },
         "convocation", "address"},
        {"letters_without_protocol", false,
         [](Secretariat &part) {
             for (auto &letter : part.convocations)
                 letter.protocolRef.clear();
         },
         "convocation", "protocolRef"},
        {"nobody_signs", false,
         [](Secretariat &part) {
             part.signatories.append({SignatoryId(9), MeetingId(1), DocumentKind::Agenda, "IL PREFETTO", {}, {}});
         },
         "meeting", "signatories"},
        {"undated_name", false, [](Secretariat &part) { part.bodyNames.first().validTo = {}; }, "body", "names"},
        {"no_letterhead", false, [](Secretariat &part) { part.councils.first().letterhead.clear(); }, "council",
         "letterhead"},
        {"no_emblem", true, [](Secretariat &part) { part.councils.first().emblem.clear(); }, "council", "emblem"},
    };
}

QList<PaperFault> faultsOfFollowUp()
{
    return {
        {"due_before_the_meeting", true,
         [](Secretariat &part) { part.actionItems.first().due = PartialDate::onDay(QDate(2025, 5, 1)); }, "action_item",
         "due"},
        {"task_of_nobody", true, [](Secretariat &part) { part.actionOwners.clear(); }, "action_item", "owners"},
        {"task_without_term", true,
         [](Secretariat &part) {
             part.actionItems.first().dueKind = DueKind::None;
             part.actionItems.first().due = {};
         },
         "action_item", "due"},
        {"addressed_to_nobody", true, [](Secretariat &part) { part.actionItems.first().kind = ActionKind::Proposal; },
         "action_item", "addresseeBodyId"},
        {"report_of_nobody", true, [](Secretariat &part) { part.criticalAreaReportBodies.clear(); }, "critical_area",
         "reports"},
    };
}

}

const QList<PaperFault> &paperFaults()
{
    static const auto faults =
        faultsOfHours() + faultsOfPoints() + faultsOfAttendance() + faultsOfNotice() + faultsOfFollowUp();
    return faults;
}

Secretariat cleanMeeting(bool isHeld)
{
    SmallSecretariat small;
    addOffice(small);
    addBodies(small);
    addPoints(small, isHeld);
    addFollowUp(small);
    small.meeting().state = isHeld ? MeetingState::Closed : MeetingState::Convened;
    return small.part();
}

QDate draftingDay(bool isHeld)
{
    return dayOfMeeting.addDays(isHeld ? 10 : -10);
}

}
