#pragma once

#include "core/domain/italian_article.h"

namespace seduta {

/// A place as it is typed, apart from the article typed before it: `name` is said with `fixed`.
struct PlaceName {
    QString name{};
    ArticleOverride fixed = ArticleOverride::Automatic;

    bool operator==(const PlaceName &) const = default;
};

/// A place is no body: an article before it is no part of its name ("la stanza del Prefetto", "le Langhe", "L'Aquila").
PlaceName placeNameOf(const QString &typed);

/// Where something happens: "presso il Castello", "presso la Sala riunioni", "in via Rapisardi 1"; a preposition typed stays.
QString atPlace(const QString &typed);

}
