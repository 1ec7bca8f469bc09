#include "core/documents/template/template_context.h"

#include "core/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace seduta {

using kainjow::mustache::data;

namespace {

// Sections within sections come as often as their lists are long, multiplied.
constexpr qsizetype mostSteps = 200'000;
constexpr qsizetype longestPaper = 1'000'000;

data listValue(const QJsonArray &array)
{
    data result(data::type::list);
    for (const auto &item : array)
        result.push_back(templateValue(item));
    return result;
}

data objectValue(const QJsonObject &object)
{
    data result(data::type::object);
    for (auto member = object.begin(); member != object.end(); ++member)
        result.set(member.key().toStdString(), templateValue(member.value()));
    return result;
}

bool isOff(const data &value)
{
    return value.is_false() || value.is_empty_list() || value.is_empty_object()
        || (value.is_string() && value.string_value().empty());
}

const data *member(const data *value, const QStringList &path)
{
    for (const QString &name : path) {
        if (!value)
            return nullptr;
        value = value->get(name.toStdString());
    }
    return value;
}

}

data templateValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return cleaned(value.toString()).toStdString();
    case QJsonValue::Double: return value.toVariant().toString().toStdString();
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Array: return listValue(value.toArray());
    case QJsonValue::Object: return objectValue(value.toObject());
    default: return false;
    }
}

namespace {

// A brace at the end of a part and one after it are a tag that stands in no file.
TemplateTag tagOf(const QString &joined)
{
    TemplateTag tag;
    tag.name = joined;
    return tag;
}

}

TemplateContext::TemplateContext(const QList<TemplateTag> &tags)
    : m_tags(tags)
{
}

void TemplateContext::push(const Value *value)
{
    spend(0);
    m_values.push_back(value);
}

void TemplateContext::pop()
{
    m_values.pop_back();
}

const data *TemplateContext::get(const std::string &number) const
{
    const auto asked = QString::fromStdString(number);
    if (asked.startsWith(countMark)) {
        spend(QStringView(asked).mid(1).toLongLong());
        return nullptr;
    }
    bool isNumber = false;
    const auto place = asked.toLongLong(&isNumber);
    if (!isNumber || place < 0 || place >= m_tags.size())
        return refused(tagOf(asked), QT_TRANSLATE_NOOP("Template", "there is no value named “%1”."));
    m_last = &m_tags.at(place);
    spend(0);
    return valueOf(*m_last);
}

const data *TemplateContext::valueOf(const TemplateTag &tag) const
{
    static const data off(false);
    const data *value = found(tag.name);
    if (!value)
        return refused(tag, QT_TRANSLATE_NOOP("Template", "there is no value named “%1”."));
    if (tag.isSection)
        return isOff(*value) ? &off : value;
    if (!value->is_string())
        return refused(tag, QT_TRANSLATE_NOOP("Template", "“%1” is not a text that can be printed."));
    spend(qsizetype(value->string_value().size()));
    return value;
}

/// Throws what ends the rendering: Mustache has no other way to be told that enough is enough.
void TemplateContext::spend(qsizetype letters) const
{
    m_letters += letters;
    if (++m_steps <= mostSteps && m_letters <= longestPaper)
        return;
    refused(m_last ? *m_last : TemplateTag(),
            QT_TRANSLATE_NOOP("Template", "at “%1” the paper grows longer than any letter: it repeats itself."));
    throw std::length_error("a paper without an end");
}

const data *TemplateContext::get_partial(const std::string &) const
{
    return nullptr;
}

/// As Mustache says: the first part of a dotted name is sought from the innermost section outwards, the rest in what was found.
const data *TemplateContext::found(const QString &name) const
{
    if (name == u'.')
        return m_values.back();
    const QStringList path = name.split(u'.');
    const auto innermost = std::find_if(m_values.rbegin(), m_values.rend(),
                                        [&](const data *value) { return value->get(path.first().toStdString()); });
    return innermost == m_values.rend() ? nullptr : member(*innermost, path);
}

const data *TemplateContext::refused(const TemplateTag &tag, const char *sentence) const
{
    if (!m_fault)
        m_fault = templateError(tag, QCoreApplication::translate("Template", sentence).arg(tag.name));
    return nullptr;
}

}
