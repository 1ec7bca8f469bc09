#pragma once

#include "core/documents/contents/paper_records.h"
#include "core/domain/card.h"
#include "core/domain/paper_topics.h"

#include <optional>

namespace seduta {

/// Whether the records say two things that cannot both be, or do not say one that a paper would.
enum class DoubtGravity { Contradiction, Gap };

template <>
struct Words<DoubtGravity> {
    static constexpr auto context = "DoubtGravity";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("DoubtGravity", "contradiction"),
        QT_TRANSLATE_NOOP("DoubtGravity", "gap"),
    };
};

/// Something to complete before a paper leaves, and where it is put right.
struct PaperDoubt {
    /// The name of the rule that found it.
    QString rule{};
    QList<DocumentKind> papers{};
    DoubtGravity gravity = DoubtGravity::Gap;
    /// The record it is put right in, and the member of it; where it is no member, what hangs on the record ("agenda", "owners").
    CardLink record{};
    QString field{};
    /// The point it is about, if any.
    AgendaItemId point{};
    /// The one letter it is about; none where it is about the paper, or about all letters.
    ConvocationId letter{};
    /// "Punto 3, Accoglienza", "Comune di Asti".
    QString subject{};
    /// What is to be looked at, beginning small.
    QString words{};

    bool operator==(const PaperDoubt &) const = default;
};

/// A rule: what it looks for, in which papers, told from which records, and whether only in a sitting that is over, of which all should be known.
struct PaperRule {
    const char *name = "";
    QList<DocumentKind> papers{};
    PaperTopics topics{};
    DoubtGravity gravity = DoubtGravity::Gap;
    bool isOfHeldOnly = false;
    QList<PaperDoubt> (*find)(const PaperRecords &records, const QDate &today) = nullptr;
};

/// Every rule, in the order in which what it finds is told.
const QList<PaperRule> &paperRules();

/// What the rules look at for that kind of paper; for all kinds, where none is named.
PaperTopics topicsOfDoubts(std::optional<DocumentKind> kind);

/// What is to be completed in the papers of the meeting that have not left yet, what cannot be before what is only missing; of one kind, where it
/// is named.
QList<PaperDoubt> doubtsOf(const PaperRecords &records, const QDate &today, std::optional<DocumentKind> kind = {});

}
