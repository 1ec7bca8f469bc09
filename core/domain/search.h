#pragma once

#include "core/domain/change_set.h"
#include "core/domain/excerpt.h"
#include "core/domain/meeting.h"

namespace seduta {

/// What is sought in an archive.
struct SearchQuery {
    /// As typed: words by their beginnings, all of them; "between quotes" as they stand.
    QString words{};
    /// Only records of these names; all where it is empty.
    QStringList tables{};
    int most = 50;
};

/// One record in which the words were found.
struct SearchHit {
    TouchedRow row{};
    /// The record on whose page it is seen: a name that a body had, on that of the body.
    TouchedRow owner{};
    /// What it is, in the office's words: "intervento".
    QString kind{};
    Excerpt title{};
    /// The sentence around the words; empty where the title says it all.
    Excerpt sentence{};
    /// The meeting it belongs to, if any, and that meeting in words.
    MeetingId meeting{};
    QString meetingWords{};
    QDate day{};
};

}
