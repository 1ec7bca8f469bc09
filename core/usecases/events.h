#pragma once

#include "core/domain/event.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The eventi around the council.
class Events
{
    Q_DECLARE_TR_FUNCTIONS(Events)

public:
    explicit Events(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The newest first, those of an unknown day last.
    Result<QList<Event>> all() const;
    Result<Event> find(EventId event) const;

    Result<EventId> add(const Event &event);
    Result<void> change(const Event &event);
    Result<void> remove(EventId event);

private:
    Workspace &m_workspace;
};

}
