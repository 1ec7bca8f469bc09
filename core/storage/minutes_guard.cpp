#include "core/storage/minutes_guard.h"

#include "core/domain/fields/meeting.h"
#include "core/domain/final_minutes.h"
#include "core/domain/minutes.h"

#include "core/storage/table.h"

#include <QJsonDocument>

#include <algorithm>

namespace seduta {

namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

bool isFinal(const QString &state)
{
    const auto reached = fromWord<MinutesState>(state);
    return reached && isFrozen(*reached);
}

QString textIn(const QJsonObject &record, const char *column)
{
    return record.value(QLatin1String(column)).toString();
}

qint64 numberIn(const QJsonObject &record, const char *column)
{
    return record.value(QLatin1String(column)).toInteger();
}

}

std::optional<Error> MinutesGuard::refusalOf(const QList<TouchedRow> &touched)
{
    QList<TouchedRow> standing;
    std::copy_if(touched.cbegin(), touched.cend(), std::back_inserter(standing),
                 [](const TouchedRow &row) { return tieToMinutes(row.table).has_value(); });
    if (standing.isEmpty())
        return std::nullopt;
    readStatesBefore(standing);
    if (!isAnyFinal())
        return std::nullopt;
    for (const auto &row : std::as_const(standing)) {
        const auto [before, after] = passageOf(row);
        if (!isForbiddenByFinalMinutes(row.table, before, after))
            continue;
        if (const auto meeting = finalMeetingOf(row, before); meeting != 0)
            return minutesAreFinal(dayOf(meeting));
        if (const auto meeting = finalMeetingOf(row, after); meeting != 0)
            return minutesAreFinal(dayOf(meeting));
    }
    return std::nullopt;
}

// Of minutes that the act itself brings or changes, what they were is read from the journal.
void MinutesGuard::readStatesBefore(const QList<TouchedRow> &touched)
{
    for (const auto &row : touched) {
        if (row.table != QStringLiteral("minutes"))
            continue;
        const auto [before, after] = passageOf(row);
        const auto &record = before.isEmpty() ? after : before;
        m_wasFinal.insert(numberIn(record, "meeting_id"),
                          isFinal(textIn(before, "state")) && !wereBroughtBy(m_inverts, row.id));
    }
}

bool MinutesGuard::wereBroughtBy(ChangeSetId act, qint64 minutes)
{
    return act.isValid()
        && m_database
               .single(QStringLiteral("SELECT 1 FROM change WHERE table_name = 'minutes' AND row_id = ?"
                                      " AND +change_set_id = ? AND before IS NULL"),
                       {minutes, act.value()})
               .isValid();
}

bool MinutesGuard::isAnyFinal()
{
    return std::any_of(m_wasFinal.cbegin(), m_wasFinal.cend(), [](bool was) { return was; })
        || m_database
               .single(QStringLiteral("SELECT 1 FROM minutes WHERE state NOT IN ('draft', 'in_review') AND NOT EXISTS"
                                      " (SELECT 1 FROM change WHERE table_name = 'minutes' AND row_id = minutes.id"
                                      " AND +change_set_id = ?) LIMIT 1"),
                       {m_act.value()})
               .isValid();
}

// From the first change to the last: a record put back within the act has not changed.
MinutesGuard::Passage MinutesGuard::passageOf(const TouchedRow &row)
{
    auto changes = m_database.run(QStringLiteral("SELECT before, after FROM change WHERE table_name = ? AND row_id = ?"
                                                 " AND +change_set_id = ? ORDER BY id"),
                                  {row.table, row.id, m_act.value()});
    if (!changes.next())
        return {};
    Passage passage{objectOf(changes.text(0)), {}};
    QString last = changes.text(1);
    while (changes.next())
        last = changes.text(1);
    passage.after = objectOf(last);
    return passage;
}

// 0 where its minutes were not final.
qint64 MinutesGuard::finalMeetingOf(const TouchedRow &row, const QJsonObject &record)
{
    if (record.isEmpty())
        return 0;
    qint64 meeting = 0;
    switch (*tieToMinutes(row.table)) {
    case MinutesTie::Itself: meeting = row.id; break;
    case MinutesTie::OfMeeting: meeting = numberIn(record, "meeting_id"); break;
    case MinutesTie::OfPoint: meeting = meetingOfPoint(numberIn(record, "agenda_item_id")); break;
    }
    return wasFinal(meeting) ? meeting : 0;
}

// A point that the act took away is itself among what it touched.
qint64 MinutesGuard::meetingOfPoint(qint64 point)
{
    auto known = m_meetingOfPoint.constFind(point);
    if (known == m_meetingOfPoint.constEnd())
        known = m_meetingOfPoint.insert(
            point,
            m_database.single(QStringLiteral("SELECT meeting_id FROM agenda_item WHERE id = ?"), {point}).toLongLong());
    return *known;
}

bool MinutesGuard::wasFinal(qint64 meeting)
{
    auto known = m_wasFinal.constFind(meeting);
    if (known == m_wasFinal.constEnd())
        known = m_wasFinal.insert(
            meeting,
            isFinal(m_database.single(QStringLiteral("SELECT state FROM minutes WHERE meeting_id = ?"), {meeting})
                        .toString()));
    return *known;
}

PartialDate MinutesGuard::dayOf(qint64 meeting)
{
    const auto known = Table<Meeting>(m_database).find(MeetingId(meeting));
    return known ? known->heldOn : PartialDate();
}

}
