#include "core/domain/italian_name.h"

#include "core/domain/italian_acronym.h"
#include "core/domain/word_forms.h"
#include "core/support/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace seduta {

namespace {

struct FirstWords {
    QString first{};
    QString second{};
    bool isWholeName = false;
    bool isAbbreviated = false;
};

bool isWordPart(const QString &text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c.isLetterOrNumber() || c.isMark())
        return true;
    return c == u'.' && index + 1 < text.size() && text.at(index + 1).isLetterOrNumber();
}

qsizetype startOfWord(const QString &text, qsizetype from)
{
    while (from < text.size() && !text.at(from).isLetterOrNumber())
        ++from;
    return from;
}

qsizetype endOfWord(const QString &text, qsizetype from)
{
    while (from < text.size() && isWordPart(text, from))
        ++from;
    return from;
}

// "Solidarieta'" is "Solidarietà".
QString withAccent(const QString &word, const QString &name, qsizetype end)
{
    const bool isMarked = end < name.size() && (name.at(end) == u'\'' || name.at(end) == u'’')
        && (end + 1 == name.size() || name.at(end + 1).isSpace());
    const bool isUpper = word.endsWith(QStringLiteral("TA"));
    const bool isAccented = isMarked && (isUpper || word.endsWith(QStringLiteral("ta")));
    return isAccented ? word.chopped(1) + QChar(isUpper ? u'À' : u'à') : word;
}

FirstWords firstWordsOf(const QString &name)
{
    const qsizetype start = startOfWord(name, 0);
    const qsizetype end = endOfWord(name, start);
    const qsizetype secondStart = startOfWord(name, end);
    const qsizetype secondEnd = endOfWord(name, secondStart);
    const bool isAbbreviated = end > start && end < name.size() && name.at(end) == u'.';
    return {withAccent(name.mid(start, end - start), name, end), name.mid(secondStart, secondEnd - secondStart),
            secondStart == name.size(), isAbbreviated};
}

QString withoutStops(QString word)
{
    return word.remove(u'.');
}

bool isAcronym(const QString &word, const QString &name)
{
    const bool isUpper = word.size() > 1 && word == word.toUpper() && word != word.toLower();
    const bool isWholeNameUpper = name == name.toUpper();
    return isUpper && (!isWholeNameUpper || firstWordsOf(name).isWholeName);
}

bool isDotted(const QString &word)
{
    return word.contains(u'.');
}

NounForm asPlural(NounForm form)
{
    return {form.gender, GrammaticalNumber::Plural};
}

std::optional<NounForm> nounForm(const FirstWords &words)
{
    const QString letters = withoutStops(words.first);
    const bool isDottedOnce = words.isAbbreviated || isDotted(words.first);
    if (const auto abbreviated = isDottedOnce ? formOfAbbreviation(letters) : std::nullopt)
        return abbreviated;
    // "Pro loco"
    const auto noun = formOfNoun(folded(letters) == u"pro" ? letters + words.second : letters);
    return noun && isInvariable(letters) && isPluralAdjective(words.second) ? asPlural(*noun) : noun;
}

// "CGIL, CISL e UIL" are several by name, and take no article.
bool namesAnother(const FirstWords &words)
{
    const QString second = words.second.toLower();
    return second == u"e" || second == u"ed" || readingOfAcronym(withoutStops(words.second));
}

std::optional<NameReading> acronymInTable(const FirstWords &words, bool isGroup)
{
    auto reading = readingOfAcronym(withoutStops(words.first));
    if (reading && isGroup && namesAnother(words))
        reading->form.reset();
    else if (reading && (isGroup || isPluralAdjective(words.second)))
        reading->form = asPlural(*reading->form);
    return reading;
}

std::optional<NameReading> knownReading(const FirstWords &words, bool isGroup)
{
    if (const auto noun = nounForm(words))
        return NameReading{noun, onsetOf(withoutStops(words.first))};
    return acronymInTable(words, isGroup);
}

// "118", "8º", "1ª": masculine unless the mark or the noun after it says otherwise.
std::optional<NameReading> numberReading(const FirstWords &words)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,15})(\\D{0,3})$"));
    const auto match = number.match(words.first);
    if (!match.hasMatch())
        return std::nullopt;
    const auto mark = match.captured(2) == u"ª" ? Gender::Feminine : Gender::Masculine;
    const auto form = formOfNoun(words.second).value_or(NounForm{mark, GrammaticalNumber::Singular});
    return NameReading{form, onsetOfNumber(match.captured(1).toLongLong())};
}

