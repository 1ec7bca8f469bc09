#include "core/domain/search_words.h"

#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr qsizetype longestQuestion = 1000;
constexpr qsizetype mostWords = 12;
constexpr qsizetype longestPhrase = 24;
constexpr qsizetype longestWord = 64;
constexpr qsizetype shortestElided = 4;

/// Those of Italian that end in an apostrophe, the longest first: whoever types quickly leaves it out.
constexpr std::array elisions{u"dell", u"dall", u"nell", u"sull", u"coll", u"quell", u"all", u"un", u"d", u"l", u"o"};

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouh").contains(c);
}

bool isOfWord(char32_t letter, bool isInside)
{
    const auto category = QChar::category(letter);
    return QChar::isLetterOrNumber(letter) || category == QChar::Other_PrivateUse
        || (isInside && category == QChar::Mark_NonSpacing);
}

struct Letter {
    char32_t code = 0;
    qsizetype length = 1;
};

Letter letterAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

qsizetype endOfWord(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        const auto letter = letterAt(text, at);
        if (!isOfWord(letter.code, at > from))
            break;
        at += letter.length;
    }
    return at;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e) || c == QChar(0xab)
        || c == QChar(0xbb);
}

QStringList lettersOf(const QString &piece)
{
    QStringList words;
    const auto tokens = tokensOf(piece);
    for (const auto &token : tokens.mid(0, longestPhrase))
        words.append(token.letters.left(longestWord));
    return words;
}

// "dagostino" → "d", "agostino".
QStringList withItsApostrophe(const QString &word)
{
    for (const auto *elision : elisions) {
        const auto article = QString::fromUtf16(elision);
        if (word.startsWith(article) && word.size() >= article.size() + shortestElided
            && isVowel(word.at(article.size())))
            return {article, word.mid(article.size())};
    }
    return {};
}

SearchWord plainWord(const QStringList &letters)
{
    SearchWord word{{letters}, true};
    if (letters.size() == 2)
        word.spellings.append({letters.join(QString())});
    else if (const auto parted = withItsApostrophe(letters.constFirst()); letters.size() == 1 && !parted.isEmpty())
        word.spellings.append(parted);
    return word;
}

void appendWords(QList<SearchWord> &words, const QString &piece)
{
    const auto parts = piece.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        if (const auto letters = lettersOf(part); !letters.isEmpty())
            words.append(plainWord(letters));
}

bool isSame(const QStringList &spelling, const QList<TextToken> &tokens, qsizetype at, bool isPrefix)
{
    if (at + spelling.size() > tokens.size())
        return false;
    const auto last = spelling.size() - 1;
    for (qsizetype i = 0; i < last; ++i)
        if (tokens.at(at + i).letters != spelling.at(i))
            return false;
    const auto &letters = tokens.at(at + last).letters;
    return isPrefix ? letters.startsWith(spelling.at(last)) : letters == spelling.at(last);
}

}

QList<TextToken> tokensOf(const QString &text)
{
    QList<TextToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto end = endOfWord(text, at);
        if (end > at)
            tokens.append({at, end - at, folded(text.mid(at, end - at))});
        at = end > at ? end : at + letterAt(text, at).length;
    }
    return tokens;
}

// Every second piece between quotes stood inside a pair of them; where the last is still open, its last word is being typed.
QList<SearchWord> searchWords(const QString &typed)
{
    const QString question = cleaned(typed.left(longestQuestion)).simplified();
    QList<SearchWord> words;
    QString piece;
    bool isInside = false;
    const auto close = [&](bool isPrefix) {
        if (!isInside)
            appendWords(words, piece);
        else if (const auto letters = lettersOf(piece); !letters.isEmpty())
            words.append({{letters}, isPrefix});
        piece.clear();
    };
    for (const QChar c : question) {
        if (!isQuote(c)) {
            piece.append(c);
            continue;
        }
        close(false);
        isInside = !isInside;
    }
    close(true);
    return words.mid(0, mostWords);
}

qsizetype matchedAt(const QList<TextToken> &tokens, qsizetype at, const SearchWord &word)
{
    const auto found = std::find_if(word.spellings.cbegin(), word.spellings.cend(), [&](const QStringList &spelling) {
        return isSame(spelling, tokens, at, word.isPrefix);
    });
    return found == word.spellings.cend() ? 0 : found->size();
}

}
