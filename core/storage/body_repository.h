#pragma once

#include "core/domain/body.h"
#include "core/storage/database.h"

namespace seduta {

/// Enti: their list, their names, who speaks for them.
class BodyRepository
{
public:
    explicit BodyRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Body> inPrecedence() const;
    /// Bodies whose name or short name, folded, holds the text; an exact match comes alone.
    QList<Body> named(const QString &text) const;
    QList<BodyName> namesOf(BodyId body) const;
    QList<Representative> representativesOf(BodyId body) const;
    /// True where anything but its own names and representatives refers to it: then it is archived, never removed.
    bool isUsed(BodyId body) const;
    int lastPrecedence() const;

private:
    Database &m_database;
};

}
