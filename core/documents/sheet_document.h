#pragma once

#include <QTextDocument>

class QPaintDevice;

namespace seduta {

class PaperFonts;
struct Element;

/// What paper.css says of a paragraph beyond its looks (`-qt-user-state`).
enum class ParagraphRole { Plain = -1, Addressee = 1, Signature = 2, KeepWithNext = 3 };

ParagraphRole roleOf(const QTextBlock &block);

/// A paper laid out as text. It loads nothing: no picture, no style sheet, no address it names is ever opened.
class SheetDocument : public QTextDocument
{
public:
    explicit SheetDocument(const Element &paper);

    /// Sets the type and puts "?" for what no font has; those characters are added to `missing`.
    void setType(const PaperFonts &fonts, QStringList &missing);
    /// Lays the text out for the device in pages of this size (in dots), with room for the letterhead on the first.
    void layOut(QPaintDevice &device, const QSizeF &page, qreal letterheadHeight);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void insertRoom(qreal height);
    void placeParagraphs(qreal scale, qreal width);
};

}
