#pragma once

#include "core/domain/composition.h"
#include "core/domain/partial_date.h"
#include "core/support/result.h"

#include <QDateTime>

namespace seduta {

using MeetingId = Id<struct Meeting>;
using MeetingPartId = Id<struct MeetingPart>;
using SuspensionId = Id<struct Suspension>;
using SignatoryId = Id<struct Signatory>;

enum class MeetingKind { Ordinary, Extraordinary, Urgent, Inaugural };

template <>
struct Words<MeetingKind> {
    static constexpr auto context = "MeetingKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MeetingKind", "ordinary"),
        QT_TRANSLATE_NOOP("MeetingKind", "extraordinary"),
        QT_TRANSLATE_NOOP("MeetingKind", "urgent"),
        QT_TRANSLATE_NOOP("MeetingKind", "inaugural"),
    };
};
enum class MeetingMode { InPerson, Remote, Mixed };

template <>
struct Words<MeetingMode> {
    static constexpr auto context = "MeetingMode";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MeetingMode", "in_person"),
        QT_TRANSLATE_NOOP("MeetingMode", "remote"),
        QT_TRANSLATE_NOOP("MeetingMode", "mixed"),
    };
};
/// Whom a meeting concerns: all, more than all, or only the bodies concerned.
enum class MeetingScope { Plenary, Enlarged, Restricted };

template <>
struct Words<MeetingScope> {
    static constexpr auto context = "MeetingScope";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MeetingScope", "plenary"),
        QT_TRANSLATE_NOOP("MeetingScope", "enlarged"),
        QT_TRANSLATE_NOOP("MeetingScope", "restricted"),
    };
};

/// The life of a seduta. Postponed, it goes on as another meeting; cancelled or postponed, it is kept, and what hangs from it with it.
enum class MeetingState { Draft, Convened, Running, Suspended, Closed, Postponed, Cancelled };

template <>
struct Words<MeetingState> {
    static constexpr auto context = "MeetingState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MeetingState", "draft"),     QT_TRANSLATE_NOOP("MeetingState", "convened"),
        QT_TRANSLATE_NOOP("MeetingState", "running"),   QT_TRANSLATE_NOOP("MeetingState", "suspended"),
        QT_TRANSLATE_NOOP("MeetingState", "closed"),    QT_TRANSLATE_NOOP("MeetingState", "postponed"),
        QT_TRANSLATE_NOOP("MeetingState", "cancelled"),
    };
};
/// Why this person chairs: by office, as vicar, or by delegation.
enum class ChairBasis { Holder, Vicar, Delegated };

template <>
struct Words<ChairBasis> {
    static constexpr auto context = "ChairBasis";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ChairBasis", "holder"),
        QT_TRANSLATE_NOOP("ChairBasis", "vicar"),
        QT_TRANSLATE_NOOP("ChairBasis", "delegated"),
    };
};

/// A seduta: one sitting of the council. Days and hours are those of the office's clock.
struct Meeting {
    MeetingId id{};
    QString number{};
    MeetingKind kind = MeetingKind::Ordinary;
    QString title{};
    /// Often the day, sometimes no more than the month; what is reckoned from it takes the last day it may mean.
    PartialDate heldOn{};
    QTime plannedStart{};
    QTime plannedEnd{};
    QString venue{};
    BodyId hostBodyId{};
    MeetingMode mode = MeetingMode::InPerson;
    QString link{};
    MeetingScope scope = MeetingScope::Plenary;
    MeetingState state = MeetingState::Draft;
    QString stateReason{};
    CompositionId compositionId{};
    /// "in mattinata", where the hours are known no better.
    QString hoursWords{};
    QTime actualStart{};
    QTime actualEnd{};
    bool hoursUnknown = false;
    PersonId chairId{};
    QString chairTitle{};
    ChairBasis chairBasis = ChairBasis::Holder;
    QString chairDelegationRef{};
    /// In words, as the minutes tell it: who sat beside the chair, whose greeting the chair brought, who led the discussion.
    QString assistedBy{};
    QString greetingFrom{};
    QString coordinatedBy{};
    PersonId convenerId{};
    QString convenerTitle{};
    PersonId secretaryId{};
    QDate replyBy{};
    MeetingId postponedFromId{};
    QString classification{};
    QString dossier{};
    QString closingWords{};
    /// Where a working table met and not the council; it may count as a meeting of the council all the same.
    Id<struct WorkingTable> workingTableId{};
    bool countsForCouncil = false;
    /// The plenary in which the table told of this meeting, and what it told.
    MeetingId reportedInId{};
    QString report{};
    /// Sources that disagree, and whatever else is to be remembered.
    QString note{};

