#include "core/usecases/events.h"

#include "core/domain/fields/event.h"
#include "core/storage/event_repository.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

Result<QList<Event>> Events::all() const
{
    auto events = m_workspace.read([](Database &database) { return EventRepository(database).all(); });
    if (events)
        std::stable_sort(events->begin(), events->end(),
                         [](const Event &a, const Event &b) { return a.heldOn.day > b.heldOn.day; });
    return events;
}

Result<Event> Events::find(EventId event) const
{
    return found<Event>(m_workspace, event);
}

Result<EventId> Events::add(const Event &event)
{
    return added(m_workspace, Events::tr("Add the event \"%1\"").arg(event.title), checked(event));
}

Result<void> Events::change(const Event &event)
{
    return changed(m_workspace, Events::tr("Change the event \"%1\"").arg(event.title), checked(event));
}

Result<void> Events::remove(EventId event)
{
    const auto known = find(event);
    if (!known)
        return tl::unexpected(known.error());
    return removed(m_workspace, Events::tr("Remove the event \"%1\"").arg(known->title), event);
}

}
