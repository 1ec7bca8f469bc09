#include "ui/pages/council/letterhead_picture.h"

#include "core/documents/page/paper_pages.h"
#include "ui/look/look.h"

#include <QPainter>

namespace seduta {

namespace {

constexpr qreal inchesOfA4 = 210 / 25.4;
constexpr qreal heightOfA4 = 297.0 / 210;
// Of the page, what is shown: the middle of its head, and its foot from margin to margin.
constexpr QRectF head(0.2, 0.03, 0.6, 0.16);
constexpr QRectF foot(0.08, 0.935, 0.84, 0.045);
constexpr int usualWidth = 380;
constexpr int margin = 12;

// That part of the page at the top of the room; gives where it stands.
QRectF placed(QPainter &painter, const QRectF &part, const QRectF &room, const QImage &page)
{
    const QRectF source(part.x() * page.width(), part.y() * page.height(), part.width() * page.width(),
                        part.height() * page.height());
    const QRectF place(room.topLeft(), QSizeF(room.width(), room.width() * source.height() / source.width()));
    painter.drawImage(place, page, source);
    return place;
}

}

LetterheadPicture::LetterheadPicture(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("letterheadPicture"));
    setAccessibleName(tr("The head of the papers, as it is printed"));
    setFrameShape(QFrame::StyledPanel);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(240);
}

QSize LetterheadPicture::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int LetterheadPicture::heightForWidth(int width) const
{
    return int(width * heightOfA4 * (head.height() / head.width() + foot.height() / foot.width()));
}

void LetterheadPicture::setSheet(const Result<Sheet> &sheet)
{
    if (sheet && m_sheet && *sheet == *m_sheet && !m_picture.isNull())
        return;
    m_sheet = sheet;
    draw();
}

void LetterheadPicture::draw()
{
    m_picture = {};
    m_fault = m_sheet ? QString() : m_sheet.error().message;
    if (m_sheet && width() > 0) {
        const int resolution = qMax(20, int(width() * devicePixelRatioF() / inchesOfA4 / head.width()));
        const auto pages = PaperPages::of(*m_sheet, resolution);
        m_fault = pages ? QString() : pages.error().message;
        if (pages)
            m_picture = (*pages)->image(1);
    }
    update();
}

void LetterheadPicture::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    draw();
}

// Paper is white in the dark too.
void LetterheadPicture::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto inside = contentsRect();
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(inside.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         m_fault);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const auto upper = placed(painter, head, QRectF(inside), m_picture);
        const auto lower = placed(painter, foot, QRectF(inside).adjusted(0, upper.height(), 0, 0), m_picture);
        painter.setPen(QPen(colour(Tone::Muted), 1, Qt::DashLine));
        painter.drawLine(lower.topLeft(), lower.topRight());
    }
    painter.end();
    QFrame::paintEvent(event);
}

}
