#pragma once

#include "core/domain/event.h"
#include "core/storage/database.h"

namespace seduta {

/// Events around the council.
class EventRepository
{
public:
    explicit EventRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Event> all() const;

private:
    Database &m_database;
};

}
