#pragma once

#include "core/domain/convocation.h"
#include "core/storage/database.h"

namespace seduta {

/// Letters of convocation and their replies.
class ConvocationRepository
{
public:
    explicit ConvocationRepository(Database &database)
        : m_database(database)
    {
    }

    QList<Convocation> of(MeetingId meeting) const;
    QList<Reply> repliesOf(MeetingId meeting) const;
    /// The letter in force for a body or a person.
    std::optional<Convocation> inForceFor(MeetingId meeting, BodyId body, PersonId person) const;

private:
    Database &m_database;
};

}
