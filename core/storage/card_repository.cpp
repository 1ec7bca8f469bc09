#include "core/storage/card_repository.h"

#include "core/domain/member_type.h"
#include "core/domain/record_description.h"
#include "core/storage/card_lists.h"
#include "core/support/text.h"

#include <QHash>
#include <QRegularExpression>

namespace seduta {

namespace {

/// Beyond it a list is not put in order for its first lines.
constexpr int many = 500;

QString personName(const QString &person)
{
    return QStringLiteral("coalesce(nullif(trim(replace(%1.honorific || ' ' || %1.given_name || ' ' || %1.family_name,"
                          " '  ', ' ')), ''), nullif(%1.rank, ''), %1.job_title)")
        .arg(person);
}

QString columnOf(const char *expression)
{
    return QString::fromLatin1(expression).replace(QStringLiteral("$p"), personName(QStringLiteral("p")));
}

QString dayOf(const char *expression)
{
    const QString day = QLatin1String(expression);
    if (!day.startsWith(u'~'))
        return day + QStringLiteral(", 'day', 0");
    const QString base = day.mid(1);
    const bool isBound = base.contains(QStringLiteral(".valid_"));
    return QStringLiteral("%1%2, %1_precision, %1_circa").arg(base, isBound ? QString() : QStringLiteral("_on"));
}

QString statementOf(const CardListRows &list, bool areMany)
{
    const auto &tells = list.columns;
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT ?")
        .arg(QStringList{columnOf(tells.table), columnOf(tells.id), dayOf(tells.on), columnOf(tells.words),
                         columnOf(tells.more), columnOf(tells.state)}
                 .join(QStringLiteral(", ")),
             QLatin1String(areMany ? list.fromWhenMany : list.from), QLatin1String(list.order));
}

/// Qt binds a value once: one that a statement names several times is written into it.
QString on(qint64 record, QString statement)
{
    return statement.replace(QStringLiteral("?1"), QString::number(record));
}

CardRow rowOf(const Rows &row)
{
    CardRow result{{row.text(0), row.number(1)}, {}, row.text(5), row.text(6), row.text(7)};
    int column = 2;
    MemberType<PartialDate>::fetch(row, column, result.on);
    if (!result.on.day.isValid())
        result.on = {};
    return result;
}

/// What a record of each table is called; the day of a meeting is said where it has no number.
const QHash<QString, QString> &nameColumns()
{
    static const QHash<QString, QString> columns{
        {"body", "name"},
        {"person", personName(QStringLiteral("person"))},
        {"meeting",
         "number || '\t' || coalesce(held_on, '') || '\t' || held_precision || '\t' || held_circa || '\t' || title"},
        {"critical_area", "title"},
        {"action_item", "title"},
        {"working_table", "name"},
        {"project", "title"},
        {"agreement", "title"},
        {"plan_version", "title"},
        {"legal_reference", "coalesce(nullif(title, ''), number)"},
        {"event", "title"},
        {"statistic", "indicator || CASE part_label WHEN '' THEN '' ELSE ': ' || part_label END"},
        {"opinion", "(SELECT title FROM project WHERE project.id = project_id)"},
        {"project_edition", "CAST(number AS TEXT)"},
        {"composition",
         "decree_ref || '\t' || coalesce(valid_from, '') || '\t' || valid_from_precision || '\t' || "
         "valid_from_circa"},
        {"convocation", "protocol_ref"},
        {"issued_document", "title"},
        {"agenda_item", "title"},
        {"council", "name"},
    };
    return columns;
}

}

CardRows CardRepository::rows(CardList list, qint64 of, int size) const
{
    const auto &told = cardListRows(list);
    const bool isCountedApart = *told.counted != '\0';
    const char *counted = isCountedApart ? told.counted : told.from;
    CardRows result;
    result.count = m_database.single(on(of, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(counted))).toInt();
    auto rows = m_database.run(on(of, statementOf(told, isCountedApart && result.count > many)), {size});
    while (rows.next())
        result.rows.append(rowOf(rows));
    return result;
}

QStringList CardRepository::tablesOf(CardList list)
{
    static const QRegularExpression named(QStringLiteral(R"((?:^|FROM |JOIN )(\w+))"));
    const auto &told = cardListRows(list);
    QStringList tables;
    for (const auto *part : {told.columns.words, told.columns.more, told.columns.state, told.from})
        for (auto found = named.globalMatch(QLatin1String(part)); found.hasNext();) {
            const QString table = found.next().captured(1);
            if (recordNamed(table) && !tables.contains(table))
                tables.append(table);
        }
    return tables;
}

QString CardRepository::name(const CardLink &record) const
{
    const auto column = nameColumns().constFind(record.table);
    if (column == nameColumns().constEnd())
        return {};
    return m_database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(*column, record.table), {record.id})
        .toString();
}

QList<CardLink> CardRepository::named(const QString &table, const QString &words) const
{
    QList<CardLink> whole;
    QList<CardLink> within;
    const QString sought = folded(words);
    auto rows = m_database.run(QStringLiteral("SELECT id, %1 FROM %2").arg(nameColumns().value(table), table));
    while (rows.next()) {
        const QString name = folded(rows.text(1));
        if (name == sought)
            whole.append({table, rows.number(0)});
        else if (name.contains(sought))
            within.append({table, rows.number(0)});
    }
    return whole.isEmpty() ? within : whole;
}

}
