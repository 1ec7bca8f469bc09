#include "core/documents/template/template_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace seduta {

void TemplateFields::add(const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        add(value.value(), {value.key()});
}

void TemplateFields::add(const QJsonValue &value, const QStringList &path)
{
    for (qsizetype from = 0; from < path.size(); ++from)
        m_names.insert(path.sliced(from).join(u'.'));
    if (value.isObject())
        addGroup(value.toObject(), path);
    else if (value.isArray())
        addList(value.toArray(), path);
    else if (auto &example = m_examples[path.join(u'.')]; example.isEmpty() && !value.isBool())
        example = value.toVariant().toString();
}

void TemplateFields::addGroup(const QJsonObject &group, const QStringList &path)
{
    for (auto member = group.begin(); member != group.end(); ++member)
        add(member.value(), path + QStringList{member.key()});
}

void TemplateFields::addList(const QJsonArray &list, const QStringList &path)
{
    for (const auto &item : list)
        if (item.isObject())
            addGroup(item.toObject(), path);
}

void TemplateFields::add(const QList<TemplateTag> &tags)
{
    for (const auto &tag : tags)
        m_names.insert(tag.name);
}

void TemplateFields::add(const TemplateFields &others)
{
    m_names.unite(others.m_names);
    for (auto other = others.m_examples.cbegin(); other != others.m_examples.cend(); ++other)
        if (auto &example = m_examples[other.key()]; example.isEmpty())
            example = *other;
}

Result<void> TemplateFields::checked(const QList<TemplateTag> &tags) const
{
    for (const auto &tag : tags)
        if (tag.name != u'.' && !isKnown(tag.name))
            return tl::unexpected(templateError(
                tag, QCoreApplication::translate("Template", "there is no value named “%1”.").arg(tag.name)));
    return {};
}

}
