#include "core/documents/tree/element_reader.h"

#include "core/documents/tree/run_list.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

#include <algorithm>
#include <numeric>
#include <optional>

namespace seduta {

namespace {

const QString wrapping = QStringLiteral("<body>");
constexpr qsizetype deepest = 100;
// Beyond these a paper is never laid out: each table within a table is measured many times over.
constexpr int deepestTable = 4;
constexpr int widestSpan = 50;
constexpr int mostColumns = 50;
constexpr int mostParts = 20000;
// Letters: the lines of a paragraph are found together.
constexpr qsizetype longestParagraph = 20000;
constexpr qsizetype quotedWords = 40;

std::optional<ElementKind> kindOf(const QString &name)
{
    static const QHash<QString, ElementKind> kinds{
        {QStringLiteral("div"), ElementKind::Block},  {QStringLiteral("p"), ElementKind::Paragraph},
        {QStringLiteral("h1"), ElementKind::Heading}, {QStringLiteral("h2"), ElementKind::Heading},
        {QStringLiteral("h3"), ElementKind::Heading}, {QStringLiteral("h4"), ElementKind::Heading},
        {QStringLiteral("h5"), ElementKind::Heading}, {QStringLiteral("h6"), ElementKind::Heading},
        {QStringLiteral("ul"), ElementKind::List},    {QStringLiteral("ol"), ElementKind::List},
        {QStringLiteral("li"), ElementKind::Item},    {QStringLiteral("table"), ElementKind::Table},
        {QStringLiteral("tr"), ElementKind::Row},     {QStringLiteral("td"), ElementKind::Cell},
        {QStringLiteral("th"), ElementKind::Cell},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// Elements that are not in the tree but part the words before and after them.
bool partsWords(const QString &name)
{
    static const QStringList names = QStringLiteral("address article aside blockquote caption center dd dl dt fieldset "
                                                    "footer form header hr main nav pre section")
                                         .split(u' ');
    return kindOf(name) || names.contains(name);
}

bool saysNothing(const QString &name)
{
    static const QStringList names{QStringLiteral("head"), QStringLiteral("script"), QStringLiteral("style"),
                                   QStringLiteral("title")};
    return names.contains(name);
}

Alignment alignmentOf(QStringView word)
{
    if (word == u"left")
        return Alignment::Left;
    if (word == u"center")
        return Alignment::Centre;
    if (word == u"right")
        return Alignment::Right;
    return word == u"justify" ? Alignment::Justified : Alignment::Unset;
}

int perCent(QStringView width)
{
    return width.endsWith(u'%') ? qBound(0, qRound(width.chopped(1).toDouble()), 100) : 0;
}

int spanOf(QStringView span)
{
    return qMax(1, span.toInt());
}

void readStyle(QStringView style, Element &element)
{
    for (const QStringView declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        const QStringView property = declaration.left(qMax(colon, qsizetype(0))).trimmed();
        const QStringView value = declaration.mid(colon + 1).trimmed();
        if (property == u"text-align")
            element.alignment = alignmentOf(value);
        if (property == u"page-break-before")
            element.breaksPage = value == u"always";
    }
}

Element elementOf(ElementKind kind, const QString &name, const QXmlStreamAttributes &attributes)
{
    Element element;
    element.kind = kind;
    element.role = attributes.value(QLatin1String("class")).toString().simplified();
    element.alignment = alignmentOf(attributes.value(QLatin1String("align")));
    readStyle(attributes.value(QLatin1String("style")), element);
    element.level = kind == ElementKind::Heading ? name.back().digitValue() : 0;
    element.isNumbered = name == QStringLiteral("ol");
    if (element.isNumbered && attributes.hasAttribute(QLatin1String("start")))
        element.firstNumber = attributes.value(QLatin1String("start")).toInt();
    element.isHead = name == QStringLiteral("th");
    if (kind == ElementKind::Table || kind == ElementKind::Cell)
        element.width = perCent(attributes.value(QLatin1String("width")));
    if (kind == ElementKind::Cell) {
        element.columnSpan = spanOf(attributes.value(QLatin1String("colspan")));
        element.rowSpan = spanOf(attributes.value(QLatin1String("rowspan")));
    }
    return element;
}

Run lookOf(const QString &name, const QXmlStreamAttributes &attributes, Run look)
{
    if (name == QStringLiteral("b") || name == QStringLiteral("strong"))
        look.isBold = true;
    if (name == QStringLiteral("i") || name == QStringLiteral("em"))
        look.isItalic = true;
    if (name == QStringLiteral("a"))
        look.link = attributes.value(QLatin1String("href")).toString().simplified();
    return look;
}

qsizetype breaksIn(const QList<Run> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), qsizetype(0),
                           [](qsizetype breaks, const Run &run) { return breaks + run.text.count(u'\n'); });
}

/// The words of a paragraph, or of as many as it takes to hold them, parted between two words where there are two.
QList<QList<Run>> paragraphsOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    QList<QList<Run>> paragraphs;
    qsizetype from = 0;
    while (text.size() - from > longestParagraph) {
        qsizetype to = from + longestParagraph;
        while (to > from && !isBlank(text.at(to)))
            --to;
        const bool isBetweenWords = to > from;
        if (!isBetweenWords)
            to = from + longestParagraph - (text.at(from + longestParagraph).isLowSurrogate() ? 1 : 0);
        paragraphs.append(partOf(runs, from, to - from));
        from = to + (isBetweenWords ? 1 : 0);
    }
    paragraphs.append(partOf(runs, from, text.size() - from));
    return paragraphs;
}

/// The named characters of HTML (&egrave;), which XML does not know.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        if (name == QStringLiteral("nbsp"))
            return QString(QChar::Nbsp);
        const QString reference = u'&' + name + u';';
        const QString character = QTextDocumentFragment::fromHtml(reference).toPlainText();
        return character == reference ? QString() : character;
    }
};

