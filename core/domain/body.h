#pragma once

#include "core/domain/italian_article.h"
#include "core/domain/names_in_time.h"
#include "core/domain/partial_date.h"
#include "core/domain/person.h"
#include "core/domain/words.h"
#include "core/support/id.h"
#include "core/support/result.h"

#include <QDate>

namespace seduta {

using BodyId = Id<struct Body>;
using BodyNameId = Id<struct BodyName>;
using RepresentativeId = Id<struct Representative>;

/// The letters of art. 57, paragraph 1, d.P.R. 394/1999, then the ASL and the other public bodies of paragraph 2, then the rest.
enum class BodyCategory {
    StateOffice,
    Province,
    Region,
    Municipality,
    ChamberOfCommerce,
    SocialPartner,
    ForeignersAssociation,
    AssistanceBody,
    OtherPublicBody,
    Other
};

template <>
struct Words<BodyCategory> {
    static constexpr auto context = "BodyCategory";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("BodyCategory", "state_office"),
        QT_TRANSLATE_NOOP("BodyCategory", "province"),
        QT_TRANSLATE_NOOP("BodyCategory", "region"),
        QT_TRANSLATE_NOOP("BodyCategory", "municipality"),
        QT_TRANSLATE_NOOP("BodyCategory", "chamber_of_commerce"),
        QT_TRANSLATE_NOOP("BodyCategory", "social_partner"),
        QT_TRANSLATE_NOOP("BodyCategory", "foreigners_association"),
        QT_TRANSLATE_NOOP("BodyCategory", "assistance_body"),
        QT_TRANSLATE_NOOP("BodyCategory", "other_public_body"),
        QT_TRANSLATE_NOOP("BodyCategory", "other"),
    };
};

/// Until archive 10 the category said that a body is invited; that is said by its seat alone (decision 0014).
template <>
struct FormerWords<BodyCategory> {
    static constexpr std::array words{FormerWord{"invited", "other_public_body"}};
};

/// A group stands for several bodies named together ("Enti del terzo settore"); it needs no members.
enum class BodyKind { Single, Group };

template <>
struct Words<BodyKind> {
    static constexpr auto context = "BodyKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("BodyKind", "single"),
        QT_TRANSLATE_NOOP("BodyKind", "group"),
    };
};

/// An ente: an office, authority, organisation or association. Names may repeat; identity is the id.
struct Body {
    BodyId id{};
    QString name{};
    QString shortName{};
    ArticleOverride article = ArticleOverride::Automatic;
    BodyCategory category = BodyCategory::Other;
    BodyKind kind = BodyKind::Single;
    /// How many a group is made of ("sette Comuni"); 0 where it is not said.
    int groupSize = 0;
    /// What it is on the territory ("capofila d'ambito").
    QString role{};
    int precedence = 0;
    BodyId parentId{};
    QString addressee{};
    QString postalAddress{};
    QString place{};
    QString pec{};
    QString email{};
    QString phone{};
    QString website{};
    QString publicIndexCode{};
    QString fiscalCode{};
    bool isActive = true;
    QString addressSource{};
    QDate addressCheckedOn{};
    QString note{};

    bool operator==(const Body &) const = default;
};

/// A name a body had, with the days it held; an open end is "still".
struct BodyName {
    BodyNameId id{};
    BodyId bodyId{};
    QString name{};
    PartialDate validFrom{};
    PartialDate validTo{};

    bool operator==(const BodyName &) const = default;
};

template <>
struct NamesOf<BodyName> {
    using Record = Body;
    static constexpr auto owner = &BodyName::bodyId;
};

/// In which role a person speaks for a body outside a single meeting.
enum class RepresentativeRole { Holder, Substitute, Contact };

template <>
struct Words<RepresentativeRole> {
    static constexpr auto context = "RepresentativeRole";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("RepresentativeRole", "holder"),
        QT_TRANSLATE_NOOP("RepresentativeRole", "substitute"),
        QT_TRANSLATE_NOOP("RepresentativeRole", "contact"),
    };
};

/// Who speaks for a body between meetings, by designation. A delegate for one meeting is in its reply or attendance.
struct Representative {
    RepresentativeId id{};
    BodyId bodyId{};
    PersonId personId{};
    RepresentativeRole role = RepresentativeRole::Holder;
    QString office{};
    QString designationRef{};
    PartialDate validFrom{};
    PartialDate validTo{};

    bool operator==(const Representative &) const = default;
};

Result<Body> checked(const Body &body);
/// Whether a body is the office that holds the council, by its name: with what the office adds to it, or without.
bool isOffice(const Body &body, const QString &officeName);
/// What holds from one day to another does not end before it begins.
Result<Representative> checked(const Representative &representative);

}
