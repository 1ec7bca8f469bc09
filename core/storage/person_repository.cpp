#include "core/storage/person_repository.h"

#include "core/domain/fields/person.h"
#include "core/storage/references.h"
#include "core/storage/table.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

struct TypedName {
    const char *table;
    const char *field;
};

constexpr std::array typedNames{
    TypedName{"attendance", "personName"},
    TypedName{"reply", "participantName"},
    TypedName{"reply", "receivedFrom"},
    TypedName{"statement", "speakerName"},
};

}

QList<Person> PersonRepository::byName() const
{
    return Table<Person>(m_database).select(QStringLiteral(" ORDER BY family_name, given_name, id"));
}

bool PersonRepository::isUsed(PersonId person) const
{
    return !referringTables(m_database, QStringLiteral("person"), person.value(), {}).isEmpty();
}

void PersonRepository::forgetTypedNames(const std::function<bool(const QString &)> &isNamed)
{
    for (const auto &[table, field] : typedNames) {
        const QString column = snakeCase(QLatin1String(field));
        QList<qint64> named;
        {
            auto rows = m_database.run(
                QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 <> ''").arg(column, QLatin1String(table)));
            while (rows.next())
                if (isNamed(rows.text(1)))
                    named.append(rows.number(0));
        }
        for (const auto id : std::as_const(named))
            m_database.execute(QStringLiteral("UPDATE %1 SET %2 = '' WHERE id = ?").arg(QLatin1String(table), column),
                               {id});
    }
}

bool PersonRepository::isTypedName(const QString &table, const QString &field)
{
    return std::any_of(typedNames.begin(), typedNames.end(), [&](const TypedName &each) {
        return table == QLatin1String(each.table) && field == QLatin1String(each.field);
    });
}

}
