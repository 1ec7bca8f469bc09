#pragma once

#include "core/domain/secretariat.h"

#include <QVariant>

#include <sqlite3.h>

namespace seduta::bench {

/// The rows of a secretariat, ready to be bound: what the plain C interface is given, so that only SQLite's own work is measured.
struct RawTable {
    QByteArray insert{};
    QList<QVariantList> rows{};
};

QList<RawTable> rawTables(const Secretariat &secretariat);

/// The archive's tables and indices, those of the search included, without a journal, filled through the C interface in one transaction.
void buildRaw(const QString &path, const QList<RawTable> &tables);

/// An open connection of the C interface with the pragmas of an archive.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const QByteArray &statement);
    /// Reads every column of every row; answers how many rows.
    int readAll(const QByteArray &query);
    sqlite3 *handle() { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

}
