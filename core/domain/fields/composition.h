#pragma once

#include "core/domain/composition.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Composition> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "composition");
    static constexpr auto all =
        std::tuple{Field{"decreeRef", &Composition::decreeRef, QT_TRANSLATE_NOOP("composition", "Decree")},
                   Field{"decreeOn", &Composition::decreeOn, QT_TRANSLATE_NOOP("composition", "Day of the decree")},
                   Field{"validFrom", &Composition::validFrom, QT_TRANSLATE_NOOP("composition", "Valid from")},
                   Field{"validTo", &Composition::validTo, QT_TRANSLATE_NOOP("composition", "Valid to")},
                   Field{"note", &Composition::note, QT_TRANSLATE_NOOP("composition", "Note")}};
};

template <>
struct Fields<Membership> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "membership");
    static constexpr auto all = std::tuple{
        Field{"compositionId", &Membership::compositionId, QT_TRANSLATE_NOOP("membership", "Composition")},
        Field{"bodyId", &Membership::bodyId, QT_TRANSLATE_NOOP("membership", "Body")},
        Field{"basis", &Membership::basis, QT_TRANSLATE_NOOP("membership", "Basis")},
        Field{"office", &Membership::office, QT_TRANSLATE_NOOP("membership", "Office held")},
        Field{"seats", &Membership::seats, QT_TRANSLATE_NOOP("membership", "Seats")},
        Field{"onlyIfConcerned", &Membership::onlyIfConcerned, QT_TRANSLATE_NOOP("membership", "Only if concerned")}};
};

}
