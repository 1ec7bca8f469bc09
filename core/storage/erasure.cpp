#include "core/storage/erasure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seduta {

namespace {

QJsonArray toArray(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id);
    return array;
}

QList<qint64> ids(Rows rows)
{
    QList<qint64> result;
    while (rows.next())
        result.append(rows.number(0));
    return result;
}

// The spelling of a text inside the JSON of a row.
QString inJson(const QString &text)
{
    const auto quoted = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return quoted.mid(2, quoted.size() - 4);
}

void addAll(QList<qint64> &all, const QList<qint64> &more)
{
    for (const auto id : more)
        if (!all.contains(id))
            all.append(id);
}

}

void Erasure::emptyHistory(const QString &table, qint64 rowId, const QStringList &names)
{
    const auto changes = changesNaming(table, rowId, names);
    const auto labels = labelsNaming(names);
    m_journal.setNote(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("changes"), toArray(changes)},
                                                                  {QStringLiteral("labels"), toArray(labels)}})
                                            .toJson(QJsonDocument::Compact)));
    for (const auto id : changes) {
        m_database.execute(QStringLiteral("UPDATE change SET before = NULL, after = NULL WHERE id = ?"), {id});
        m_database.execute(QStringLiteral("UPDATE change_seal SET salt = '' WHERE change_id = ?"), {id});
    }
    for (const auto id : labels)
        m_database.execute(QStringLiteral("UPDATE change_set SET label = '', salt = '' WHERE id = ?"), {id});
    m_database.execute(QStringLiteral("UPDATE change SET before = NULL WHERE change_set_id = ?"), {m_act.value()});
}

QList<qint64> Erasure::changesNaming(const QString &table, qint64 rowId, const QStringList &names)
{
    auto result = ids(m_database.run(
        QStringLiteral("SELECT id FROM change WHERE table_name = ? AND row_id = ? AND change_set_id < ?"),
        {table, rowId, m_act.value()}));
    for (const auto &name : names)
        addAll(result,
               ids(m_database.run(QStringLiteral("SELECT id FROM change WHERE change_set_id < ?"
                                                 " AND (instr(before, ?) > 0 OR instr(after, ?) > 0)"),
                                  {m_act.value(), inJson(name), inJson(name)})));
    return result;
}

QList<qint64> Erasure::labelsNaming(const QStringList &names)
{
    QList<qint64> result;
    for (const auto &name : names)
        addAll(result,
               ids(m_database.run(QStringLiteral("SELECT id FROM change_set WHERE id < ? AND instr(label, ?) > 0"),
                                  {m_act.value(), name})));
    return result;
}

}
