#include "ui/records/two_lines.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace seduta {

namespace {

constexpr int margin = 8;
constexpr int pictureSize = 18;
constexpr int gap = 10;
constexpr int chipMargin = 8;
constexpr int betweenLines = 3;

/// The inks of a row, which is dark where it is selected.
struct Inks {
    QColor words{};
    QColor quiet{};
    QColor chip{};
    QColor chipSurface{};
};

Inks inksOf(bool isSelected, const QPalette &palette, Tone tone)
{
    if (!isSelected)
        return {palette.color(QPalette::Text), colour(Tone::Muted), colour(tone), tint(tone)};
    const QColor light = palette.color(QPalette::HighlightedText);
    QColor surface = light;
    surface.setAlphaF(0.2F);
    return {light, light, light, surface};
}

QList<QTextLayout::FormatRange> boldRanges(const QList<TextMark> &marks, qsizetype end)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.from);
        range.length = int(qMin(mark.length, end - mark.from));
        range.format.setFontWeight(QFont::Bold);
        if (range.length > 0)
            ranges.append(range);
    }
    return ranges;
}

QTextLine laidOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    layout.endLayout();
    return line;
}

// Words with some of them in bold, with "…" for what has no room.
void drawExcerpt(QPainter &painter, const QRect &room, const Excerpt &excerpt, const QFont &font)
{
    QTextLayout layout(excerpt.text, font);
    layout.setFormats(boldRanges(excerpt.marks, excerpt.text.size()));
    const auto line = laidOut(layout);
    if (!line.isValid())
        return;
    const auto top = QPointF(room.left(), room.top() + (room.height() - line.height()) / 2);
    if (line.naturalTextWidth() <= room.width()) {
        layout.draw(&painter, top);
        return;
    }
    const QString more = QStringLiteral("…");
    const int end = line.xToCursor(room.width() - QFontMetricsF(font).horizontalAdvance(more));
    QTextLayout shorter(excerpt.text.left(end) + more, font);
    shorter.setFormats(boldRanges(excerpt.marks, end));
    laidOut(shorter);
    shorter.draw(&painter, top);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// What it is, at the right end of the room; gives the room left of it.
QRect drawChip(QPainter &painter, const QRect &room, const QString &words, const QFont &font, const Inks &inks)
{
    if (words.isEmpty())
        return room;
    const QFontMetrics letters(font);
    const int width = letters.horizontalAdvance(words) + 2 * chipMargin;
    const int height = letters.height() + 2;
    const QRect chip(room.right() - width + 1, room.top() + (room.height() - height) / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.chipSurface);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(inks.chip);
    painter.drawText(chip, Qt::AlignCenter, words);
    return room.adjusted(0, 0, -width - gap, 0);
}

QRect drawWhere(QPainter &painter, const QRect &room, const QString &words, const QFont &font, const Inks &inks)
{
    if (words.isEmpty())
        return room;
    const int width = QFontMetrics(font).horizontalAdvance(words);
    painter.setFont(font);
    painter.setPen(inks.quiet);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, words);
    return room.adjusted(0, 0, -width - gap, 0);
}

void drawOver(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &lines)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto inks = inksOf(isSelected, option.palette, lines.tone);
    const int height = QFontMetrics(option.font).height();
    const auto inside = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect first(inside.left(), inside.top(), inside.width(), height);
    const QRect picture(first.left(), first.top() + (height - pictureSize) / 2, pictureSize, pictureSize);
    const auto pixmap = icon(lines.picture, Tone::Muted);
    pixmap.paint(&painter, picture, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);

    const auto small = smaller(option.font);
    auto room = first.adjusted(pictureSize + gap, 0, 0, 0);
    room = drawChip(painter, room, lines.chip, small, inks);
    room = drawWhere(painter, room, lines.where, small, inks);
    painter.setPen(inks.words);
    drawExcerpt(painter, room, lines.title, option.font);
    if (lines.sentence.text.isEmpty())
        return;
    painter.setPen(inks.quiet);
    drawExcerpt(painter,
                QRect(inside.left() + pictureSize + gap, first.bottom() + betweenLines,
                      inside.width() - pictureSize - gap, height),
                lines.sentence, option.font);
}

}

void drawTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &lines)
{
    QStyleOptionViewItem surface(option);
    surface.text.clear();
    const auto *style = surface.widget ? surface.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &surface, &painter, surface.widget);
    painter.save();
    painter.setClipRect(surface.rect);
    drawOver(painter, option, lines);
    painter.restore();
}

QSize sizeOfTwoLines(const QStyleOptionViewItem &option, bool hasSentence)
{
    const int height = option.fontMetrics.height();
    return {0, height + (hasSentence ? height + betweenLines : 0) + 2 * margin};
}

}
