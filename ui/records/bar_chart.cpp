#include "ui/records/bar_chart.h"

#include "ui/look/look.h"

#include <QPainter>

#include <algorithm>

namespace seduta {

namespace {

constexpr int gap = 8;
constexpr int leastWidth = 240;
constexpr int wholeShare = 1000;

QString wordsOf(const CardLine &line)
{
    return line.detail.isEmpty() ? line.words : QStringLiteral("%1: %2").arg(line.words, line.detail);
}

}

BarChart::BarChart(const CardSection &section, QWidget *parent)
    : QWidget(parent)
    , m_lines(section.lines)
{
    setObjectName(QStringLiteral("barChart"));
    setAccessibleName(section.title);
    QStringList words;
    for (const auto &line : std::as_const(m_lines))
        words.append(wordsOf(line));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool BarChart::isFor(const CardSection &section)
{
    return section.lines.size() > 1
        && std::any_of(section.lines.cbegin(), section.lines.cend(),
                       [](const CardLine &line) { return line.share >= 0; });
}

QSize BarChart::sizeHint() const
{
    return {leastWidth * 2, rowHeight() * int(m_lines.size())};
}

QSize BarChart::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

int BarChart::rowHeight() const
{
    return fontMetrics().height() + gap;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int widestValue = 0;
    for (const auto &line : std::as_const(m_lines))
        widestValue = qMax(widestValue, fontMetrics().horizontalAdvance(line.detail));
    const int names = width() / 3;
    const int bars = qMax(0, width() - names - widestValue - 2 * gap);
    QRect row(0, 0, width(), rowHeight());
    for (const auto &line : std::as_const(m_lines)) {
        const QRect bar(names + gap, row.top() + gap / 2, bars * qMax(0, line.share) / wholeShare, row.height() - gap);
        painter.fillRect(bar, colour(Tone::Accent));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(row.adjusted(0, 0, names - width(), 0), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(line.words, Qt::ElideRight, names));
        painter.drawText(QRect(bar.right() + 1 + gap, row.top(), widestValue + 1, row.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, line.detail);
        row.translate(0, row.height());
    }
}

}
