#include "core/usecases/attendances.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/attendance.h"
#include "core/domain/fields/body.h"
#include "core/domain/fields/meeting.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/convocation_repository.h"
#include "core/usecases/records.h"

#include <QSet>

namespace seduta {

namespace {

Attendance fromReply(const Convocation &letter, const Reply &reply)
{
    Attendance attendance;
    attendance.meetingId = letter.meetingId;
    attendance.bodyId = letter.bodyId;
    attendance.personId = letter.personId.isValid() ? letter.personId : reply.participantId;
    attendance.personName = reply.participantName;
    attendance.personTitle = reply.participantTitle;
    switch (reply.kind) {
    case ReplyKind::Confirmed: attendance.value = AttendanceValue::Present; break;
    case ReplyKind::DelegateNamed: attendance.value = AttendanceValue::PresentByDelegate; break;
    case ReplyKind::AbsenceAnnounced: attendance.value = AttendanceValue::Excused; break;
    }
    return attendance;
}

bool wasConvened(Database &database, const Attendance &attendance)
{
    const ConvocationRepository letters(database);
    return letters.inForceFor(attendance.meetingId, attendance.bodyId, {}).has_value()
        || letters.inForceFor(attendance.meetingId, {}, attendance.personId).has_value();
}

// A person's name would stay in the history, where only an erasure finds it.
QString whose(const Workspace &workspace, const Attendance &attendance)
{
    const auto body = found<Body>(workspace, attendance.bodyId);
    return body ? body->name : Attendances::tr("a person");
}

Result<Attendance> soundIn(Database &database, const Attendance &attendance)
{
    const auto part = Table<MeetingPart>(database).find(attendance.partId);
    if (part && part->meetingId != attendance.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("partId")));
    return checked(attendance, wasConvened(database, attendance));
}

Result<void> keepMissed(Database &database, const Attendance &attendance, const QList<AgendaItemId> &missed)
{
    Table<AttendanceExclusion> exclusions(database);
    QList<AgendaItemId> known;
    const auto before = exclusions.where(QStringLiteral("attendance_id = ?"), {attendance.id.value()});
    for (const auto &exclusion : before) {
        if (!missed.contains(exclusion.agendaItemId) || known.contains(exclusion.agendaItemId))
            exclusions.remove(exclusion.id);
        else
            known.append(exclusion.agendaItemId);
    }
    for (const auto item : missed) {
        const auto point = Table<AgendaItem>(database).find(item);
        if (!point || point->meetingId != attendance.meetingId)
            return tl::unexpected(ofAnotherMeeting(QStringLiteral("missed")));
        if (known.contains(item))
            continue;
        exclusions.insert(AttendanceExclusion{{}, attendance.id, item});
        known.append(item);
    }
    return {};
}

QSet<BodyId> recordedBodies(Database &database, MeetingId meeting)
{
    QSet<BodyId> recorded;
    const auto known = AttendanceRepository(database).of(meeting);
    for (const auto &attendance : known)
        recorded.insert(attendance.bodyId);
    return recorded;
}

}

Result<QList<Attendance>> Attendances::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return AttendanceRepository(database).of(meeting); });
}

Result<QList<AttendanceExclusion>> Attendances::exclusionsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return AttendanceRepository(database).exclusionsOf(meeting); });
}

Result<AttendanceCount> Attendances::countsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return counted(AttendanceRepository(database).of(meeting)); });
}

Result<int> Attendances::prefill(MeetingId meeting)
{
    return m_workspace.write(
        Attendances::tr("Fill in the attendances from the replies"), [&](Database &database) -> Result<int> {
            const ConvocationRepository repository(database);
            QHash<ConvocationId, Reply> latest;
            const auto replies = repository.repliesOf(meeting);
            for (const auto &reply : replies)
                latest.insert(reply.convocationId, reply);
            const auto recorded = recordedBodies(database, meeting);
            int made = 0;
            const auto letters = repository.of(meeting);
            for (const auto &letter : letters) {
                if (!isInForce(letter) || !latest.contains(letter.id) || recorded.contains(letter.bodyId))
                    continue;
                Table<Attendance>(database).insert(fromReply(letter, latest.value(letter.id)));
                ++made;
            }
            return made;
        });
}

