#pragma once

#include "core/documents/template/template_scanner.h"
#include "core/support/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <string>

namespace kainjow::mustache {
template <typename>
class basic_data;
template <typename>
class basic_mustache;
}

namespace seduta {

/// The templates the program brings for one language ("it"): resources/templates/<language>/.
TemplateSource embeddedTemplates(const QString &language);

/// Values in the form templates take them in; made once, they serve several templates.
class TemplateValues
{
    Q_DECLARE_TR_FUNCTIONS(Template)

public:
    explicit TemplateValues(const QJsonObject &values);

private:
    friend class Template;

    std::shared_ptr<const kainjow::mustache::basic_data<std::string>> m_root;
};

/// The wording of one kind of document: standard Mustache with dotted names (`{{ente.al}}`), sections, inverted sections, comments and
/// partials (`{{> name}}` is name.html beside an .html, name.txt beside a .txt).
/// In an .html every value is escaped and its line ends become `<br />`; in a .txt nothing is. No tag leaves a value unescaped in HTML.
/// Not to be rendered from two threads at once.
class Template
{
    Q_DECLARE_TR_FUNCTIONS(Template)

public:
    /// Fails, naming file, line and column, on a missing file or partial, a partial within itself, and tags that do not match.
    static Result<Template> load(const QString &fileName, const TemplateSource &source);

    /// Every name met must exist in `values`, or this fails with file, line and column: nothing is ever silently empty.
    /// For a section null, false, an empty text, list or object mean "off"; a variable must be a text or a number.
    Result<QString> render(const QJsonObject &values) const;
    /// What the later values have stands in place of what the earlier have.
    Result<QString> renderWith(const QList<TemplateValues> &values) const;

private:
    using Mustache = kainjow::mustache::basic_mustache<std::string>;

    Template(const QList<TemplateTag> &tags, std::shared_ptr<Mustache> mustache);

    QList<TemplateTag> m_tags;
    std::shared_ptr<Mustache> m_mustache;
};

}
