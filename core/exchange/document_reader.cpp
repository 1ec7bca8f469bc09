#include "core/exchange/document_reader.h"

#include "core/exchange/document_keys.h"
#include "core/exchange/document_shape.h"
#include "core/exchange/field_values.h"
#include "core/exchange/record_rules.h"
#include "core/support/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace seduta::exchange {

namespace {

constexpr int listedFaults = 1000;

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

QString missing()
{
    return translated(QT_TRANSLATE_NOOP("Exchange", "is missing"));
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

template <class Record>
QSet<QString> knownKeys()
{
    QSet<QString> keys;
    if constexpr (carriesId<Record>())
        keys.insert(QStringLiteral("id"));
    std::apply([&](const auto &...field) { (keys.insert(keyOf(field)), ...); }, Fields<Record>::all);
    std::apply([&](const auto &...nested) { (keys.insert(QLatin1String(nested.key)), ...); }, Inside<Record>::lists);
    return keys;
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

    template <class Record, class Parent>
    void readList(const QJsonValue &value, const QString &path, QList<Record> Secretariat::*list, const Parent &parent)
    {
        if (!value.isArray())
            return fault(path, translated(QT_TRANSLATE_NOOP("Exchange", "is not a list")));
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            readRecord(array.at(i), path + u'/' + QString::number(i), list, parent);
    }

    template <class Record, class Parent>
    void readRecord(const QJsonValue &value, const QString &path, QList<Record> Secretariat::*list,
                    const Parent &parent)
    {
        if (!value.isObject())
            return fault(path, translated(QT_TRANSLATE_NOOP("Exchange", "is not an object")));
        const auto object = value.toObject();
        Record record;
        readId(record, object, path);
        checkKeys<Record>(object, path);
        std::apply([&](const auto &...field) { (readField(record, object, path, field, parent), ...); },
                   Fields<Record>::all);
        parent.tell(record);
        (m_reading.secretariat.*list).append(record);
        std::apply([&](const auto &...nested) { (readNested(record, object, path, nested), ...); },
                   Inside<Record>::lists);
    }

private:
    template <class Child, class ParentRecord>
    struct NestedParent {
        Id<ParentRecord> Child::*member;
        Id<ParentRecord> id;

        void tell(Child &child) const { child.*member = id; }
        template <class Member>
        bool tells(Member Child::*field) const
        {
            return isParent(field, member);
        }
    };

    template <class Record>
    void readId(Record &record, const QJsonObject &object, const QString &path)
    {
        record.id = decltype(record.id)(++m_nextId);
        if constexpr (std::is_same_v<Record, Council>)
            record.id = CouncilId(1);
        if constexpr (carriesId<Record>()) {
            const QString idPath = path + QStringLiteral("/id");
            if (!object.contains(QStringLiteral("id")))
                return fault(idPath, missing());
            if (const auto complaint = read(object.value(QStringLiteral("id")), record.id))
                fault(idPath, *complaint);
        }
    }

    template <class Record>
    void checkKeys(const QJsonObject &object, const QString &path)
    {
        static const auto known = knownKeys<Record>();
        const auto keys = object.keys();
        for (const auto &key : keys)
            if (!known.contains(key))
                fault(path + u'/' + spelt(key),
                      translated(QT_TRANSLATE_NOOP("Exchange", "is not known in this format")));
        const auto required = requiredKeys<Record>();
        for (const auto &key : required)
            if (!object.contains(key)
                || (object.value(key).isString() && cleaned(object.value(key).toString()).trimmed().isEmpty()))
                fault(path + u'/' + key, missing());
    }

    template <class Record, class Member, class Parent>
    void readField(Record &record, const QJsonObject &object, const QString &path, const Field<Record, Member> &field,
                   const Parent &parent)
    {
        const auto value = object.constFind(keyOf(field));
        if (value == object.constEnd())
            return;
        const auto complain = [&](const QString &sentence) { fault(path + u'/' + keyOf(field), sentence); };
        if (parent.tells(field.member))
            return complain(translated(QT_TRANSLATE_NOOP("Exchange", "is told by the place of the record")));
        if (const auto complaint = read(*value, record.*(field.member)))
            complain(*complaint);
    }

    template <class Record, class Child>
    void readNested(const Record &record, const QJsonObject &object, const QString &path,
                    const Nested<Child, Record> &nested)
    {
        const auto value = object.constFind(QLatin1String(nested.key));
        if (value == object.constEnd())
            return;
        const NestedParent<Child, Record> parent{nested.parent, record.id};
        const QString nestedPath = path + u'/' + QLatin1String(nested.key);
        if (nested.isSingle)
            readRecord(*value, nestedPath, nested.list, parent);
        else
            readList(*value, nestedPath, nested.list, parent);
    }

    DocumentReading &m_reading;
    qint64 m_nextId;
};

struct NoParent {
    template <class Record>
    void tell(Record &) const
    {
    }
    template <class Member>
    bool tells(const Member &) const
    {
        return false;
    }
};

QString placeInText(const QByteArray &document, int offset)
{
    const QByteArray before = document.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    return translated(QT_TRANSLATE_NOOP("Exchange", "line %1, column %2"))
        .arg(QString::number(line), QString::number(column));
}

QString formatComplaint(const QString &format)
{
    static const QRegularExpression later(QStringLiteral("^seduta-[1-9][0-9]{0,5}$"));
    if (later.match(format).hasMatch())
        return translated(QT_TRANSLATE_NOOP("Exchange", "is “%1”, a newer format: update the program to read it"))
            .arg(format);
    return translated(QT_TRANSLATE_NOOP("Exchange", "is not “seduta-1”, the format this version reads"));
}

void checkTopKeys(Reader &reader, const QJsonObject &document)
{
    QSet<QString> known{QStringLiteral("format"), QStringLiteral("council"), QStringLiteral("$schema")};
    std::apply([&](const auto &...listed) { (known.insert(QLatin1String(listed.key)), ...); }, topLists);
    const auto keys = document.keys();
    for (const auto &key : keys)
        if (!known.contains(key))
            reader.fault(u'/' + spelt(key), translated(QT_TRANSLATE_NOOP("Exchange", "is not known in this format")));
}

void readAll(Reader &reader, const QJsonObject &document)
{
    if (const auto council = document.value(QStringLiteral("council")); !council.isUndefined())
        reader.readRecord(council, QStringLiteral("/council"), &Secretariat::councils, NoParent());
    const auto readListed = [&](const auto &listed) {
        const auto value = document.value(QLatin1String(listed.key));
        if (!value.isUndefined())
            reader.readList(value, u'/' + QLatin1String(listed.key), listed.list, NoParent());
    };
    std::apply([&](const auto &...listed) { (readListed(listed), ...); }, topLists);
}

}

QString DocumentReading::complaint() const
{
    QStringList lines;
    for (const auto &fault : faults)
        lines.append(QStringLiteral("%1: %2").arg(fault.path, fault.sentence));
    if (faultCount > faults.size())
        lines.append(
            QCoreApplication::translate("Exchange", "and %n more fault(s)", nullptr, faultCount - int(faults.size())));
    return lines.join(u'\n');
}

DocumentReading readDocument(const QByteArray &document)
{
    DocumentReading reading;
    QJsonParseError error{};
    const auto json = QJsonDocument::fromJson(document, &error);
    Reader reader(reading, highestId(json.object()));
    if (error.error != QJsonParseError::NoError || !json.isObject()) {
        reader.fault(placeInText(document, error.offset), translated(QT_TRANSLATE_NOOP("Exchange", "is not JSON")));
        return reading;
    }
    const QString format = json.object().value(QStringLiteral("format")).toString();
    if (format != formatName()) {
        reader.fault(QStringLiteral("/format"), formatComplaint(format));
        return reading;
    }
    checkTopKeys(reader, json.object());
    readAll(reader, json.object());
    if (reading.faultCount == 0)
        checkRules(reading.secretariat, [&](const std::function<QString()> &path, const QString &sentence) {
            reader.fault(reading.faultCount < listedFaults ? path() : QString(), sentence);
        });
    return reading;
}

}
