#pragma once

#include "core/storage/layout.h"

namespace seduta {

/// The rows of one kind of record, as values. Repositories say in the office's words what is done with them.
template <class Record>
class Table
{
public:
    using RecordId = decltype(Record::id);

    explicit Table(Database &database)
        : m_database(database)
    {
    }

    /// A record that brings an id keeps it.
    RecordId insert(const Record &record)
    {
        QVariantList values{record.id.isValid() ? QVariant(record.id.value()) : QVariant()};
        values.append(toRow(record));
        return RecordId(m_database.insert(insertStatement(), values));
    }

    void update(const Record &record)
    {
        auto values = toRow(record);
        values.append(record.id.value());
        m_database.execute(updateStatement(), values);
    }

    void remove(RecordId id)
    {
        m_database.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableName()), {id.value()});
    }

    std::optional<Record> find(RecordId id) const
    {
        const auto found = where(QStringLiteral("id = ?"), {id.value()});
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }

    /// `rest` is what follows FROM: WHERE, ORDER BY, LIMIT.
    QList<Record> select(const QString &rest, const QVariantList &values = {}) const
    {
        QList<Record> records;
        auto rows = m_database.run(selectStatement() + rest, values);
        while (rows.next())
            records.append(fromRow<Record>(rows));
        return records;
    }

    QList<Record> where(const QString &condition, const QVariantList &values = {}) const
    {
        return select(QStringLiteral(" WHERE ") + condition + QStringLiteral(" ORDER BY id"), values);
    }

    /// Those whose member names that record.
    template <class Owner>
    QList<Record> of(Id<Owner> Record::*member, Id<Owner> owner) const
    {
        const QString column = snakeCase(QLatin1String(fieldOf(member).name));
        return where(column + QStringLiteral(" = ?"), {owner.value()});
    }

    QList<Record> all() const { return select(QStringLiteral(" ORDER BY id")); }

    qint64 count() const
    {
        return m_database.single(QStringLiteral("SELECT count(*) FROM %1").arg(tableName())).toLongLong();
    }

    static QString tableName() { return QString::fromLatin1(Fields<Record>::record); }

private:
    static const QString &insertStatement()
    {
        static const QString statement = QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?%3)")
                                             .arg(tableName(), columnNames<Record>().join(QStringLiteral(", ")),
                                                  QStringLiteral(", ?").repeated(columnNames<Record>().size()));
        return statement;
    }

    static const QString &updateStatement()
    {
        static const QString statement = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                                             .arg(tableName(), columnNames<Record>().join(QStringLiteral(" = ?, ")));
        return statement;
    }

    static const QString &selectStatement()
    {
        static const QString statement =
            QStringLiteral("SELECT id, %1 FROM %2").arg(columnNames<Record>().join(QStringLiteral(", ")), tableName());
        return statement;
    }

    Database &m_database;
};

}
