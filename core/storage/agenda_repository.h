#pragma once

#include "core/domain/agenda.h"
#include "core/storage/database.h"

namespace seduta {

/// Points of agendas.
class AgendaRepository
{
public:
    explicit AgendaRepository(Database &database)
        : m_database(database)
    {
    }

    QList<AgendaItem> of(MeetingId meeting) const;
    /// Those under the same parent of the same meeting, in order; the item itself among them when it is there.
    QList<AgendaItem> siblingsOf(const AgendaItem &item) const;
    QList<AgendaLink> linksOf(AgendaItemId item) const;
    QList<AgendaLink> linksOfMeeting(MeetingId meeting) const;
    QList<AgendaItem> stillPostponed() const;
    /// Of the last five meetings held: what was not treated, and no later point took up.
    QList<AgendaItem> stillUntreated() const;

private:
    Database &m_database;
};

}
