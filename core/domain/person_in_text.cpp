#include "core/domain/person_in_text.h"

#include "core/support/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

/// "Rossi, in servizio, Maria": so many words may part one name from the other, titles apart.
constexpr qsizetype reach = 3;
constexpr qsizetype shortestPhone = 6;

// The words of a text as names are sought; an apostrophe parts none: "D'Agostino", "Nicolo'".
QStringList wordsOf(const QString &text)
{
    QString parted = text;
    for (QChar &c : parted)
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'\'' && c != QChar(0x2019) && c != u'`')
            c = u' ';
    return folded(parted).split(u' ', Qt::SkipEmptyParts);
}

QStringList withoutTitles(QStringList words)
{
    static const QStringList titles{"dott", "ssa",  "dr",  "prof", "avv", "ing",
                                    "arch", "geom", "rag", "sig",  "ra",  "on"};
    words.removeIf([](const QString &word) { return titles.contains(word); });
    return words;
}

QString inOne(const QString &name)
{
    return wordsOf(name).join(QString());
}

/// The digits of a telephone as they may be parted; never within a longer number.
QRegularExpression numberOf(const QString &phone)
{
    QStringList digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits.append(c);
    if (digits.size() < shortestPhone)
        return QRegularExpression(QStringLiteral("(?!)"));
    return QRegularExpression(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(digits.join(QStringLiteral("[ ./()-]*"))));
}

/// Where the name begins, in one word or in several: "de luca", "deluca".
QList<qsizetype> placesOf(const QString &name, const QStringList &words)
{
    QList<qsizetype> places;
    for (qsizetype from = 0; from < words.size() && !name.isEmpty(); ++from) {
        QString joined;
        for (qsizetype to = from; to < words.size() && joined.size() < name.size(); ++to)
            joined += words.at(to);
        if (joined == name)
            places.append(from);
    }
    return places;
}

bool areNear(const QList<qsizetype> &some, const QList<qsizetype> &others)
{
    return std::any_of(some.cbegin(), some.cend(), [&](qsizetype one) {
        const auto next = std::lower_bound(others.cbegin(), others.cend(), one - reach);
        return next != others.cend() && *next <= one + reach;
    });
}

}

// Of two given names the first alone is enough: "Maria Grazia" signs as "Maria".
PersonInText::PersonInText(const Person &person)
    : m_family(inOne(person.familyName))
    , m_email(person.email.trimmed().toLower())
    , m_phone(numberOf(person.phone))
{
    if (m_family.isEmpty()) {
        m_family = inOne(person.givenName);
        return;
    }
    m_given = {inOne(person.givenName), wordsOf(person.givenName).value(0)};
    m_given.removeDuplicates();
}

Naming PersonInText::in(const QString &text) const
{
    if (text.isEmpty())
        return Naming::None;
    return isReached(text) ? Naming::Certain : named(text);
}

Naming PersonInText::named(const QString &text) const
{
    const auto words = withoutTitles(wordsOf(text));
    const auto family = placesOf(m_family, words);
    if (family.isEmpty())
        return Naming::None;
    const bool isWhole = std::any_of(m_given.cbegin(), m_given.cend(),
                                     [&](const QString &given) { return areNear(family, placesOf(given, words)); });
    return isWhole ? Naming::Certain : Naming::Possible;
}

bool PersonInText::isReached(const QString &text) const
{
    if (!m_email.isEmpty() && text.contains(m_email, Qt::CaseInsensitive))
        return true;
    return m_phone.match(text).hasMatch();
}

}
