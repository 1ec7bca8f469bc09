#pragma once

#include "core/domain/italian_noun.h"
#include "core/domain/words.h"

namespace seduta {

/// The preposition that melts with the article; `None` is the article alone (il, la, gli…).
enum class Preposition { None, A, Di, Da, In, Su, Con };

/// What the user fixes for a body whose name the grammar reads wrongly; the sound (il or lo, la or l') still follows the name.
enum class ArticleOverride {
    Automatic,
    MasculineSingular,
    FeminineSingular,
    MasculinePlural,
    FemininePlural,
    NoArticle
};

template <>
struct Words<ArticleOverride> {
    static constexpr auto context = "ArticleOverride";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ArticleOverride", "automatic"),
        QT_TRANSLATE_NOOP("ArticleOverride", "masculine_singular"),
        QT_TRANSLATE_NOOP("ArticleOverride", "feminine_singular"),
        QT_TRANSLATE_NOOP("ArticleOverride", "masculine_plural"),
        QT_TRANSLATE_NOOP("ArticleOverride", "feminine_plural"),
        QT_TRANSLATE_NOOP("ArticleOverride", "no_article"),
    };
};

/// What is known of a body beside its name.
struct NameFacts {
    ArticleOverride fixed = ArticleOverride::Automatic;
    bool isGroup = false;
    /// The noun of its kind ("associazione"), which goes before a name that has an article of its own.
    QString kind{};

    bool operator==(const NameFacts &) const = default;
};

/// The name of a body in a sentence: "alla Questura di Asti", "all'INPS", "agli enti del terzo settore", "ad Argo". The name keeps its
/// letters as typed. A name nothing is known of is a proper name and takes no article; an empty name stays empty. A name with an article of
/// its own stands in guillemets, after its kind where that is known: "all'associazione «Gli Amici di Peter Pan»", "a «Lo Zenzero»".
QString withArticle(const QString &name, Preposition preposition, ArticleOverride fixed = ArticleOverride::Automatic);
QString withArticle(const QString &name, Preposition preposition, const NameFacts &facts);

/// Words of a known form in a sentence: "alle ore 9.30", "dell'anno 2025".
QString withArticle(const QString &words, NounForm form, Preposition preposition);

/// Words whose sound is known otherwise than by their letters: "l'11 luglio".
QString withArticle(const QString &words, const NameReading &reading, Preposition preposition);

/// Words that take no article: "a Carretera Central", "ad agosto 2025".
QString withoutArticle(const QString &words, Preposition preposition);

/// Gender and number of a body's name, or nothing where it takes no article: for "è stata convocata", "sono intervenuti".
std::optional<NounForm> formOfName(const QString &name, ArticleOverride fixed = ArticleOverride::Automatic);
std::optional<NounForm> formOfName(const QString &name, const NameFacts &facts);

/// The text with a capital first letter, as at the head of an address: "Alla Questura di Asti".
QString capitalised(const QString &text);

}
