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
/// A body, with at least one seat.
Result<Membership> checked(const Membership &membership);
/// The seat beside the others of its composition: a body sits once for the same office.
Result<Membership> fitting(const Membership &membership, const QList<Membership> &others);
/// The composition beside another: no day has two.
Result<Composition> fitting(const Composition &composition, const Composition &other);
/// A composition that takes the place of an earlier one: it begins on a later day.
Result<Composition> following(const Composition &composition, const Composition &earlier);
/// The same, in force no longer than to the day before that one.
Composition endedBefore(const Composition &composition, const QDate &day);
/// True when the two would be in force on the same day, which no two may.
bool overlap(const Composition &one, const Composition &other);

}
