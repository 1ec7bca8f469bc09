#include "core/documents/page/sheet_document.h"

#include "core/documents/page/fonts.h"
#include "core/documents/tree/element_writer.h"
#include "core/domain/italian_spacing.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QVariant>

namespace seduta {

namespace {

/// Qt measures paragraphs in pixels of this size, whatever the device.
constexpr qreal pixelsPerInch = 96;
constexpr qreal bodyPoints = 10.5;
constexpr qreal listIndent = 26;
constexpr qreal apart = 20;
/// Letters that are never parted on paper.
constexpr qsizetype longestStretch = 60;

QString paperStyle()
{
    QFile file(QStringLiteral(":/templates/paper.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QTextOption textOption()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// Words beyond 60 characters get places where they may be broken.
QString breakable(const QString &text)
{
    QString result;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longestStretch && !c.isLowSurrogate()) {
            result += QChar(0x200B);
            length = 1;
        }
        result += c;
    }
    return result;
}

void replaceText(const QTextBlock &block, const std::function<QString(const QString &)> &written)
{
    QTextCursor cursor(block);
    QList<QTextBlock::iterator> fragments;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
        fragments.prepend(fragment);
    for (const auto &at : fragments) {
        const QTextFragment fragment = at.fragment();
        const QString text = fragment.text();
        const QString wanted = written(text);
        if (wanted == text)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.insertText(wanted, format);
    }
}

/// Qt keeps the size of HTML's own headings beside that of the style sheet, and lets it win.
void useSizesOfStyleSheet(const QTextBlock &block)
{
    if (block.blockFormat().headingLevel() == 0)
        return;
    QTextCursor cursor(block);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        QTextCharFormat format = at.fragment().charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        cursor.setPosition(at.fragment().position());
        cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

/// A line height in px is exact, so that lines lie alike at every resolution and whatever letters they hold.
void makeLinesExact(QTextBlockFormat &format)
{
    if (format.lineHeightType() == QTextBlockFormat::MinimumHeight)
        format.setLineHeight(format.lineHeight(), QTextBlockFormat::FixedHeight);
}

bool isOnRight(ParagraphRole role)
{
    return role == ParagraphRole::Addressee || role == ParagraphRole::Signature;
}

}

ParagraphRole roleOf(const QTextBlock &block)
{
    if (block.userState() == -1)
        return block.blockFormat().headingLevel() > 0 ? ParagraphRole::KeepWithNext : ParagraphRole::Plain;
    return static_cast<ParagraphRole>(block.userState());
}

/// The device and the page are known before there is any text: else Qt would lay it out once for the screen first.
SheetDocument::SheetDocument(QPaintDevice &device, const QSizeF &page, const PaperFonts &fonts)
    : m_fonts(fonts)
    , m_scale(device.logicalDpiY() / pixelsPerInch)
{
    setUndoRedoEnabled(false);
    documentLayout()->setPaintDevice(&device);
    setDocumentMargin(0);
    setIndentWidth(listIndent);
    setDefaultTextOption(textOption());
    setDefaultFont(fonts.font(bodyPoints));
    setDefaultStyleSheet(paperStyle());
    setPageSize(page);
}

void SheetDocument::layOut(const Element &paper, qreal letterheadHeight, QStringList &missing)
{
    const auto before = missing.size();
    const auto written = [&](const QString &text) { return breakable(keptTogether(m_fonts.printable(text, missing))); };
    if (letterheadHeight != m_letterheadHeight || !m_laid.refill(*this, paper, written)) {
        layOutAnew(paper, letterheadHeight, missing);
        m_laid.remember(*this, paper, written);
    }
    pageCount(); // an edit before the first whole layout would lose the tail of the text
    m_letterheadHeight = letterheadHeight;
    if (missing.size() != before)
        m_laid.forget(); // the next would not say again what was missing here, or say it as its own
}

void SheetDocument::layOutAnew(const Element &paper, qreal letterheadHeight, QStringList &missing)
{
    QTextCursor all(this);
    all.beginEditBlock(); // laid out once, at its end
    setHtml(seduta::toHtml(paper).trimmed()); // a line end after the last words would be a blank in their line
    setType(missing);
    placeParagraphs();
    if (letterheadHeight > 0)
        insertRoom(letterheadHeight / m_scale);
    all.endEditBlock();
}

QVariant SheetDocument::loadResource(int, const QUrl &)
{
    return {};
}

/// Puts "?" for what no font has; those characters are added to `missing`.
void SheetDocument::setType(QStringList &missing)
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        useSizesOfStyleSheet(block);
        replaceText(block,
                    [&](const QString &text) { return breakable(keptTogether(m_fonts.printable(text, missing))); });
    }
}

/// An empty first paragraph of that height, in pixels: a margin above the first paragraph is not honoured.
void SheetDocument::insertRoom(qreal height)
{
    QTextCursor cursor(this);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat({});
    begin().setUserState(static_cast<int>(ParagraphRole::Plain));
}

/// Addressees and signatures stand on the right half, apart from the rest. Margins left and right are dots for Qt, the others pixels.
void SheetDocument::placeParagraphs()
{
    const qreal width = pageSize().width();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const ParagraphRole role = roleOf(block);
        format.setLeftMargin(isOnRight(role) ? width / 2 : format.leftMargin() * m_scale);
        format.setRightMargin(format.rightMargin() * m_scale);
        if (isOnRight(role) && roleOf(block.previous()) != role)
            format.setTopMargin(apart);
        makeLinesExact(format);
        QTextCursor(block).setBlockFormat(format);
        block.layout()->setCacheEnabled(true); // else every line is shaped again to be painted
    }
}

}
