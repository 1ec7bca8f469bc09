#include "ui/pages/search/found_line_delegate.h"

#include "ui/look/look.h"
#include "ui/pages/search/found_lines.h"
#include "ui/records/two_lines.h"

#include <QPainter>

namespace seduta {

namespace {

constexpr int margin = 8;
constexpr int underHeading = 3;
constexpr int aroundHeading = 10;

const FoundLine &lineAt(const QModelIndex &index)
{
    return static_cast<const FoundLines *>(index.model())->lines().at(index.row());
}

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &words)
{
    painter.save();
    painter.setFont(headingFont(option.font));
    painter.setPen(colour(Tone::Muted));
    painter.drawText(option.rect.adjusted(margin, 0, -margin, -underHeading), Qt::AlignLeft | Qt::AlignBottom, words);
    painter.restore();
}

}

void FoundLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    initStyleOption(&whole, index);
    const auto &line = lineAt(index);
    if (line.isHeading())
        drawHeading(*painter, whole, line.title.text);
    else
        drawTwoLines(*painter, whole, {line.picture, line.title, line.sentence, line.where, line.chip});
}

QSize FoundLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &line = lineAt(index);
    return line.isHeading() ? QSize(0, option.fontMetrics.height() + 2 * aroundHeading)
                            : sizeOfTwoLines(option, !line.sentence.text.isEmpty());
}

}
