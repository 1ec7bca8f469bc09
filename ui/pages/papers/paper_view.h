#pragma once

#include "core/documents/page/paper_pages.h"
#include "core/documents/tree/sheet.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <memory>

namespace seduta {

/// A paper on the screen, page under page, as it will be printed. The block under the pointer is outlined, and chosen by a click.
/// Keys: + and - for the size, 0 for the width of the view, arrows and Page Up and Down to scroll.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Keeps the size and, as far as it goes, the place.
    Result<void> show(const Sheet &sheet);
    void clear();

    /// The paper's block of that number, outlined and brought into view; -1 for none.
    void choose(int block);
    /// Marks the blocks changed by hand.
    void setChanged(const QList<int> &blocks);

    int pages() const;
    /// The page most in view, from 1.
    int page() const;
    void goTo(int page);
    /// In per cent; zero for the width of the view.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    /// What the size comes to, in per cent.
    int shownZoom() const;
    void zoomIn();
    void zoomOut();

    using QAbstractScrollArea::show;

Q_SIGNALS:
    void blockChosen(int block);
    void blockActivated(int block);
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Result<void> layOut();
    void relay();
    int resolution() const;
    qreal pixels(qreal dots) const;
    QSizeF pageSize() const;
    QRectF pageRect(int page) const;
    int pageAt(const QPointF &point) const;
    int blockAt(const QPointF &point) const;
    QList<QRectF> placesOf(int block) const;
    const QImage &image(int page);
    void paintPage(QPainter &painter, int page);
    void paintBlock(QPainter &painter, int block, const QColor &colour);
    void setRange();
    bool isKeyOfSize(int key);

    std::optional<Sheet> m_sheet{};
    std::unique_ptr<PaperPages> m_pages{};
    QHash<int, QImage> m_images{};
    QList<int> m_changed{};
    int m_zoom = 0;
    int m_chosen = -1;
    int m_under = -1;
};

}
