#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

#include <QHash>

namespace seduta {

/// What happened while the points were treated: suspensions, arrivals and departures, in the order of time.
struct Course {
    /// By the point they fell after; without a point those before the first.
    QHash<AgendaItemId, QJsonArray> after{};
    /// Of which nothing tells where they fell.
    QJsonArray elsewhere{};
};

/// The course of the sitting through its points in the order they were treated. Where somebody came or left is told by the points they missed;
/// what has an hour alone stays near to what happened before it.
Course courseOf(const PaperRecords &records, const QList<AgendaItemId> &points);

}
