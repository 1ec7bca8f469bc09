#include "core/exchange/pasted_points.h"

#include "core/exchange/point_marks.h"
#include "core/support/bounded_text.h"

#include <algorithm>

namespace seduta {

namespace {

// An agenda is read out in an afternoon.
constexpr qsizetype mostPoints = 200;
constexpr qsizetype lettersRead = 200'000;
constexpr qsizetype linesRead = 5000;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const auto pasted = text.split(u'\n');
    for (const auto &line : pasted)
        if (const QString words = line.trimmed(); !words.isEmpty())
            lines.append(words);
    return lines;
}

QStringList pointsOf(const QStringList &lines)
{
    const auto read = withoutMarks(lines);
    const bool isNumbered =
        std::any_of(read.cbegin(), read.cend(), [](const MarkedLine &line) { return line.isMarked; });
    QStringList points;
    for (const auto &line : read)
        if (isNumbered && !points.isEmpty() && !line.isMarked)
            points.last() = (points.constLast() + u' ' + line.words).trimmed();
        else
            points.append(line.words);
    return points;
}

}

PastedPoints readPastedPoints(const QString &text)
{
    const auto taken = bounded(text, {lettersRead, linesRead});
    PastedPoints pasted{{}, !taken.isCut};
    const auto points = pointsOf(linesOf(taken.text));
    for (const auto &point : points) {
        const auto title = boundedLine(point);
        pasted.isWhole = pasted.isWhole && !title.isCut && pasted.titles.size() < mostPoints;
        if (!title.text.isEmpty() && pasted.titles.size() < mostPoints)
            pasted.titles.append(title.text);
    }
    return pasted;
}

}