Result<int> Attendances::markRestAbsent(MeetingId meeting)
{
    return m_workspace.write(Attendances::tr("Mark as absent who is left"), [&](Database &database) -> Result<int> {
        const auto recorded = recordedBodies(database, meeting);
        int made = 0;
        const auto letters = ConvocationRepository(database).of(meeting);
        for (const auto &letter : letters) {
            const bool isAwaited = isInForce(letter) && letter.role == ConvocationRole::Convened
                && letter.bodyId.isValid() && !recorded.contains(letter.bodyId);
            if (!isAwaited)
                continue;
            Attendance absent;
            absent.meetingId = meeting;
            absent.bodyId = letter.bodyId;
            absent.value = AttendanceValue::Absent;
            Table<Attendance>(database).insert(absent);
            ++made;
        }
        return made;
    });
}

Result<AttendanceId> Attendances::record(const Attendance &attendance)
{
    const QString label = Attendances::tr("Record the attendance of \"%1\"").arg(whose(m_workspace, attendance));
    return m_workspace.write(label, [&](Database &database) -> Result<AttendanceId> {
        auto sound = soundIn(database, attendance);
        if (!sound)
            return tl::unexpected(sound.error());
        sound->id = {};
        return Table<Attendance>(database).insert(*sound);
    });
}

Result<void> Attendances::change(const Attendance &attendance)
{
    const auto sound = m_workspace.read([&](Database &database) { return soundIn(database, attendance); });
    if (!sound)
        return tl::unexpected(sound.error());
    return changed(m_workspace, Attendances::tr("Change the attendance of \"%1\"").arg(whose(m_workspace, attendance)),
                   *sound);
}

Result<AttendanceId> Attendances::keep(const Attendance &attendance, const QList<AgendaItemId> &missed)
{
    const QString label = Attendances::tr("Record the attendance of \"%1\"").arg(whose(m_workspace, attendance));
    return m_workspace.write(label, [&](Database &database) -> Result<AttendanceId> {
        auto sound = soundIn(database, attendance);
        if (!sound)
            return tl::unexpected(sound.error());
        Table<Attendance> table(database);
        const auto known = table.find(sound->id);
        if (sound->id.isValid() && !known)
            return tl::unexpected(noLongerThere());
        if (!known)
            sound->id = table.insert(*sound);
        else if (*known != *sound)
            table.update(*sound);
        if (const auto kept = keepMissed(database, *sound, missed); !kept)
            return tl::unexpected(kept.error());
        return sound->id;
    });
}

Result<void> Attendances::keepAll(const QList<Attendance> &attendances)
{
    const QString label = attendances.size() == 1
        ? Attendances::tr("Record the attendance of \"%1\"").arg(whose(m_workspace, attendances.constFirst()))
        : Attendances::tr("Record the attendances");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Attendance> table(database);
        for (const auto &attendance : attendances) {
            const auto sound = soundIn(database, attendance);
            if (!sound)
                return tl::unexpected(sound.error());
            if (sound->id.isValid())
                table.update(*sound);
            else
                table.insert(*sound);
        }
        return {};
    });
}

Result<void> Attendances::remove(AttendanceId attendance)
{
    return removed(m_workspace, Attendances::tr("Remove an attendance"), attendance);
}

Result<AttendanceExclusionId> Attendances::exclude(AttendanceId attendance, AgendaItemId item)
{
    return added<AttendanceExclusion>(m_workspace, Attendances::tr("Mark as out of the room during a point"),
                                      AttendanceExclusion{{}, attendance, item});
}

Result<void> Attendances::includeAgain(AttendanceExclusionId exclusion)
{
    return removed(m_workspace, Attendances::tr("Mark as in the room during a point"), exclusion);
}

}
