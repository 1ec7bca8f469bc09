#include "core/storage/person_repository.h"

#include "core/domain/fields/person.h"
#include "core/storage/table.h"

namespace seduta {

QList<Person> PersonRepository::byName() const
{
    return Table<Person>(m_database).select(QStringLiteral(" ORDER BY family_name, given_name, id"));
}

void PersonRepository::forgetTypedName(const QString &name)
{
    if (name.isEmpty())
        return;
    m_database.execute(QStringLiteral("UPDATE attendance SET person_name = '' WHERE person_name = ?"), {name});
    m_database.execute(QStringLiteral("UPDATE reply SET participant_name = '' WHERE participant_name = ?"), {name});
    m_database.execute(QStringLiteral("UPDATE statement SET speaker_name = '' WHERE speaker_name = ?"), {name});
}

}
