#include "core/exchange/point_marks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace seduta {

namespace {

enum class Numerals { Bullet, Figures, SmallLetter, CapitalLetter, SmallRoman, CapitalRoman };

constexpr QChar nothing(u' ');

/// One way of reading what stands at the head of a line: "2)" are figures with a bracket, "i." is a letter or one.
struct Mark {
    Numerals numerals = Numerals::Bullet;
    QChar sign = nothing;
    QList<int> numbers{};
    qsizetype length = 0;
    /// No sign tells the number from one of the words: "35 mesi", "10.30 Apertura".
    bool isBare = false;
};

int romanNumber(const QString &written)
{
    static const QRegularExpression roman(QStringLiteral("^(?:(x{0,3})|(xl|l))(?:(ix)|(iv)|(v?)(i{0,3}))$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = roman.match(written);
    if (!match.hasMatch())
        return 0;
    const QString fifty = match.captured(2).toLower();
    const int tens = fifty.isEmpty() ? 10 * int(match.captured(1).size()) : fifty == QLatin1String("xl") ? 40 : 50;
    if (!match.captured(3).isEmpty())
        return tens + 9;
    if (!match.captured(4).isEmpty())
        return tens + 4;
    return tens + (match.captured(5).isEmpty() ? 0 : 5) + int(match.captured(6).size());
}

std::optional<Mark> bulletOf(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^(?:[•·▪◦‣●○■□]\s*|[-–—*]\s*(?![\d\-–—*])))"));
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Mark{Numerals::Bullet, nothing, {}, match.capturedLength(), false};
}

// "1.", "1)", "(1)", "1 -", "1°", "2.1.", "Punto n. 3:"; a number alone has no sign.
std::optional<Mark> figuresOf(const QString &line)
{
    static const QRegularExpression figures(
        QStringLiteral(R"(^\(?(?:(?:punto\s+)?n\.\s*|punto\s+)?(\d{1,3}(?:\.\d{1,3})*))"
                       R"((?:(°?[.)]|°?\s*[:–—-]|°)(?!\d)\s*[:–—-]?\s*|(\t)\s*|\s+(?=\S)))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = figures.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Mark mark{Numerals::Figures, nothing, {}, match.capturedLength(), false};
    const auto numbers = match.captured(1).split(u'.');
    for (const auto &number : numbers)
        mark.numbers.append(number.toInt());
    const QString sign = match.captured(2).trimmed();
    mark.isBare = sign.isEmpty() && match.captured(3).isEmpty();
    if (!sign.isEmpty())
        mark.sign = sign.back();
    else if (!mark.isBare)
        mark.sign = u'\t';
    else if (mark.numbers.size() > 1)
        mark.sign = u'.';
    return mark;
}

// "a)", "a.", "IV.", "iv)", "II –".
QList<Mark> lettersOf(const QString &line)
{
    static const QRegularExpression letters(
        QStringLiteral(R"(^\(?([a-z]|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})(?:(\))\s*|(\.)(?:\s+|$)|\s+([–—-])\s+|(\t)\s*))"));
    const auto match = letters.match(line);
    QList<Mark> marks;
    if (!match.hasMatch())
        return marks;
    const QString written = match.captured(1);
    const QString sign = match.captured(2) + match.captured(3) + match.captured(4) + match.captured(5);
    const bool isSmall = written.front().isLower();
    if (const int number = romanNumber(written); number > 0)
        marks.append({isSmall ? Numerals::SmallRoman : Numerals::CapitalRoman,
                      sign.front(),
                      {number},
                      match.capturedLength(),
                      false});
    if (written.size() == 1)
        marks.append({isSmall ? Numerals::SmallLetter : Numerals::CapitalLetter,
                      sign.front(),
                      {written.toLower().front().unicode() - u'a' + 1},
                      match.capturedLength(),
                      false});
    return marks;
}

QList<Mark> marksOf(const QString &line)
{
    if (const auto bullet = bulletOf(line); bullet)
        return {*bullet};
    if (const auto figures = figuresOf(line); figures)
        return {*figures};
    return lettersOf(line);
}

bool isLetter(Numerals numerals)
{
    return numerals == Numerals::SmallLetter || numerals == Numerals::CapitalLetter;
}

// The Italian alphabet has neither j nor k, and after v comes z.
bool isNextLetter(int last, int next)
{
    constexpr int i = 9;
    constexpr int l = 12;
    constexpr int v = 22;
    constexpr int z = 26;
    return next == last + 1 || (last == i && next == l) || (last == v && next == z);
}

// 3 after 2, 2.2 after 2.1, 2.1 after 2, 3 after 2.4.
bool isNextOf(const QList<int> &last, const QList<int> &next)
{
    const auto depth = next.size() - 1;
    if (last.size() < depth || last.first(depth) != next.first(depth))
        return false;
    return next.constLast() == (last.size() == depth ? 1 : last.at(depth) + 1);
}

/// A level of a list: its kind of marks, the last of them, and which lines bear them.
struct Level {
    Mark last{};
    QList<qsizetype> lines{};
};

/// Follows the marks of a list from line to line.
class Numbering
{
public:
    /// `isSignTold`: "1." and "1)" are two kinds.
    Numbering(const QStringList &lines, bool isSignTold)
        : m_isSignTold(isSignTold)
        , m_marks(lines.size())
    {
        for (qsizetype line = 0; line < lines.size() && m_runsOn; ++line)
            read(line, marksOf(lines.at(line)));
        close(0);
    }

    bool runsOn() const { return m_runsOn; }

    /// How many letters of each line are its mark.
    QList<qsizetype> lengths() const
    {
        QList<qsizetype> lengths(m_marks.size());
        for (const auto &level : m_levels)
            if (isOfList(level))
                for (const auto line : level.lines)
                    lengths[line] = m_marks.at(line).length;
        // Among several lines one that alone is numbered says nothing.
        const auto marked = std::count_if(lengths.cbegin(), lengths.cend(), [](qsizetype each) { return each > 0; });
        return marked == 1 && lengths.size() > 1 ? QList<qsizetype>(lengths.size()) : lengths;
    }

private:
    bool isOfKind(const Mark &a, const Mark &b) const
    {
        const bool isAlone = a.sign == nothing || b.sign == nothing;
        return a.numerals == b.numerals && (a.sign == b.sign || (!m_isSignTold && !isAlone));
    }

    bool continues(const Level &level, const Mark &mark) const
    {
        if (!isOfKind(level.last, mark))
            return false;
        if (mark.numerals == Numerals::Bullet)
            return true;
        return isLetter(mark.numerals) ? isNextLetter(level.last.numbers.constLast(), mark.numbers.constLast())
                                       : isNextOf(level.last.numbers, mark.numbers);
    }

    // A list may be pasted from its middle, where figures bear a sign.
    bool begins(const Mark &mark, qsizetype line) const
    {
        if (mark.numerals == Numerals::Bullet)
            return true;
        if (mark.sign == nothing)
            return line == 0 && mark.numbers == QList<int>{1};
        const bool isFirst = m_open.isEmpty() && mark.numerals == Numerals::Figures && mark.numbers.size() == 1;
        return isFirst || mark.numbers.constLast() == 1;
    }

    void read(qsizetype line, const QList<Mark> &readings)
    {
        for (qsizetype level = m_open.size() - 1; level >= 0; --level)
            for (const auto &mark : readings)
                if (continues(m_open.at(level), mark)) {
                    close(level + 1);
                    put(line, mark);
                    return;
                }
        for (const auto &mark : readings)
            if (begins(mark, line)) {
                m_open.append(Level{});
                put(line, mark);
                return;
            }
        // A number out of its turn shows that they number nothing; another kind of mark is a word.
        for (const auto &mark : readings)
            if (!m_open.isEmpty() && !mark.isBare && !m_open.constFirst().last.isBare
                && m_open.constFirst().last.numerals == mark.numerals)
                m_runsOn = false;
    }

    void put(qsizetype line, const Mark &mark)
    {
        m_open.last().last = mark;
        m_open.last().lines.append(line);
        m_marks[line] = mark;
    }

    void close(qsizetype from)
    {
        while (m_open.size() > from)
            m_levels.append(m_open.takeLast());
    }

    // "A. Rossi" and "1 tavolo" are words, unless the lines around them are numbered so too.
    bool isList(const Level &level) const
    {
        const auto &mark = level.last;
        const bool isSure = mark.numerals == Numerals::Bullet
            || (mark.numerals == Numerals::Figures && !mark.isBare && (mark.sign == u'.' || mark.sign == u')'));
        const bool isName = mark.numerals == Numerals::CapitalLetter && mark.sign == u'.';
        const qsizetype least = isSure ? 1 : isName || mark.sign == nothing ? 3 : 2;
        const bool isWhole =
            mark.sign != nothing || mark.numerals == Numerals::Bullet || level.lines.size() == m_marks.size();
        return level.lines.size() >= least && isWhole;
    }

    // What is a list once is one wherever it begins anew.
    bool isOfList(const Level &level) const
    {
        return std::any_of(m_levels.cbegin(), m_levels.cend(),
                           [&](const Level &each) { return isOfKind(each.last, level.last) && isList(each); });
    }

    bool m_isSignTold;
    bool m_runsOn = true;
    QList<Mark> m_marks;
    QList<Level> m_open{};
    QList<Level> m_levels{};
};

QList<qsizetype> lengthsOfMarks(const QStringList &lines)
{
    for (const bool isSignTold : {true, false})
        if (const Numbering numbering(lines, isSignTold); numbering.runsOn())
            return numbering.lengths();
    return QList<qsizetype>(lines.size());
}

}

QList<MarkedLine> withoutMarks(const QStringList &lines)
{
    const auto lengths = lengthsOfMarks(lines);
    QList<MarkedLine> read;
    for (qsizetype line = 0; line < lines.size(); ++line)
        read.append({lines.at(line).mid(lengths.at(line)).simplified(), lengths.at(line) > 0});
    return read;
}

}
