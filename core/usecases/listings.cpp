#include "core/usecases/listings.h"

#include "core/domain/record_lists.h"
#include "core/storage/secretariat_repository.h"
#include "core/usecases/card_maker.h"

#include <algorithm>

namespace seduta {

namespace {

bool isSaid(const RecordDescription &description, const FieldDescription &field, const void *record)
{
    return !field.acts->isSame(field.of(record), field.of(description.blank.get()));
}

QString wordsOf(const CardMaker &names, const FieldDescription &field, const void *record)
{
    const void *member = field.of(record);
    return field.acts->reference ? names.nameOf({field.refersTo, field.acts->reference(member)})
                                 : field.acts->words(member);
}

QString saying(const CardMaker &names, const RecordDescription &description, const void *record)
{
    QStringList all;
    for (const auto &field : description.fields)
        if (isSaid(description, field, record))
            all.append(wordsOf(names, field, record).simplified());
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

ListedRecord listed(Database &database, const RecordDescription &description, const void *record)
{
    ListedRecord result;
    result.id = description.id(record);
    const CardLink link{QLatin1String(description.name), result.id};
    const CardMaker names(database, link, {});
    result.name = names.nameOf(link).simplified();
    if (result.name.isEmpty())
        result.name = saying(names, description, record);
    for (const auto &field : description.fields) {
        const QLatin1String name(field.name);
        if (name == QLatin1String("state") || name == QLatin1String("status"))
            result.state = field.acts->words(field.of(record));
        if (isSaid(description, field, record))
            result.fields.insert(name, field.acts->toJson(field.of(record)));
    }
    return result;
}

}

Result<QList<ListedRecord>> Listings::of(const QString &kind) const
{
    if (!kinds().contains(kind))
        return failure(ErrorKind::Validation,
                       tr("There is no list of \"%1\": say one of %2.").arg(kind, kinds().join(QStringLiteral(", "))));
    const QByteArray name = kind.toLatin1();
    const auto &list = listOf(QLatin1String(name));
    return m_workspace.read([&](Database &database) {
        const auto part = SecretariatRepository(database).only(kind);
        QList<ListedRecord> records;
        for (qsizetype i = 0; i < list.size(part); ++i)
            records.append(listed(database, *list.record, list.at(part, i)));
        return records;
    });
}

QStringList Listings::kinds()
{
    QStringList names;
    for (const auto &list : recordLists())
        names.append(QLatin1String(list->record->name));
    names.sort();
    return names;
}

}
