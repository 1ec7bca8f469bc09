#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"
#include "core/domain/state_story.h"

namespace seduta {

using AgreementId = Id<struct Agreement>;
using AgreementPartyId = Id<struct AgreementParty>;
using AgreementStateChangeId = Id<struct AgreementStateChange>;

enum class AgreementState { Planned, InPreparation, Signed, InForce, Expired };

template <>
struct Words<AgreementState> {
    static constexpr auto context = "AgreementState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("AgreementState", "planned"), QT_TRANSLATE_NOOP("AgreementState", "in_preparation"),
        QT_TRANSLATE_NOOP("AgreementState", "signed"),  QT_TRANSLATE_NOOP("AgreementState", "in_force"),
        QT_TRANSLATE_NOOP("AgreementState", "expired"),
    };
};

/// How an agreement stands to the one before it.
enum class Derivation { None, Derives, Renews, Amends };

template <>
struct Words<Derivation> {
    static constexpr auto context = "Derivation";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Derivation", "none"),
        QT_TRANSLATE_NOOP("Derivation", "derives"),
        QT_TRANSLATE_NOOP("Derivation", "renews"),
        QT_TRANSLATE_NOOP("Derivation", "amends"),
    };
};

/// A protocollo d'intesa.
struct Agreement {
    AgreementId id{};
    QString title{};
    AgreementState state = AgreementState::Planned;
    PartialDate signedOn{};
    QString place{};
    /// Signed in it.
    MeetingId meetingId{};
    PartialDate validFrom{};
    PartialDate validTo{};
    Derivation derivation = Derivation::None;
    AgreementId derivedFromId{};
    Id<struct Project> projectId{};

    bool operator==(const Agreement &) const = default;
};

/// In which state an agreement was, since when, and where that was told.
struct AgreementStateChange {
    AgreementStateChangeId id{};
    AgreementId agreementId{};
    AgreementState state = AgreementState::Planned;
    PartialDate since{};
    MeetingId meetingId{};
    QString note{};

    bool operator==(const AgreementStateChange &) const = default;
};

template <>
struct StoryOf<AgreementStateChange> {
    using Record = Agreement;
    static constexpr auto owner = &AgreementStateChange::agreementId;
    static constexpr auto state = &Agreement::state;
};

enum class PartyRole { Signatory, Adherent };

template <>
struct Words<PartyRole> {
    static constexpr auto context = "PartyRole";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PartyRole", "signatory"),
        QT_TRANSLATE_NOOP("PartyRole", "adherent"),
    };
};

/// Who signs or joins: a body of the archive, or a name.
struct AgreementParty {
    AgreementPartyId id{};
    AgreementId agreementId{};
    BodyId bodyId{};
    QString name{};
    PartyRole role = PartyRole::Signatory;

    bool operator==(const AgreementParty &) const = default;
};

Result<Agreement> checked(const Agreement &agreement);
/// Somebody signs or joins.
Result<AgreementParty> checked(const AgreementParty &party);

}