/// An HTML element not yet closed, and what it means to the tree.
struct Open {
    QString name{};
    qint64 line = 0;
    Run look{};
    bool isInHead = false;
    /// Without a value it only passes on its words.
    std::optional<Element> element{};
    /// The words being written: of the element itself, or of a paragraph made for those that stand loose in it.
    RunList words{};
    /// Those of it that are more than one paragraph holds.
    QList<QList<Run>> rest{};
};

class ElementReader
{
public:
    explicit ElementReader(const QString &html)
        : m_html(html)
        , m_reader(wrapping + html + QStringLiteral("</body>"))
    {
        m_reader.setNamespaceProcessing(false);
        m_reader.setEntityResolver(&m_entities);
        m_open.append({{}, 1, {}, false, Element(), {}, {}});
    }

    Result<Element> read()
    {
        while (!m_reader.atEnd() && m_excess.isEmpty())
            readToken(m_reader.readNext());
        if (m_excess.isEmpty() && m_reader.hasError())
            return fault(reason());
        endWords(m_open.first());
        if (!m_excess.isEmpty())
            return fault(m_excess);
        return *m_open.first().element;
    }

private:
    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            readStart();
        else if (token == QXmlStreamReader::EndElement)
            readEnd();
        else if (token == QXmlStreamReader::Characters)
            readWords(m_reader.text());
    }

    void readStart()
    {
        const QString name = m_reader.qualifiedName().toString().toLower();
        const auto attributes = m_reader.attributes();
        if (saysNothing(name)) {
            m_reader.skipCurrentElement();
            return;
        }
        if (name == QStringLiteral("br"))
            owner().words.appendBreak(m_open.last().look);

        Open open{name, m_reader.lineNumber(), lookOf(name, attributes, m_open.last().look), isInHead(name), {}, {},
                  {}};
        const auto kind = kindOf(name);
        if (kind && hasPlace(*kind)) {
            open.element = elementOf(*kind, name, attributes);
            open.element->isHead |= *kind == ElementKind::Row && open.isInHead;
        }
        if (partsWords(name))
            partWords();
        m_open.append(open);
        if (open.element)
            weigh(*open.element);
        if (m_open.size() > deepest)
            m_excess = QCoreApplication::translate("Paper", "too many elements stand one within the other.");
    }

    void weigh(const Element &element)
    {
        // As wide and high as it claims to be: that much has to be laid out.
        count(qint64(element.columnSpan) * element.rowSpan);
        if (element.columnSpan > widestSpan || element.rowSpan > widestSpan)
            m_excess =
                QCoreApplication::translate("Paper", "a cell spans more than %1 columns or rows.").arg(widestSpan);
        else if (element.kind == ElementKind::Cell && columnsOfRow() > mostColumns)
            m_excess = QCoreApplication::translate("Paper", "a row has more than %1 columns.").arg(mostColumns);
        else if (element.kind == ElementKind::Table && openTables() > deepestTable)
            m_excess = QCoreApplication::translate("Paper", "more than %1 tables stand one within the other.")
                           .arg(deepestTable);
    }

    void count(qint64 parts)
    {
        m_parts += parts;
        if (m_parts > mostParts && m_excess.isEmpty())
            m_excess = QCoreApplication::translate("Paper", "the paper has more than %1 parts.").arg(mostParts);
    }

    /// Of the row the last cell stands in, that cell included.
    int columnsOfRow() const
    {
        int columns = m_open.last().element->columnSpan;
        const auto row = std::find_if(m_open.crbegin(), m_open.crend(), [](const Open &open) {
            return open.element && open.element->kind == ElementKind::Row;
        });
        for (const auto &cell : row->element->children)
            columns += cell.columnSpan;
        return columns;
    }

    qsizetype openTables() const
    {
        return std::count_if(m_open.cbegin(), m_open.cend(),
                             [](const Open &open) { return open.element && open.element->kind == ElementKind::Table; });
    }

    void readEnd()
    {
        Open closed = m_open.takeLast();
        if (closed.element) {
            endWords(closed);
            adopt(*closed.element);
            adoptRest(closed);
        } else if (partsWords(closed.name)) {
            partWords();
        }
    }

    void readWords(QStringView words)
    {
        Open &open = owner();
        const bool isMereBlank = std::all_of(words.begin(), words.end(), isBlank);
        if (!isMereBlank || !open.words.isEmpty())
            open.words.appendWords(words, m_open.last().look);
    }

    bool isInHead(const QString &name) const
    {
        const bool ends = name == QStringLiteral("tbody") || name == QStringLiteral("table");
        return name == QStringLiteral("thead") || (m_open.last().isInHead && !ends);
    }

    const Element &nearest() const
    {
        auto open = m_open.crbegin();
        while (!open->element)
            ++open;
        return *open->element;
    }

    bool hasPlace(ElementKind kind) const
    {
        const ElementKind outer = nearest().kind;
        switch (kind) {
        case ElementKind::Row: return outer == ElementKind::Table;
        case ElementKind::Cell: return outer == ElementKind::Row;
        case ElementKind::Item: return outer == ElementKind::List;
        default: return outer != ElementKind::Paragraph && outer != ElementKind::Heading;
        }
    }

    /// Where words and paragraphs may stand: not a table, a row or a list.
    Open &owner()
    {
        auto open = m_open.rbegin();
        while (!open->element || open->element->kind == ElementKind::Table || open->element->kind == ElementKind::Row
               || open->element->kind == ElementKind::List)
            ++open;
        return *open;
    }

    void partWords()
    {
        Open &open = owner();
        const ElementKind kind = open.element->kind;
        if (kind != ElementKind::Paragraph && kind != ElementKind::Heading)
            endWords(open);
        else if (open.words.isInLine())
            open.words.appendBreak(m_open.last().look);
    }

    /// The words written so far are the element's own, or become a paragraph of it.
    void endWords(Open &open)
    {
        const QList<Run> runs = open.words.trimmed();
        open.words = {};
        if (runs.isEmpty())
            return;
        // The first words of an element are weighed with it.
        count(breaksIn(runs) + runs.size() - 1);
        auto paragraphs = paragraphsOf(runs);
        Element &element = *open.element;
        const bool isOfWords = element.kind == ElementKind::Paragraph || element.kind == ElementKind::Heading;
        const bool isContainer = element.kind == ElementKind::Document || element.kind == ElementKind::Block;
        const bool isBare = !isContainer && element.runs.isEmpty() && element.children.isEmpty();
        if (isBare && (isOfWords || paragraphs.size() == 1))
            element.runs = paragraphs.takeFirst();
        if (isOfWords)
            open.rest += paragraphs;
        else
            appendParagraphs(element, paragraphs);
    }

    void appendParagraphs(Element &element, const QList<QList<Run>> &paragraphs)
    {
        count(paragraphs.size());
        for (const auto &runs : paragraphs) {
            Element paragraph;
            paragraph.kind = ElementKind::Paragraph;
            paragraph.runs = runs;
            element.children.append(paragraph);
        }
    }

    void adoptRest(const Open &closed)
    {
        Element next = *closed.element;
        next.breaksPage = false;
        for (const auto &runs : closed.rest) {
            next.runs = runs;
            adopt(next);
        }
    }

    void adopt(const Element &element)
    {
        auto parent = m_open.rbegin();
        while (!parent->element)
            ++parent;
        const bool isPart =
            element.kind == ElementKind::Row || element.kind == ElementKind::Cell || element.kind == ElementKind::Item;
        if (isPart)
            parent->element->children.append(element);
        else if (parent->element->kind == ElementKind::List)
            adoptIntoList(*parent->element, element);
        else
            owner().element->children.append(element);
    }

    static void adoptIntoList(Element &list, const Element &element)
    {
        if (list.children.isEmpty()) {
            Element item;
            item.kind = ElementKind::Item;
            list.children.append(item);
        }
        list.children.last().children.append(element);
    }

    QString reason() const
    {
        const Open &open = m_open.last();
        if (m_open.size() > 2)
            return QCoreApplication::translate(
                       "Paper", "perhaps <%1>, opened at line %2, is not closed there, or a “&” or “<” stands alone.")
                .arg(open.name, QString::number(open.line));
        return QCoreApplication::translate("Paper",
                                           "a tag is closed that was never opened, or a “&” or “<” stands alone.");
    }

    tl::unexpected<Error> fault(const QString &reason) const
    {
        const qint64 line = m_reader.lineNumber();
        const qint64 column = m_reader.columnNumber() - (line == 1 ? wrapping.size() : 0);
        const QString near =
            m_html.section(u'\n', int(line) - 1, int(line) - 1).mid(qMax(column - quotedWords, qint64(0)), quotedWords);
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("Paper",
                                                   "The wording of the paper cannot be read at line %1, column %2, "
                                                   "after “%3”: %4 Correct the template.")
                           .arg(QString::number(line), QString::number(column), near, reason));
    }

    const QString &m_html;
    HtmlEntities m_entities{};
    QXmlStreamReader m_reader;
    QList<Open> m_open{};
    qint64 m_parts = 0;
    /// Of what the paper has more than can be laid out.
    QString m_excess{};
};

}

Result<Element> elementTree(const QString &html)
{
    return ElementReader(html).read();
}

}
