#pragma once

#include "core/domain/composition.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// Who belongs to the council, by decree, and from when. Meetings not begun yet go by the one in force on their day.
class Compositions
{
    Q_DECLARE_TR_FUNCTIONS(Compositions)

public:
    explicit Compositions(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Composition>> all() const;
    Result<Composition> find(CompositionId composition) const;
    /// The one in force on a day, if any.
    Result<std::optional<Composition>> inForceOn(const QDate &day) const;
    Result<QList<Membership>> membersOf(CompositionId composition) const;
    /// The bodies convened that have no seat in it, in order of precedence.
    Result<QList<Body>> missingFrom(CompositionId composition) const;

    /// Refused when another is in force on one of its days.
    Result<CompositionId> add(const Composition &composition);
    /// One that follows another, with the same seats; the other ends on the day before.
    Result<CompositionId> renew(CompositionId copied, const Composition &composition);
    Result<void> change(const Composition &composition);
    Result<void> close(CompositionId composition, const QDate &lastDay);
    /// One under which a meeting was held stays.
    Result<void> remove(CompositionId composition);
    Result<MembershipId> addMember(const Membership &membership);
    /// A seat for each of the bodies missing from it; gives how many.
    Result<int> addMissing(CompositionId composition);
    /// It stays in its composition.
    Result<void> changeMember(const Membership &membership);
    Result<void> removeMember(MembershipId membership);

private:
    Workspace &m_workspace;
};

}
