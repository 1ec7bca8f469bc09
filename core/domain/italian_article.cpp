#include "core/domain/italian_article.h"

#include "core/domain/italian_name.h"

namespace seduta {

namespace {

enum class Article { Il, Lo, Elided, La, I, Gli, Le };

using ArticleForms = std::array<QStringView, 7>;

constexpr std::array<ArticleForms, 7> articulated{
    ArticleForms{u"il", u"lo", u"l'", u"la", u"i", u"gli", u"le"},
    ArticleForms{u"al", u"allo", u"all'", u"alla", u"ai", u"agli", u"alle"},
    ArticleForms{u"del", u"dello", u"dell'", u"della", u"dei", u"degli", u"delle"},
    ArticleForms{u"dal", u"dallo", u"dall'", u"dalla", u"dai", u"dagli", u"dalle"},
    ArticleForms{u"nel", u"nello", u"nell'", u"nella", u"nei", u"negli", u"nelle"},
    ArticleForms{u"sul", u"sullo", u"sull'", u"sulla", u"sui", u"sugli", u"sulle"},
    ArticleForms{u"con il", u"con lo", u"con l'", u"con la", u"con i", u"con gli", u"con le"},
};

constexpr std::array<QStringView, 7> plain{u"", u"a", u"di", u"da", u"in", u"su", u"con"};

constexpr std::array<NounForm, 4> fixedForms{
    NounForm{Gender::Masculine, GrammaticalNumber::Singular},
    NounForm{Gender::Feminine, GrammaticalNumber::Singular},
    NounForm{Gender::Masculine, GrammaticalNumber::Plural},
    NounForm{Gender::Feminine, GrammaticalNumber::Plural},
};

Article articleFor(NounForm form, Onset onset)
{
    if (form.number == GrammaticalNumber::Plural) {
        if (form.gender == Gender::Feminine)
            return Article::Le;
        return onset == Onset::Consonant ? Article::I : Article::Gli;
    }
    if (onset == Onset::Vowel)
        return Article::Elided;
    if (form.gender == Gender::Feminine)
        return Article::La;
    return onset == Onset::Complex ? Article::Lo : Article::Il;
}

std::optional<NounForm> chosenForm(std::optional<NounForm> read, ArticleOverride fixed)
{
    switch (fixed) {
    case ArticleOverride::Automatic: return read;
    case ArticleOverride::NoArticle: return std::nullopt;
    default: return fixedForms.at(static_cast<size_t>(fixed) - 1);
    }
}

}

QString withArticle(const QString &name, Preposition preposition, ArticleOverride fixed)
{
    const QString trimmed = name.trimmed();
    const QString bare = fixed == ArticleOverride::NoArticle ? trimmed : withoutTypedArticle(trimmed);
    if (bare.isEmpty())
        return {};
    NameReading reading = readingOfName(bare);
    reading.form = chosenForm(reading.form, fixed);
    return withArticle(bare, reading, preposition);
}

QString withArticle(const QString &words, NounForm form, Preposition preposition)
{
    return withArticle(words, NameReading{form, onsetOf(words)}, preposition);
}

QString withArticle(const QString &words, const NameReading &reading, Preposition preposition)
{
    if (words.isEmpty() || !reading.form)
        return withoutArticle(words, preposition);
    const auto article = static_cast<size_t>(articleFor(*reading.form, reading.onset));
    const QString form = articulated.at(static_cast<size_t>(preposition)).at(article).toString();
    return form.endsWith(u'\'') ? form + words : form + u' ' + words;
}

QString withoutArticle(const QString &words, Preposition preposition)
{
    if (words.isEmpty() || preposition == Preposition::None)
        return words;
    if (preposition == Preposition::A && takesEuphonicD(u'a', words))
        return QStringLiteral("ad ") + words;
    return plain.at(static_cast<size_t>(preposition)).toString() + u' ' + words;
}

std::optional<NounForm> formOfName(const QString &name, ArticleOverride fixed)
{
    return chosenForm(readingOfName(withoutTypedArticle(name.trimmed())).form, fixed);
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

}
