#include "core/documents/odt/odt_text.h"

#include "core/documents/odt/odt_styles.h"
#include "core/domain/italian_spacing.h"

#include <QIODevice>
#include <QStringList>
#include <QXmlStreamWriter>

namespace seduta {

namespace {

/// Of tables a word processor takes no other styles than those that stand beside the text.
constexpr const char *tableStyles =
    R"(<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" style:rel-width="100%" table:align="margins" fo:margin-top="3pt" fo:margin-bottom="9pt"/></style:style>)"
    R"(<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>)"
    R"(<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="1pt"/></style:style>)"
    R"(<style:style style:name="Card" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt dashed #a6b4c4" fo:padding-top="82pt" fo:padding-bottom="82pt" fo:padding-left="9pt" fo:padding-right="9pt" style:vertical-align="middle"/></style:style>)"
    R"(<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #a6b4c4" fo:padding="3pt"/></style:style>)"
    R"(<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #a6b4c4" fo:background-color="#eef2f6" fo:padding="3pt"/></style:style>)";

/// Writes the tree in reading order. Automatic styles, which say what differs from the office's, are gathered on the way.
class OdtText
{
public:
    QByteArray content(const Element &paper)
    {
        const QByteArray body = bodyOf(paper);
        QByteArray content;
        QXmlStreamWriter xml(&content);
        xml.writeStartDocument();
        xml.writeStartElement(QStringLiteral("office:document-content"));
        writeNamespaces(xml);
        xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
        writeAutomaticStyles(xml);
        xml.writeStartElement(QStringLiteral("office:body"));
        xml.writeStartElement(QStringLiteral("office:text"));
        xml.writeCharacters({});
        xml.device()->write(body);
        xml.writeEndDocument();
        return content;
    }

private:
    static void writeNamespaces(QXmlStreamWriter &xml)
    {
        const QString oasis = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0");
        for (const auto *name : {"office", "text", "table", "style"})
            xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(name), oasis.arg(QLatin1String(name)));
        xml.writeAttribute(QStringLiteral("xmlns:fo"), oasis.arg(QStringLiteral("xsl-fo-compatible")));
        xml.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
    }

    QByteArray bodyOf(const Element &paper)
    {
        QByteArray body;
        QXmlStreamWriter xml(&body);
        m_xml = &xml;
        // A table cannot say with which page the text begins.
        if (!paper.children.isEmpty() && paper.children.constFirst().kind == ElementKind::Table)
            writeParagraph({}, QStringLiteral("Standard"));
        writeChildren(paper, {});
        m_xml = nullptr;
        return body;
    }

    void attribute(const char *name, const QString &value) { m_xml->writeAttribute(QLatin1String(name), value); }
    void attribute(const char *name, int value) { attribute(name, QString::number(value)); }
    void begin(const char *name) { m_xml->writeStartElement(QLatin1String(name)); }
    void end() { m_xml->writeEndElement(); }

    static QString roleWithin(const QString &block, const QString &own)
    {
        const bool isNoteOfSignature = block == QStringLiteral("signature") && own == QStringLiteral("note");
        if (isNoteOfSignature)
            return QStringLiteral("signature note");
        return own.isEmpty() ? block : own;
    }

    /// `role`: of the block the children stand in.
    void writeChildren(const Element &element, const QString &role)
    {
        for (const Element &child : element.children)
            write(child, roleWithin(role, child.role));
    }

    void write(const Element &element, const QString &role)
    {
        switch (element.kind) {
        case ElementKind::Heading: writeHeading(element); break;
        case ElementKind::Paragraph: writeParagraph(element, odtStyleOf(role)); break;
        case ElementKind::List: writeList(element); break;
        case ElementKind::Table: writeTable(element); break;
        default: writeChildren(element, role); break;
        }
    }

    void writeHeading(const Element &heading)
    {
        begin("text:h");
        attribute("text:style-name", styleFor(heading, QStringLiteral("Heading_20_%1").arg(heading.level)));
        attribute("text:outline-level", heading.level);
        writeRuns(heading.runs);
        end();
    }

    void writeParagraph(const Element &paragraph, const QString &style)
    {
        begin("text:p");
        attribute("text:style-name", styleFor(paragraph, style));
        writeRuns(paragraph.runs);
        end();
    }

    void writeList(const Element &list)
    {
        begin("text:list");
        attribute("text:style-name", list.isNumbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            begin("text:list-item");
            if (i == 0 && list.isNumbered)
                attribute("text:start-value", list.firstNumber);
            writeWords(list.children.at(i), QStringLiteral("List_20_item"));
            end();
        }
        end();
    }

    /// What an item or a cell says itself, then what stands in it.
    void writeWords(const Element &element, const QString &style)
    {
        if (!element.runs.isEmpty() || element.children.isEmpty())
            writeParagraph(element, style);
        for (const Element &child : element.children) {
            if (child.kind == ElementKind::Paragraph)
                writeParagraph(child, style);
            else
                write(child, child.role);
        }
    }

    static QString cellStyleOf(const QString &tableRole)
    {
        if (tableRole.contains(QStringLiteral("cards")))
            return QStringLiteral("Card");
        return tableRole.contains(QStringLiteral("grid")) ? QStringLiteral("Ruled") : QStringLiteral("Plain");
    }

    void writeTable(const Element &table)
    {
        const QList<int> widths = columnWidths(table);
        const QString cells = cellStyleOf(table.role);
        begin("table:table");
        attribute("table:style-name", QStringLiteral("Table"));
        for (const int width : widths) {
            begin("table:table-column");
            attribute("table:style-name", columnStyle(width));
            end();
        }
        m_taken = QList<int>(widths.size(), 0);
        bool isInHead = false;
        for (const Element &row : table.children) {
            if (row.isHead != isInHead) {
                if (row.isHead)
                    begin("table:table-header-rows");
                else
                    end();
                isInHead = row.isHead;
            }
            writeRow(row, cells);
        }
        if (isInHead)
            end();
        end();
    }

    void writeRow(const Element &row, const QString &cells)
    {
        begin("table:table-row");
        attribute("table:style-name", QStringLiteral("Row"));
        qsizetype column = 0;
        for (const Element &cell : row.children) {
            column = coverTaken(column);
            writeCell(cell, cells, row.isHead || cell.isHead);
            for (int i = 0; i < cell.columnSpan && column < m_taken.size(); ++i, ++column) {
                m_taken[column] = cell.rowSpan - 1;
                if (i > 0)
                    m_xml->writeEmptyElement(QStringLiteral("table:covered-table-cell"));
            }
        }
        coverTaken(column);
        end();
    }

    /// Cells of rows above that reach down into this one.
    qsizetype coverTaken(qsizetype column)
    {
        for (; column < m_taken.size() && m_taken.at(column) > 0; ++column) {
            --m_taken[column];
            m_xml->writeEmptyElement(QStringLiteral("table:covered-table-cell"));
        }
        return column;
    }

    void writeCell(const Element &cell, const QString &cells, bool isHead)
    {
        begin("table:table-cell");
        const bool isRuledHead = isHead && cells == QStringLiteral("Ruled");
        attribute("table:style-name", isRuledHead ? QStringLiteral("Head") : cells);
        attribute("office:value-type", QStringLiteral("string"));
        if (cell.columnSpan > 1)
            attribute("table:number-columns-spanned", cell.columnSpan);
        if (cell.rowSpan > 1)
            attribute("table:number-rows-spanned", cell.rowSpan);
        writeWords(cell, isHead ? QStringLiteral("Table_20_head") : QStringLiteral("Table_20_text"));
        end();
    }

    /// In per cent, those not given sharing what is left.
    static QList<int> columnWidths(const Element &table)
    {
        QList<int> widths;
        for (const Element &row : table.children) {
            QList<int> ofRow;
            for (const Element &cell : row.children)
                for (int i = 0; i < cell.columnSpan; ++i)
                    ofRow.append(cell.width / cell.columnSpan);
            if (ofRow.size() > widths.size())
                widths = ofRow;
        }
        int left = 100;
        int open = 0;
        for (const int width : std::as_const(widths)) {
            left -= width;
            open += int(width == 0);
        }
        for (int &width : widths)
            if (width == 0)
                width = qMax(1, left / qMax(1, open));
        return widths;
    }

    void writeRuns(const QList<Run> &runs)
    {
        for (const Run &run : runs) {
            if (run.link.isEmpty()) {
                writeRun(run);
                continue;
            }
            begin("text:a");
            attribute("xlink:type", QStringLiteral("simple"));
            attribute("xlink:href", run.link);
            writeRun(run);
            end();
        }
    }

    void writeRun(const Run &run)
    {
        if (!run.isBold && !run.isItalic) {
            writeText(run.text);
            return;
        }
        begin("text:span");
        attribute("text:style-name", lookOf(run));
        writeText(run.text);
        end();
    }

    static QString lookOf(const Run &run)
    {
        if (run.isBold && run.isItalic)
            return QStringLiteral("Strong_20_emphasis");
        return run.isBold ? QStringLiteral("Strong") : QStringLiteral("Emphasis");
    }

    void writeText(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml->writeEmptyElement(QStringLiteral("text:line-break"));
            m_xml->writeCharacters(keptTogether(lines.at(i)));
        }
    }

    /// The style, or one that adds to it what this element alone asks for.
    QString styleFor(const Element &element, const QString &style)
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        const QString alignment = wordOf(element.alignment);
        if (!isFirst && !element.breaksPage && alignment.isEmpty())
            return style;
        const QString key = QStringLiteral("%1|%2|%3|%4").arg(style, alignment).arg(element.breaksPage).arg(isFirst);
        if (const auto known = m_own.indexOf(key); known >= 0)
            return nameOf(known);
        m_own.append(key);
        return nameOf(m_own.size() - 1);
    }

    static QString nameOf(qsizetype number) { return QStringLiteral("P%1").arg(number + 1); }

    static QString wordOf(Alignment alignment)
    {
        switch (alignment) {
        case Alignment::Unset: return {};
        case Alignment::Left: return QStringLiteral("start");
        case Alignment::Centre: return QStringLiteral("center");
        case Alignment::Right: return QStringLiteral("end");
        case Alignment::Justified: return QStringLiteral("justify");
        }
        return {};
    }

    QString columnStyle(int width)
    {
        if (!m_widths.contains(width))
            m_widths.append(width);
        return QStringLiteral("Column%1").arg(width);
    }

    void writeAutomaticStyles(QXmlStreamWriter &xml) const
    {
        xml.writeStartElement(QStringLiteral("office:automatic-styles"));
        for (qsizetype i = 0; i < m_own.size(); ++i)
            writeOwnStyle(xml, nameOf(i), m_own.at(i).split(u'|'));
        xml.writeCharacters({});
        xml.device()->write(tableStyles);
        for (const int width : m_widths) {
            xml.writeStartElement(QStringLiteral("style:style"));
            xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Column%1").arg(width));
            xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-column"));
            xml.writeEmptyElement(QStringLiteral("style:table-column-properties"));
            xml.writeAttribute(QStringLiteral("style:rel-column-width"), QStringLiteral("%1*").arg(width * 100));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    static void writeOwnStyle(QXmlStreamWriter &xml, const QString &name, const QStringList &asked)
    {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), name);
        xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
        xml.writeAttribute(QStringLiteral("style:parent-style-name"), asked.at(0));
        if (asked.at(3) == u'1')
            xml.writeAttribute(QStringLiteral("style:master-page-name"), QStringLiteral("First"));
        xml.writeEmptyElement(QStringLiteral("style:paragraph-properties"));
        if (!asked.at(1).isEmpty())
            xml.writeAttribute(QStringLiteral("fo:text-align"), asked.at(1));
        if (asked.at(2) == u'1')
            xml.writeAttribute(QStringLiteral("fo:break-before"), QStringLiteral("page"));
        xml.writeEndElement();
    }

    QXmlStreamWriter *m_xml = nullptr;
    /// The styles only this paper needs: "style|alignment|begins a page|is the first".
    QStringList m_own{};
    QList<int> m_widths{};
    /// For each column, how many rows still belong to a cell above.
    QList<int> m_taken{};
    bool m_isFirst = true;
};

}

QByteArray odtContent(const Element &paper)
{
    return OdtText().content(paper);
}

}
