#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

namespace seduta {

using PlanVersionId = Id<struct PlanVersion>;
using BodyContributionId = Id<struct BodyContribution>;

enum class PlanState { Draft, Presented, Approved, Published, ToUpdate };

template <>
struct Words<PlanState> {
    static constexpr auto context = "PlanState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PlanState", "draft"),     QT_TRANSLATE_NOOP("PlanState", "presented"),
        QT_TRANSLATE_NOOP("PlanState", "approved"),  QT_TRANSLATE_NOOP("PlanState", "published"),
        QT_TRANSLATE_NOOP("PlanState", "to_update"),
    };
};

/// A version of the piano territoriale. Drafted, presented, approved and published are four different days.
struct PlanVersion {
    PlanVersionId id{};
    QString title{};
    QString number{};
    QString nature{};
    QString purpose{};
    PlanState state = PlanState::Draft;
    PartialDate draftedOn{};
    MeetingId presentedInId{};
    QString approvedBy{};
    PartialDate approvedOn{};
    PartialDate publishedOn{};
    QString url{};
    PlanVersionId updatesId{};
    /// Whose plan it is, when it is not the council's.
    BodyId bodyId{};
    QString authors{};
    QString supporters{};

    bool operator==(const PlanVersion &) const = default;
};

enum class ContributionState { Requested, Reminded, Received, ToComplete, Acquired };

template <>
struct Words<ContributionState> {
    static constexpr auto context = "ContributionState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ContributionState", "requested"), QT_TRANSLATE_NOOP("ContributionState", "reminded"),
        QT_TRANSLATE_NOOP("ContributionState", "received"),  QT_TRANSLATE_NOOP("ContributionState", "to_complete"),
        QT_TRANSLATE_NOOP("ContributionState", "acquired"),
    };
};

/// What a body was asked to write for a version, and whether it came.
struct BodyContribution {
    BodyContributionId id{};
    PlanVersionId planVersionId{};
    BodyId bodyId{};
    ContributionState state = ContributionState::Requested;
    PartialDate requestedOn{};
    PartialDate due{};
    PartialDate remindedOn{};
    PartialDate receivedOn{};
    QString note{};

    bool operator==(const BodyContribution &) const = default;
};

bool isAwaited(ContributionState state);
/// It has a title, and does not update itself.
Result<PlanVersion> checked(const PlanVersion &version);
/// The contribution beside another of the same version: a body is asked once.
Result<BodyContribution> fitting(const BodyContribution &contribution, const BodyContribution &other);

}
