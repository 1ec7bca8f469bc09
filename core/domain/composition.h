#pragma once

#include "core/domain/body.h"

namespace seduta {

using CompositionId = Id<struct Composition>;
using MembershipId = Id<struct Membership>;

/// Who belongs to the council by a decree of its chair, and from when. At most one is in force on a day; renewals close it and never change it.
struct Composition {
    CompositionId id{};
    QString decreeRef{};
    QDate decreeOn{};
    QDate validFrom{};
    QDate validTo{};
    QString note{};

    bool operator==(const Composition &) const = default;
};

/// Why a body sits in the council.
enum class MembershipBasis { ByRight, Appointed, PermanentInvitee };

template <>
struct Words<MembershipBasis> {
    static constexpr auto context = "MembershipBasis";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MembershipBasis", "by_right"),
        QT_TRANSLATE_NOOP("MembershipBasis", "appointed"),
        QT_TRANSLATE_NOOP("MembershipBasis", "permanent_invitee"),
    };
};

/// A body's seat in one composition: mostly an office ("Questore o suo delegato"), not a person.
struct Membership {
    MembershipId id{};
    CompositionId compositionId{};
    BodyId bodyId{};
    MembershipBasis basis = MembershipBasis::ByRight;
    QString office{};
    int seats = 1;
    bool onlyIfConcerned = false;

    bool operator==(const Membership &) const = default;
};

bool isInForce(const Composition &composition, const QDate &day);
/// It holds from a day, and does not end before it.
Result<Composition> checked(const Composition &composition);
/// At least one seat.
Result<Membership> checked(const Membership &membership);
/// The composition beside another: no day has two.
Result<Composition> fitting(const Composition &composition, const Composition &other);
/// True when the two would be in force on the same day, which no two may.
bool overlap(const Composition &one, const Composition &other);

}
