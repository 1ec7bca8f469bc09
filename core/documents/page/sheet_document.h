#pragma once

#include "core/documents/page/laid_paper.h"

#include <QTextDocument>

class QPaintDevice;

namespace seduta {

class PaperFonts;

/// What paper.css says of a paragraph beyond its looks (`-qt-user-state`).
enum class ParagraphRole { Plain = -1, Addressee = 1, Signature = 2, KeepWithNext = 3 };

ParagraphRole roleOf(const QTextBlock &block);

/// A paper laid out as text. It loads nothing: no picture, no style sheet, no address it names is ever opened.
class SheetDocument : public QTextDocument
{
public:
    /// To be laid out for the device, in pages of this size (in dots).
    SheetDocument(QPaintDevice &device, const QSizeF &page, const PaperFonts &fonts);

    /// Lays the paper out, with room for the letterhead on the first page, and "?" for what no font has; those characters are added to
    /// `missing`.
    void layOut(const Element &paper, qreal letterheadHeight, QStringList &missing);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void layOutAnew(const Element &paper, qreal letterheadHeight, QStringList &missing);
    void setType(QStringList &missing);
    void insertRoom(qreal height);
    void placeParagraphs();

    const PaperFonts &m_fonts;
    qreal m_scale;
    LaidPaper m_laid{};
    qreal m_letterheadHeight = -1;
};

}
