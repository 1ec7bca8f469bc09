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

QString inGuillemets(const QString &name)
{
    const bool isQuoted = QStringView(u"«“\"").contains(name.front());
    return isQuoted ? name : u'«' + name + u'»';
}

/// How a name is said: its words, and their reading.
struct Said {
    QString words{};
    NameReading reading{};
};

Said ownArticleSaid(const QString &name, const NameFacts &facts)
{
    const auto kind =
        facts.fixed == ArticleOverride::NoArticle ? std::nullopt : formOfNoun(facts.kind.section(u' ', 0, 0));
    const QString quoted = inGuillemets(name);
    if (!kind)
        return {quoted, {std::nullopt, onsetOf(quoted)}};
    return {facts.kind + u' ' + quoted, {kind, onsetOf(facts.kind)}};
}

/// A form that was chosen takes the place of an article typed for it; one that is no part of the name tells its form.
Said articleSaid(const QString &name, const NameFacts &facts)
{
    const bool isChosen = facts.fixed != ArticleOverride::Automatic && facts.fixed != ArticleOverride::NoArticle;
    const auto typed = typedArticleOf(name);
    const bool isReplaced = typed.form && (isChosen || !typed.isOfName);
    const QString bare = isReplaced ? typed.rest : name;
    NameReading reading = readingOfName(bare, facts.isGroup);
    if (isReplaced)
        reading.form = typed.form;
    reading.form = chosenForm(reading.form, facts.fixed);
    return {bare, reading};
}

Said saidOf(const QString &name, const NameFacts &facts)
{
    const bool isLeft = facts.fixed == ArticleOverride::Automatic || facts.fixed == ArticleOverride::NoArticle;
    if (name.isEmpty())
        return {};
    if (isLeft && beginsWithOwnArticle(name))
        return ownArticleSaid(name, facts);
    if (facts.fixed == ArticleOverride::NoArticle)
        return {name, {std::nullopt, onsetOf(name)}};
    return articleSaid(name, facts);
}

}

QString withArticle(const QString &name, Preposition preposition, ArticleOverride fixed)
{
    return withArticle(name, preposition, NameFacts{fixed, false, {}});
}

QString withArticle(const QString &name, Preposition preposition, const NameFacts &facts)
{
    const Said said = saidOf(name.trimmed(), facts);
    return withArticle(said.words, said.reading, preposition);
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
    return formOfName(name, NameFacts{fixed, false, {}});
}

std::optional<NounForm> formOfName(const QString &name, const NameFacts &facts)
{
    return saidOf(name.trimmed(), facts).reading.form;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

}
