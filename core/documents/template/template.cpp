#include "core/documents/template/template.h"

#include "core/documents/template/template_context.h"

#include <QFile>

#include <kainjow/mustache.hpp>

#include <stdexcept>

namespace seduta {

namespace {

std::string asHtml(const std::string &value)
{
    QString escaped = QString::fromStdString(kainjow::mustache::html_escape(value));
    return escaped.replace(u'\n', QStringLiteral("<br />")).toStdString();
}

std::string asText(const std::string &value)
{
    return value;
}

}

TemplateSource embeddedTemplates(const QString &language)
{
    return [language](const QString &fileName) -> std::optional<QString> {
        QFile file(QStringLiteral(":/templates/%1/%2").arg(language, fileName));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return QString::fromUtf8(file.readAll());
    };
}

Template::Template(const QList<TemplateTag> &tags, std::shared_ptr<Mustache> mustache)
    : m_tags(tags)
    , m_mustache(std::move(mustache))
{
}

Result<Template> Template::load(const QString &fileName, const TemplateSource &source)
{
    TemplateScanner scanner(source);
    const auto text = scanner.scan(fileName);
    if (!text)
        return tl::unexpected(text.error());

    auto mustache = std::make_shared<Mustache>(text->toStdString());
    mustache->set_custom_escape(fileName.endsWith(QStringLiteral(".txt")) ? asText : asHtml);
    return Template(scanner.tags(), std::move(mustache));
}

TemplateValues::TemplateValues(const QJsonObject &values)
    : m_root(std::make_shared<const kainjow::mustache::data>(templateValue(values)))
{
}

Result<QString> Template::render(const QJsonObject &values) const
{
    return renderWith(QList{TemplateValues(values)});
}

Result<QString> Template::renderWith(const QList<TemplateValues> &values) const
{
    TemplateContext context(m_tags);
    for (const auto &each : values)
        context.push(each.m_root.get());
    QString text;
    try {
        text = QString::fromStdString(m_mustache->render(context));
    } catch (const std::length_error &) {
        // The context keeps the fault.
    }
    if (context.fault())
        return tl::unexpected(*context.fault());
    return text;
}

}
