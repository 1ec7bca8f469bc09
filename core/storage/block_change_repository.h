#pragma once

#include "core/domain/block_change.h"

namespace seduta {

class Database;

/// The blocks of papers changed by hand.
class BlockChangeRepository
{
public:
    explicit BlockChangeRepository(Database &database)
        : m_database(database)
    {
    }

    QList<BlockChange> ofMeeting(MeetingId meeting) const;

private:
    Database &m_database;
};

}