// "VIII Reparto mobile", "II Circolo didattico".
std::optional<NameReading> romanReading(const FirstWords &words)
{
    static const QRegularExpression roman(QStringLiteral("^X{0,3}(IX|IV|V?I{0,3})$"));
    if (words.first.isEmpty() || !roman.match(words.first).hasMatch())
        return std::nullopt;
    const auto form = formOfNoun(words.second);
    if (!form || form->number == GrammaticalNumber::Plural)
        return std::nullopt;
    const bool isVowel = words.first == u"VIII" || words.first == u"XI";
    return NameReading{form, isVowel ? Onset::Vowel : Onset::Consonant};
}

std::optional<NameReading> adjectiveReading(const FirstWords &words)
{
    if (!isAdjectiveBeforeNoun(words.first))
        return std::nullopt;
    const auto noun = formOfNoun(words.second);
    return noun ? std::optional(NameReading{noun, onsetOf(words.first)}) : std::nullopt;
}

// An unknown acronym spelt with a vowel first elides whatever its gender; otherwise only full stops show that it takes an article.
NameReading acronymReading(const QString &word, bool isGroup)
{
    const bool takesArticle = onsetOf(word) == Onset::Vowel || isDotted(word);
    const NounForm form = isGroup ? masculines : masculine;
    return {takesArticle ? std::optional(form) : std::nullopt, onsetOfAcronym(word)};
}

Onset spokenOnset(const QString &word, const QString &name)
{
    return isAcronym(word, name) ? onsetOfAcronym(word) : onsetOf(word);
}

// "Rotary Club Asti": the head stands after its own name.
std::optional<NameReading> foreignReading(const QString &name, const QString &first)
{
    constexpr qsizetype farthest = 4;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts).mid(1, farthest);
    for (const QString &word : words)
        if (const auto form = formOfForeignHead(word))
            return NameReading{form, spokenOnset(first, name)};
    return std::nullopt;
}

NameReading readingByEnding(const FirstWords &words, const QString &name)
{
    const auto form = words.isWholeName ? formOfPersonsByEnding(words.first) : formByEnding(words.first);
    return {form, spokenOnset(words.first, name)};
}

struct Article {
    const char16_t *word;
    NounForm form;
};

// What stands elided shows no gender: the noun after it may.
constexpr std::array<Article, 7> articles{
    Article{u"il", masculine}, Article{u"lo", masculine},   Article{u"la", feminine},  Article{u"l", masculine},
    Article{u"i", masculines}, Article{u"gli", masculines}, Article{u"le", feminines},
};

// "L'Arca", "Lo Zenzero", but no initial: "I. Calvino".
bool isParted(const QString &words, qsizetype end)
{
    const QChar next = end < words.size() ? words.at(end) : QChar();
    const bool isElided = end == 1 && words.at(0).toLower() == u'l';
    return isElided ? next == u'\'' || next == u'’' : next.isSpace();
}

// What stands after an article is a common noun, or an acronym, with which the article agrees: "La Questura", "L'INPS", "I CAS".
bool isCommonAfter(NounForm article, bool isElided, const QString &rest)
{
    const FirstWords words = firstWordsOf(rest);
    const auto known = knownReading(words, false);
    const auto reading = known ? known : adjectiveReading(words);
    if (!reading || !reading->form)
        return false;
    const bool mayBeSeveral = isInvariable(words.first) || readingOfAcronym(withoutStops(words.first));
    return isElided
        || (reading->form->gender == article.gender && (mayBeSeveral || reading->form->number == article.number));
}

}

NameReading readingOfName(const QString &name, bool isGroup)
{
    const FirstWords words = firstWordsOf(name);
    if (const auto reading = numberReading(words))
        return *reading;
    if (const auto reading = knownReading(words, isGroup))
        return *reading;
    if (const auto reading = romanReading(words))
        return *reading;
    if (const auto reading = adjectiveReading(words))
        return *reading;
    if (const auto reading = foreignReading(name, words.first))
        return *reading;
    if (isDotted(words.first) || isAcronym(words.first, name))
        return acronymReading(words.first, isGroup);
    return readingByEnding(words, name);
}

TypedArticle typedArticleOf(const QString &words)
{
    const qsizetype end = endOfWord(words, 0);
    const QString first = words.left(end).toLower();
    const auto *article = std::find_if(articles.begin(), articles.end(),
                                       [&](const Article &each) { return first == QStringView(each.word); });
    const QString rest = words.mid(startOfWord(words, end));
    const bool isNumber = romanReading(firstWordsOf(words)).has_value();
    if (article == articles.end() || isNumber || !isParted(words, end) || rest.isEmpty())
        return {std::nullopt, words, false};
    const bool isElided = first == u"l";
    const auto shown = isElided ? readingOfName(rest).form : std::nullopt;
    const bool isOfName = words.at(0).isUpper() && !isCommonAfter(article->form, isElided, rest);
    return {shown.value_or(article->form), rest, isOfName};
}

bool beginsWithOwnArticle(const QString &name)
{
    return typedArticleOf(name.mid(startOfWord(name, 0))).isOfName;
}

}
