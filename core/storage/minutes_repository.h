#pragma once

#include "core/domain/minutes.h"
#include "core/storage/database.h"

namespace seduta {

/// Verbali, their texts and what was said.
class MinutesRepository
{
public:
    explicit MinutesRepository(Database &database)
        : m_database(database)
    {
    }

    std::optional<Minutes> of(MeetingId meeting) const;
    /// Those of the last meeting held, other than this one, that stand still and that the council has not approved.
    std::optional<Minutes> toApproveBefore(MeetingId meeting) const;
    QList<MinutesText> textsOf(MeetingId meeting) const;
    /// The text of the opening, of the closing, or of one point.
    std::optional<MinutesText> textOf(MeetingId meeting, MinutesSection section, AgendaItemId item) const;
    QList<Statement> statementsOf(MeetingId meeting) const;

private:
    Database &m_database;
};

}
