#include "core/usecases/people.h"

#include "core/domain/fields/person.h"
#include "core/storage/person_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

Result<Person> checked(const Person &person)
{
    const bool isKnown =
        !fullName(person).isEmpty() || !person.rank.trimmed().isEmpty() || !person.jobTitle.trimmed().isEmpty();
    if (isKnown)
        return person;
    return failure(ErrorKind::Validation, People::tr("Enter at least a name, a rank or a job title."),
                   QStringLiteral("familyName"));
}

}

Result<QList<Person>> People::all() const
{
    return m_workspace.read([](Database &database) { return PersonRepository(database).byName(); });
}

Result<Person> People::find(PersonId person) const
{
    return found(m_workspace, person);
}

Result<PersonId> People::add(const Person &person)
{
    return added(m_workspace, People::tr("Add the person \"%1\"").arg(fullName(person)), checked(person));
}

Result<void> People::change(const Person &person)
{
    return changed(m_workspace, People::tr("Change the person \"%1\"").arg(fullName(person)), checked(person));
}

Result<void> People::remove(PersonId person)
{
    return removed(m_workspace, People::tr("Remove a person"), person);
}

Result<void> People::erase(PersonId person)
{
    const auto known = find(person);
    if (!known)
        return tl::unexpected(known.error());
    QStringList names;
    for (const auto &name : {fullName(*known), known->email, known->phone})
        if (!name.isEmpty())
            names.append(name);
    return m_workspace.erase(People::tr("Erase a person's data"), QStringLiteral("person"), person.value(), names,
                             [&](Database &database) {
                                 Person erased;
                                 erased.id = person;
                                 erased.familyName = People::tr("(data erased)");
                                 erased.gender = known->gender;
                                 Table<Person>(database).update(erased);
                                 PersonRepository(database).forgetTypedName(fullName(*known));
                             });
}

}
