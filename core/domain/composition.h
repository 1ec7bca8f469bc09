#pragma once

#include "core/domain/body.h"
#include "core/domain/partial_date.h"

namespace seduta {

using CompositionId = Id<struct Composition>;
using MembershipId = Id<struct Membership>;

/// Who belongs to the council by a decree of its chair, and from when. At most one is in force on a day; renewals close it and never change it.
struct Composition {
    CompositionId id{};
    QString decreeRef{};
    PartialDate decreeOn{};
    PartialDate validFrom{};
    PartialDate validTo{};
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

/// Where only a month, a season or a year is known, all of it counts.
bool isInForce(const Composition &composition, const QDate &day);
/// Of those in force on a day, as far as it is known, the one that began last; none where there is none.
const Composition *inForceOn(const QList<Composition> &compositions, const QDate &day);
/// It holds from a day, and does not end before it.
Result<Composition> checked(const Composition &composition);
/// A body, with at least one seat.
Result<Membership> checked(const Membership &membership);
/// The seat beside the others of its composition: a body sits once for the same office.
Result<Membership> fitting(const Membership &membership, const QList<Membership> &others);
/// The composition beside another: no day has two for certain.
Result<Composition> fitting(const Composition &composition, const Composition &other);
/// A composition that takes the place of an earlier one: it begins on a later day.
Result<Composition> following(const Composition &composition, const Composition &earlier);
/// The same, where it would be in force beside the next: to the day before that one begins, or into the month, season or year in which it does.
Composition endedBefore(const Composition &composition, const Composition &next);
/// True when the two would be in force on the same day for certain, which no two may.
bool overlap(const Composition &one, const Composition &other);

}
