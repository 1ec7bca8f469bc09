#include "core/storage/migrator.h"

#include "core/storage/archive_header.h"
#include "core/storage/file_check.h"
#include "core/storage/journal.h"
#include "core/storage/journal_triggers.h"
#include "core/storage/search_index.h"
#include "core/storage/transaction.h"
#include "core/storage/verification.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace seduta {

namespace {

Migration readMigration(const QString &fileName)
{
    QFile file(QStringLiteral(":/migrations/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageFault::Internal, fileName);
    return Migration{fileName.left(4).toInt(), fileName, QString::fromUtf8(file.readAll())};
}

void setVersion(Database &database, int version)
{
    database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

// Off inside a transaction it would be ignored, and a rebuilt table would take its children with it.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database &database)
        : m_database(database)
    {
        m_database.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        if (m_database.single(QStringLiteral("PRAGMA foreign_keys")).toInt() != 0)
            throw StorageError(StorageFault::Internal, QStringLiteral("foreign_keys"));
    }
    ~ForeignKeysOff()
    {
        try {
            m_database.run(QStringLiteral("PRAGMA foreign_keys = ON"));
        } catch (const StorageError &) {
        }
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Database &m_database;
};

}

const QList<Migration> &builtInMigrations()
{
    static const auto migrations = [] {
        QList<Migration> result;
        const auto names =
            QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const auto &name : names)
            result.append(readMigration(name));
        return result;
    }();
    return migrations;
}

Migrator::Migrator(Database &database, const QList<Migration> &migrations)
    : m_database(database)
    , m_migrations(migrations)
{
}

QStringList Migrator::statements(const QString &sql)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression blankLine(QStringLiteral("\\n\\s*\\n"));
    QStringList result;
    const auto pieces = QString(sql).remove(comment).split(blankLine, Qt::SkipEmptyParts);
    for (const auto &piece : pieces)
        if (!piece.trimmed().isEmpty())
            result.append(piece.trimmed());
    return result;
}

void Migrator::applyUpTo(int version)
{
    for (const auto &migration : std::as_const(m_migrations))
        if (migration.version <= version)
            apply(migration);
    generateJournalTriggers(m_database);
}

void Migrator::apply(const Migration &migration)
{
    const auto all = statements(migration.sql);
    for (const auto &statement : all)
        m_database.run(statement);
}

void Migrator::build(const QDateTime &now)
{
    Transaction transaction(m_database);
    m_database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    applyUpTo(m_migrations.constLast().version);
    m_database.run(
        QStringLiteral("INSERT INTO meta (one, change_set_id, generation, created_at) VALUES (1, NULL, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), utcText(now)});
    SearchIndex(m_database).rebuild();
    setVersion(m_database, m_migrations.constLast().version);
    transaction.commit();
}

bool Migrator::isNeeded() const
{
    return m_database.version() < m_migrations.constLast().version;
}

void Migrator::migrate(const Act &act)
{
    const ForeignKeysOff off(m_database);
    for (const auto &migration : std::as_const(m_migrations))
        if (migration.version > m_database.version())
            step(migration, act);
    if (!isFileWhole(m_database))
        throw StorageError(StorageFault::Damaged, m_database.path());
}

void Migrator::step(const Migration &migration, const Act &act)
{
    m_database.forgetPrepared();
    Transaction transaction(m_database, QStringLiteral("BEGIN EXCLUSIVE"));
    Journal journal(m_database);
    journal.begin(act);
    dropJournalTriggers(m_database);
    apply(migration);
    if (m_database.run(QStringLiteral("PRAGMA foreign_key_check")).next())
        throw StorageError(StorageFault::Constraint, migration.name);
    journal.setNote(tableDigests(m_database));
    generateJournalTriggers(m_database);
    SearchIndex(m_database).rebuild();
    setVersion(m_database, migration.version);
    journal.end();
    transaction.commit();
}

}
