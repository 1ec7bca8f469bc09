#include "core/storage/meeting_repository.h"

#include "core/domain/fields/composition.h"
#include "core/domain/fields/meeting.h"
#include "core/storage/table.h"

namespace seduta {

namespace {

MeetingSummary summaryOf(const Rows &row)
{
    MeetingSummary summary;
    int column = 0;
    fetch(row, column, summary.id);
    fetch(row, column, summary.number);
    fetch(row, column, summary.heldOn);
    fetch(row, column, summary.title);
    fetch(row, column, summary.kind);
    fetch(row, column, summary.state);
    fetch(row, column, summary.bodiesPresent);
    fetch(row, column, summary.openActions);
    return summary;
}

QString selectSummaries()
{
    return QStringLiteral("SELECT id, number, held_on, held_precision, held_circa, title, kind, state,"
                          " (SELECT count(DISTINCT body_id) FROM attendance WHERE meeting_id = meeting.id"
                          "  AND value NOT IN ('absent', 'excused', 'not_convened')),"
                          " (SELECT count(*) FROM action_item WHERE meeting_id = meeting.id AND status IN ('to_start', "
                          "'in_progress', 'waiting'))"
                          " FROM meeting");
}

}

QList<MeetingSummary> MeetingRepository::page(int size, const std::optional<MeetingSummary> &after) const
{
    QVariantList values;
    QString rest;
    if (after) {
        const bool isDated = after->heldOn.day.isValid();
        rest = isDated ? QStringLiteral(" WHERE (held_on, held_precision, id) < (?, ?, ?)")
                       : QStringLiteral(" WHERE held_on IS NULL AND id < ?");
        if (isDated)
            values = {after->heldOn.day.toString(Qt::ISODate), word(after->heldOn.precision)};
        values.append(after->id.value());
    }
    QList<MeetingSummary> page;
    // By their words a day comes before a month, a season and a year.
    auto rows = m_database.run(selectSummaries() + rest
                                   + QStringLiteral(" ORDER BY held_on DESC, held_precision DESC, id DESC LIMIT ?"),
                               values << size);
    while (rows.next())
        page.append(summaryOf(rows));
    return page;
}

QList<Meeting> MeetingRepository::heldOn(const PartialDate &date) const
{
    return Table<Meeting>(m_database)
        .where(QStringLiteral("held_on = ? AND held_precision = ?"),
               {date.day.toString(Qt::ISODate), word(date.precision)});
}

std::optional<Meeting> MeetingRepository::latestOfCouncil() const
{
    const auto found = Table<Meeting>(m_database)
                           .select(QStringLiteral(" WHERE working_table_id IS NULL OR counts_for_council"
                                                  " ORDER BY held_on DESC, held_precision DESC, id DESC LIMIT 1"));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Meeting> MeetingRepository::numbered(const QString &number) const
{
    return Table<Meeting>(m_database).where(QStringLiteral("number = ?"), {number});
}

QList<Meeting> MeetingRepository::ahead() const
{
    return Table<Meeting>(m_database)
        .select(QStringLiteral(" WHERE state IN ('draft', 'convened') ORDER BY held_on, held_precision, id"));
}

QList<Signatory> MeetingRepository::signatoriesOf(MeetingId meeting) const
{
    return Table<Signatory>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

void MeetingRepository::sign(Signatory signatory)
{
    signatory.id = {};
    const auto known = signatoriesOf(signatory.meetingId);
    for (const auto &each : known)
        if (each.document == signatory.document)
            signatory.id = each.id;
    Table<Signatory> signatories(m_database);
    if (signatory.id.isValid())
        signatories.update(signatory);
    else
        signatories.insert(signatory);
}

QList<Suspension> MeetingRepository::suspensionsOf(MeetingId meeting) const
{
    return Table<Suspension>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

QList<MeetingPart> MeetingRepository::partsOf(MeetingId meeting) const
{
    return Table<MeetingPart>(m_database)
        .select(QStringLiteral(" WHERE meeting_id = ? ORDER BY position, id"), {meeting.value()});
}

CompositionId MeetingRepository::compositionInForceOn(const QDate &day) const
{
    const auto compositions = Table<Composition>(m_database).all();
    const auto *found = inForceOn(compositions, day);
    return found ? found->id : CompositionId();
}

bool MeetingRepository::hasSentLetters(MeetingId meeting) const
{
    return m_database
        .single(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM convocation WHERE meeting_id = ? AND sent_at IS NOT NULL)"),
            {meeting.value()})
        .toBool();
}

}
