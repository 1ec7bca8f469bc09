#include "core/exchange/document_schema.h"

#include "core/exchange/document_origin.h"
#include "core/exchange/document_shape.h"

#include <QJsonArray>

namespace seduta::exchange {

namespace {

QJsonObject reference(const QString &definition)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + definition}};
}

QJsonObject listOf(const QString &definition)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), reference(definition)}};
}

// What stands under the shape's key.
QJsonObject schemaOf(const Shape &shape)
{
    const QString name = QLatin1String(shape.record->name);
    return shape.isSingle ? reference(name) : listOf(name);
}

QJsonObject definition(const Shape &shape)
{
    QJsonObject properties;
    QJsonArray required;
    if (shape.carriesId) {
        properties.insert(QStringLiteral("id"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                      {QStringLiteral("description"),
                                       QStringLiteral("Unique among the records of its kind in the document.")}});
        if (!shape.mayLackId)
            required.append(QStringLiteral("id"));
    }
    for (const auto &key : shape.required)
        required.append(key);
    for (const auto &[key, field] : shape.keys)
        properties.insert(key, field->acts->schema());
    for (const auto *nested : shape.inside)
        properties.insert(nested->key, schemaOf(*nested));
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

}

QJsonObject documentSchema()
{
    QJsonObject definitions{{originKey(), schemaOfOrigin()}};
    QJsonObject properties{{QStringLiteral("$schema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}},
                           {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), formatName()}}},
                           {originKey(), reference(originKey())}};
    for (const auto &shape : shapes()) {
        definitions.insert(QLatin1String(shape.record->name), definition(shape));
        if (!shape.parent)
            properties.insert(shape.key, schemaOf(shape));
    }
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), QStringLiteral("A secretariat of Seduta, format seduta-2")},
            {QStringLiteral("description"),
             QStringLiteral("Members left out have their default: empty text, 0, false, the first word of their list "
                            "unless the archive's "
                            "schema says otherwise. Names follow OParl 1.1 where it has one.")},
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("format")}},
            {QStringLiteral("additionalProperties"), false},
            {QStringLiteral("$defs"), definitions}};
}

}
