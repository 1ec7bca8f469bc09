#include "core/domain/person_in_text.h"

#include "core/support/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype shortestPhone = 6;

/// A word as names are sought, and whether it follows the one before with nothing in between but a space, a title or, in an address, a dot.
struct Word {
    QString text{};
    bool isNext = false;
};

/// Where a name stands: its first word and its last.
struct Stretch {
    qsizetype first = 0;
    qsizetype last = 0;
};

// An apostrophe parts no word: "D'Agostino", "Nicolo'".
bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == QChar(0x2019) || c == u'`';
}

bool isTitle(const QString &word)
{
    static const QStringList titles{"dott", "ssa",  "dr",  "prof", "avv", "ing",
                                    "arch", "geom", "rag", "sig",  "ra",  "on"};
    return titles.contains(word);
}

// A list of persons has one to a line, or commas between them.
bool isNothingBetween(QStringView gap)
{
    if (gap.size() == 1 && QStringLiteral("._-").contains(gap.front()))
        return true;
    return std::all_of(gap.begin(), gap.end(),
                       [](QChar c) { return c.isSpace() && c != u'\n' && c != QChar(0x2028) && c != QChar(0x2029); });
}

/// Reads a text into its words, titles apart.
class WordsOfText
{
public:
    explicit WordsOfText(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();)
            at = isOfWord(text.at(at)) ? readWord(text, at) : readGap(text, at);
    }

    const QList<Word> &words() const { return m_words; }

private:
    qsizetype readGap(const QString &text, qsizetype from)
    {
        qsizetype to = from;
        while (to < text.size() && !isOfWord(text.at(to)))
            ++to;
        auto gap = QStringView(text).mid(from, to - from);
        if (m_isAfterTitle && gap.startsWith(u'.'))
            gap = gap.mid(1);
        m_gap += gap;
        return to;
    }

    qsizetype readWord(const QString &text, qsizetype from)
    {
        qsizetype to = from;
        while (to < text.size() && isOfWord(text.at(to)))
            ++to;
        const QString word = folded(text.mid(from, to - from)).remove(u' ');
        m_isAfterTitle = isTitle(word);
        if (m_isAfterTitle || word.isEmpty())
            return to;
        m_words.append({word, isNothingBetween(m_gap)});
        m_gap.clear();
        return to;
    }

    QList<Word> m_words{};
    QString m_gap{};
    bool m_isAfterTitle = false;
};

QString inOne(const QString &name)
{
    return folded(name).remove(u' ');
}

QRegularExpression nowhere()
{
    return QRegularExpression(QStringLiteral("(?!)"));
}

/// The digits of a telephone as they may be parted; never within a longer number.
QRegularExpression numberOf(const QString &phone)
{
    QStringList digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits.append(c);
    if (digits.size() < shortestPhone)
        return nowhere();
    return QRegularExpression(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(digits.join(QStringLiteral("[ ./()-]*"))));
}

/// An address, never within a longer one: "anna@x.it" is not in "joanna@x.it", nor in "anna@x.it.example".
QRegularExpression addressOf(const QString &email)
{
    if (email.isEmpty())
        return nowhere();
    return QRegularExpression(
        QStringLiteral("(?<![\\w.%+-])%1(?![\\w-]|\\.\\w)").arg(QRegularExpression::escape(email)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// In one word or in several: "de luca", "deluca".
QList<Stretch> placesOf(const QString &name, const QList<Word> &words)
{
    QList<Stretch> places;
    for (qsizetype from = 0; from < words.size() && !name.isEmpty(); ++from) {
        QString joined;
        qsizetype to = from;
        while (to < words.size() && joined.size() < name.size())
            joined += words.at(to++).text;
        if (joined == name)
            places.append({from, to - 1});
    }
    return places;
}

/// One name behind the other with nothing between them; where nothing else stands in the text, whatever parts them: "ROSSI, MARIA".
bool isBehind(const Stretch &one, const QList<Stretch> &others, const QList<Word> &words)
{
    const auto other = std::lower_bound(others.cbegin(), others.cend(), one.last + 1,
                                        [](const Stretch &stretch, qsizetype first) { return stretch.first < first; });
    if (other == others.cend() || other->first != one.last + 1)
        return false;
    const bool isAll = one.first == 0 && other->last == words.size() - 1;
    return isAll || words.at(other->first).isNext;
}

bool areTogether(const QList<Stretch> &some, const QList<Stretch> &others, const QList<Word> &words)
{
    const auto anyBehind = [&](const QList<Stretch> &before, const QList<Stretch> &behind) {
        return std::any_of(before.cbegin(), before.cend(),
                           [&](const Stretch &one) { return isBehind(one, behind, words); });
    };
    return anyBehind(some, others) || anyBehind(others, some);
}

}

// Of two given names the first alone is enough: "Maria Grazia" signs as "Maria".
PersonInText::PersonInText(const Person &person)
    : m_family(inOne(person.familyName))
    , m_email(addressOf(person.email.trimmed()))
    , m_phone(numberOf(person.phone))
{
    if (m_family.isEmpty()) {
        m_family = inOne(person.givenName);
        return;
    }
    m_given = {inOne(person.givenName), folded(person.givenName).section(u' ', 0, 0)};
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
    const WordsOfText read(text);
    const auto &words = read.words();
    const auto family = placesOf(m_family, words);
    if (family.isEmpty())
        return Naming::None;
    const bool isWhole = std::any_of(m_given.cbegin(), m_given.cend(), [&](const QString &given) {
        return areTogether(family, placesOf(given, words), words);
    });
    return isWhole ? Naming::Certain : Naming::Possible;
}

bool PersonInText::mayBeIn(const QString &record) const
{
    static const QRegularExpression escapes(QStringLiteral("\\\\[bfnrt\"\\\\/]"));
    // A letter written as its number may be any.
    if (record.contains(QStringLiteral("\\u")))
        return true;
    const QString plain = QString(record).replace(escapes, QStringLiteral(" "));
    return isReached(plain) || (!m_family.isEmpty() && inOne(plain).contains(m_family));
}

bool PersonInText::isReached(const QString &text) const
{
    return m_email.match(text).hasMatch() || m_phone.match(text).hasMatch();
}

}
