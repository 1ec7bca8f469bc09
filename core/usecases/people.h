#pragma once

#include "core/domain/person.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What stays of a person in the archive: a place for those who spoke, and the gender of their titles.
Person afterErasure(const Person &person);

/// Persons who speak, chair or sign.
class People
{
    Q_DECLARE_TR_FUNCTIONS(People)

public:
    explicit People(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Person>> all() const;
    Result<Person> find(PersonId person) const;
    /// The one person of this name, in any order of the names; an error lists the candidates when several fit.
    Result<Person> named(const QString &name) const;

    Result<PersonId> add(const Person &person);
    Result<void> change(const Person &person);
    /// Only one that nothing refers to.
    Result<void> remove(PersonId person);
    /// At the person's request (GDPR art. 17): name and contacts leave the record, the names typed for it, the history and the file. What erasures.h
    /// names beforehand stands. It cannot be undone.
    Result<void> erase(PersonId person);

private:
    Workspace &m_workspace;
};

}
