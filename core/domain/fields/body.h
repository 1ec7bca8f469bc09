#pragma once

#include "core/domain/body.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Body> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "body");
    static constexpr auto all = std::tuple{
        Field{"name", &Body::name, QT_TRANSLATE_NOOP("body", "Name")},
        Field{"shortName", &Body::shortName, QT_TRANSLATE_NOOP("body", "Short name")},
        Field{"article", &Body::article, QT_TRANSLATE_NOOP("body", "Article before the name")},
        Field{"category", &Body::category, QT_TRANSLATE_NOOP("body", "Category (art. 57)")},
        Field{"kind", &Body::kind, QT_TRANSLATE_NOOP("body", "Kind")},
        Field{"groupSize", &Body::groupSize, QT_TRANSLATE_NOOP("body", "How many, for a group")},
        Field{"role", &Body::role, QT_TRANSLATE_NOOP("body", "Role on the territory")},
        Field{"precedence", &Body::precedence, QT_TRANSLATE_NOOP("body", "Precedence")},
        Field{"parentId", &Body::parentId, QT_TRANSLATE_NOOP("body", "Body above")},
        Field{"addressee", &Body::addressee, QT_TRANSLATE_NOOP("body", "Addressee of letters")},
        Field{"postalAddress", &Body::postalAddress, QT_TRANSLATE_NOOP("body", "Postal address")},
        Field{"place", &Body::place, QT_TRANSLATE_NOOP("body", "Place")},
        Field{"pec", &Body::pec, QT_TRANSLATE_NOOP("body", "PEC address")},
        Field{"email", &Body::email, QT_TRANSLATE_NOOP("body", "E-mail")},
        Field{"phone", &Body::phone, QT_TRANSLATE_NOOP("body", "Telephone")},
        Field{"website", &Body::website, QT_TRANSLATE_NOOP("body", "Web site")},
        Field{"publicIndexCode", &Body::publicIndexCode, QT_TRANSLATE_NOOP("body", "IPA code")},
        Field{"fiscalCode", &Body::fiscalCode, QT_TRANSLATE_NOOP("body", "Fiscal code")},
        Field{"isActive", &Body::isActive, QT_TRANSLATE_NOOP("body", "Active: it is convened")},
        Field{"addressSource", &Body::addressSource, QT_TRANSLATE_NOOP("body", "Source of the addresses")},
        Field{"addressCheckedOn", &Body::addressCheckedOn, QT_TRANSLATE_NOOP("body", "Addresses checked on")},
        Field{"note", &Body::note, QT_TRANSLATE_NOOP("body", "Notes")}};
};

template <>
struct Fields<BodyName> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "body_name");
    static constexpr auto all =
        std::tuple{Field{"bodyId", &BodyName::bodyId, QT_TRANSLATE_NOOP("body_name", "Body")},
                   Field{"name", &BodyName::name, QT_TRANSLATE_NOOP("body_name", "Name")},
                   Field{"validFrom", &BodyName::validFrom, QT_TRANSLATE_NOOP("body_name", "Valid from")},
                   Field{"validTo", &BodyName::validTo, QT_TRANSLATE_NOOP("body_name", "Valid to")}};
};

template <>
struct Fields<Representative> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "representative");
    static constexpr auto all =
        std::tuple{Field{"bodyId", &Representative::bodyId, QT_TRANSLATE_NOOP("representative", "Body")},
                   Field{"personId", &Representative::personId, QT_TRANSLATE_NOOP("representative", "Person")},
                   Field{"role", &Representative::role, QT_TRANSLATE_NOOP("representative", "Role for the body")},
                   Field{"office", &Representative::office, QT_TRANSLATE_NOOP("representative", "Office held")},
                   Field{"designationRef", &Representative::designationRef,
                         QT_TRANSLATE_NOOP("representative", "Designation (act)")},
                   Field{"validFrom", &Representative::validFrom, QT_TRANSLATE_NOOP("representative", "From")},
                   Field{"validTo", &Representative::validTo, QT_TRANSLATE_NOOP("representative", "Until")}};
};

}
