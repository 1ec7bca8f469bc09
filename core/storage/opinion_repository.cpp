#include "core/storage/opinion_repository.h"

#include "core/domain/fields/opinion.h"
#include "core/storage/layout.h"

namespace seduta {

QList<OpinionLine> OpinionRepository::lines() const
{
    return linesWhere(QStringLiteral("o.id > 0 ORDER BY o.id DESC"));
}

QList<OpinionLine> OpinionRepository::awaited() const
{
    return linesWhere(
        QStringLiteral("o.state IN ('requested', 'under_examination') ORDER BY o.due_on IS NULL, o.due_on, o.id"));
}

QList<OpinionLine> OpinionRepository::linesWhere(const QString &condition) const
{
    const auto &columns = columnNames<Opinion>();
    const int last = int(columns.size());
    QList<OpinionLine> lines;
    auto rows = m_database.run(QStringLiteral("SELECT o.id, o.%1, p.title, coalesce(b.name, o.proposer), m.held_on,"
                                              " coalesce(m.held_precision, 'unknown'), coalesce(m.held_circa, 0)"
                                              " FROM opinion o JOIN project p ON p.id = o.project_id"
                                              " LEFT JOIN body b ON b.id = o.proposer_body_id"
                                              " LEFT JOIN meeting m ON m.id = o.meeting_id"
                                              " WHERE %2")
                                   .arg(columns.join(QStringLiteral(", o.")), condition));
    while (rows.next()) {
        OpinionLine line{fromRow<Opinion>(rows), rows.text(last + 1), rows.text(last + 2), {}};
        int day = last + 3;
        fetch(rows, day, line.meetingHeldOn);
        lines.append(line);
    }
    return lines;
}

}
