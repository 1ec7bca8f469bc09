#pragma once

#include "core/domain/opinion.h"
#include "core/storage/database.h"

namespace seduta {

/// Pareri on projects.
class OpinionRepository
{
public:
    explicit OpinionRepository(Database &database)
        : m_database(database)
    {
    }

    /// Every one with the words of what it refers to, the newest first.
    QList<OpinionLine> lines() const;

private:
    Database &m_database;
};

}
