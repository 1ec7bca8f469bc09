#pragma once

#include "core/domain/action_item.h"
#include "core/domain/agreement.h"
#include "core/domain/attachment.h"
#include "core/domain/attendance.h"
#include "core/domain/block_change.h"
#include "core/domain/council.h"
#include "core/domain/critical_area.h"
#include "core/domain/event.h"
#include "core/domain/left_out_part.h"
#include "core/domain/legal_reference.h"
#include "core/domain/minutes.h"
#include "core/domain/opinion.h"
#include "core/domain/plan.h"
#include "core/domain/project.h"
#include "core/domain/statistic.h"
#include "core/domain/template_override.h"
#include "core/domain/working_table.h"

#include <tuple>

namespace seduta {

/// The records of a secretariat as plain values: a whole archive that crosses the border, or the part of one that a document speaks of.
/// Records refer to each other by id. Issued documents are not among them: they stay in the archive that issued them.
struct Secretariat {
    QList<Council> councils{};
    QList<Person> persons{};
    QList<Body> bodies{};
    QList<BodyName> bodyNames{};
    QList<Representative> representatives{};
    QList<Composition> compositions{};
    QList<Membership> memberships{};
    QList<Meeting> meetings{};
    QList<MeetingPart> meetingParts{};
    QList<Suspension> suspensions{};
    QList<Signatory> signatories{};
    QList<AgendaItem> agendaItems{};
    QList<CriticalArea> criticalAreas{};
    QList<CriticalAreaReport> criticalAreaReports{};
    QList<CriticalAreaReportBody> criticalAreaReportBodies{};
    QList<Project> projects{};
    QList<ProjectEdition> projectEditions{};
    QList<ProjectPartner> projectPartners{};
    QList<PlanVersion> planVersions{};
    QList<BodyContribution> bodyContributions{};
    QList<WorkingTable> workingTables{};
    QList<TableMember> tableMembers{};
    QList<Agreement> agreements{};
    QList<AgreementParty> agreementParties{};
    QList<LegalReference> legalReferences{};
    QList<Citation> citations{};
    QList<Event> events{};
    QList<Statistic> statistics{};
    QList<Opinion> opinions{};
    QList<PlannedActivity> plannedActivities{};
    QList<ActionItem> actionItems{};
    QList<ActionOwner> actionOwners{};
    QList<ActionUpdate> actionUpdates{};
    QList<AgendaLink> agendaLinks{};
    QList<Convocation> convocations{};
    QList<Reply> replies{};
    QList<BlockChange> blockChanges{};
    QList<Attendance> attendances{};
    QList<AttendanceExclusion> attendanceExclusions{};
    QList<Statement> statements{};
    QList<Minutes> minutes{};
    QList<MinutesText> minutesTexts{};
    QList<TemplateOverride> templateOverrides{};
    QList<LeftOutPart> leftOutParts{};
    QList<ProjectStateChange> projectStateChanges{};
    QList<AgreementStateChange> agreementStateChanges{};
    QList<TableStateChange> tableStateChanges{};
    QList<TableName> tableNames{};
    QList<Attachment> attachments{};

    bool operator==(const Secretariat &) const = default;

private:
    static constexpr auto listsOfTheCouncil()
    {
        using S = Secretariat;
        return std::tuple{&S::councils,
                          &S::persons,
                          &S::bodies,
                          &S::bodyNames,
                          &S::representatives,
                          &S::compositions,
                          &S::memberships,
                          &S::meetings,
                          &S::meetingParts,
                          &S::suspensions,
                          &S::signatories,
                          &S::agendaItems,
                          &S::criticalAreas,
                          &S::criticalAreaReports,
                          &S::criticalAreaReportBodies};
    }

    static constexpr auto listsOfItsWork()
    {
        using S = Secretariat;
        return std::tuple{&S::projects,          &S::projectEditions, &S::projectPartners,   &S::planVersions,
                          &S::bodyContributions, &S::workingTables,   &S::tableMembers,      &S::agreements,
                          &S::agreementParties,  &S::legalReferences, &S::citations,         &S::events,
                          &S::statistics,        &S::opinions,        &S::plannedActivities, &S::actionItems,
                          &S::actionOwners,      &S::actionUpdates,   &S::agendaLinks,       &S::convocations,
                          &S::replies,           &S::blockChanges,    &S::attendances,       &S::attendanceExclusions,
                          &S::statements,        &S::minutes,         &S::minutesTexts,      &S::templateOverrides,
                          &S::leftOutParts,      &S::attachments};
    }

    static constexpr auto listsInTime()
    {
        using S = Secretariat;
        return std::tuple{&S::projectStateChanges, &S::agreementStateChanges, &S::tableStateChanges, &S::tableNames};
    }

public:
    /// Every list, those referred to before those that refer to them.
    static constexpr auto lists() { return std::tuple_cat(listsOfTheCouncil(), listsOfItsWork(), listsInTime()); }
};

}
