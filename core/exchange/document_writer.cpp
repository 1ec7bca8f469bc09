#include "core/exchange/document_writer.h"

#include "core/exchange/document_keys.h"
#include "core/exchange/document_shape.h"
#include "core/exchange/field_values.h"

#include <QHash>
#include <QJsonDocument>

namespace seduta::exchange {

namespace {

// A list's records by parent, gathered once so that writing takes time in proportion to the records.
template <class Child>
using ByParent = QHash<qint64, QList<const Child *>>;

template <class Child, class Parent>
ByParent<Child> grouped(const QList<Child> &list, Id<Parent> Child::*parent)
{
    ByParent<Child> groups;
    for (const auto &child : list)
        groups[(child.*parent).value()].append(&child);
    return groups;
}

template <class Lists>
struct GroupsOf;

template <class... Record>
struct GroupsOf<std::tuple<QList<Record> Secretariat::*...>> {
    using Type = std::tuple<std::optional<ByParent<Record>>...>;
};

class Writer
{
public:
    explicit Writer(const Secretariat &secretariat)
        : m_secretariat(secretariat)
    {
    }

    template <class Record, class Skip>
    QJsonObject object(const Record &record, Skip parent)
    {
        static const Record blank{};
        QJsonObject result;
        if constexpr (carriesId<Record>())
            result.insert(QLatin1String("id"), toValue(record.id));
        const auto write = [&](const auto &field) {
            if (!isParent(field.member, parent) && record.*(field.member) != blank.*(field.member))
                result.insert(keyOf(field), toValue(record.*(field.member)));
        };
        std::apply([&](const auto &...field) { (write(field), ...); }, Fields<Record>::all);
        std::apply([&](const auto &...nested) { (writeNested(result, record, nested), ...); }, Inside<Record>::lists);
        return result;
    }

private:
    template <class Record, class Child, class Parent>
    void writeNested(QJsonObject &into, const Record &record, const Nested<Child, Parent> &nested)
    {
        auto &groups = std::get<std::optional<ByParent<Child>>>(m_groups);
        if (!groups)
            groups = grouped(m_secretariat.*(nested.list), nested.parent);
        QJsonArray array;
        const auto children = groups->value(record.id.value());
        for (const auto *child : children)
            array.append(object(*child, nested.parent));
        if (!array.isEmpty())
            into.insert(QLatin1String(nested.key), nested.isSingle ? array.first() : QJsonValue(array));
    }

    const Secretariat &m_secretariat;
    GroupsOf<decltype(Secretariat::lists())>::Type m_groups{};
};

}

QJsonObject toJson(const Secretariat &secretariat)
{
    Writer writer(secretariat);
    QJsonObject document{{QStringLiteral("format"), formatName()}};
    if (!secretariat.councils.isEmpty())
        document.insert(QStringLiteral("council"), writer.object(secretariat.councils.constFirst(), nullptr));
    const auto write = [&](const auto &listed) {
        QJsonArray array;
        for (const auto &record : secretariat.*(listed.list))
            array.append(writer.object(record, nullptr));
        if (!array.isEmpty())
            document.insert(QLatin1String(listed.key), array);
    };
    std::apply([&](const auto &...listed) { (write(listed), ...); }, topLists);
    return document;
}

QByteArray toDocument(const Secretariat &secretariat)
{
    return QJsonDocument(toJson(secretariat)).toJson(QJsonDocument::Indented);
}

}
