#pragma once

#include "core/domain/fields/all.h"
#include "core/domain/secretariat.h"

#include <QStringList>

namespace seduta::exchange {

/// The name in a document's "format".
inline QString formatName()
{
    return QStringLiteral("seduta-1");
}

/// A list of records that stands inside their parent: its key, the list, and the member that names the parent.
template <class Child, class Parent>
struct Nested {
    const char *key;
    QList<Child> Secretariat::*list;
    Id<Parent> Child::*parent;
    /// At most one, written as an object instead of a list.
    bool isSingle = false;
};

template <class Child, class Parent>
Nested(const char *, QList<Child> Secretariat::*, Id<Parent> Child::*, bool = false) -> Nested<Child, Parent>;

/// A list of records at the top of a document.
template <class Record>
struct Listed {
    const char *key;
    QList<Record> Secretariat::*list;
};

template <class Record>
Listed(const char *, QList<Record> Secretariat::*) -> Listed<Record>;

/// The lists a seduta-1 document has at its top, beside "format" and the one "council".
inline constexpr auto topLists = std::tuple{
    Listed{"persons", &Secretariat::persons},
    Listed{"bodies", &Secretariat::bodies},
    Listed{"compositions", &Secretariat::compositions},
    Listed{"meetings", &Secretariat::meetings},
    Listed{"criticalAreas", &Secretariat::criticalAreas},
    Listed{"projects", &Secretariat::projects},
    Listed{"planVersions", &Secretariat::planVersions},
    Listed{"workingTables", &Secretariat::workingTables},
    Listed{"agreements", &Secretariat::agreements},
    Listed{"actionItems", &Secretariat::actionItems},
    Listed{"templateOverrides", &Secretariat::templateOverrides},
};

/// What stands inside a record of one kind; nothing unless said below.
template <class Record>
struct Inside {
    static constexpr auto lists = std::tuple{};
};

template <>
struct Inside<Body> {
    static constexpr auto lists =
        std::tuple{Nested{"names", &Secretariat::bodyNames, &BodyName::bodyId},
                   Nested{"representatives", &Secretariat::representatives, &Representative::bodyId}};
};

template <>
struct Inside<Composition> {
    static constexpr auto lists =
        std::tuple{Nested{"memberships", &Secretariat::memberships, &Membership::compositionId}};
};

template <>
struct Inside<Meeting> {
    static constexpr auto lists =
        std::tuple{Nested{"parts", &Secretariat::meetingParts, &MeetingPart::meetingId},
                   Nested{"suspensions", &Secretariat::suspensions, &Suspension::meetingId},
                   Nested{"signatories", &Secretariat::signatories, &Signatory::meetingId},
                   Nested{"agendaItems", &Secretariat::agendaItems, &AgendaItem::meetingId},
                   Nested{"convocations", &Secretariat::convocations, &Convocation::meetingId},
                   Nested{"blockChanges", &Secretariat::blockChanges, &BlockChange::meetingId},
                   Nested{"attendances", &Secretariat::attendances, &Attendance::meetingId},
                   Nested{"minutes", &Secretariat::minutes, &Minutes::meetingId, true},
                   Nested{"minutesTexts", &Secretariat::minutesTexts, &MinutesText::meetingId}};
};

template <>
struct Inside<AgendaItem> {
    static constexpr auto lists = std::tuple{Nested{"links", &Secretariat::agendaLinks, &AgendaLink::agendaItemId},
                                             Nested{"statements", &Secretariat::statements, &Statement::agendaItemId}};
};

template <>
struct Inside<Convocation> {
    static constexpr auto lists = std::tuple{Nested{"replies", &Secretariat::replies, &Reply::convocationId}};
};

template <>
struct Inside<Attendance> {
    static constexpr auto lists =
        std::tuple{Nested{"exclusions", &Secretariat::attendanceExclusions, &AttendanceExclusion::attendanceId}};
};

template <>
struct Inside<CriticalArea> {
    static constexpr auto lists =
        std::tuple{Nested{"reports", &Secretariat::criticalAreaReports, &CriticalAreaReport::criticalAreaId}};
};

template <>
struct Inside<CriticalAreaReport> {
    static constexpr auto lists =
        std::tuple{Nested{"bodies", &Secretariat::criticalAreaReportBodies, &CriticalAreaReportBody::reportId}};
};

template <>
struct Inside<Project> {
    static constexpr auto lists =
        std::tuple{Nested{"editions", &Secretariat::projectEditions, &ProjectEdition::projectId}};
};

template <>
struct Inside<ProjectEdition> {
    static constexpr auto lists =
        std::tuple{Nested{"partners", &Secretariat::projectPartners, &ProjectPartner::editionId},
                   Nested{"activities", &Secretariat::plannedActivities, &PlannedActivity::editionId}};
};

template <>
struct Inside<PlanVersion> {
    static constexpr auto lists =
        std::tuple{Nested{"contributions", &Secretariat::bodyContributions, &BodyContribution::planVersionId}};
};

template <>
struct Inside<WorkingTable> {
    static constexpr auto lists =
        std::tuple{Nested{"members", &Secretariat::tableMembers, &TableMember::workingTableId}};
};

template <>
struct Inside<Agreement> {
    static constexpr auto lists =
        std::tuple{Nested{"parties", &Secretariat::agreementParties, &AgreementParty::agreementId}};
};

template <>
struct Inside<ActionItem> {
    static constexpr auto lists =
        std::tuple{Nested{"owners", &Secretariat::actionOwners, &ActionOwner::actionItemId},
                   Nested{"updates", &Secretariat::actionUpdates, &ActionUpdate::actionItemId}};
};

/// Keys a record may not do without.
template <class Record>
QStringList requiredKeys()
{
    const auto one = [](const char *name) { return QStringList{QLatin1String(name)}; };
    if constexpr (std::is_same_v<Record, Body> || std::is_same_v<Record, WorkingTable>)
        return one("name");
    else if constexpr (
        std::is_same_v<
            Record,
            AgendaItem> || std::is_same_v<Record, CriticalArea> || std::is_same_v<Record, Project> || std::is_same_v<Record, PlanVersion> || std::is_same_v<Record, Agreement> || std::is_same_v<Record, ActionItem>)
        return one("title");
    else if constexpr (
        std::is_same_v<
            Record,
            Membership> || std::is_same_v<Record, BodyContribution> || std::is_same_v<Record, CriticalAreaReportBody>)
        return one("body");
    else if constexpr (std::is_same_v<Record, Representative>)
        return one("person");
    else if constexpr (std::is_same_v<Record, CriticalAreaReport>)
        return one("meeting");
    else if constexpr (std::is_same_v<Record, AttendanceExclusion>)
        return one("agendaItem");
    else
        return {};
}

/// Records others refer to carry their number; those that nothing refers to do not.
template <class Record>
constexpr bool carriesId()
{
    return std::is_same_v<Record,
                          Person> || std::is_same_v<Record, Body> || std::is_same_v<Record, Composition> || std::is_same_v<Record, Meeting> || std::is_same_v<Record, MeetingPart> || std::is_same_v<Record, AgendaItem> || std::is_same_v<Record, Convocation> || std::is_same_v<Record, CriticalArea> || std::is_same_v<Record, Project> || std::is_same_v<Record, PlanVersion> || std::is_same_v<Record, WorkingTable> || std::is_same_v<Record, Agreement> || std::is_same_v<Record, ActionItem>;
}

/// True where `member` is the one that nesting already tells.
template <class Record, class Member, class Parent>
bool isParent(Member Record::*member, Id<Parent> Record::*parent)
{
    if constexpr (std::is_same_v<Member, Id<Parent>>)
        return member == parent;
    else
        return false;
}

template <class Record, class Member>
bool isParent(Member Record::*, std::nullptr_t)
{
    return false;
}

}
