#pragma once

#include "core/domain/meeting.h"

namespace seduta {

using AgendaItemId = Id<struct AgendaItem>;
using AgendaLinkId = Id<struct AgendaLink>;

enum class AgendaKind { Information, Report, Discussion, ProjectPresentation, Opinion, Approval, OtherBusiness };

template <>
struct Words<AgendaKind> {
    static constexpr auto context = "AgendaKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("AgendaKind", "information"),    QT_TRANSLATE_NOOP("AgendaKind", "report"),
        QT_TRANSLATE_NOOP("AgendaKind", "discussion"),     QT_TRANSLATE_NOOP("AgendaKind", "project_presentation"),
        QT_TRANSLATE_NOOP("AgendaKind", "opinion"),        QT_TRANSLATE_NOOP("AgendaKind", "approval"),
        QT_TRANSLATE_NOOP("AgendaKind", "other_business"),
    };
};
enum class AgendaStatus { Planned, Treated, Postponed, Withdrawn, NotTreated };

template <>
struct Words<AgendaStatus> {
    static constexpr auto context = "AgendaStatus";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("AgendaStatus", "planned"),     QT_TRANSLATE_NOOP("AgendaStatus", "treated"),
        QT_TRANSLATE_NOOP("AgendaStatus", "postponed"),   QT_TRANSLATE_NOOP("AgendaStatus", "withdrawn"),
        QT_TRANSLATE_NOOP("AgendaStatus", "not_treated"),
    };
};
/// What a point of the agenda came to; the council is advisory, so votes are rare.
enum class Outcome {
    None,
    Noted,
    Shared,
    Agreed,
    Approved,
    OpinionFavourable,
    OpinionWithRemarks,
    OpinionUnfavourable,
    OpinionNotGiven
};

template <>
struct Words<Outcome> {
    static constexpr auto context = "Outcome";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Outcome", "none"),
        QT_TRANSLATE_NOOP("Outcome", "noted"),
        QT_TRANSLATE_NOOP("Outcome", "shared"),
        QT_TRANSLATE_NOOP("Outcome", "agreed"),
        QT_TRANSLATE_NOOP("Outcome", "approved"),
        QT_TRANSLATE_NOOP("Outcome", "opinion_favourable"),
        QT_TRANSLATE_NOOP("Outcome", "opinion_with_remarks"),
        QT_TRANSLATE_NOOP("Outcome", "opinion_unfavourable"),
        QT_TRANSLATE_NOOP("Outcome", "opinion_not_given"),
    };
};

/// A point of the agenda. Its number is its place and may change; its identity is the id. Sub-items have a parent.
struct AgendaItem {
    AgendaItemId id{};
    MeetingId meetingId{};
    MeetingPartId partId{};
    AgendaItemId parentId{};
    int position = 0;
    QString section{};
    QString title{};
    AgendaKind kind = AgendaKind::Discussion;
    PersonId speakerId{};
    BodyId speakerBodyId{};
    int plannedMinutes = 0;
    QString description{};
    AgendaStatus status = AgendaStatus::Planned;
    Outcome outcome = Outcome::None;
    QString outcomeText{};
    bool addedDuringMeeting = false;
    AgendaItemId carriedFromId{};
    /// Whether the press release tells of the point, and in which words; without any, what it came to.
    bool isPublished = true;
    QString publishedText{};

    bool operator==(const AgendaItem &) const = default;
};

/// What a point is about: putting an open thing on an agenda links it, and never copies it. Exactly one target is set.
struct AgendaLink {
    AgendaLinkId id{};
    AgendaItemId agendaItemId{};
    BodyId bodyId{};
    Id<struct ActionItem> actionItemId{};
    Id<struct CriticalArea> criticalAreaId{};
    Id<struct Project> projectId{};
    Id<struct ProjectEdition> projectEditionId{};
    Id<struct PlanVersion> planVersionId{};
    Id<struct WorkingTable> workingTableId{};
    Id<struct Agreement> agreementId{};

    bool operator==(const AgendaLink &) const = default;
};

/// A point has a title; its minutes are not negative.
Result<AgendaItem> checked(const AgendaItem &item);

/// The agenda in the order it is read, each with its printed number ("1", "2", "2.1"): parents by position, then their children.
struct NumberedItem {
    AgendaItem item{};
    QString number{};
    int depth = 0;

    bool operator==(const NumberedItem &) const = default;
};
QList<NumberedItem> numbered(const QList<AgendaItem> &items);

/// When each point begins, from the hour the meeting is planned for and the minutes of each; not valid from the first point of unknown length
/// on. A point without minutes of its own lasts as long as its sub-items.
QList<QTime> startTimes(const QList<NumberedItem> &items, const QTime &from);

}
