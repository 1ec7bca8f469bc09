#include "core/documents/contents/sheet_maker.h"

namespace seduta {

namespace {

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

}

Result<SheetMaker> SheetMaker::of(const QString &name, const PaperRecords &records, const SheetOptions &options)
{
    const auto source = sourceOf(options);
    const auto vocabulary = Vocabulary::load(source);
    if (!vocabulary)
        return tl::unexpected(vocabulary.error());
    const auto html = Template::load(name + QStringLiteral(".html"), source);
    if (!html)
        return tl::unexpected(html.error());

    SheetMaker maker(name, *vocabulary, *html, options);
    maker.m_office = officeContext(records, *vocabulary, options);
    maker.m_letterhead = letterheadOf(records.council(), *vocabulary, options.emblem);
    return maker;
}

SheetMaker::SheetMaker(const QString &name, const Vocabulary &vocabulary, const Template &html,
                       const SheetOptions &options)
    : m_name(name)
    , m_vocabulary(vocabulary)
    , m_html(html)
    , m_options(options)
{
}

Result<Sheet> SheetMaker::made(const QJsonObject &values) const
{
    QJsonObject all = m_office;
    for (auto value = values.begin(); value != values.end(); ++value)
        all.insert(value.key(), value.value());

    const auto html = m_html.render(all);
    const auto title = heading(QStringLiteral("title"), all);
    const auto runningHead = heading(QStringLiteral("running_head"), all);
    const auto subject = heading(QStringLiteral("subject"), all);
    for (const auto *text : {&html, &title, &runningHead, &subject})
        if (!*text)
            return tl::unexpected(text->error());

    Sheet sheet;
    sheet.html = *html;
    sheet.letterhead = m_letterhead;
    sheet.runningHead = *runningHead;
    sheet.pageNumber = m_vocabulary.phrase(QStringLiteral("page_number"));
    sheet.watermark = m_options.isDraft ? m_vocabulary.phrase(QStringLiteral("draft")) : QString();
    sheet.title = *title;
    sheet.author = m_letterhead.lines.value(0);
    sheet.subject = *subject;
    sheet.language = m_options.language;
    return sheet;
}

Result<QString> SheetMaker::heading(const QString &heading, const QJsonObject &values) const
{
    const QString wording = m_vocabulary.heading(m_name, heading);
    const QString fileName = QStringLiteral("vocabulary.json/%1/%2.txt").arg(m_name, heading);
    const auto text = Template::load(fileName, [&](const QString &) { return std::optional(wording); });
    if (!text)
        return tl::unexpected(text.error());
    return text->render(values).map([](const QString &rendered) { return rendered.simplified(); });
}

}
