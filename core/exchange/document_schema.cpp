#include "core/exchange/document_schema.h"

#include "core/exchange/document_keys.h"
#include "core/exchange/document_shape.h"
#include "core/exchange/field_values.h"
#include "core/exchange/record_ids.h"

namespace seduta::exchange {

namespace {

QJsonObject described(const char *type, const char *description)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("description"), QLatin1String(description)}};
}

template <class Member>
QJsonObject schemaOfMember()
{
    using Referred = typename ReferredRecord<Member>::Type;
    if constexpr (std::is_same_v<Member, bool>) {
        return {{QStringLiteral("type"), QStringLiteral("boolean")}};
    } else if constexpr (std::is_integral_v<Member>) {
        return {{QStringLiteral("type"), QStringLiteral("integer")}};
    } else if constexpr (!std::is_void_v<Referred>) {
        return {{QStringLiteral("type"), QStringLiteral("integer")},
                {QStringLiteral("minimum"), 1},
                {QStringLiteral("description"),
                 QStringLiteral("The id of a ") + QLatin1String(Fields<Referred>::record) + u'.'}};
    } else if constexpr (std::is_enum_v<Member>) {
        QJsonArray words;
        for (const auto *each : Words<Member>::words)
            words.append(QLatin1String(each));
        return {{QStringLiteral("enum"), words}};
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        return {{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}};
    } else if constexpr (std::is_same_v<Member, QDate>) {
        return described("string", "A day of the office's calendar, 2025-06-26.");
    } else if constexpr (std::is_same_v<Member, QTime>) {
        return described("string", "A time of the office's clock, 09:30.");
    } else if constexpr (std::is_same_v<Member, QDateTime>) {
        return described("string", "A moment in UTC, 2025-06-26T07:30:00Z.");
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return described("string",
                         "A date as precise as it is known (ISO 8601-2): 2025-06-26, 2025-06, 2025-22 for summer, "
                         "2025; a final ~ for circa.");
    } else {
        return {{QStringLiteral("type"), QStringLiteral("string")}};
    }
}

template <class Record>
QString definitionName()
{
    return QLatin1String(Fields<Record>::record);
}

QJsonObject reference(const QString &definition)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + definition}};
}

QJsonObject listOf(const QString &definition)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), reference(definition)}};
}

class SchemaWriter
{
public:
    template <class Record, class Skip>
    void define(Skip parent)
    {
        QJsonObject properties;
        QJsonArray required;
        if constexpr (carriesId<Record>()) {
            properties.insert(QStringLiteral("id"),
                              described("integer", "Unique among the records of its kind in the document."));
            required.append(QStringLiteral("id"));
        }
        const auto keys = requiredKeys<Record>();
        for (const auto &key : keys)
            required.append(key);
        const auto add = [&]<class Member>(const Field<Record, Member> &field) {
            if (!isParent(field.member, parent))
                properties.insert(keyOf(field), schemaOfMember<Member>());
        };
        std::apply([&](const auto &...field) { (add(field), ...); }, Fields<Record>::all);
        std::apply([&](const auto &...nested) { (nest(properties, nested), ...); }, Inside<Record>::lists);
        definitions.insert(definitionName<Record>(),
                           QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                                       {QStringLiteral("properties"), properties},
                                       {QStringLiteral("required"), required},
                                       {QStringLiteral("additionalProperties"), false}});
    }

    QJsonObject definitions{};

private:
    template <class Child, class Parent>
    void nest(QJsonObject &properties, const Nested<Child, Parent> &nested)
    {
        define<Child>(nested.parent);
        const auto name = definitionName<Child>();
        properties.insert(QLatin1String(nested.key), nested.isSingle ? reference(name) : listOf(name));
    }
};

}

QJsonObject documentSchema()
{
    SchemaWriter writer;
    writer.define<Council>(nullptr);
    QJsonObject properties{{QStringLiteral("$schema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}},
                           {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), formatName()}}},
                           {QStringLiteral("council"), reference(definitionName<Council>())}};
    const auto add = [&]<class Record>(const Listed<Record> &listed) {
        writer.define<Record>(nullptr);
        properties.insert(QLatin1String(listed.key), listOf(definitionName<Record>()));
    };
    std::apply([&](const auto &...listed) { (add(listed), ...); }, topLists);
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), QStringLiteral("A secretariat of Seduta, format seduta-1")},
            {QStringLiteral("description"),
             QStringLiteral("Members left out have their default: empty text, 0, false, the first word of their list "
                            "unless the archive's "
                            "schema says otherwise. Names follow OParl 1.1 where it has one.")},
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("format")}},
            {QStringLiteral("additionalProperties"), false},
            {QStringLiteral("$defs"), writer.definitions}};
}

}
