#include "core/exchange/document_reader.h"

#include "core/domain/fields/council.h"
#include "core/exchange/document_bytes.h"
#include "core/exchange/document_keys.h"
#include "core/exchange/document_shape.h"
#include "core/exchange/record_rules.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace seduta::exchange {

namespace {

constexpr int listedFaults = 1000;

QString missing()
{
    return QCoreApplication::translate("Exchange", "is missing");
}

// As RFC 6901 spells a key in a path; a key nobody can have meant is cut.
QString spelt(const QString &key)
{
    constexpr int longest = 60;
    QString text = cleaned(key).left(longest);
    return text.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

qint64 highestId(const QJsonValue &value)
{
    qint64 highest = 0;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto each : array)
            highest = qMax(highest, highestId(each));
    } else if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            highest = qMax(highest, it.key() == QStringLiteral("id") ? it->toInteger() : highestId(*it));
    }
    return highest;
}

// Reads records into the lists of a secretariat. Those without a number get one beyond every number of the document.
class Reader
{
public:
    Reader(DocumentReading &reading, qint64 highest)
        : m_reading(reading)
        , m_nextId(qMin(highest, highestNumber))
    {
    }

    void fault(const QString &path, const QString &sentence)
    {
        if (++m_reading.faultCount <= listedFaults)
            m_reading.faults.append(DocumentFault{path, sentence});
    }

    void readOrigin(const QJsonValue &value)
    {
        const QString path = u'/' + originKey();
        if (!value.isObject())
            return fault(path, QCoreApplication::translate("Exchange", "is %1, not an object").arg(toldValue(value)));
        m_reading.origin = originFrom(value.toObject(), [&](const QString &key, const QString &sentence) {
            fault(path + u'/' + spelt(key), sentence);
        });
    }

    /// What stands under a shape's key: one record, or a list of them.
    void read(const QJsonValue &value, const QString &path, const Shape &shape, qint64 parent = 0)
    {
        if (shape.isSingle)
            return readRecord(value, path, shape, parent);
        if (!value.isArray())
            return fault(path, QCoreApplication::translate("Exchange", "is %1, not a list").arg(toldValue(value)));
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            readRecord(array.at(i), path + u'/' + QString::number(i), shape, parent);
    }

private:
    void readRecord(const QJsonValue &value, const QString &path, const Shape &shape, qint64 parent)
    {
        if (!value.isObject())
            return fault(path, QCoreApplication::translate("Exchange", "is %1, not an object").arg(toldValue(value)));
        const auto object = value.toObject();
        auto *record = shape.list->add(m_reading.secretariat);
        const qint64 id = readId(object, path, shape);
        shape.record->setId(record, id);
        checkKeys(object, path, shape);
        for (const auto &[key, field] : shape.keys)
            if (const auto found = object.constFind(key); found != object.constEnd())
                if (const auto complaint = field->acts->fromJson(*found, field->in(record)))
                    fault(path + u'/' + key, *complaint);
        if (shape.parentField)
            shape.parentField->acts->refer(shape.parentField->in(record), parent);
        for (const auto *nested : shape.inside)
            if (const auto found = object.constFind(nested->key); found != object.constEnd())
                read(*found, path + u'/' + nested->key, *nested, id);
    }

    qint64 readId(const QJsonObject &object, const QString &path, const Shape &shape)
    {
        ++m_nextId;
        if (QLatin1String(shape.record->name) == QLatin1String(Fields<Council>::record))
            return 1;
        if (!shape.carriesId)
            return m_nextId;
        const QString idPath = path + QStringLiteral("/id");
        if (!object.contains(QStringLiteral("id"))) {
            if (!shape.mayLackId)
                fault(idPath, missing());
            return m_nextId;
        }
        qint64 id = 0;
        if (const auto complaint = numberOfRecord(object.value(QStringLiteral("id")), id))
            fault(idPath, *complaint);
        return id;
    }

    void checkKeys(const QJsonObject &object, const QString &path, const Shape &shape)
    {
        const auto &known = knownKeys(shape);
        const auto keys = object.keys();
        for (const auto &key : keys)
            if (!known.contains(key))
                fault(path + u'/' + spelt(key), unknown(key, shape));
        for (const auto &key : shape.required)
            if (!object.contains(key)
                || (object.value(key).isString() && cleaned(object.value(key).toString()).trimmed().isEmpty()))
                fault(path + u'/' + key, missing());
    }

