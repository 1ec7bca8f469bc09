#include "core/domain/record_description.h"

#include "core/domain/fields/all.h"
#include "core/domain/secretariat.h"

#include <algorithm>

namespace seduta {

namespace {

struct StoredMember {
    const QList<QJsonValue> &values;

    QString text(int column) const { return values.at(column).toString(); }
    qint64 number(int column) const { return values.at(column).toInteger(); }
};

// A word that a later version no longer knows is told all the same.
template <class Type>
QString told(const QList<QJsonValue> &stored)
{
    if constexpr (std::is_enum_v<Type>) {
        return QCoreApplication::translate(Words<Type>::context, stored.constFirst().toString().toUtf8().constData());
    } else {
        Type value{};
        int column = 0;
        MemberType<Type>::fetch(StoredMember{stored}, column, value);
        return MemberType<Type>::words(value);
    }
}

template <class Type>
struct Reference {
    static constexpr bool isOne = false;
    static constexpr auto record = "";
    static constexpr qint64 (*read)(const void *) = nullptr;
    static constexpr void (*write)(void *, qint64) = nullptr;
};

template <class Record>
struct Reference<Id<Record>> {
    static constexpr bool isOne = true;
    static constexpr auto record = Fields<Record>::record;
    static qint64 read(const void *member) { return static_cast<const Id<Record> *>(member)->value(); }
    static void write(void *member, qint64 number) { *static_cast<Id<Record> *>(member) = Id<Record>(number); }
};

template <class Type>
const MemberActs &actsOf()
{
    static constexpr MemberActs acts{
        [](const void *member) { return MemberType<Type>::toJson(*static_cast<const Type *>(member)); },
        [](const QJsonValue &value, void *member) {
            return MemberType<Type>::fromJson(value, *static_cast<Type *>(member));
        },
        [] {
            if constexpr (Reference<Type>::isOne)
                return schemaOfReference(Reference<Type>::record);
            else
                return MemberType<Type>::schema();
        },
        [](const void *one, const void *other) {
            return *static_cast<const Type *>(one) == *static_cast<const Type *>(other);
        },
        &told<Type>,
        [](const void *member) { return MemberType<Type>::words(*static_cast<const Type *>(member)); },
        Reference<Type>::read,
        Reference<Type>::write,
    };
    return acts;
}

template <auto member>
struct Place;

template <class Record, class Member, Member Record::*member>
struct Place<member> {
    static void *in(void *record) { return &(static_cast<Record *>(record)->*member); }
};

template <class Record, size_t index>
FieldDescription described()
{
    constexpr auto field = std::get<index>(Fields<Record>::all);
    using Type = std::remove_reference_t<decltype(std::declval<Record>().*(field.member))>;
    return {field.name,
            field.word,
            QLatin1String(Reference<Type>::record),
            MemberType<Type>::columns(snakeCase(QLatin1String(field.name))),
            &actsOf<Type>(),
            &Place<field.member>::in};
}

template <class Record, size_t... index>
RecordDescription described(std::index_sequence<index...>)
{
    return {Fields<Record>::record,
            {described<Record, index>()...},
            std::make_shared<const Record>(),
            [](const void *record) { return static_cast<const Record *>(record)->id.value(); },
            [](void *record, qint64 id) { static_cast<Record *>(record)->id = Id<Record>(id); }};
}

template <class Record>
RecordDescription described()
{
    return described<Record>(std::make_index_sequence<std::tuple_size_v<decltype(Fields<Record>::all)>>());
}

template <class... Record>
QList<RecordDescription> descriptions(std::tuple<QList<Record> Secretariat::*...>)
{
    return {described<Record>()..., described<DocumentKindRow>(), described<IssuedDocument>(), described<SentFile>()};
}

}

const QList<RecordDescription> &describedRecords()
{
    static const auto all = descriptions(Secretariat::lists());
    return all;
}

const RecordDescription *recordNamed(const QString &name)
{
    static const auto byName = [] {
        QHash<QString, const RecordDescription *> records;
        for (const auto &record : describedRecords())
            records.insert(QLatin1String(record.name), &record);
        return records;
    }();
    return byName.value(name);
}

QString RecordDescription::words() const
{
    return QCoreApplication::translate("RecordWords", name);
}

QString RecordDescription::wordsOf(const FieldDescription &field) const
{
    return QCoreApplication::translate(name, field.word);
}

const FieldDescription *RecordDescription::field(QLatin1String fieldName) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const auto &each) { return QLatin1String(each.name) == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

QString snakeCase(const QString &name)
{
    QString result;
    for (const QChar c : name)
        result += c.isUpper() ? QString(u'_') + c.toLower() : QString(c);
    return result;
}

}
