#pragma once

#include "core/domain/card.h"
#include "core/domain/change_set.h"

#include <QList>

#include <optional>

namespace seduta {

/// The pages of the sidebar, in its order, and those that are reached otherwise.
enum class PageKind {
    Today,
    Meetings,
    Bodies,
    Areas,
    Actions,
    Tables,
    Projects,
    Plan,
    Decisions,
    Agreements,
    Opinions,
    Statistics,
    References,
    Events,
    IssuedPapers,
    People,
    Compositions,
    Search,
    History,
    Copies,
    Council,
    Templates,
    Meeting,
    Paper,
    Recovered,
    Erasure,
    Settings,
    Card
};

/// Where in the program: a page, and a record in it (none: the page itself).
struct Place {
    PageKind page = PageKind::Today;
    qint64 id = 0;
    /// A step of a meeting from 1 to 5; zero: the one its state asks for.
    int step = 0;
    /// Of the papers of a meeting: which one, as their list counts them; zero: the one last seen. Of a step of a meeting: the line of its list.
    qint64 part = 0;
    /// Of a card: the table of its record.
    QString table{};
    /// The field of the record that is to be written, or the list beside its form; none: the record is only shown.
    QString field{};

    bool operator==(const Place &) const = default;
};

/// The registers, in the order of their tabs: one line of the sidebar leads to them.
const QList<PageKind> &registerPages();

/// Where a record of the archive is seen, if anywhere: what an undo goes to.
std::optional<Place> placeOf(const TouchedRow &row);
/// A person is also written where it sits, speaks or signs: an undo of it there stays there.
bool isWrittenAt(const Place &place, const QString &table);
/// Where a card is read: on the page of its kind, or on a page of its own.
Place placeOfCard(const CardLink &record);

}
