#include "core/documents/tree/element_writer.h"

#include <QStringList>

namespace seduta {

namespace {

QString tagOf(const Element &element)
{
    switch (element.kind) {
    case ElementKind::Document: return {};
    case ElementKind::Block: return QStringLiteral("div");
    case ElementKind::Heading: return QStringLiteral("h%1").arg(element.level);
    case ElementKind::Paragraph: return QStringLiteral("p");
    case ElementKind::List: return element.isNumbered ? QStringLiteral("ol") : QStringLiteral("ul");
    case ElementKind::Item: return QStringLiteral("li");
    case ElementKind::Table: return QStringLiteral("table");
    case ElementKind::Row: return QStringLiteral("tr");
    case ElementKind::Cell: return element.isHead ? QStringLiteral("th") : QStringLiteral("td");
    }
    return {};
}

QString attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString tagged(const QString &tag, const QString &attributes, const QString &content)
{
    return u'<' + tag + attributes + u'>' + content + QLatin1String("</") + tag + u'>';
}

QString wordOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Unset: return {};
    case Alignment::Left: return QStringLiteral("left");
    case Alignment::Centre: return QStringLiteral("center");
    case Alignment::Right: return QStringLiteral("right");
    case Alignment::Justified: return QStringLiteral("justify");
    }
    return {};
}

QString styleOf(const Element &element)
{
    QStringList declarations;
    if (element.breaksPage)
        declarations.append(QStringLiteral("page-break-before:always"));
    if (element.alignment != Alignment::Unset && element.kind != ElementKind::Cell)
        declarations.append(QStringLiteral("text-align:") + wordOf(element.alignment));
    return declarations.join(u';');
}

QString numberUnless(int usual, int number, const QString &unit = {})
{
    return number == usual ? QString() : QString::number(number) + unit;
}

QString attributesOf(const Element &element)
{
    // A table without rules only puts words side by side: a screen reader is not to tell its rows and columns.
    const bool isForLooks = element.kind == ElementKind::Table && element.role == QStringLiteral("plain");
    return attribute("class", element.role) + attribute("role", isForLooks ? QStringLiteral("presentation") : QString())
        + attribute("style", styleOf(element)) + attribute("start", numberUnless(1, element.firstNumber))
        + attribute("scope", element.isHead && element.kind == ElementKind::Cell ? QStringLiteral("col") : QString())
        + attribute("align", element.kind == ElementKind::Cell ? wordOf(element.alignment) : QString())
        + attribute("width", numberUnless(0, element.width, QStringLiteral("%")))
        + attribute("colspan", numberUnless(1, element.columnSpan))
        + attribute("rowspan", numberUnless(1, element.rowSpan));
}

QString htmlOf(const Run &run)
{
    QString html = run.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br />"));
    if (run.isItalic)
        html = tagged(QStringLiteral("i"), {}, html);
    if (run.isBold)
        html = tagged(QStringLiteral("b"), {}, html);
    return run.link.isEmpty() ? html : tagged(QStringLiteral("a"), attribute("href", run.link), html);
}

QString contentOf(const Element &element)
{
    QString html;
    bool isInHead = false;
    for (const Run &run : element.runs)
        html += htmlOf(run);
    for (const Element &child : element.children) {
        const bool isHeadRow = child.kind == ElementKind::Row && child.isHead;
        if (isHeadRow != isInHead)
            html += isHeadRow ? QStringLiteral("<thead>") : QStringLiteral("</thead>");
        isInHead = isHeadRow;
        html += toHtml(child);
    }
    return isInHead ? html + QStringLiteral("</thead>") : html;
}

}

QString toHtml(const Element &element)
{
    const QString tag = tagOf(element);
    return tag.isEmpty() ? contentOf(element) : tagged(tag, attributesOf(element), contentOf(element)) + u'\n';
}

QString htmlPage(const Element &paper, const QString &title, const QString &language)
{
    const QString head =
        QLatin1String("<meta charset=\"utf-8\" />") + tagged(QStringLiteral("title"), {}, title.toHtmlEscaped());
    const QString body = tagged(QStringLiteral("main"), {}, u'\n' + toHtml(paper));
    return QLatin1String("<!DOCTYPE html>\n")
        + tagged(QStringLiteral("html"), attribute("lang", language),
                 tagged(QStringLiteral("head"), {}, head) + u'\n' + tagged(QStringLiteral("body"), {}, body))
        + u'\n';
}

}
