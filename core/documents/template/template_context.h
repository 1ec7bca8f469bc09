#pragma once

#include "core/documents/template/template_scanner.h"

#include <QJsonValue>

#include <kainjow/mustache.hpp>

#include <optional>
#include <string>
#include <vector>

namespace seduta {

/// A value as kainjow's Mustache wants it: texts cleaned of control characters, numbers as text, null as false.
kainjow::mustache::data templateValue(const QJsonValue &value);

/// Looks names up for kainjow's Mustache and keeps the first fault, with the place of its tag.
class TemplateContext : public kainjow::mustache::basic_context<std::string>
{
public:
    using Value = kainjow::mustache::data;

    explicit TemplateContext(const QList<TemplateTag> &tags);

    void push(const Value *value) override;
    void pop() override;
    const Value *get(const std::string &number) const override;
    const Value *get_partial(const std::string &name) const override;

    const std::optional<Error> &fault() const { return m_fault; }

private:
    const Value *found(const QString &name) const;
    const Value *refused(const TemplateTag &tag, const char *sentence) const;

    const QList<TemplateTag> &m_tags;
    std::vector<const Value *> m_values{};
    mutable std::optional<Error> m_fault{};
};

}
