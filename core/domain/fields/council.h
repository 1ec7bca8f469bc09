#pragma once

#include "core/domain/council.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Council> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "council");
    static constexpr auto all = std::tuple{
        Field{"name", &Council::name, QT_TRANSLATE_NOOP("council", "Name of the council")},
        Field{"officeName", &Council::officeName, QT_TRANSLATE_NOOP("council", "Office that holds it")},
        Field{"place", &Council::place, QT_TRANSLATE_NOOP("council", "Place")},
        Field{"province", &Council::province, QT_TRANSLATE_NOOP("council", "Province")},
        Field{"chairTitle", &Council::chairTitle, QT_TRANSLATE_NOOP("council", "Title of who chairs")},
        Field{"mission", &Council::mission, QT_TRANSLATE_NOOP("council", "Mission, in a sentence")},
        Field{"territoryName", &Council::territoryName, QT_TRANSLATE_NOOP("council", "Territory, as written in texts")},
        Field{"letterhead", &Council::letterhead, QT_TRANSLATE_NOOP("council", "Lines of the letterhead")},
        Field{"emblem", &Council::emblem, QT_TRANSLATE_NOOP("council", "Emblem")},
        Field{"address", &Council::address, QT_TRANSLATE_NOOP("council", "Address")},
        Field{"pec", &Council::pec, QT_TRANSLATE_NOOP("council", "PEC address")},
        Field{"email", &Council::email, QT_TRANSLATE_NOOP("council", "E-mail")},
        Field{"phone", &Council::phone, QT_TRANSLATE_NOOP("council", "Telephone")},
        Field{"website", &Council::website, QT_TRANSLATE_NOOP("council", "Web site")},
        Field{"classification", &Council::classification, QT_TRANSLATE_NOOP("council", "Classification")},
        Field{"dossier", &Council::dossier, QT_TRANSLATE_NOOP("council", "Dossier")},
        Field{"replyAddress", &Council::replyAddress, QT_TRANSLATE_NOOP("council", "Where replies are sent")}};
};

}
