#pragma once

#include "core/domain/project.h"

namespace seduta {

using OpinionId = Id<struct Opinion>;

enum class OpinionOutcome { None, Favourable, WithRemarks, Unfavourable, NotExpressed };

template <>
struct Words<OpinionOutcome> {
    static constexpr auto context = "OpinionOutcome";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("OpinionOutcome", "none"),          QT_TRANSLATE_NOOP("OpinionOutcome", "favourable"),
        QT_TRANSLATE_NOOP("OpinionOutcome", "with_remarks"),  QT_TRANSLATE_NOOP("OpinionOutcome", "unfavourable"),
        QT_TRANSLATE_NOOP("OpinionOutcome", "not_expressed"),
    };
};

enum class OpinionState { Requested, UnderExamination, Expressed, Transmitted };

template <>
struct Words<OpinionState> {
    static constexpr auto context = "OpinionState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("OpinionState", "requested"),
        QT_TRANSLATE_NOOP("OpinionState", "under_examination"),
        QT_TRANSLATE_NOOP("OpinionState", "expressed"),
        QT_TRANSLATE_NOOP("OpinionState", "transmitted"),
    };
};

/// The parere of the council on a project. Who proposes it, and to whom the opinion goes, are bodies of the archive, or names. The money is
/// the Ministry's: it is told apart.
struct Opinion {
    OpinionId id{};
    ProjectId projectId{};
    ProjectEditionId editionId{};
    BodyId proposerBodyId{};
    QString proposer{};
    OpinionState state = OpinionState::Requested;
    OpinionOutcome outcome = OpinionOutcome::None;
    QStringList criteria{};
    QString motivation{};
    PartialDate requestedOn{};
    PartialDate dueOn{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    BodyId transmittedToBodyId{};
    QString transmittedTo{};
    PartialDate transmittedOn{};
    Money requested{};
    Money granted{};
    QString moneyOutcome{};

    bool operator==(const Opinion &) const = default;
};

/// A line of the register of opinions, with the words of what it refers to.
struct OpinionLine {
    Opinion opinion{};
    QString project{};
    QString proposer{};
    PartialDate meetingHeldOn{};

    bool operator==(const OpinionLine &) const = default;
};

/// It is on a project; once expressed, and so also when transmitted, it has an outcome and a meeting.
Result<Opinion> checked(const Opinion &opinion);
/// The opinion beside the edition it names: one of its own project.
Result<Opinion> fitting(const Opinion &opinion, const ProjectEdition &edition);
/// Expressed, or transmitted after that.
bool isExpressed(OpinionState state);
/// The day by which it was asked for has passed, and it is not expressed.
bool isExpired(const Opinion &opinion, const QDate &today);
/// A new one beside another of the same sitting: what the two share is filled in already.
Opinion nextAfter(const Opinion &opinion);

}
