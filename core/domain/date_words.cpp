#include "core/domain/date_words.h"

#include "core/domain/italian_number.h"
#include "core/support/text.h"

#include <QDate>
#include <QLocale>

namespace seduta {

namespace {

constexpr int leastLetters = 3;

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

QChar plainMark(QChar c)
{
    if (c == QChar(0x2018) || c == QChar(0x2019) || c == u'`' || c == QChar(0xb4))
        return u'\'';
    return c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
}

int figures(const QString &word)
{
    constexpr int mostFigures = 4;
    return word.size() <= mostFigures ? word.toInt() : 0;
}

}

QString plainDateWords(const QString &typed)
{
    QString plain;
    const QString decomposed = typed.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(plainMark(c));
    return plain.simplified();
}

int monthNamed(const QString &word)
{
    constexpr int monthsOfYear = 12;
    for (int month = 1; month <= monthsOfYear && word.size() >= leastLetters; ++month)
        if (italian().standaloneMonthName(month).startsWith(word))
            return month;
    return 0;
}

int weekdayNamed(const QString &word)
{
    for (int day = Qt::Monday; day <= Qt::Sunday && word.size() >= leastLetters; ++day)
        if (folded(italian().standaloneDayName(day)).startsWith(word))
            return day;
    return 0;
}

int numberNamed(const QString &word, int greatest)
{
    if (word == QStringLiteral("un") || word == QStringLiteral("una"))
        return 1;
    if (const int number = figures(word); number > 0)
        return number;
    for (int number = 1; number <= greatest; ++number)
        if (plainDateWords(cardinal(number)) == word)
            return number;
    return 0;
}

}
