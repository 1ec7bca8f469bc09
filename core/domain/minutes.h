#pragma once

#include "core/domain/agenda.h"

namespace seduta {

using StatementId = Id<struct Statement>;
using MinutesId = Id<struct Minutes>;
using MinutesTextId = Id<struct MinutesText>;

/// An intervento: what a body said on a point ("segnala", "chiede", "propone").
struct Statement {
    StatementId id{};
    AgendaItemId agendaItemId{};
    int position = 0;
    BodyId bodyId{};
    PersonId personId{};
    QString speakerName{};
    QString verb{};
    QString text{};
    /// The words themselves, for the press.
    bool isQuoted = false;

    bool operator==(const Statement &) const = default;
};

/// Something was said; who said it may not be known.
Result<Statement> checked(const Statement &statement);
/// Whether a body, a person or a name tells who spoke.
bool hasSpeaker(const Statement &statement);

enum class MinutesState { Draft, InReview, Final, Signed, Approved, Amended };

template <>
struct Words<MinutesState> {
    static constexpr auto context = "MinutesState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MinutesState", "draft"),    QT_TRANSLATE_NOOP("MinutesState", "in_review"),
        QT_TRANSLATE_NOOP("MinutesState", "final"),    QT_TRANSLATE_NOOP("MinutesState", "signed"),
        QT_TRANSLATE_NOOP("MinutesState", "approved"), QT_TRANSLATE_NOOP("MinutesState", "amended"),
    };
};

/// From "final" on the text no longer changes.
constexpr bool isFrozen(MinutesState state)
{
    return state != MinutesState::Draft && state != MinutesState::InReview;
}

/// The state the life of minutes leads to next: draft, in review, final (by being issued), signed, approved; none after that.
constexpr std::optional<MinutesState> following(MinutesState state)
{
    return state < MinutesState::Approved ? std::optional(static_cast<MinutesState>(int(state) + 1)) : std::nullopt;
}

/// Whether minutes may pass from one state to the other: to the following one, back from review to draft, and, once approved, to amended.
constexpr bool canPass(MinutesState from, MinutesState to)
{
    return following(from) == to || (from == MinutesState::InReview && to == MinutesState::Draft)
        || (from == MinutesState::Approved && to == MinutesState::Amended);
}

/// The verbale of a meeting: its number is the office's own, not a protocol number.
struct Minutes {
    MinutesId id{};
    MeetingId meetingId{};
    QString number{};
    MinutesState state = MinutesState::Draft;

    bool operator==(const Minutes &) const = default;
};

/// Where a text of the minutes stands.
enum class MinutesSection { Opening, Item, Closing };

template <>
struct Words<MinutesSection> {
    static constexpr auto context = "MinutesSection";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("MinutesSection", "opening"),
        QT_TRANSLATE_NOOP("MinutesSection", "item"),
        QT_TRANSLATE_NOOP("MinutesSection", "closing"),
    };
};

/// One paragraph-sized text of the minutes: of the opening, of a point, or of the closing.
struct MinutesText {
    MinutesTextId id{};
    MeetingId meetingId{};
    MinutesSection section = MinutesSection::Item;
    AgendaItemId agendaItemId{};
    int position = 0;
    QString text{};

    bool operator==(const MinutesText &) const = default;
};

}
