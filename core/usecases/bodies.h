#pragma once

#include "core/domain/body.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// A person, and in which role it speaks for a body.
struct BodyPerson {
    Person person{};
    Representative role{};

    bool operator==(const BodyPerson &) const = default;
};

/// The enti of the council, in order of precedence.
class Bodies
{
    Q_DECLARE_TR_FUNCTIONS(Bodies)

public:
    explicit Bodies(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Body>> inPrecedence() const;
    Result<Body> find(BodyId body) const;
    /// The one body with this name; an error lists the candidates when several fit.
    Result<Body> named(const QString &name) const;
    Result<QList<BodyName>> namesOf(BodyId body) const;
    Result<QList<Representative>> representativesOf(BodyId body) const;
    Result<QList<BodyPerson>> peopleOf(BodyId body) const;

    /// Added last in precedence unless it brings a place.
    Result<BodyId> add(const Body &body);
    /// Rows pasted from a sheet: all of them as one act, last in precedence.
    Result<QList<BodyId>> addAll(const QList<Body> &bodies);
    /// Under another name that holds from a day, the one it had is kept with its days; without a day the name is corrected, everywhere.
    Result<void> change(const Body &body, const PartialDate &renamedOn = {});
    /// Several at once: all of them as one act.
    Result<void> changeAll(const QList<Body> &bodies);
    /// A name it had, with the days it held.
    Result<BodyNameId> addName(const BodyName &name);
    /// It stays a name of its body.
    Result<void> changeName(const BodyName &name);
    Result<void> removeName(BodyNameId name);
    /// Moves bodies, one after the other in the order they have, before another; to the end where `next` is none.
    Result<void> moveBefore(const QList<BodyId> &moved, BodyId next);
    /// A body never used goes; one that history needs is archived.
    Result<void> remove(BodyId body);
    Result<RepresentativeId> addRepresentative(const Representative &representative);
    Result<void> changeRepresentative(const Representative &representative);
    /// Adds or changes a person together with its role for the body: one act.
    Result<RepresentativeId> keepPerson(const BodyPerson &person);
    Result<void> removeRepresentative(RepresentativeId representative);

private:
    Workspace &m_workspace;
};

}
