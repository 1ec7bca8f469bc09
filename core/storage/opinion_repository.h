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
    /// Those asked for and not yet expressed, by the day until which they are awaited, those without one last.
    QList<OpinionLine> awaited() const;

private:
    QList<OpinionLine> linesWhere(const QString &condition) const;

    Database &m_database;
};

}
