#pragma once

#include "core/domain/register_lines.h"
#include "core/storage/database.h"

namespace seduta {

/// What the registers list across all meetings and bodies.
class RegisterRepository
{
public:
    explicit RegisterRepository(Database &database)
        : m_database(database)
    {
    }

    /// The points that came to an outcome or a decision, the latest meeting first.
    QList<DecisionLine> decisions(int size) const;
    /// What was issued, the latest first.
    QList<IssuedLine> issued(int size) const;
    /// Every person by name.
    QList<PersonLine> persons() const;

private:
    Database &m_database;
};

}
