#include "core/storage/register_repository.h"

#include "core/domain/fields/person.h"
#include "core/storage/layout.h"

namespace seduta {

namespace {

DecisionLine decisionOf(const Rows &row)
{
    DecisionLine line;
    int column = 0;
    fetch(row, column, line.id);
    fetch(row, column, line.meetingId);
    fetch(row, column, line.heldOn);
    fetch(row, column, line.meetingNumber);
    fetch(row, column, line.title);
    fetch(row, column, line.kind);
    fetch(row, column, line.outcome);
    fetch(row, column, line.text);
    return line;
}

IssuedLine issuedOf(const Rows &row)
{
    IssuedLine line;
    int column = 0;
    fetch(row, column, line.id);
    fetch(row, column, line.kind);
    fetch(row, column, line.meetingId);
    fetch(row, column, line.convocationId);
    fetch(row, column, line.heldOn);
    fetch(row, column, line.issuedAt);
    fetch(row, column, line.title);
    fetch(row, column, line.addressee);
    fetch(row, column, line.protocolRef);
    fetch(row, column, line.protocolOn);
    fetch(row, column, line.isSuperseded);
    return line;
}

}

QList<DecisionLine> RegisterRepository::decisions(int size) const
{
    QList<DecisionLine> lines;
    auto rows = m_database.run(
        QStringLiteral("SELECT i.id, m.id, m.held_on, m.held_precision, m.held_circa, m.number, i.title, i.kind, "
                       "i.outcome, i.outcome_text"
                       " FROM meeting m CROSS JOIN agenda_item i ON i.meeting_id = m.id"
                       " WHERE i.outcome <> 'none' OR i.outcome_text <> ''"
                       " ORDER BY m.held_on DESC, m.held_precision DESC, m.id DESC, i.position, i.id LIMIT ?"),
        {size});
    while (rows.next())
        lines.append(decisionOf(rows));
    return lines;
}

// In the order of the ids, which is that of issuing.
QList<IssuedLine> RegisterRepository::issued(int size) const
{
    QList<IssuedLine> lines;
    auto rows = m_database.run(
        QStringLiteral("SELECT d.id, d.kind, d.meeting_id, d.convocation_id, m.held_on, coalesce(m.held_precision, "
                       "'unknown'), coalesce(m.held_circa, 0), d.issued_at, d.title,"
                       " d.addressee, d.protocol_ref, d.protocol_on,"
                       " EXISTS (SELECT 1 FROM issued_document n WHERE n.supersedes_id = d.id)"
                       " FROM issued_document d LEFT JOIN meeting m ON m.id = d.meeting_id"
                       " WHERE d.id > 0 ORDER BY d.id DESC LIMIT ?"),
        {size});
    while (rows.next())
        lines.append(issuedOf(rows));
    return lines;
}

QList<PersonLine> RegisterRepository::persons() const
{
    const auto &columns = columnNames<Person>();
    QList<PersonLine> lines;
    auto rows = m_database.run(
        QStringLiteral("SELECT p.id, p.%1, coalesce((SELECT group_concat(coalesce(nullif(b.short_name, ''), b.name),"
                       " ', ') FROM representative r JOIN body b ON b.id = r.body_id WHERE r.person_id = p.id AND "
                       "r.valid_to IS NULL), '')"
                       " FROM person p ORDER BY p.family_name, p.given_name, p.id")
            .arg(columns.join(QStringLiteral(", p."))));
    while (rows.next())
        lines.append({fromRow<Person>(rows), rows.text(int(columns.size()) + 1)});
    return lines;
}

}
