#include "core/documents/contents/sheet_maker.h"

#include "core/domain/italian_spacing.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace seduta {

namespace {

// More would leave no room for the letter.
constexpr qsizetype mostLines = 40;

TemplateSource sourceOf(const SheetOptions &options)
{
    const auto embedded = embeddedTemplates(options.language);
    if (!options.overrides)
        return embedded;
    return [embedded, overrides = options.overrides](const QString &fileName) {
        const auto own = overrides(fileName);
        return own ? own : embedded(fileName);
    };
}

/// The line that names the office; the first where none does.
qsizetype lineOfOffice(const QStringList &lines, const Council &council)
{
    const QString name = folded(council.officeName);
    const QString noun = name.section(u' ', 0, 0);
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!noun.isEmpty() && folded(lines.at(i)).startsWith(noun))
            return i;
    return 0;
}

/// A name that ends with a stop closes its sentence: "Co.Ge.Sa.". What is left out by three stops stays so.
QString withoutDoubledStops(QString html)
{
    static const QRegularExpression doubled(QStringLiteral("(?<![.\\s])\\.((?:</[a-z]+>)?)\\.(?=\\s|<|$)"));
    return html.replace(doubled, QStringLiteral(".\\1"));
}

/// What was typed with blanks at its ends leaves none before a bracket or a comma, nor behind a bracket that opens.
QString withoutStrayBlanks(QString html)
{
    static const QRegularExpression before(QStringLiteral("[ \\x{A0}]+(?=[),])"));
    static const QRegularExpression behind(QStringLiteral("\\([ \\x{A0}]+"));
    return html.remove(before).replace(behind, QStringLiteral("("));
}

/// The lines a plain template comes to, without the blank ones.
Result<QStringList> linesOf(const QString &fileName, const TemplateSource &source, const QJsonObject &values)
{
    return Template::load(fileName, source)
        .and_then([&](const Template &wording) { return wording.render(values); })
        .and_then([&](const QString &text) -> Result<QStringList> {
            QStringList lines;
            const auto written = text.split(u'\n');
            for (const auto &line : written)
                if (const QString said = line.simplified(); !said.isEmpty())
                    lines.append(said);
            if (lines.size() > mostLines)
                return tl::unexpected(templateError(
                    {fileName, fileName, 1, 1, false},
                    QCoreApplication::translate("Template", "more than %1 lines stand here.").arg(mostLines)));
            return lines;
        });
}

}

Result<SheetMaker> SheetMaker::of(const QString &name, const PaperRecords &records, const SheetOptions &options)
{
    const auto source = sourceOf(options);
    const auto vocabulary = Vocabulary::load(source);
    if (!vocabulary)
        return tl::unexpected(vocabulary.error());
    const auto html = Template::load(name + QStringLiteral(".html"), source);
    const auto title = heading(name, QStringLiteral("title"), *vocabulary);
    const auto runningHead = heading(name, QStringLiteral("running_head"), *vocabulary);
    const auto subject = heading(name, QStringLiteral("subject"), *vocabulary);
    for (const auto *wording : {&html, &title, &runningHead, &subject})
        if (!*wording)
            return tl::unexpected(wording->error());

    SheetMaker maker(*vocabulary, {*html, *title, *runningHead, *subject}, options);
    maker.m_office = officeContext(records, *vocabulary, options);
    maker.share(maker.m_office);
    const auto head = linesOf(QStringLiteral("letterhead.txt"), source, maker.m_office);
    const auto foot = linesOf(QStringLiteral("letterhead_foot.txt"), source, maker.m_office);
    if (!head || !foot)
        return tl::unexpected(head ? foot.error() : head.error());
    maker.m_letterhead = {*head, options.emblem, vocabulary->phrase(QStringLiteral("emblem")),
                          keptTogether(foot->join(QStringLiteral(" – "))), lineOfOffice(*head, records.council())};
    return maker;
}

SheetMaker::SheetMaker(const Vocabulary &vocabulary, const Wordings &wordings, const SheetOptions &options)
    : m_vocabulary(vocabulary)
    , m_wordings(wordings)
    , m_options(options)
{
}

void SheetMaker::share(const QJsonObject &values)
{
    if (m_options.told)
        m_options.told(values);
    m_shared.append(TemplateValues(values));
}

Result<Sheet> SheetMaker::made(const QJsonObject &values) const
{
    if (m_options.told)
        m_options.told(values);
    const auto ready = m_shared + QList{TemplateValues(values)};
    const auto html = m_wordings.html.renderWith(ready);
    const auto title = m_wordings.title.renderWith(ready);
    const auto runningHead = m_wordings.runningHead.renderWith(ready);
    const auto subject = m_wordings.subject.renderWith(ready);
    for (const auto *text : {&html, &title, &runningHead, &subject})
        if (!*text)
            return tl::unexpected(text->error());

    Sheet sheet;
    sheet.html = withoutStrayBlanks(withoutDoubledStops(*html));
    sheet.letterhead = m_letterhead;
    sheet.runningHead = runningHead->simplified();
    sheet.pageNumber = m_vocabulary.phrase(QStringLiteral("page_number"));
    if (!m_options.historyHead.isEmpty())
        sheet.pageNumber = m_vocabulary.phrase(QStringLiteral("history_head")).arg(m_options.historyHead)
            + QStringLiteral(" – ") + sheet.pageNumber;
    sheet.watermark = m_options.isDraft ? m_vocabulary.phrase(QStringLiteral("draft")) : QString();
    sheet.title = title->simplified();
    sheet.author = m_letterhead.lines.value(m_letterhead.office);
    sheet.subject = subject->simplified();
    sheet.language = m_options.language;
    return sheet;
}

Result<Template> SheetMaker::heading(const QString &sheet, const QString &heading, const Vocabulary &vocabulary)
{
    const QString wording = vocabulary.heading(sheet, heading);
    const QString fileName = QStringLiteral("vocabulary.json/%1/%2.txt").arg(sheet, heading);
    return Template::load(fileName, [&](const QString &) { return std::optional(wording); });
}

}
