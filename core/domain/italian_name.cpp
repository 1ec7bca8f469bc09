#include "core/domain/italian_name.h"

#include "core/support/text.h"

#include <QRegularExpression>

namespace seduta {

namespace {

struct FirstWords {
    QString first{};
    QString second{};
    bool isWholeName = false;
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

FirstWords firstWordsOf(const QString &name)
{
    const qsizetype start = startOfWord(name, 0);
    const qsizetype end = endOfWord(name, start);
    const qsizetype secondStart = startOfWord(name, end);
    const qsizetype secondEnd = endOfWord(name, secondStart);
    return {name.mid(start, end - start), name.mid(secondStart, secondEnd - secondStart), secondStart == name.size()};
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

std::optional<NameReading> knownReading(const QString &word)
{
    const QString letters = withoutStops(word);
    if (const auto noun = formOfNoun(letters))
        return NameReading{noun, onsetOf(letters)};
    return readingOfAcronym(letters);
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
NameReading acronymReading(const QString &word)
{
    const bool takesArticle = onsetOf(word) == Onset::Vowel || isDotted(word);
    return {takesArticle ? std::optional(NounForm{}) : std::nullopt, onsetOfAcronym(word)};
}

Onset spokenOnset(const QString &word, const QString &name)
{
    return isAcronym(word, name) ? onsetOfAcronym(word) : onsetOf(word);
}

bool isArticle(const QString &word, NounForm form)
{
    const QString article = word.toLower();
    if (form.number == GrammaticalNumber::Plural)
        return form.gender == Gender::Feminine ? article == u"le" : article == u"i" || article == u"gli";
    return article == u"l"
        || (form.gender == Gender::Feminine ? article == u"la" : article == u"il" || article == u"lo");
}

}

NameReading readingOfName(const QString &name)
{
    const FirstWords words = firstWordsOf(name);
    if (const auto reading = numberReading(words))
        return *reading;
    if (const auto reading = knownReading(words.first))
        return *reading;
    if (const auto reading = romanReading(words))
        return *reading;
    if (const auto reading = adjectiveReading(words))
        return *reading;
    if (isDotted(words.first) || isAcronym(words.first, name))
        return acronymReading(words.first);
    if (words.isWholeName)
        return {std::nullopt, spokenOnset(words.first, name)};
    return {formByEnding(words.first), spokenOnset(words.first, name)};
}

QString withoutTypedArticle(const QString &name)
{
    const FirstWords words = firstWordsOf(name);
    const auto noun = formOfNoun(words.second);
    if (!noun || !name.startsWith(words.first) || !isArticle(words.first, *noun))
        return name;
    return name.mid(startOfWord(name, words.first.size()));
}

}
