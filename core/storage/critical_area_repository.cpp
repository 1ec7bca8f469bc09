#include "core/storage/critical_area_repository.h"

#include "core/domain/fields/critical_area.h"
#include "core/storage/table.h"

namespace seduta {

namespace {

// Held, going on, or reported in whatever its state.
const auto lastMeetingsWithAreas =
    "SELECT %1 FROM meeting WHERE held_on IS NOT NULL AND (state IN ('closed', 'running', 'suspended')"
    " OR EXISTS (SELECT 1 FROM critical_area_report WHERE meeting_id = meeting.id))"
    " ORDER BY held_on DESC, held_precision DESC, id DESC LIMIT ?";

}

QList<CriticalArea> CriticalAreaRepository::all() const
{
    return Table<CriticalArea>(m_database).select(QStringLiteral(" ORDER BY parent_id, position, id"));
}

QList<CriticalArea> CriticalAreaRepository::childrenOf(CriticalAreaId parent) const
{
    const QVariant value = parent.isValid() ? QVariant(parent.value()) : QVariant();
    return Table<CriticalArea>(m_database)
        .select(QStringLiteral(" WHERE parent_id IS ? ORDER BY position, id"), {value});
}

QList<CriticalAreaReport> CriticalAreaRepository::reportsOf(CriticalAreaId area) const
{
    return Table<CriticalAreaReport>(m_database)
        .select(QStringLiteral(
                    " WHERE critical_area_id = ?"
                    " ORDER BY (SELECT held_on || held_precision FROM meeting WHERE meeting.id = meeting_id), id"),
                {area.value()});
}

QList<CriticalAreaReport> CriticalAreaRepository::reportsIn(MeetingId meeting) const
{
    return Table<CriticalAreaReport>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

QList<CriticalAreaReport> CriticalAreaRepository::lastReports(int meetings) const
{
    const auto those = QString::fromLatin1(lastMeetingsWithAreas).arg(QStringLiteral("id"));
    return Table<CriticalAreaReport>(m_database).where(QStringLiteral("meeting_id IN (%1)").arg(those), {meetings});
}

QList<SpokenMeeting> CriticalAreaRepository::lastMeetings(int meetings) const
{
    QList<SpokenMeeting> result;
    const auto those = QString::fromLatin1(lastMeetingsWithAreas)
                           .arg(QStringLiteral("id, held_on, held_precision, held_circa, state = 'closed'"));
    auto rows = m_database.run(those, {meetings});
    while (rows.next()) {
        SpokenMeeting meeting;
        int column = 0;
        fetch(rows, column, meeting.id);
        fetch(rows, column, meeting.heldOn);
        fetch(rows, column, meeting.isHeld);
        result.append(meeting);
    }
    return result;
}

QList<CriticalAreaReportBody> CriticalAreaRepository::bodiesOf(CriticalAreaReportId report) const
{
    return Table<CriticalAreaReportBody>(m_database).where(QStringLiteral("report_id = ?"), {report.value()});
}

bool CriticalAreaRepository::isReported(CriticalAreaId area) const
{
    return m_database
        .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM critical_area_report WHERE critical_area_id = ?)"),
                {area.value()})
        .toBool();
}

bool CriticalAreaRepository::isOnAgendaOf(AgendaItemId item, MeetingId meeting) const
{
    return m_database
        .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM agenda_item WHERE id = ? AND meeting_id = ?)"),
                {item.value(), meeting.value()})
        .toBool();
}

QList<CriticalArea> CriticalAreaRepository::silentSince(int meetings) const
{
    return Table<CriticalArea>(m_database)
        .where(QStringLiteral(
                   "status NOT IN ('overcome', 'archived') AND NOT (status = 'reported' AND coalesce(status_on, '') > ("
                   "SELECT min(held_on) FROM (SELECT held_on FROM meeting WHERE state = 'closed' "
                   "ORDER BY held_on DESC, held_precision DESC, id DESC LIMIT ?))) AND id NOT IN ("
                   "WITH RECURSIVE spoken (id) AS ("
                   "SELECT critical_area_id FROM critical_area_report WHERE meeting_id IN ("
                   "SELECT id FROM meeting WHERE state = 'closed' ORDER BY held_on DESC, held_precision DESC, id DESC "
                   "LIMIT ?)"
                   " UNION SELECT a.parent_id FROM critical_area a JOIN spoken s ON s.id = a.id"
                   " WHERE a.parent_id IS NOT NULL) SELECT id FROM spoken)"),
               {meetings, meetings});
}

}
