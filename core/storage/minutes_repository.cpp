#include "core/storage/minutes_repository.h"

#include "core/domain/fields/minutes.h"
#include "core/storage/table.h"

namespace seduta {

std::optional<Minutes> MinutesRepository::of(MeetingId meeting) const
{
    const auto found = Table<Minutes>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Minutes> MinutesRepository::toApproveBefore(MeetingId meeting) const
{
    // 0 stands for the council.
    const QString whose = QStringLiteral("CASE WHEN counts_for_council THEN 0 ELSE coalesce(working_table_id, 0) END");
    const auto found =
        Table<Minutes>(m_database)
            .where(QStringLiteral("meeting_id = (SELECT id FROM meeting WHERE state = 'closed' AND id <> ?"
                                  " AND %1 = (SELECT %1 FROM meeting WHERE id = ?)"
                                  " ORDER BY held_on DESC, held_precision DESC, id DESC LIMIT 1)"
                                  " AND state IN ('final', 'signed')")
                       .arg(whose),
                   {meeting.value(), meeting.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<MinutesText> MinutesRepository::textsOf(MeetingId meeting) const
{
    return Table<MinutesText>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

std::optional<MinutesText> MinutesRepository::textOf(MeetingId meeting, MinutesSection section, AgendaItemId item) const
{
    const auto texts = textsOf(meeting);
    for (const auto &text : texts)
        if (text.section == section && text.agendaItemId == item)
            return text;
    return std::nullopt;
}

QList<Statement> MinutesRepository::statementsOf(MeetingId meeting) const
{
    return Table<Statement>(m_database)
        .where(QStringLiteral("agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)"),
               {meeting.value()});
}

}
