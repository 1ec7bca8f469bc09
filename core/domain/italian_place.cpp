#include "core/domain/italian_place.h"

#include "core/domain/italian_name.h"
#include "core/domain/word_forms.h"
#include "core/support/text.h"

namespace seduta {

namespace {

constexpr QStringView streets =
    u"via viale vicolo vico corso piazza piazzale piazzetta largo strada contrada salita lungomare località frazione "
    "localita vle cso pza pzza ple loc fraz";

constexpr QStringView prepositions =
    u"presso in nel nello nella nei negli nelle a ad al allo alla ai agli alle da dal dallo dalla dentro";

// As names of bodies these would be read otherwise: "Villa Maria", "locali associazioni".
constexpr QStringView feminineHere = u"villa";
constexpr QStringView masculinesHere = u"locali";

bool isAmong(QStringView line, const QString &word)
{
    return setOfWords(line).contains(word);
}

QString withSmallInitial(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toLower() + text.mid(1);
}

bool beginsWithPlacePreposition(const QString &place)
{
    static const QStringList elided{QStringLiteral("nell"), QStringLiteral("all"), QStringLiteral("dall")};
    const QString first = place.section(u' ', 0, 0).toLower().replace(u'’', u'\'');
    return isAmong(prepositions, first) || (first.contains(u'\'') && elided.contains(first.section(u'\'', 0, 0)));
}

ArticleOverride overrideOf(NounForm form)
{
    const bool isFeminine = form.gender == Gender::Feminine;
    if (form.number == GrammaticalNumber::Plural)
        return isFeminine ? ArticleOverride::FemininePlural : ArticleOverride::MasculinePlural;
    return isFeminine ? ArticleOverride::FeminineSingular : ArticleOverride::MasculineSingular;
}

}

PlaceName placeNameOf(const QString &typed)
{
    const QString place = typed.trimmed();
    const QString first = folded(place.section(u' ', 0, 0));
    if (const auto article = typedArticleOf(place); article.form)
        return {article.rest, overrideOf(*article.form)};
    if (isAmong(feminineHere, first))
        return {place, ArticleOverride::FeminineSingular};
    if (isAmong(masculinesHere, first))
        return {place, ArticleOverride::MasculinePlural};
    return {place, ArticleOverride::Automatic};
}

QString atPlace(const QString &typed)
{
    const QString place = typed.trimmed();
    if (place.isEmpty())
        return {};
    if (beginsWithPlacePreposition(place))
        return withSmallInitial(place);
    if (isAmong(streets, folded(place.section(u' ', 0, 0))))
        return QStringLiteral("in ") + withSmallInitial(place);
    const PlaceName known = placeNameOf(place);
    return QStringLiteral("presso ") + withArticle(known.name, Preposition::None, known.fixed);
}

}
