#include "core/exchange/pasted_points.h"

#include "core/support/bounded_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

// An agenda is read out in an afternoon.
constexpr qsizetype mostPoints = 200;
constexpr qsizetype lettersRead = 200'000;
constexpr qsizetype linesRead = 5000;

const QRegularExpression &mark()
{
    static const QRegularExpression expression(QStringLiteral(
        "^(?:(?:[Pp]unto\\s+)?(?:n\\.\\s*)?\\d{1,3}(?:\\.\\d{1,3})*[.)°]?[\\s:–-]+|[A-Za-z][.)]\\s+|[-–•·*]\\s*)"));
    return expression;
}

bool isMarked(const QString &line)
{
    return mark().match(line).hasMatch();
}

QString withoutMark(const QString &line)
{
    return line.mid(mark().match(line).capturedLength());
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const auto pasted = text.split(u'\n');
    for (const auto &line : pasted)
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    return lines;
}

QStringList joinedLines(const QStringList &lines)
{
    if (std::none_of(lines.cbegin(), lines.cend(), isMarked))
        return lines;
    QStringList points;
    for (const auto &line : lines)
        if (!points.isEmpty() && !isMarked(line))
            points.last() += u' ' + line;
        else
            points.append(line);
    return points;
}

}

PastedPoints readPastedPoints(const QString &text)
{
    const auto taken = bounded(text, {lettersRead, linesRead});
    PastedPoints pasted{{}, !taken.isCut};
    const auto lines = joinedLines(linesOf(taken.text));
    for (const auto &line : lines) {
        const auto title = boundedLine(withoutMark(line));
        pasted.isWhole = pasted.isWhole && !title.isCut && pasted.titles.size() < mostPoints;
        if (!title.text.isEmpty() && pasted.titles.size() < mostPoints)
            pasted.titles.append(title.text);
    }
    return pasted;
}

}
