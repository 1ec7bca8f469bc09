#include "ui/pages/papers/paper_view.h"

#include "ui/look/look.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace seduta {

namespace {

/// A4 in inches, and what lies around a page in pixels.
constexpr QSizeF a4(210 / 25.4, 297 / 25.4);
constexpr int screenDots = 96;
constexpr int gap = 16;
constexpr std::array sizes{25, 50, 67, 75, 90, 100, 125, 150, 175, 200, 300, 400};
/// Images kept at a time: pages are painted when they come into view.
constexpr int imagesKept = 8;

}

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::moved);
}

PaperView::~PaperView() = default;

Result<void> PaperView::show(const Sheet &sheet)
{
    m_sheet = sheet;
    return layOut();
}

void PaperView::clear()
{
    m_sheet.reset();
    m_pages.reset();
    m_images.clear();
    m_chosen = -1;
    m_under = -1;
    setRange();
    viewport()->update();
}

Result<void> PaperView::layOut()
{
    m_images.clear();
    m_under = -1;
    auto pages = PaperPages::of(*m_sheet, resolution());
    if (!pages) {
        m_pages.reset();
        return tl::unexpected(pages.error());
    }
    m_pages = std::move(*pages);
    setRange();
    viewport()->update();
    Q_EMIT moved();
    return {};
}

void PaperView::relay()
{
    if (!m_sheet || !m_pages || m_pages->resolution() == resolution())
        return;
    const qreal place =
        verticalScrollBar()->maximum() > 0 ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    // What could be laid out at one size can be at another.
    if (layOut())
        verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

int PaperView::shownZoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    const qreal room = qMax(120, viewport()->width() - 2 * gap);
    return qBound(sizes.front(), int(room * 100 / (a4.width() * screenDots)), sizes.back());
}

int PaperView::resolution() const
{
    return qMax(24, int(std::round(screenDots * shownZoom() / 100.0 * devicePixelRatioF())));
}

qreal PaperView::pixels(qreal dots) const
{
    return dots / devicePixelRatioF();
}

QSizeF PaperView::pageSize() const
{
    return a4 * pixels(resolution());
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal room = viewport()->width();
    const qreal left = m_zoom == 0 || size.width() + 2 * gap <= room ? (room - size.width()) / 2
                                                                     : gap - horizontalScrollBar()->value();
    return {QPointF(left, gap + (page - 1) * (size.height() + gap) - verticalScrollBar()->value()), size};
}

int PaperView::pages() const
{
    return m_pages ? m_pages->count() : 0;
}

int PaperView::page() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return qBound(1, int((middle - gap) / (pageSize().height() + gap)) + 1, qMax(1, pages()));
}

void PaperView::goTo(int page)
{
    verticalScrollBar()->setValue(int((page - 1) * (pageSize().height() + gap)));
}

void PaperView::setZoom(int percent)
{
    m_zoom = percent;
    setRange();
    relay();
    Q_EMIT moved();
}

void PaperView::zoomIn()
{
    const auto next = std::upper_bound(sizes.cbegin(), sizes.cend(), shownZoom());
    setZoom(next == sizes.cend() ? sizes.back() : *next);
}

void PaperView::zoomOut()
{
    const auto next = std::lower_bound(sizes.cbegin(), sizes.cend(), shownZoom());
    setZoom(next == sizes.cbegin() ? sizes.front() : *std::prev(next));
}

void PaperView::setRange()
{
    const QSizeF size = pageSize();
    const auto over = [](qreal wanted, int shown) { return qMax(0, int(std::ceil(wanted)) - shown); };
    // A page fitted to the width may be wider by the dots its size is rounded to.
    horizontalScrollBar()->setRange(0, m_zoom == 0 ? 0 : over(size.width() + 2 * gap, viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, over(pages() * (size.height() + gap) + gap, viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

const QImage &PaperView::image(int page)
{
    if (!m_images.contains(page)) {
        if (m_images.size() >= imagesKept)
            m_images.clear();
        m_images.insert(page, m_pages->image(page));
    }
    return m_images[page];
}

void PaperView::paintPage(QPainter &painter, int page)
{
    const QRectF place = pageRect(page);
    painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 50));
    painter.drawImage(place, image(page));
}

void PaperView::paintBlock(QPainter &painter, int block, const QColor &colour)
{
    auto fill = colour;
    fill.setAlpha(28);
    const auto places = placesOf(block);
    for (const auto &place : places) {
        painter.fillRect(place, fill);
        painter.fillRect(QRectF(place.left() - 5, place.top(), 3, place.height()), colour);
    }
}

void PaperView::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    QPainter painter(viewport());
    for (int page = 1; page <= pages(); ++page)
        if (pageRect(page).intersects(viewport()->rect()))
            paintPage(painter, page);
    // On white paper, whatever the look: the light tones.
    for (const int block : std::as_const(m_changed))
        paintBlock(painter, block, QColor(0x99, 0x5C, 0x00));
    if (m_under >= 0 && m_under != m_chosen)
        paintBlock(painter, m_under, QColor(0x73, 0x73, 0x73));
    if (m_chosen >= 0)
        paintBlock(painter, m_chosen, QColor(0x00, 0x66, 0xCC));
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setRange();
    relay();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

int PaperView::pageAt(const QPointF &point) const
{
    for (int page = 1; page <= pages(); ++page)
        if (pageRect(page).contains(point))
            return page;
    return 0;
}

int PaperView::blockAt(const QPointF &point) const
{
    const int page = pageAt(point);
    return page == 0 ? -1 : m_pages->blockAt(page, (point - pageRect(page).topLeft()) * devicePixelRatioF());
}

QList<QRectF> PaperView::placesOf(int block) const
{
    QList<QRectF> places;
    for (int page = 1; page <= pages(); ++page) {
        const QRectF place = m_pages->placeOf(block, page);
        if (!place.isEmpty())
            places.append(QRectF(place.topLeft() / devicePixelRatioF() + pageRect(page).topLeft(),
                                 place.size() / devicePixelRatioF()));
    }
    return places;
}

void PaperView::choose(int block)
{
    m_chosen = block;
    viewport()->update();
    const auto places = m_pages && block >= 0 ? placesOf(block) : QList<QRectF>();
    if (places.isEmpty() || QRectF(viewport()->rect()).contains(places.constFirst()))
        return;
    const auto &first = places.constFirst();
    verticalScrollBar()->setValue(int(verticalScrollBar()->value() + first.center().y() - viewport()->height() / 2.0));
}

void PaperView::setChanged(const QList<int> &blocks)
{
    m_changed = blocks;
    viewport()->update();
}

bool PaperView::viewportEvent(QEvent *event)
{
    const bool isMoving = event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave;
    if (isMoving && m_pages) {
        const auto *hover =
            static_cast<QHoverEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const int under = event->type() == QEvent::HoverLeave ? -1 : blockAt(hover->position());
        if (under != std::exchange(m_under, under))
            viewport()->update();
        viewport()->setCursor(under >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pages)
        return;
    if (const int block = blockAt(event->position()); block >= 0) {
        choose(block);
        Q_EMIT blockChosen(block);
    }
}

void PaperView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int block = m_pages ? blockAt(event->position()) : -1; block >= 0)
        Q_EMIT blockActivated(block);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
    event->accept();
}

bool PaperView::isKeyOfSize(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: setZoom(0); return true;
    default: return false;
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (isKeyOfSize(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}
