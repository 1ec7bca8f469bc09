#pragma once

#include "core/storage/migration.h"
#include "core/storage/storage_error.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <memory>

namespace seduta {

class OpenArchive;

enum class Access { ReadWrite, ReadOnly };

/// A result being read; it ends by itself when it goes out of scope, so that no half-read query holds the archive.
class Rows
{
public:
    explicit Rows(QSqlQuery &&query)
        : m_query(std::move(query))
    {
    }
    ~Rows() { m_query.finish(); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows(Rows &&) = default;
    Rows &operator=(Rows &&) = default;

    /// The next row; throws StorageError where reading fails in the middle.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    /// A column read as BLOB, null where it is NULL.
    QByteArray bytes(int column) const
    {
        return m_query.isNull(column) ? QByteArray() : m_query.value(column).toByteArray();
    }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int columnCount() const;
    QString columnName(int column) const;

private:
    QSqlQuery m_query;
};

/// The one gate to an archive file: one connection, in one thread, with every pragma read back. Everything here throws
/// StorageError. Opening never creates; `create` never overwrites.
class Database
{
public:
    /// Makes an empty archive of the newest version among `migrations` and opens it.
    static std::unique_ptr<Database> create(const QString &path, const QDateTime &now,
                                            const QList<Migration> &migrations = builtInMigrations());
    /// Opens an archive of any version among `migrations`: ours to the last row of its schema, or refused untouched.
    static std::unique_ptr<Database> open(const QString &path, Access access = Access::ReadWrite,
                                          const QList<Migration> &migrations = builtInMigrations());
    /// An empty database in memory, to try statements on.
    static std::unique_ptr<Database> createScratch();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    /// SQLite obeys a journal that is put beside an open archive too. Throws StorageError for one that could make it touch another file.
    void requireHarmlessSurroundings() const;
    int version() const;

    /// Runs one statement with values bound in order; texts are cleaned on the way in, and a null text is an empty one.
    Rows run(const QString &statement, const QVariantList &values = {});
    /// The same for a statement run many times: it stays prepared.
    void execute(const QString &statement, const QVariantList &values = {});
    qint64 insert(const QString &statement, const QVariantList &values);
    /// One value of one row, or an invalid variant.
    QVariant single(const QString &statement, const QVariantList &values = {});
    /// Reads from the disk again: a file overwritten in place may look to SQLite like the one it has in its cache.
    void forgetCache();
    /// Leaves no trace of what was deleted in the free pages of the file.
    void vacuum();
    /// Forgets prepared statements; needed before the schema changes.
    void forgetPrepared();

private:
    Database(const QString &path, Access access);

    void connect(const QString &address);
    void set(const QString &pragma, const QString &value, const QString &readBack);
    void protect();
    void trustSchema();
    QSqlQuery &prepared(const QString &statement);
    void assertThread() const;

    QString m_path;
    QString m_journal{};
    std::unique_ptr<OpenArchive> m_open{};
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database{};
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared{};
    QThread *m_thread = nullptr;
};

}
