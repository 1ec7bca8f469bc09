#include "core/storage/agenda_repository.h"

#include "core/domain/fields/agenda.h"
#include "core/storage/table.h"

namespace seduta {

QList<AgendaItem> AgendaRepository::of(MeetingId meeting) const
{
    return Table<AgendaItem>(m_database)
        .select(QStringLiteral(" WHERE meeting_id = ? ORDER BY position, id"), {meeting.value()});
}

QList<AgendaItem> AgendaRepository::siblingsOf(const AgendaItem &item) const
{
    auto siblings = of(item.meetingId);
    siblings.removeIf([&](const AgendaItem &each) { return each.parentId != item.parentId; });
    return siblings;
}

QList<AgendaLink> AgendaRepository::linksOf(AgendaItemId item) const
{
    return Table<AgendaLink>(m_database).where(QStringLiteral("agenda_item_id = ?"), {item.value()});
}

QList<AgendaLink> AgendaRepository::linksOfMeeting(MeetingId meeting) const
{
    return Table<AgendaLink>(m_database)
        .where(QStringLiteral("agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)"),
               {meeting.value()});
}

QList<AgendaItem> AgendaRepository::stillPostponed() const
{
    return Table<AgendaItem>(m_database)
        .select(QStringLiteral(
            " INDEXED BY postponed_agenda_item WHERE status = 'postponed'"
            " AND NOT EXISTS (SELECT 1 FROM agenda_item AS later WHERE later.carried_from_id = agenda_item.id)"
            " ORDER BY meeting_id, position"));
}

QList<AgendaItem> AgendaRepository::stillUntreated() const
{
    return Table<AgendaItem>(m_database)
        .select(QStringLiteral(
            " WHERE meeting_id IN (SELECT id FROM meeting WHERE state = 'closed' ORDER BY held_on DESC, held_precision "
            "DESC, id DESC LIMIT "
            "5)"
            " AND status = 'not_treated'"
            " AND NOT EXISTS (SELECT 1 FROM agenda_item AS later WHERE later.carried_from_id = agenda_item.id)"
            " ORDER BY meeting_id, position"));
}

}
