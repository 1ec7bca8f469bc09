#include "core/support/bounded_text.h"

#include "core/support/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace seduta {

namespace {

// Lines are looked for letter by letter in a longer word, and directions in a longer paragraph: the time grows with the square.
constexpr qsizetype longestWord = 2000;
constexpr qsizetype longestParagraph = 10'000;

// Spaces that hold words together do not part them.
bool isBreak(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c != QChar(0x2007) && c != QChar(0x202F);
}

// Where a text may be parted, at that place or shortly before it: not within a letter and its accents, nor within a sign of two halves.
qsizetype partingAt(const QString &text, qsizetype place)
{
    constexpr qsizetype context = 64;
    const auto from = qMax(qsizetype(0), place - context);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, QStringView(text).mid(from, 2 * context));
    letters.setPosition(place - from);
    if (letters.isAtBoundary())
        return place;
    const auto before = letters.toPreviousBoundary();
    if (before > 0)
        return from + before;
    return text.at(place).isLowSurrogate() ? place - 1 : place;
}

QString beginning(const QString &text, qsizetype letters)
{
    return text.size() <= letters ? text : text.left(letters <= 0 ? 0 : partingAt(text, letters));
}

// Word's own line and page ends, and those of Unicode, are ends of lines like any other.
QString withLineEnds(QString text)
{
    for (const char16_t end : {u'\v', u'\f', u'\x85', u'\u2028', u'\u2029'})
        text.replace(QChar(end), u'\n');
    return cleaned(text);
}

// How many letters of an unbroken word the text ends with.
qsizetype unbrokenEnd(const QString &text)
{
    const auto last = std::find_if(text.crbegin(), text.crend(), isBreak);
    return qMin(longestWord, qsizetype(last - text.crbegin()));
}

/// Reads a text once and notes where its paragraphs are to be parted.
class Parting
{
public:
    Parting(const QString &text, const QString &before)
        : m_text(text)
        , m_word(-unbrokenEnd(before))
        , m_paragraph(-before.size())
    {
    }

    QList<qsizetype> places()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at)
            step(at);
        return m_places;
    }

private:
    void step(qsizetype at)
    {
        const QChar letter = m_text.at(at);
        if (at - m_paragraph >= longestParagraph && m_word > m_paragraph)
            part(qMax(qsizetype(0), m_word));
        if (letter == u'\n')
            m_paragraph = m_word = at + 1;
        else if (isBreak(letter))
            m_word = at + 1;
        else if (at - m_word >= longestWord)
            part(partingAt(m_text, at));
    }

    void part(qsizetype at)
    {
        m_places.append(at);
        m_paragraph = at;
        m_word = qMax(m_word, at);
    }

    const QString &m_text;
    qsizetype m_word;
    qsizetype m_paragraph;
    QList<qsizetype> m_places{};
};

// What stands there already stays as it is: a place behind the text becomes its end.
QList<qsizetype> partingsIn(const QString &text, const Surroundings &around)
{
    if (text.isEmpty())
        return {};
    const QString whole = text + around.behind;
    auto places = Parting(whole, around.before).places();
    const bool isBehind = !places.isEmpty() && places.constLast() > text.size();
    places.removeIf([&](qsizetype place) { return place > text.size(); });
    if (isBehind && !text.endsWith(u'\n') && !places.endsWith(text.size()))
        places.append(text.size());
    return places;
}

QString parted(const QString &text, const QList<qsizetype> &places)
{
    QString parted;
    parted.reserve(text.size() + places.size());
    qsizetype from = 0;
    for (const auto place : places) {
        parted += QStringView(text).mid(from, place - from);
        parted += u'\n';
        from = place;
    }
    return parted += QStringView(text).mid(from);
}

// The end of the last paragraph that is taken.
qsizetype endOfParagraphs(const QString &text, qsizetype paragraphs)
{
    qsizetype end = -1;
    for (qsizetype taken = 0; taken < paragraphs; ++taken) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text.size();
    }
    return qMax(qsizetype(0), end);
}

}

QString BoundedText::words() const
{
    if (isCut)
        return QCoreApplication::translate("BoundedText",
                                           "The text is too long for this field: only its beginning was taken. Ctrl+Z "
                                           "takes it away; a long document is better kept as a file.");
    if (isBroken)
        return QCoreApplication::translate("BoundedText",
                                           "Words or paragraphs too long to be shown were divided into several lines.");
    return {};
}

BoundedText bounded(const QString &text, const TextBounds &bounds, const Surroundings &around)
{
    BoundedText taken{withLineEnds(beginning(text, bounds.letters)), text.size() > bounds.letters, false};
    const auto places = partingsIn(taken.text, around);
    taken.isBroken = !places.isEmpty();
    if (taken.isBroken)
        taken.text = parted(taken.text, places);
    if (const auto end = endOfParagraphs(taken.text, bounds.paragraphs); end < taken.text.size()) {
        taken.text.truncate(end);
        taken.isCut = true;
    }
    return taken;
}

BoundedText boundedLine(const QString &text, qsizetype letters)
{
    // A cell copied from a sheet ends with the end of its line.
    const auto isOfLine = [](QChar c) { return c != u'\n' && c != u'\r'; };
    const auto last = std::find_if(text.crbegin(), text.crend(), isOfLine);
    const auto size = qsizetype(text.crend() - last);
    BoundedText line{withLineEnds(size > letters ? beginning(text, letters) : text.left(size)), size > letters, false};
    line.text.replace(u'\n', u' ');
    line.text.replace(u'\t', u' ');
    return line;
}

QString shortened(const QString &words, qsizetype letters)
{
    return words.size() <= letters ? words : beginning(words, letters - 1) + QChar(0x2026);
}

}
