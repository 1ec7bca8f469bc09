#pragma once

#include "core/domain/person.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

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

    Result<PersonId> add(const Person &person);
    Result<void> change(const Person &person);
    /// Only one nothing refers to; else the archive says so.
    Result<void> remove(PersonId person);
    /// At the person's request (GDPR art. 17): name and contacts leave the record, the texts typed for it, the history and the file. It cannot be undone.
    Result<void> erase(PersonId person);

private:
    Workspace &m_workspace;
};

}