    bool operator==(const Meeting &) const = default;
};

/// Not only of a working table.
bool isOfCouncil(const Meeting &meeting);

/// A part of a meeting of two days or two audiences.
struct MeetingPart {
    MeetingPartId id{};
    MeetingId meetingId{};
    int position = 0;
    QDate heldOn{};
    QTime startsAt{};
    QTime endsAt{};
    QString audience{};

    bool operator==(const MeetingPart &) const = default;
};

/// An interruption of the sitting; still open while `resumedAt` is missing.
struct Suspension {
    SuspensionId id{};
    MeetingId meetingId{};
    QTime suspendedAt{};
    QTime resumedAt{};
    QString reason{};

    bool operator==(const Suspension &) const = default;
};

/// The documents the office produces.
enum class DocumentKind {
    Convocation,
    Agenda,
    AttendanceSheet,
    Minutes,
    PressRelease,
    ActionList,
    PlaceCards,
    ChairAgenda,
    MinutesExtract,
    MembersList,
    AddressList,
    OpinionIndex,
    DossierCover
};

template <>
struct Words<DocumentKind> {
    static constexpr auto context = "DocumentKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("DocumentKind", "convocation"),      QT_TRANSLATE_NOOP("DocumentKind", "agenda"),
        QT_TRANSLATE_NOOP("DocumentKind", "attendance_sheet"), QT_TRANSLATE_NOOP("DocumentKind", "minutes"),
        QT_TRANSLATE_NOOP("DocumentKind", "press_release"),    QT_TRANSLATE_NOOP("DocumentKind", "action_list"),
        QT_TRANSLATE_NOOP("DocumentKind", "place_cards"),      QT_TRANSLATE_NOOP("DocumentKind", "chair_agenda"),
        QT_TRANSLATE_NOOP("DocumentKind", "minutes_extract"),  QT_TRANSLATE_NOOP("DocumentKind", "members_list"),
        QT_TRANSLATE_NOOP("DocumentKind", "address_list"),     QT_TRANSLATE_NOOP("DocumentKind", "opinion_index"),
        QT_TRANSLATE_NOOP("DocumentKind", "dossier_cover"),
    };
};

/// Who signs one kind of document of a meeting, under which formula ("p. IL PREFETTO", "d'ordine del Prefetto, IL CAPO DI GABINETTO").
struct Signatory {
    SignatoryId id{};
    MeetingId meetingId{};
    DocumentKind document = DocumentKind::Convocation;
    QString formula{};
    PersonId personId{};
    QString closing{};

    bool operator==(const Signatory &) const = default;
};

/// Days and hours are in order: what begins ends afterwards, and replies are due before the meeting. An error names the field.
Result<Meeting> checked(const Meeting &meeting);
Result<MeetingPart> checked(const MeetingPart &part);
Result<Suspension> checked(const Suspension &suspension);
/// What is said of a meeting where only something of that meeting may be named, and `field` names something of another.
Error ofAnotherMeeting(const QString &field);

bool canBeConvened(const Meeting &meeting);
bool canBePostponed(const Meeting &meeting);
bool canBeCancelled(const Meeting &meeting);
bool canBeStarted(const Meeting &meeting);
bool canBeSuspended(const Meeting &meeting);
bool canBeResumed(const Meeting &meeting);
bool canBeClosed(const Meeting &meeting);
bool canBeReopened(const Meeting &meeting);

/// The meeting after one step of its life, or why the step cannot be taken.
Result<Meeting> convened(Meeting meeting);
Result<Meeting> postponed(Meeting meeting, const QString &reason);
Result<Meeting> cancelled(Meeting meeting, const QString &reason);
Result<Meeting> started(Meeting meeting, const QTime &at);
Result<Meeting> suspended(Meeting meeting);
Result<Meeting> resumed(Meeting meeting);
/// Needs an actual start, or `hoursUnknown`.
Result<Meeting> closed(Meeting meeting, const QTime &at);
/// Back to running, to mend what was recorded, until the minutes are final.
Result<Meeting> reopened(Meeting meeting, const QString &reason);

}
