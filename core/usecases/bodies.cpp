#include "core/usecases/bodies.h"

#include "core/domain/fields/body.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/person.h"
#include "core/domain/tidy_addresses.h"
#include "core/storage/body_repository.h"
#include "core/usecases/former_names.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"

#include <QSet>

namespace seduta {

namespace {

// No body lies below itself.
bool isBelow(const Table<Body> &bodies, BodyId above, BodyId body)
{
    QSet<BodyId> seen;
    while (above.isValid() && above != body && !seen.contains(above)) {
        seen.insert(above);
        const auto known = bodies.find(above);
        above = known ? known->parentId : BodyId();
    }
    return above.isValid() && above == body;
}

// The same act: a letter that has not left goes where the body is reached now.
void haveLettersFollow(Database &database, const Body &old, const Body &now)
{
    Table<Convocation> letters(database);
    const auto ofBody = letters.where(QStringLiteral("body_id = ?"), {now.id.value()});
    for (const auto &letter : ofBody)
        if (const auto next = addressed(letter, now); followsAddressOf(letter, old) && next != letter)
            letters.update(next);
}

Result<void> keep(Database &database, const Body &body, const PartialDate &renamedOn = {})
{
    const auto whole = checked(body);
    if (!whole)
        return tl::unexpected(whole.error());
    Table<Body> bodies(database);
    const auto old = bodies.find(body.id);
    if (!old)
        return tl::unexpected(noLongerThere());
    if (old->parentId != whole->parentId && isBelow(bodies, whole->parentId, whole->id))
        return failure(ErrorKind::Conflict, Bodies::tr("A body cannot lie below itself: choose another one above it."),
                       QStringLiteral("parentId"));
    if (const auto named = keptFormerName<BodyName>(database, *old, whole->name, renamedOn); !named)
        return named;
    if (*old != *whole)
        bodies.update(*whole);
    haveLettersFollow(database, *old, *whole);
    return {};
}

Error ambiguous(const QString &name, const QList<Body> &bodies)
{
    QStringList names;
    for (const auto &body : bodies)
        names.append(body.name);
    return Error{ErrorKind::Ambiguous,
                 Bodies::tr("\"%1\" fits several bodies: %2.").arg(name, names.join(QStringLiteral("; "))),
                 {}};
}

}

Result<QList<Body>> Bodies::inPrecedence() const
{
    return m_workspace.read([](Database &database) { return BodyRepository(database).inPrecedence(); });
}

Result<Body> Bodies::find(BodyId body) const
{
    return found<Body>(m_workspace, body);
}

Result<Body> Bodies::named(const QString &name) const
{
    const auto found = m_workspace.read([&](Database &database) { return BodyRepository(database).named(name); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, Bodies::tr("No body is called \"%1\".").arg(name));
    if (found->size() > 1)
        return tl::unexpected(ambiguous(name, *found));
    return found->constFirst();
}

Result<QList<BodyName>> Bodies::namesOf(BodyId body) const
{
    return m_workspace.read([&](Database &database) { return BodyRepository(database).namesOf(body); });
}

Result<QList<Representative>> Bodies::representativesOf(BodyId body) const
{
    return m_workspace.read([&](Database &database) { return BodyRepository(database).representativesOf(body); });
}

Result<QList<BodyPerson>> Bodies::peopleOf(BodyId body) const
{
    return m_workspace.read([&](Database &database) {
        QList<BodyPerson> people;
        const Table<Person> persons(database);
        const auto roles = BodyRepository(database).representativesOf(body);
        for (const auto &role : roles)
            people.append({persons.find(role.personId).value_or(Person()), role});
        return people;
    });
}

Result<BodyId> Bodies::add(const Body &body)
{
    const auto sound = checked(body);
    if (!sound)
        return tl::unexpected(sound.error());
    const QString label = Bodies::tr("Add the body \"%1\"").arg(body.name);
    return m_workspace.write(label, [&](Database &database) -> Result<BodyId> {
        auto placed = *sound;
        if (placed.precedence == 0)
            placed.precedence = BodyRepository(database).lastPrecedence() + 1;
        return Table<Body>(database).insert(placed);
    });
}

Result<QList<BodyId>> Bodies::addAll(const QList<Body> &bodies)
{
    const QString label = Bodies::tr("Add %n body(ies)", nullptr, int(bodies.size()));
    return m_workspace.write(label, [&](Database &database) -> Result<QList<BodyId>> {
        int place = BodyRepository(database).lastPrecedence();
        QList<BodyId> added;
        for (const auto &body : bodies) {
            auto sound = checked(body);
            if (!sound)
                return tl::unexpected(sound.error());
            sound->id = {};
            sound->precedence = ++place;
            added.append(Table<Body>(database).insert(*sound));
        }
        return added;
    });
}

Result<void> Bodies::change(const Body &body, const PartialDate &renamedOn)
{
    return m_workspace.write(Bodies::tr("Change the body \"%1\"").arg(body.name),
                             [&](Database &database) { return keep(database, body, renamedOn); });
}

Result<void> Bodies::changeAll(const QList<Body> &bodies)
{
    const QString label = Bodies::tr("Change %n body(ies)", nullptr, int(bodies.size()));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        for (const auto &body : bodies)
            if (const auto kept = keep(database, body); !kept)
                return kept;
        return {};
    });
}

