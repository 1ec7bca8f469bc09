#include "core/usecases/people.h"

#include "core/domain/fields/person.h"
#include "core/domain/person_in_text.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/erasure.h"
#include "core/storage/person_repository.h"
#include "core/support/text.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QStringList sortedWords(const QString &name)
{
    auto words = folded(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

Error ambiguous(const QString &name, const QList<Person> &persons)
{
    QStringList each;
    for (const auto &person : persons)
        each.append(QStringLiteral("n. %1 %2").arg(QString::number(person.id.value()), person.jobTitle).trimmed());
    return Error{ErrorKind::Ambiguous,
                 People::tr("Several persons are called \"%1\": %2. Say which by number.")
                     .arg(name, each.join(QStringLiteral("; "))),
                 {}};
}

}

Person afterErasure(const Person &person)
{
    Person erased;
    erased.id = person.id;
    erased.familyName = People::tr("(data erased)");
    erased.gender = person.gender;
    return erased;
}

Result<QList<Person>> People::all() const
{
    return m_workspace.read([](Database &database) { return PersonRepository(database).byName(); });
}

Result<Person> People::find(PersonId person) const
{
    return found(m_workspace, person);
}

Result<Person> People::named(const QString &name) const
{
    auto fitting = all();
    if (!fitting)
        return tl::unexpected(fitting.error());
    fitting->removeIf([&](const Person &each) { return sortedWords(fullName(each)) != sortedWords(name); });
    if (fitting->size() == 1)
        return fitting->constFirst();
    if (fitting->isEmpty())
        return failure(ErrorKind::NotFound, People::tr("Nobody is called \"%1\".").arg(name));
    return tl::unexpected(ambiguous(name, *fitting));
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
    return m_workspace.write(People::tr("Remove a person"), [&](Database &database) -> Result<void> {
        Table<Person> persons(database);
        if (!persons.find(person))
            return tl::unexpected(noLongerThere());
        if (PersonRepository(database).isUsed(person))
            return failure(ErrorKind::Conflict,
                           People::tr("A body, a meeting or its minutes name this person: it stays. At the person's "
                                      "request its data are erased instead (Shift+Del)."));
        persons.remove(person);
        return {};
    });
}

Result<void> People::erase(PersonId person)
{
    const auto known = find(person);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == afterErasure(*known))
        return failure(ErrorKind::Conflict, People::tr("The data of this person were erased already."));
    const PersonInText inText(*known);
    const auto isNamed = [&](const QString &text) { return inText.in(text) == Naming::Certain; };
    const NamesPerson inHistory{isNamed, [&](const QString &record) { return inText.mayBeIn(record); }};
    return m_workspace.erase(People::tr("Erase a person's data"), {QStringLiteral("person"), person.value()}, inHistory,
                             [&](Database &database) {
                                 Table<Person>(database).update(afterErasure(*known));
                                 PersonRepository(database).forgetTypedNames(isNamed);
                                 AttachmentRepository(database).forget(person);
                             });
}

}
