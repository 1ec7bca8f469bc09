#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

namespace seduta {

using LegalReferenceId = Id<struct LegalReference>;
using CitationId = Id<struct Citation>;

enum class ReferenceKind { Law, Decree, Circular, Vademecum, OperatingProcedure, Note };

template <>
struct Words<ReferenceKind> {
    static constexpr auto context = "ReferenceKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ReferenceKind", "law"),      QT_TRANSLATE_NOOP("ReferenceKind", "decree"),
        QT_TRANSLATE_NOOP("ReferenceKind", "circular"), QT_TRANSLATE_NOOP("ReferenceKind", "vademecum"),
        QT_TRANSLATE_NOOP("ReferenceKind", "sop"),      QT_TRANSLATE_NOOP("ReferenceKind", "note"),
    };
};

/// A riferimento: an act or a text that the council cites. `publishedOn` and `gazetteNumber` are those of the Gazzetta Ufficiale, where it
/// came out there.
struct LegalReference {
    LegalReferenceId id{};
    ReferenceKind kind = ReferenceKind::Law;
    QString number{};
    QString issuer{};
    QString title{};
    PartialDate actOn{};
    PartialDate publishedOn{};
    QString gazetteNumber{};
    QString url{};
    QString note{};

    bool operator==(const LegalReference &) const = default;
};

/// Who cites a riferimento, and which passage of it. Exactly one of those that may cite is set.
struct Citation {
    CitationId id{};
    LegalReferenceId legalReferenceId{};
    QString passage{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    Id<struct WorkingTable> workingTableId{};
    Id<struct Agreement> agreementId{};
    Id<struct PlanVersion> planVersionId{};

    bool operator==(const Citation &) const = default;
};

/// It has a title, or at least a number.
Result<LegalReference> checked(const LegalReference &reference);
/// Exactly one thing cites it.
Result<Citation> checked(const Citation &citation);
/// "decreto n. 286 del 25 luglio 1998", with what is known: how the act is named without its title.
QString actWords(const LegalReference &reference);
/// A page of the web: only such an address is opened.
bool isWebAddress(const QString &address);

}
