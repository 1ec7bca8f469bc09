#pragma once

#include "core/domain/issued_document.h"

#include <QSet>

namespace seduta {

/// Whether a paper of that kind may leave the office for this meeting on that day: minutes and release tell of a sitting that was held.
/// The error says what to do first.
Result<void> mayBeIssued(DocumentKind kind, const Meeting &meeting, const QDate &today);

/// Where a sitting stands that a paper would tell of as held.
enum class Holding { Held, InPreparation, Convened, GoingOn, Postponed, Cancelled, ToCome };

template <>
struct Words<Holding> {
    static constexpr auto context = "Holding";
    static constexpr std::array words{"held",      "in_preparation", "convened", "going_on",
                                      "postponed", "cancelled",      "to_come"};
};

/// A closed meeting of a day that is still to come was not held: its day or the clock is wrong.
Holding holdingOf(const Meeting &meeting, const QDate &today);

/// What was issued of the letters of one meeting: those with a document of their own, and when the one letter for all was last issued.
struct LettersIssued {
    QSet<ConvocationId> own{};
    QDateTime forAll{};

    bool operator==(const LettersIssued &) const = default;
};

/// Whether the letter is kept as it leaves: in a document of its own, in the one letter for all made while it stood among the addressees, or,
/// for who gets a copy, in any.
bool isIssued(const Convocation &letter, const LettersIssued &issued);
/// In force, still here, and not kept as it would leave.
bool isToIssue(const Convocation &letter, const LettersIssued &issued);
/// Kept as it leaves, and still here.
bool canBeSent(const Convocation &letter, const LettersIssued &issued);
/// Sent by hand, outside the program, as the document that is kept. Sent is not delivered.
Result<Convocation> sent(const Convocation &letter, const LettersIssued &issued, const QDateTime &at,
                         const QString &by);
/// Sent as another file, made elsewhere, which is kept in its place.
Result<Convocation> sentAsFile(Convocation letter, const QDateTime &at, const QString &by);

}