Result<BodyNameId> Bodies::addName(const BodyName &name)
{
    return addedName(m_workspace, Bodies::tr("Add a former name of a body"), name);
}

Result<void> Bodies::changeName(const BodyName &name)
{
    return changedName(m_workspace, Bodies::tr("Change a former name of a body"), name);
}

Result<void> Bodies::removeName(BodyNameId name)
{
    return removed(m_workspace, Bodies::tr("Remove a former name of a body"), name);
}

Result<void> Bodies::moveBefore(const QList<BodyId> &moved, BodyId next)
{
    return m_workspace.write(Bodies::tr("Change the order of precedence"), [&](Database &database) -> Result<void> {
        const auto order = movedBefore(BodyRepository(database).inPrecedence(), moved, next);
        if (!order)
            return tl::unexpected(order.error());
        renumber(database, *order, &Body::precedence);
        return {};
    });
}

Result<void> Bodies::remove(BodyId body)
{
    const auto known = m_workspace.read([&](Database &database) { return Table<Body>(database).find(body); });
    if (!known || !*known)
        return tl::unexpected(known ? noLongerThere() : known.error());
    const QString label = Bodies::tr("Remove the body \"%1\"").arg((*known)->name);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Body> bodies(database);
        if (!BodyRepository(database).isUsed(body)) {
            bodies.remove(body);
            return {};
        }
        auto archived = **known;
        archived.isActive = false;
        bodies.update(archived);
        return {};
    });
}

Result<RepresentativeId> Bodies::addRepresentative(const Representative &representative)
{
    return added(m_workspace, Bodies::tr("Add a representative"), checked(representative));
}

Result<void> Bodies::changeRepresentative(const Representative &representative)
{
    return changed(m_workspace, Bodies::tr("Change a representative"), checked(representative));
}

Result<RepresentativeId> Bodies::keepPerson(const BodyPerson &person)
{
    if (fullName(person.person).trimmed().isEmpty() && person.person.rank.trimmed().isEmpty())
        return failure(ErrorKind::Validation, Bodies::tr("Enter a name, or at least a rank."),
                       QStringLiteral("familyName"));
    if (const auto sound = checked(person.role); !sound)
        return tl::unexpected(sound.error());
    const auto tidy = withTidyAddresses(person.person);
    const QString label = Bodies::tr("Record who speaks for a body");
    return m_workspace.write(label, [&](Database &database) -> Result<RepresentativeId> {
        Table<Person> persons(database);
        Table<Representative> roles(database);
        auto role = person.role;
        if (!tidy.id.isValid())
            role.personId = persons.insert(tidy);
        else if (persons.find(tidy.id) != tidy)
            persons.update(tidy);
        if (!role.id.isValid())
            return roles.insert(role);
        if (roles.find(role.id) != role)
            roles.update(role);
        return role.id;
    });
}

Result<void> Bodies::removeRepresentative(RepresentativeId representative)
{
    return removed(m_workspace, Bodies::tr("Remove a representative"), representative);
}

}
