#include "core/storage/search_repository.h"

#include "core/domain/member_type.h"
#include "core/storage/searched_tables.h"
#include "core/support/safe_name.h"

namespace seduta {

namespace {

constexpr qsizetype shortestBeginning = 3;

QString quoted(const QStringList &spelling, bool isPrefix)
{
    return QStringLiteral("\"%1\"%2").arg(spelling.join(u' '), isPrefix ? QStringLiteral(" *") : QString());
}

QString dayOf(const SearchedTable &table)
{
    return QStringLiteral("SELECT t.id, %1 FROM %2_search CROSS JOIN %2 t ON t.id = %2_search.rowid %3"
                          " WHERE %2_search MATCH ? ORDER BY %2_search.rowid DESC LIMIT ?")
        .arg(table.day, table.name, table.joins);
}

QString recordOf(const SearchedTable &table)
{
    const bool hasMeeting = table.meeting != QStringLiteral("NULL");
    return QStringLiteral("SELECT %1, %2, %3, %4, %5, t.%6 FROM %7 t %8 WHERE t.id = ?")
        .arg(table.title, table.ownerTable, table.owner,
             hasMeeting ? QStringLiteral("m.id, m.number, m.held_on, m.held_precision, m.held_circa")
                        : QStringLiteral("NULL, NULL, NULL, 'unknown', 0"),
             table.day, table.columns.join(QStringLiteral(", t.")), table.name, table.joins);
}

QDate dayIn(const Rows &rows, int column)
{
    return QDate::fromString(rows.text(column), Qt::ISODate);
}

}

QString matchExpression(const QList<SearchWord> &words, bool areFirstLettersDear)
{
    QStringList all;
    for (const auto &word : words) {
        QStringList spellings;
        for (const auto &spelling : word.spellings)
            spellings.append(quoted(
                spelling, word.isPrefix && (!areFirstLettersDear || spelling.constLast().size() >= shortestBeginning)));
        all.append(u'(' + spellings.join(QStringLiteral(" OR ")) + u')');
    }
    return all.join(QStringLiteral(" AND "));
}

QList<FoundRow> SearchRepository::withWords(const QString &table, const QList<SearchWord> &words, int most) const
{
    const auto *searched = searchedTable(table);
    if (!searched || words.isEmpty())
        return {};
    QList<FoundRow> found;
    auto rows = m_database.run(dayOf(*searched), {matchExpression(words, searched->isOfTexts), most});
    while (rows.next())
        found.append({rows.number(0), dayIn(rows, 1)});
    return found;
}

std::optional<FoundRecord> SearchRepository::found(const QString &table, qint64 id) const
{
    const auto *searched = searchedTable(table);
    if (!searched)
        return std::nullopt;
    auto rows = m_database.run(recordOf(*searched), {id});
    if (!rows.next())
        return std::nullopt;
    FoundRecord record{rows.text(0),  {}, {rows.text(1), rows.number(2)}, MeetingId(rows.number(3)), rows.text(4), {},
                       dayIn(rows, 8)};
    int day = 5;
    MemberType<PartialDate>::fetch(rows, day, record.meetingDay);
    for (int column = 0; column < searched->columns.size(); ++column)
        record.texts.append(rows.text(9 + column));
    if (searched->isNamedAsFile)
        record.title = record.texts.first() = safeName(record.title);
    return record;
}

}
