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

/// Looks names up for kainjow's Mustache and keeps the first fault, with the place of its tag. Throws std::length_error, with the
/// fault kept, where a paper grows beyond any that an office makes.
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
    const Value *valueOf(const TemplateTag &tag) const;
    void spend(qsizetype letters) const;
    const Value *found(const QString &name) const;
    const Value *refused(const TemplateTag &tag, const char *sentence) const;

    const QList<TemplateTag> &m_tags;
    std::vector<const Value *> m_values{};
    mutable qsizetype m_steps = 0;
    mutable qsizetype m_letters = 0;
    mutable const TemplateTag *m_last = nullptr;
    mutable std::optional<Error> m_fault{};
};

}
