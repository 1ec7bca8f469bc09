#include "core/exchange/pasted_points.h"

#include <QRegularExpression>

namespace seduta {

namespace {

const QRegularExpression &mark()
{
    static const QRegularExpression expression(QStringLiteral(
        "^(?:(?:[Pp]unto\\s+)?(?:n\\.\\s*)?\\d{1,3}(?:\\.\\d{1,3})*[.)°]?[\\s:–-]+|[A-Za-z][.)]\\s+|[-–•·*]\\s*)"));
    return expression;
}

}

QStringList readPastedPoints(const QString &text)
{
    QStringList lines;
    bool isMarked = false;
    const auto pasted = text.split(u'\n');
    for (const auto &line : pasted)
        if (const QString words = line.simplified(); !words.isEmpty()) {
            lines.append(words);
            isMarked = isMarked || mark().match(words).hasMatch();
        }
    QStringList points;
    for (const auto &line : std::as_const(lines)) {
        const auto found = mark().match(line);
        if (isMarked && !found.hasMatch() && !points.isEmpty())
            points.last() += u' ' + line;
        else
            points.append(line.mid(found.capturedLength()));
    }
    points.removeAll(QString());
    return points;
}

}
