#pragma once

#include "core/domain/agenda.h"
#include "core/domain/money.h"
#include "core/domain/partial_date.h"
#include "core/domain/state_story.h"

namespace seduta {

using ProjectId = Id<struct Project>;
using ProjectEditionId = Id<struct ProjectEdition>;
using ProjectPartnerId = Id<struct ProjectPartner>;
using PlannedActivityId = Id<struct PlannedActivity>;
using ProjectStateChangeId = Id<struct ProjectStateChange>;

enum class ProjectStatus { Idea, Submitted, Approved, Started, Concluded, NotFunded };

template <>
struct Words<ProjectStatus> {
    static constexpr auto context = "ProjectStatus";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ProjectStatus", "idea"),      QT_TRANSLATE_NOOP("ProjectStatus", "submitted"),
        QT_TRANSLATE_NOOP("ProjectStatus", "approved"),  QT_TRANSLATE_NOOP("ProjectStatus", "started"),
        QT_TRANSLATE_NOOP("ProjectStatus", "concluded"), QT_TRANSLATE_NOOP("ProjectStatus", "not_funded"),
    };
};
/// Whether the project works in this territory or only touches it.
enum class ProjectReach { Direct, Transversal };

template <>
struct Words<ProjectReach> {
    static constexpr auto context = "ProjectReach";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ProjectReach", "direct"),
        QT_TRANSLATE_NOOP("ProjectReach", "transversal"),
    };
};

/// A project on the territory, whoever leads it.
struct Project {
    ProjectId id{};
    QString title{};
    QString acronym{};
    ProjectStatus status = ProjectStatus::Started;
    QString programme{};
    QString fund{};
    QString call{};
    QString code{};
    ProjectReach reach = ProjectReach::Direct;
    QString territory{};
    QString description{};

    bool operator==(const Project &) const = default;
};

/// In which state a project was, since when, and where that was told.
struct ProjectStateChange {
    ProjectStateChangeId id{};
    ProjectId projectId{};
    ProjectStatus state = ProjectStatus::Started;
    PartialDate since{};
    MeetingId meetingId{};
    QString note{};

    bool operator==(const ProjectStateChange &) const = default;
};

template <>
struct StoryOf<ProjectStateChange> {
    using Record = Project;
    static constexpr auto owner = &ProjectStateChange::projectId;
    static constexpr auto state = &Project::status;
};

/// One run of a project: who leads it, with whom, how long. Money is in cents; months and dates may disagree, and are only compared.
struct ProjectEdition {
    ProjectEditionId id{};
    ProjectId projectId{};
    int number = 1;
    BodyId leadBodyId{};
    bool ledByOffice = false;
    QString leadName{};
    PartialDate start{};
    PartialDate end{};
    int months = 0;
    Money amount{};
    /// Whom it reaches ("120 donne straniere").
    QString beneficiaries{};

    bool operator==(const ProjectEdition &) const = default;
};

/// An edition, and the title of its project.
struct NamedEdition {
    ProjectEdition edition{};
    QString project{};

    bool operator==(const NamedEdition &) const = default;
};

/// A partner: a body of the archive, or a name.
struct ProjectPartner {
    ProjectPartnerId id{};
    ProjectEditionId editionId{};
    int position = 0;
    BodyId bodyId{};
    QString name{};
    QString unit{};

    bool operator==(const ProjectPartner &) const = default;
};

enum class PlannedActivityKind { Activity, Objective };

template <>
struct Words<PlannedActivityKind> {
    static constexpr auto context = "PlannedActivityKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PlannedActivityKind", "activity"),
        QT_TRANSLATE_NOOP("PlannedActivityKind", "objective"),
    };
};

/// Something the edition will do, or aims at, in its own words.
struct PlannedActivity {
    PlannedActivityId id{};
    ProjectEditionId editionId{};
    int position = 0;
    PlannedActivityKind kind = PlannedActivityKind::Activity;
    QString text{};
    Id<struct WorkingTable> workingTableId{};
    Id<struct Agreement> agreementId{};

    bool operator==(const PlannedActivity &) const = default;
};

Result<Project> checked(const Project &project);
/// Numbers that can be written; months and dates may disagree.
Result<ProjectEdition> checked(const ProjectEdition &edition);
Result<ProjectPartner> checked(const ProjectPartner &partner);
Result<PlannedActivity> checked(const PlannedActivity &activity);
/// The edition beside another of the same project: each has a number of its own.
Result<ProjectEdition> fitting(const ProjectEdition &edition, const ProjectEdition &other);

}
