#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

// Letters of the Italian alphabet, accents included, need no cleaning.
bool isPlain(QChar c)
{
    return (c >= u' ' && c < QChar(0x7f)) || c == u'\n' || (c >= QChar(0xc0) && c <= QChar(0xff)) || c == QChar(0x2019);
}

// Marks nobody sees, which make two words of one: spaces without width, marks of direction. What joins letters (U+200C, U+200D) stays.
bool isInvisible(QChar c)
{
    constexpr std::array marks{u'\u061C', u'\u200B', u'\u200E', u'\u200F', u'\u2060', u'\uFEFF'};
    return std::find(marks.begin(), marks.end(), c.unicode()) != marks.end();
}

bool isKept(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return true;
    const bool bidiOverride = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return c.category() != QChar::Other_Control && !bidiOverride && !isInvisible(c);
}

QString foldedLetters(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            result.append(c);
        else if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'/')
            result.append(u' ');
    }
    return result;
}

// The letters of Italian and its neighbours: each folds by itself, so that once is enough.
constexpr QChar latinEnd(0x180);

const std::array<QString, 0x180> &latinFolds()
{
    static const auto folds = [] {
        std::array<QString, 0x180> all;
        for (size_t i = 0; i < all.size(); ++i)
            all.at(i) = foldedLetters(QChar(char16_t(i)));
        return all;
    }();
    return folds;
}

// Never two spaces in a row, nor one at the beginning.
void appendWord(QString &result, const QString &letters)
{
    for (const QChar c : letters)
        if (c != u' ' || (!result.isEmpty() && !result.endsWith(u' ')))
            result.append(c);
}

}

QString cleaned(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c); }))
        return text;
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    result.removeIf([](QChar c) { return !isKept(c); });
    return result.normalized(QString::NormalizationForm_C);
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < latinEnd; }))
        for (const QChar c : text)
            appendWord(result, latinFolds().at(c.unicode()));
    else
        appendWord(result, foldedLetters(text));
    return result.endsWith(u' ') ? result.chopped(1) : result;
}

}
