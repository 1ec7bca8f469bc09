#include "core/domain/italian_sound.h"

#include "core/support/text.h"

namespace seduta {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

QChar letterAt(const QString &letters, qsizetype index)
{
    return index < letters.size() ? letters.at(index) : QChar();
}

bool isConsonant(QChar letter)
{
    return letter.isLetter() && !isVowel(letter);
}

// The first letters, lower case and without accents: enough to hear how the word begins.
QString beginning(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && !text.at(start).isLetterOrNumber())
        ++start;
    QString letters = folded(text.mid(start, 12));
    letters.truncate(letters.indexOf(u' ') < 0 ? letters.size() : letters.indexOf(u' '));
    return letters;
}

bool wantsLo(const QString &letters)
{
    const QChar first = letterAt(letters, 0);
    const QChar second = letterAt(letters, 1);
    if (first == u'z' || first == u'x')
        return true;
    if (first == u's')
        return isConsonant(second);
    if (first == u'i' || first == u'y')
        return isVowel(second);
    const QString pair = letters.left(2);
    return pair == u"gn" || pair == u"ps" || pair == u"pn" || pair == u"pt";
}

bool isPronounceable(const QString &letters)
{
    const QChar first = letterAt(letters, 0);
    const QChar second = letterAt(letters, 1);
    if (isVowel(first) || isVowel(second))
        return true;
    const bool isCluster = (QStringView(u"bcdfgptv").contains(first) && QStringView(u"lr").contains(second))
        || (first == u's' && isConsonant(second));
    const QChar third = letterAt(letters, 2);
    return isCluster && (isVowel(third) || (QStringView(u"lr").contains(third) && isVowel(letterAt(letters, 3))));
}

Onset onsetOfLetterName(QChar letter)
{
    if (letter == u'z')
        return Onset::Complex;
    return QStringView(u"aefhilmnorsuxy").contains(letter) ? Onset::Vowel : Onset::Consonant;
}

}

Onset onsetOf(const QString &word)
{
    const QString letters = beginning(word);
    if (letters.isEmpty())
        return Onset::Consonant;
    if (wantsLo(letters))
        return Onset::Complex;
    const QChar first = letters.front();
    return isVowel(first) || first == u'h' || first == u'y' ? Onset::Vowel : Onset::Consonant;
}

Onset onsetOfNumber(qint64 number)
{
    const QString digits = QString::number(number);
    const bool saysUndici = digits.startsWith(QLatin1String("11")) && digits.size() % 3 == 2;
    return digits.startsWith(u'8') || saysUndici ? Onset::Vowel : Onset::Consonant;
}

Onset onsetOfAcronym(const QString &acronym)
{
    QString letters = acronym;
    letters = folded(letters.remove(u'.'));
    if (letters.isEmpty())
        return Onset::Consonant;
    return isPronounceable(letters) ? onsetOf(letters) : onsetOfLetterName(letters.front());
}

bool takesEuphonicD(QChar vowel, const QString &next)
{
    const QString letters = beginning(next);
    return letters.startsWith(vowel) && letterAt(letters, 1) != u'd';
}

}
