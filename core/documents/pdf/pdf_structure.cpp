#include "core/documents/pdf/pdf_structure.h"

#include "core/documents/pdf/pdf_objects.h"

#include <QUrl>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <limits>

namespace seduta {

namespace {

constexpr int never = std::numeric_limits<int>::max();

QPDFObjectHandle number(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

bool isPartOfTable(const StructureNode &node)
{
    return node.type == "TR" || node.type == "TH" || node.type == "TD";
}

QPDFObjectHandle tableAttributes(const StructureNode &node)
{
    auto attributes = dictionaryOf({{"/O", nameObject("/Table")}});
    if (!node.scope.isEmpty())
        attributes.replaceKey("/Scope", nameObject(('/' + node.scope).constData()));
    if (node.columnSpan > 1)
        attributes.replaceKey("/ColSpan", number(node.columnSpan));
    if (node.rowSpan > 1)
        attributes.replaceKey("/RowSpan", number(node.rowSpan));
    return attributes;
}

/// Something a node holds: a mark on a page, or another node; `order` is when its content is met first.
struct Kid {
    int order = never;
    QPDFObjectHandle object{};
};

/// The numbers under which pages and links find the pieces they belong to.
class ParentTree
{
public:
    explicit ParentTree(int pages)
        : m_next(pages)
    {
    }

    void addPage(int page, QPDFObjectHandle pieces)
    {
        m_pages.appendItem(number(page));
        m_pages.appendItem(pieces);
    }

    int addLink(QPDFObjectHandle piece)
    {
        m_links.append(piece);
        return m_next++;
    }

    int next() const { return m_next; }

    QPDFObjectHandle object()
    {
        for (int i = 0; i < m_links.size(); ++i) {
            m_pages.appendItem(number(m_next - int(m_links.size()) + i));
            m_pages.appendItem(m_links.at(i));
        }
        return dictionaryOf({{"/Nums", m_pages}});
    }

private:
    QPDFObjectHandle m_pages = QPDFObjectHandle::newArray();
    QList<QPDFObjectHandle> m_links{};
    int m_next;
};

/// Writes the pieces of one sheet.
class SheetStructure
{
public:
    SheetStructure(QPDF &file, const StructuredSheet &sheet, ParentTree &parents)
        : m_file(file)
        , m_sheet(sheet)
        , m_parents(parents)
        , m_firstMet(sheet.structure.size(), never)
        , m_elements(sheet.structure.size())
        , m_kids(sheet.structure.size())
    {
    }

    /// Gives the piece that is the sheet; `firstPage` counts from 0 in the file.
    QPDFObjectHandle written(QPDFObjectHandle parent, const char *type, int firstPage)
    {
        meetMarks();
        m_elements[0] = m_file.makeIndirectObject(dictionaryOf({{"/S", nameObject(type)}, {"/P", parent}}));
        for (int node = 1; node < m_sheet.structure.size(); ++node)
            if (isKept(node))
                addElement(node);
        for (int page = 0; page < m_sheet.pages.size(); ++page)
            addPage(page, firstPage + page);
        for (int node = 0; node < m_sheet.structure.size(); ++node)
            if (m_elements.at(node).isInitialized())
                writeKids(node);
        return m_elements.first();
    }

private:
    const StructureNode &nodeAt(int node) const { return m_sheet.structure.at(node); }

    void meetMarks()
    {
        int order = 0;
        for (const StructuredPage &page : m_sheet.pages)
            for (const int node : page.nodes)
                m_firstMet[node] = qMin(m_firstMet.at(node), order++);
        for (int node = int(m_firstMet.size()) - 1; node > 0; --node) {
            int &outer = m_firstMet[nodeAt(node).parent];
            outer = qMin(outer, m_firstMet.at(node));
        }
    }

    /// What has no words is left out, but a cell is never: the others would change their column.
    bool isKept(int node) const
    {
        return m_firstMet.at(node) != never
            || (isPartOfTable(nodeAt(node)) && m_elements.at(nodeAt(node).parent).isInitialized());
    }

    void addElement(int node)
    {
        const StructureNode &piece = nodeAt(node);
        auto element =
            dictionaryOf({{"/S", nameObject(('/' + piece.type).constData())}, {"/P", m_elements.at(piece.parent)}});
        if (!piece.alternative.isEmpty())
            element.replaceKey("/Alt", textObject(piece.alternative));
        if (!piece.actualText.isEmpty())
            element.replaceKey("/ActualText", textObject(piece.actualText));
        if (piece.type == "TH" || piece.type == "TD")
            element.replaceKey("/A", tableAttributes(piece));
        if (piece.type == "Figure" && !piece.places.isEmpty())
            element.replaceKey("/A", figureAttributes(piece.places.first()));
        m_elements[node] = m_file.makeIndirectObject(element);
        m_kids[piece.parent].append({m_firstMet.at(node), m_elements.at(node)});
        if (!piece.link.isEmpty())
            addLinks(node);
    }

    QPDFObjectHandle figureAttributes(const PlaceOnPage &place) const
    {
        return dictionaryOf({{"/O", nameObject("/Layout")},
                             {"/Placement", nameObject("/Block")},
                             {"/BBox", areaObject(place.area, heightOf(m_sheet.pages.at(place.page).page))}});
    }

    void addLinks(int node)
    {
        for (const PlaceOnPage &place : nodeAt(node).places) {
            QPDFObjectHandle page = m_sheet.pages.at(place.page).page;
            auto link = m_file.makeIndirectObject(linkAt(place, nodeAt(node)));
            link.replaceKey("/StructParent", number(m_parents.addLink(m_elements.at(node))));
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(link);
            m_kids[node].append({never, dictionaryOf({{"/Type", nameObject("/OBJR")}, {"/Pg", page}, {"/Obj", link}})});
        }
    }

    QPDFObjectHandle linkAt(const PlaceOnPage &place, const StructureNode &node) const
    {
        const std::string address = QUrl(node.link).toEncoded().toStdString();
        auto border = QPDFObjectHandle::newArray({number(0), number(0), number(0)});
        return dictionaryOf(
            {{"/Type", nameObject("/Annot")},
             {"/Subtype", nameObject("/Link")},
             {"/Rect", areaObject(place.area, heightOf(m_sheet.pages.at(place.page).page))},
             {"/Border", border},
             {"/F", number(4)},
             {"/Contents", textObject(node.alternative)},
             {"/A", dictionaryOf({{"/S", nameObject("/URI")}, {"/URI", QPDFObjectHandle::newString(address)}})}});
    }

    void addPage(int number, int inFile)
    {
        const StructuredPage &page = m_sheet.pages.at(number);
        auto pieces = QPDFObjectHandle::newArray();
        for (int mark = 0; mark < page.nodes.size(); ++mark) {
            const int node = page.nodes.at(mark);
            pieces.appendItem(m_elements.at(node));
            m_kids[node].append({m_order++,
                                 dictionaryOf({{"/Type", nameObject("/MCR")},
                                               {"/Pg", page.page},
                                               {"/MCID", QPDFObjectHandle::newInteger(mark)}})});
        }
        m_parents.addPage(inFile, m_file.makeIndirectObject(pieces));
    }

    /// In the order in which they are met where words and pieces alternate; the sheet itself holds only pieces, in their own order.
    void writeKids(int node)
    {
        QList<Kid> &kids = m_kids[node];
        if (node > 0 && !isPartOfTable(nodeAt(node)))
            std::stable_sort(kids.begin(), kids.end(),
                             [](const Kid &first, const Kid &second) { return first.order < second.order; });
        auto array = QPDFObjectHandle::newArray();
        for (const Kid &kid : kids)
            array.appendItem(kid.object);
        m_elements[node].replaceKey("/K", array);
    }

    QPDF &m_file;
    const StructuredSheet &m_sheet;
    ParentTree &m_parents;
    QList<int> m_firstMet;
    QList<QPDFObjectHandle> m_elements;
    QList<QList<Kid>> m_kids;
    int m_order = 0;
};

int pagesOf(const QList<StructuredSheet> &sheets)
{
    int pages = 0;
    for (const StructuredSheet &sheet : sheets)
        pages += int(sheet.pages.size());
    return pages;
}

void numberPages(const QList<StructuredSheet> &sheets)
{
    int next = 0;
    for (const StructuredSheet &sheet : sheets)
        for (StructuredPage page : sheet.pages) {
            page.page.replaceKey("/StructParents", number(next++));
            page.page.replaceKey("/Tabs", nameObject("/S"));
        }
}

/// A heading in the outline, and those below it.
class Outline
{
public:
    explicit Outline(QPDF &file)
        : m_file(file)
        , m_open{{file.makeIndirectObject(dictionaryOf({{"/Type", nameObject("/Outlines")}})), 0, {}, 0}}
    {
    }

    void add(const StructureNode &heading, QPDFObjectHandle page)
    {
        const int level = heading.type.mid(1).toInt();
        while (m_open.size() > 1 && m_open.last().level >= level)
            close();
        auto item = m_file.makeIndirectObject(dictionaryOf(
            {{"/Title", textObject(heading.title)}, {"/Dest", destination(heading.places.first(), page)}}));
        Entry &outer = m_open.last();
        item.replaceKey("/Parent", outer.object);
        if (outer.count == 0)
            outer.object.replaceKey("/First", item);
        else
            link(outer.last, item);
        outer.last = item;
        ++outer.count;
        m_open.append({item, level, {}, 0});
    }

    void write()
    {
        while (m_open.size() > 1)
            close();
        close();
        if (m_isEmpty)
            return;
        m_file.getRoot().replaceKey("/Outlines", m_root);
    }

private:
    struct Entry {
        QPDFObjectHandle object{};
        int level = 0;
        QPDFObjectHandle last{};
        int count = 0;
    };

    static void link(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        before.replaceKey("/Next", after);
        after.replaceKey("/Prev", before);
    }

    static QPDFObjectHandle destination(const PlaceOnPage &place, QPDFObjectHandle page)
    {
        const double top = heightOf(page) - place.area.top();
        return QPDFObjectHandle::newArray(
            {page, nameObject("/XYZ"), number(0), QPDFObjectHandle::newReal(top, 2), QPDFObjectHandle::newNull()});
    }

    /// Entries below are open: their number counts for those above too.
    void close()
    {
        Entry closed = m_open.takeLast();
        if (closed.count == 0)
            return;
        closed.object.replaceKey("/Last", closed.last);
        closed.object.replaceKey("/Count", number(closed.count));
        if (m_open.isEmpty()) {
            m_root = closed.object;
            m_isEmpty = false;
        } else {
            m_open.last().count += closed.count;
        }
    }

    QPDF &m_file;
    QList<Entry> m_open;
    QPDFObjectHandle m_root{};
    bool m_isEmpty = true;
};

}

void writeStructure(QPDF &file, const QList<StructuredSheet> &sheets)
{
    numberPages(sheets);
    ParentTree parents(pagesOf(sheets));
    auto root = file.makeIndirectObject(dictionaryOf({{"/Type", nameObject("/StructTreeRoot")}}));
    const bool isWhole = sheets.size() == 1;
    auto whole =
        isWhole ? root : file.makeIndirectObject(dictionaryOf({{"/S", nameObject("/Document")}, {"/P", root}}));
    auto parts = QPDFObjectHandle::newArray();
    int page = 0;
    for (const StructuredSheet &sheet : sheets) {
        SheetStructure structure(file, sheet, parents);
        const auto part = structure.written(whole, isWhole ? "/Document" : "/Part", page);
        if (isWhole)
            root.replaceKey("/K", part);
        else if (!sheet.structure.isEmpty())
            parts.appendItem(part);
        page += int(sheet.pages.size());
    }
    if (!isWhole) {
        whole.replaceKey("/K", parts);
        root.replaceKey("/K", whole);
    }
    root.replaceKey("/ParentTreeNextKey", number(parents.next()));
    root.replaceKey("/ParentTree", file.makeIndirectObject(parents.object()));
    file.getRoot().replaceKey("/StructTreeRoot", root);
    file.getRoot().replaceKey("/MarkInfo", dictionaryOf({{"/Marked", QPDFObjectHandle::newBool(true)}}));
}

void writeOutline(QPDF &file, const QList<StructuredSheet> &sheets)
{
    Outline outline(file);
    for (const StructuredSheet &sheet : sheets)
        for (const StructureNode &node : sheet.structure)
            if (!node.title.isEmpty() && !node.places.isEmpty())
                outline.add(node, sheet.pages.at(node.places.first().page).page);
    outline.write();
}

}
