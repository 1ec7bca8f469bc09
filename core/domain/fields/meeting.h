#pragma once

#include "core/domain/field.h"
#include "core/domain/meeting.h"

namespace seduta {

template <>
struct Fields<Meeting> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "meeting");
    static constexpr auto all = std::tuple{
        Field{"number", &Meeting::number, QT_TRANSLATE_NOOP("meeting", "Number")},
        Field{"kind", &Meeting::kind, QT_TRANSLATE_NOOP("meeting", "Kind")},
        Field{"title", &Meeting::title, QT_TRANSLATE_NOOP("meeting", "Subject")},
        Field{"heldOn", &Meeting::heldOn, QT_TRANSLATE_NOOP("meeting", "Day")},
        Field{"plannedStart", &Meeting::plannedStart, QT_TRANSLATE_NOOP("meeting", "From")},
        Field{"plannedEnd", &Meeting::plannedEnd, QT_TRANSLATE_NOOP("meeting", "To")},
        Field{"venue", &Meeting::venue, QT_TRANSLATE_NOOP("meeting", "Venue")},
        Field{"hostBodyId", &Meeting::hostBodyId, QT_TRANSLATE_NOOP("meeting", "Host body")},
        Field{"mode", &Meeting::mode, QT_TRANSLATE_NOOP("meeting", "Mode")},
        Field{"link", &Meeting::link, QT_TRANSLATE_NOOP("meeting", "Link for who is far")},
        Field{"scope", &Meeting::scope, QT_TRANSLATE_NOOP("meeting", "Scope")},
        Field{"state", &Meeting::state, QT_TRANSLATE_NOOP("meeting", "State")},
        Field{"stateReason", &Meeting::stateReason, QT_TRANSLATE_NOOP("meeting", "Reason of the state")},
        Field{"compositionId", &Meeting::compositionId, QT_TRANSLATE_NOOP("meeting", "Composition")},
        Field{"hoursWords", &Meeting::hoursWords, QT_TRANSLATE_NOOP("meeting", "Hours, in words")},
        Field{"actualStart", &Meeting::actualStart, QT_TRANSLATE_NOOP("meeting", "Begun at")},
        Field{"actualEnd", &Meeting::actualEnd, QT_TRANSLATE_NOOP("meeting", "Ended at")},
        Field{"hoursUnknown", &Meeting::hoursUnknown, QT_TRANSLATE_NOOP("meeting", "The hours are not known")},
        Field{"chairId", &Meeting::chairId, QT_TRANSLATE_NOOP("meeting", "Chair")},
        Field{"chairTitle", &Meeting::chairTitle, QT_TRANSLATE_NOOP("meeting", "Title of the chair")},
        Field{"chairBasis", &Meeting::chairBasis, QT_TRANSLATE_NOOP("meeting", "Chairs as")},
        Field{"chairDelegationRef", &Meeting::chairDelegationRef, QT_TRANSLATE_NOOP("meeting", "Delegation (act)")},
        Field{"assistedBy", &Meeting::assistedBy, QT_TRANSLATE_NOOP("meeting", "Assisted by")},
        Field{"greetingFrom", &Meeting::greetingFrom, QT_TRANSLATE_NOOP("meeting", "Brings the greeting of")},
        Field{"coordinatedBy", &Meeting::coordinatedBy, QT_TRANSLATE_NOOP("meeting", "Coordinated by")},
        Field{"convenerId", &Meeting::convenerId, QT_TRANSLATE_NOOP("meeting", "Convener")},
        Field{"convenerTitle", &Meeting::convenerTitle, QT_TRANSLATE_NOOP("meeting", "Title of the convener")},
        Field{"secretaryId", &Meeting::secretaryId, QT_TRANSLATE_NOOP("meeting", "Secretary of the minutes")},
        Field{"replyBy", &Meeting::replyBy, QT_TRANSLATE_NOOP("meeting", "Replies by")},
        Field{"postponedFromId", &Meeting::postponedFromId, QT_TRANSLATE_NOOP("meeting", "Postponed from the meeting")},
        Field{"classification", &Meeting::classification, QT_TRANSLATE_NOOP("meeting", "Classification")},
        Field{"dossier", &Meeting::dossier, QT_TRANSLATE_NOOP("meeting", "Dossier")},
        Field{"closingWords", &Meeting::closingWords, QT_TRANSLATE_NOOP("meeting", "Closing words")},
        Field{"workingTableId", &Meeting::workingTableId, QT_TRANSLATE_NOOP("meeting", "Meeting of the table")},
        Field{"countsForCouncil", &Meeting::countsForCouncil,
              QT_TRANSLATE_NOOP("meeting", "Counts as a meeting of the council too")},
        Field{"reportedInId", &Meeting::reportedInId, QT_TRANSLATE_NOOP("meeting", "Reported in the meeting")},
        Field{"report", &Meeting::report, QT_TRANSLATE_NOOP("meeting", "Report of the table")},
        Field{"note", &Meeting::note, QT_TRANSLATE_NOOP("meeting", "Notes of the office")}};
};

template <>
struct Fields<MeetingPart> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "meeting_part");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &MeetingPart::meetingId, QT_TRANSLATE_NOOP("meeting_part", "Meeting")},
                   Field{"position", &MeetingPart::position, QT_TRANSLATE_NOOP("meeting_part", "Position")},
                   Field{"heldOn", &MeetingPart::heldOn, QT_TRANSLATE_NOOP("meeting_part", "Held on")},
                   Field{"startsAt", &MeetingPart::startsAt, QT_TRANSLATE_NOOP("meeting_part", "Planned start")},
                   Field{"endsAt", &MeetingPart::endsAt, QT_TRANSLATE_NOOP("meeting_part", "Planned end")},
                   Field{"audience", &MeetingPart::audience, QT_TRANSLATE_NOOP("meeting_part", "Audience")}};
};

template <>
struct Fields<Suspension> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "suspension");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Suspension::meetingId, QT_TRANSLATE_NOOP("suspension", "Meeting")},
                   Field{"suspendedAt", &Suspension::suspendedAt, QT_TRANSLATE_NOOP("suspension", "Suspended at")},
                   Field{"resumedAt", &Suspension::resumedAt, QT_TRANSLATE_NOOP("suspension", "Resumed at")},
                   Field{"reason", &Suspension::reason, QT_TRANSLATE_NOOP("suspension", "Reason")}};
};

template <>
struct Fields<Signatory> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "signatory");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Signatory::meetingId, QT_TRANSLATE_NOOP("signatory", "Meeting")},
                   Field{"document", &Signatory::document, QT_TRANSLATE_NOOP("signatory", "Document")},
                   Field{"formula", &Signatory::formula, QT_TRANSLATE_NOOP("signatory", "Formula of the signature")},
                   Field{"personId", &Signatory::personId, QT_TRANSLATE_NOOP("signatory", "Person")},
                   Field{"closing", &Signatory::closing, QT_TRANSLATE_NOOP("signatory", "Closing formula")}};
};

}
