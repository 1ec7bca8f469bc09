#include "core/usecases/compositions.h"

#include "core/domain/fields/composition.h"
#include "core/storage/composition_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

Result<Composition> alone(const Composition &composition, const Result<QList<Composition>> &others)
{
    if (!others)
        return tl::unexpected(others.error());
    auto sound = checked(composition);
    for (const auto &other : *others)
        if (sound && other.id != composition.id)
            sound = fitting(*sound, other);
    return sound;
}

}

Result<QList<Composition>> Compositions::all() const
{
    return m_workspace.read([](Database &database) { return CompositionRepository(database).all(); });
}

Result<std::optional<Composition>> Compositions::inForceOn(const QDate &day) const
{
    return m_workspace.read([&](Database &database) { return CompositionRepository(database).inForceOn(day); });
}

Result<QList<Membership>> Compositions::membersOf(CompositionId composition) const
{
    return m_workspace.read([&](Database &database) { return CompositionRepository(database).membersOf(composition); });
}

Result<CompositionId> Compositions::add(const Composition &composition)
{
    auto fresh = composition;
    fresh.id = {};
    return added(m_workspace, Compositions::tr("Add a composition of the council"), alone(fresh, all()));
}

Result<void> Compositions::change(const Composition &composition)
{
    return changed(m_workspace, Compositions::tr("Change a composition of the council"), alone(composition, all()));
}

Result<void> Compositions::close(CompositionId composition, const QDate &lastDay)
{
    return stepped(m_workspace, Compositions::tr("Close a composition of the council"), composition,
                   [&](Composition known) -> Result<Composition> {
                       if (!lastDay.isValid())
                           return failure(ErrorKind::Validation,
                                          Compositions::tr("Enter the last day of the composition."),
                                          QStringLiteral("validTo"));
                       known.validTo = lastDay;
                       return checked(known);
                   });
}

Result<void> Compositions::remove(CompositionId composition)
{
    return removed(m_workspace, Compositions::tr("Remove a composition of the council"), composition);
}

Result<MembershipId> Compositions::addMember(const Membership &membership)
{
    return added(m_workspace, Compositions::tr("Add a member of the council"), checked(membership));
}

Result<void> Compositions::changeMember(const Membership &membership)
{
    return changed(m_workspace, Compositions::tr("Change a member of the council"), checked(membership));
}

Result<void> Compositions::removeMember(MembershipId membership)
{
    return removed(m_workspace, Compositions::tr("Remove a member of the council"), membership);
}

}