    const QSet<QString> &knownKeys(const Shape &shape)
    {
        auto known = m_knownKeys.find(&shape);
        if (known == m_knownKeys.end()) {
            known = m_knownKeys.insert(&shape, {});
            if (shape.carriesId)
                known->insert(QStringLiteral("id"));
            for (const auto &key : shape.keys)
                known->insert(key.name);
            for (const auto *nested : shape.inside)
                known->insert(nested->key);
        }
        return *known;
    }

    static QString unknown(const QString &key, const Shape &shape)
    {
        if (shape.parentField && key == keyOf(shape.record->name, shape.parentField->name))
            return QCoreApplication::translate("Exchange", "is told by the place of the record");
        return QCoreApplication::translate("Exchange", "is not known in this format");
    }

    DocumentReading &m_reading;
    qint64 m_nextId;
    QHash<const Shape *, QSet<QString>> m_knownKeys{};
};

QString formatComplaint(const QJsonValue &format)
{
    static const QRegularExpression later(QStringLiteral("^seduta-[1-9][0-9]{0,5}$"));
    if (later.match(format.toString()).hasMatch())
        return QCoreApplication::translate("Exchange", "is “%1”, a newer format: update the program to read it")
            .arg(format.toString());
    if (format.isUndefined())
        return missing();
    return QCoreApplication::translate("Exchange",
                                       "is %1, neither “seduta-1” nor “seduta-2”, the formats this version reads")
        .arg(toldValue(format));
}

void checkTopKeys(Reader &reader, const QJsonObject &document)
{
    QSet<QString> known{QStringLiteral("format"), QStringLiteral("$schema"), originKey()};
    for (const auto &shape : shapes())
        if (!shape.parent)
            known.insert(shape.key);
    const auto keys = document.keys();
    for (const auto &key : keys)
        if (!known.contains(key))
            reader.fault(u'/' + spelt(key), QCoreApplication::translate("Exchange", "is not known in this format"));
}

void readAll(Reader &reader, const QJsonObject &document)
{
    if (const auto origin = document.value(originKey()); !origin.isUndefined())
        reader.readOrigin(origin);
    for (const auto &shape : shapes())
        if (const auto value = document.value(shape.key); !shape.parent && !value.isUndefined())
            reader.read(value, u'/' + shape.key, shape);
}

// The document as JSON, or what it is instead.
tl::expected<QJsonObject, NoDocument> asObject(const QByteArray &document)
{
    if (const auto other = notText(document))
        return tl::unexpected(*other);
    QJsonParseError error{};
    const auto json = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(notJson(document, error));
    if (!json.isObject())
        return tl::unexpected(notAnObject());
    return json.object();
}

// A path is sought only for what is listed.
void checkAll(DocumentReading &reading, Reader &reader)
{
    const auto refuse = [&](const std::function<QString()> &path, const QString &sentence) {
        reader.fault(reading.faultCount < listedFaults ? path() : QString(), sentence);
    };
    const auto remark = [&](const std::function<QString()> &path, const QString &sentence) {
        if (++reading.remarkCount <= listedFaults)
            reading.remarks.append(DocumentFault{path(), sentence});
    };
    checkRules(reading.secretariat, refuse, remark);
}

QStringList linesOf(const QList<DocumentFault> &faults)
{
    QStringList lines;
    for (const auto &fault : faults)
        lines.append(QStringLiteral("%1: %2").arg(fault.path, fault.sentence));
    return lines;
}

}

QString DocumentReading::complaint() const
{
    auto lines = linesOf(faults);
    if (faultCount > faults.size())
        lines.append(
            QCoreApplication::translate("Exchange", "and %n more fault(s)", nullptr, faultCount - int(faults.size())));
    return lines.join(u'\n');
}

QStringList DocumentReading::advice() const
{
    auto lines = linesOf(remarks);
    if (remarkCount > remarks.size())
        lines.append(QCoreApplication::translate("Exchange", "and %n more thing(s) to check", nullptr,
                                                 remarkCount - int(remarks.size())));
    return lines;
}

DocumentReading readDocument(const QByteArray &document)
{
    DocumentReading reading;
    const auto json = asObject(document);
    Reader reader(reading, json ? highestId(*json) : 0);
    if (!json) {
        reader.fault(json.error().path, json.error().sentence);
        return reading;
    }
    const auto format = json->value(QStringLiteral("format"));
    if (!isKnownFormat(format.toString())) {
        reader.fault(QStringLiteral("/format"), formatComplaint(format));
        return reading;
    }
    checkTopKeys(reader, *json);
    readAll(reader, *json);
    if (reading.faultCount == 0)
        checkAll(reading, reader);
    return reading;
}

}
