#include "core/exchange/document_writer.h"

#include "core/exchange/document_shape.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace seduta::exchange {

namespace {

// A list's records by parent, gathered once so that writing takes time in proportion to the records.
using ByParent = QHash<qint64, QList<const void *>>;

ByParent grouped(const Secretariat &secretariat, const Shape &shape)
{
    ByParent groups;
    for (qsizetype i = 0; i < shape.list->size(secretariat); ++i) {
        const auto *record = shape.list->at(secretariat, i);
        groups[shape.parentField->acts->reference(shape.parentField->of(record))].append(record);
    }
    return groups;
}

class Writer
{
public:
    explicit Writer(const Secretariat &secretariat)
        : m_secretariat(secretariat)
    {
    }

    QJsonObject object(const Shape &shape, const void *record)
    {
        const auto *blank = shape.record->blank.get();
        QJsonObject result;
        if (shape.carriesId)
            result.insert(QLatin1String("id"), shape.record->id(record));
        for (const auto &[key, field] : shape.keys)
            if (const auto *member = field->of(record); !field->acts->isSame(member, field->of(blank)))
                result.insert(key, field->acts->toJson(member));
        for (const auto *nested : shape.inside)
            writeNested(result, shape.record->id(record), *nested);
        return result;
    }

private:
    void writeNested(QJsonObject &into, qint64 parent, const Shape &nested)
    {
        auto groups = m_groups.find(&nested);
        if (groups == m_groups.end())
            groups = m_groups.insert(&nested, grouped(m_secretariat, nested));
        QJsonArray array;
        const auto children = groups->value(parent);
        for (const auto *child : children)
            array.append(object(nested, child));
        if (!array.isEmpty())
            into.insert(nested.key, nested.isSingle ? array.first() : QJsonValue(array));
    }

    const Secretariat &m_secretariat;
    QHash<const Shape *, ByParent> m_groups{};
};

}

QJsonObject toJson(const Secretariat &secretariat, const std::optional<DocumentOrigin> &origin)
{
    Writer writer(secretariat);
    QJsonObject document{{QStringLiteral("format"), formatName()}};
    for (const auto &shape : shapes()) {
        if (shape.parent)
            continue;
        QJsonArray array;
        for (qsizetype i = 0; i < shape.list->size(secretariat); ++i)
            array.append(writer.object(shape, shape.list->at(secretariat, i)));
        if (!array.isEmpty())
            document.insert(shape.key, shape.isSingle ? array.first() : QJsonValue(array));
    }
    if (origin)
        document.insert(originKey(), toJson(*origin));
    return document;
}

QByteArray toDocument(const Secretariat &secretariat, const std::optional<DocumentOrigin> &origin)
{
    return QJsonDocument(toJson(secretariat, origin)).toJson(QJsonDocument::Indented);
}

QString fingerprint(const Secretariat &secretariat)
{
    const auto content = QJsonDocument(toJson(secretariat)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

}
