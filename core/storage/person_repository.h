#pragma once

#include "core/domain/person.h"
#include "core/storage/database.h"

namespace seduta {

/// Persons, and where their names were typed.
class PersonRepository
{
public:
    explicit PersonRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Person> byName() const;
    /// Empties the name where it was typed at the door, in a reply or in a statement.
    void forgetTypedName(const QString &name);

private:
    Database &m_database;
};

}
