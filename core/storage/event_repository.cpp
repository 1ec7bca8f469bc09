#include "core/storage/event_repository.h"

#include "core/domain/fields/event.h"
#include "core/storage/table.h"

namespace seduta {

QList<Event> EventRepository::all() const
{
    return Table<Event>(m_database).all();
}

}
