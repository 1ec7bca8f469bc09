#pragma once

#include "core/domain/agenda.h"
#include "core/domain/card.h"

namespace seduta {

/// What is still open and may come back on an agenda, in the order in which an office deals with it.
enum class OpenKind { MinutesToApprove, Postponed, NotTreated, OpinionDue, Overdue, Commitment, SilentArea };

template <>
struct Words<OpenKind> {
    static constexpr auto context = "OpenKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("OpenKind", "minutes_to_approve"),
        QT_TRANSLATE_NOOP("OpenKind", "postponed"),
        QT_TRANSLATE_NOOP("OpenKind", "not_treated"),
        QT_TRANSLATE_NOOP("OpenKind", "opinion_due"),
        QT_TRANSLATE_NOOP("OpenKind", "overdue"),
        QT_TRANSLATE_NOOP("OpenKind", "commitment"),
        QT_TRANSLATE_NOOP("OpenKind", "silent_area"),
    };
};

/// Something still open: what it is called, why it comes back, and the title its point would have. A point that another meeting left is taken up
/// as it stands there; anything else becomes a point that is linked to it.
struct OpenThing {
    OpenKind kind = OpenKind::Commitment;
    QString title{};
    QString why{};
    QString draftTitle{};
    AgendaItemId leftPoint{};
    AgendaLink about{};
    CardLink record{};

    bool operator==(const OpenThing &) const = default;
};

}
