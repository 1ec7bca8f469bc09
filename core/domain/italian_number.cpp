#include "core/domain/italian_number.h"

#include <array>
#include <limits>

namespace seduta {

namespace {

constexpr qint64 largestInWords = 999'999'999;
constexpr qint64 largestOrdinal = 999'999;

constexpr std::array<QStringView, 20> small{
    u"zero",        u"uno",      u"due",    u"tre",         u"quattro",  u"cinque",     u"sei",
    u"sette",       u"otto",     u"nove",   u"dieci",       u"undici",   u"dodici",     u"tredici",
    u"quattordici", u"quindici", u"sedici", u"diciassette", u"diciotto", u"diciannove",
};

constexpr std::array<QStringView, 10> tens{
    u"", u"", u"venti", u"trenta", u"quaranta", u"cinquanta", u"sessanta", u"settanta", u"ottanta", u"novanta",
};

constexpr std::array<QStringView, 11> firstOrdinals{
    u"", u"primo", u"secondo", u"terzo", u"quarto", u"quinto", u"sesto", u"settimo", u"ottavo", u"nono", u"decimo",
};

template <size_t size>
QString entry(const std::array<QStringView, size> &words, qint64 index)
{
    return words.at(static_cast<size_t>(index)).toString();
}

QString belowHundred(qint64 number)
{
    if (number < 20)
        return entry(small, number);
    QString words = entry(tens, number / 10);
    const qint64 unit = number % 10;
    if (unit == 1 || unit == 8)
        words.chop(1);
    return unit == 0 ? words : words + entry(small, unit);
}

// Cento loses its o before otto and ottanta, not before uno and undici.
QString belowThousand(qint64 number)
{
    if (number < 100)
        return belowHundred(number);
    QString words = number < 200 ? QString() : entry(small, number / 100);
    const qint64 rest = number % 100;
    words += rest == 8 || rest / 10 == 8 ? QStringLiteral("cent") : QStringLiteral("cento");
    return rest == 0 ? words : words + belowHundred(rest);
}

QString belowMillion(qint64 number)
{
    if (number < 1000)
        return belowThousand(number);
    const qint64 thousands = number / 1000;
    const QString words = thousands == 1 ? QStringLiteral("mille") : belowThousand(thousands) + QStringLiteral("mila");
    return number % 1000 == 0 ? words : words + belowThousand(number % 1000);
}

// Only a final tre takes the accent, and only in a compound: tre, ventitré, ventitremila.
QString accented(QString words)
{
    if (words.size() > 3 && words.endsWith(QLatin1String("tre")))
        words.replace(words.size() - 1, 1, u'é');
    return words;
}

QString millionsOf(qint64 millions)
{
    return millions == 1 ? QStringLiteral("un milione") : accented(belowMillion(millions)) + QStringLiteral(" milioni");
}

QString ordinalStem(qint64 number)
{
    QString words = belowMillion(number);
    const qint64 lastTwo = number % 100;
    const bool isTeen = lastTwo > 9 && lastTwo < 20;
    const bool keepsVowel = !isTeen && (number % 10 == 3 || number % 10 == 6);
    if (words.endsWith(QLatin1String("mila")))
        words.replace(words.size() - 4, 4, QStringLiteral("mille"));
    if (!keepsVowel)
        words.chop(1);
    return words;
}

bool isFeminine(Gender gender)
{
    return gender == Gender::Feminine;
}

}

QString cardinal(qint64 number)
{
    if (number > largestInWords || number < -largestInWords)
        return grouped(number);
    if (number < 0)
        return QStringLiteral("meno ") + cardinal(-number);
    const qint64 rest = number % 1'000'000;
    if (number == rest)
        return accented(belowMillion(rest));
    const QString words = millionsOf(number / 1'000'000);
    return rest == 0 ? words : words + QStringLiteral(" e ") + accented(belowMillion(rest));
}

QString ordinal(qint64 number, Gender gender)
{
    if (number < 1 || number > largestOrdinal)
        return ordinalSign(number, gender);
    QString words = number <= 10 ? entry(firstOrdinals, number) : ordinalStem(number) + QStringLiteral("esimo");
    if (isFeminine(gender))
        words.replace(words.size() - 1, 1, u'a');
    return words;
}

QString ordinalSign(qint64 number, Gender gender)
{
    return grouped(number) + (isFeminine(gender) ? QChar(u'ª') : QChar(u'°'));
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype position = digits.size() - 3; position > first; position -= 3)
        digits.insert(position, u'.');
    return digits;
}

QString counted(qint64 number, const QString &singular, const QString &plural, Gender gender)
{
    if (number != 1)
        return grouped(number) + u' ' + plural;
    const Onset onset = onsetOf(singular);
    if (isFeminine(gender))
        return (onset == Onset::Vowel ? QStringLiteral("un'") : QStringLiteral("una ")) + singular;
    return (onset == Onset::Complex ? QStringLiteral("uno ") : QStringLiteral("un ")) + singular;
}

QString months(qint64 number)
{
    return counted(number, QStringLiteral("mese"), QStringLiteral("mesi"));
}

}
