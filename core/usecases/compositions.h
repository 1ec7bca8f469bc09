#pragma once

#include "core/domain/composition.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// Who belongs to the council, by decree, and from when.
class Compositions
{
    Q_DECLARE_TR_FUNCTIONS(Compositions)

public:
    explicit Compositions(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Composition>> all() const;
    /// The one in force on a day, if any.
    Result<std::optional<Composition>> inForceOn(const QDate &day) const;
    Result<QList<Membership>> membersOf(CompositionId composition) const;

    /// Refused when another is in force on one of its days.
    Result<CompositionId> add(const Composition &composition);
    Result<void> change(const Composition &composition);
    Result<void> close(CompositionId composition, const QDate &lastDay);
    Result<void> remove(CompositionId composition);
    Result<MembershipId> addMember(const Membership &membership);
    Result<void> changeMember(const Membership &membership);
    Result<void> removeMember(MembershipId membership);

private:
    Workspace &m_workspace;
};

}
