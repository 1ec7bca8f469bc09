#pragma once

#include "core/domain/person.h"
#include "core/storage/database.h"

#include <functional>

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
    /// True where a body, a meeting or its minutes name the person.
    bool isUsed(PersonId person) const;
    /// Empties the name where it was typed at the door, in a reply or in a statement.
    void forgetTypedNames(const std::function<bool(const QString &)> &isNamed);
    /// Whether that field of a record holds a name alone, typed for somebody who is not among the persons.
    static bool isTypedName(const QString &table, const QString &field);

private:
    Database &m_database;
};

}
