#include "core/storage/database.h"

#include "core/storage/archive_header.h"
#include "core/storage/cell_limits.h"
#include "core/storage/migrator.h"
#include "core/storage/open_archives.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/schema.h"
#include "core/support/shared_mode.h"
#include "core/support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace seduta {

namespace {

// A null text would be bound as NULL; an absent value is an invalid variant.
QVariant bound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = cleaned(value.toString());
    return text.isNull() ? QStringLiteral("") : text;
}

// A user's path is never handed over raw: SQLite reads names beginning with "file:" as addresses.
QString addressOf(const QString &path, const QString &mode)
{
    const auto url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?mode=") + mode;
}

// 64 MiB at most, taken as it is used; a negative size is in KiB.
QString cacheKibibytes()
{
    return QStringLiteral("-65536");
}

void bindAndRun(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bound(values.at(i)));
    if (!query.exec())
        throw StorageError(query.lastError(), statement);
}

/// Where SQLite puts what it needs for a while. In a file, which only we may read and which has no name, an archive larger than memory has room;
/// a small one never comes to be written there.
class TemporaryStore
{
public:
    TemporaryStore(Database &database, const QString &place)
        : m_database(database)
    {
        m_database.run(QStringLiteral("PRAGMA temp_store = %1").arg(place));
    }
    ~TemporaryStore()
    {
        try {
            m_database.run(QStringLiteral("PRAGMA temp_store = MEMORY"));
        } catch (const StorageError &) {
        }
    }
    Q_DISABLE_COPY_MOVE(TemporaryStore)

private:
    Database &m_database;
};

}

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw StorageError(m_query.lastError(), m_query.lastQuery());
    return false;
}

int Rows::columnCount() const
{
    return m_query.record().count();
}

QString Rows::columnName(int column) const
{
    return m_query.record().fieldName(column);
}

Database::Database(const QString &path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_access(access)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(QThread::currentThread())
{
}

std::unique_ptr<Database> Database::create(const QString &path, const QDateTime &now,
                                           const QList<Migration> &migrations)
{
    if (QFileInfo::exists(path))
        throw StorageError(StorageFault::NoAccess, path);
    requireNoJournals(QFileInfo(path).absoluteFilePath());
    // Private from its first byte on.
    if (!SharedMode::of(path).makeFile(path))
        throw StorageError(StorageFault::NoAccess, path);
    auto database = std::unique_ptr<Database>(new Database(path, Access::ReadWrite));
    database->connect(addressOf(path, QStringLiteral("rw")));
    database->protect();
    database->trustSchema();
    Migrator(*database, migrations).build(now);
    return database;
}

std::unique_ptr<Database> Database::createScratch()
{
    auto database = std::unique_ptr<Database>(new Database(QString(), Access::ReadWrite));
    database->connect(QStringLiteral(":memory:"));
    return database;
}

std::unique_ptr<Database> Database::open(const QString &path, Access access, const QList<Migration> &migrations)
{
    requireArchive(path, migrations.constLast().version);
    auto database = std::unique_ptr<Database>(new Database(path, access));
    database->connect(addressOf(path, access == Access::ReadWrite ? QStringLiteral("rw") : QStringLiteral("ro")));
    if (access == Access::ReadOnly)
        database->set(QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1"));
    database->set(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0"));
    database->set(QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1"));
    // By now SQLite has put back an interrupted save: only here does the first page speak for certain.
    requireOurs(path, database->single(QStringLiteral("PRAGMA application_id")).toUInt(), quint32(database->version()),
                migrations.constLast().version);
    readWithinMemory(*database, [&] {
        if (!isSchemaKnown(*database, migrations))
            throw StorageError(StorageFault::Foreign, path);
    });
    database->protect();
    requireBoundedCells(*database);
    database->trustSchema();
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::connect(const QString &address)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    m_database.setDatabaseName(address);
    if (!m_database.open())
        throw StorageError(m_database.lastError(), m_path);
    limitMemory(*this);
    m_open = std::make_unique<OpenArchive>(m_path);
    m_journal = journalBeside(QFileInfo(m_path).canonicalFilePath());
}

void Database::requireHarmlessSurroundings() const
{
    requireHarmlessJournal(m_journal);
}

void Database::set(const QString &pragma, const QString &value, const QString &readBack)
{
    run(QStringLiteral("PRAGMA %1 = %2").arg(pragma, value));
    const auto taken = single(QStringLiteral("PRAGMA %1").arg(pragma)).toString();
    if (taken != readBack)
        throw StorageError(StorageFault::Internal, QStringLiteral("%1 is %2").arg(pragma, taken));
}

void Database::protect()
{
    const QString on = QStringLiteral("ON");
    const QString one = QStringLiteral("1");
    if (m_access == Access::ReadWrite) {
        set(QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete"));
        set(QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3"));
        set(QStringLiteral("secure_delete"), on, one);
    }
    set(QStringLiteral("locking_mode"), QStringLiteral("NORMAL"), QStringLiteral("normal"));
    set(QStringLiteral("foreign_keys"), on, one);
    set(QStringLiteral("recursive_triggers"), on, one);
    set(QStringLiteral("cell_size_check"), on, one);
    set(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0"));
    set(QStringLiteral("mmap_size"), QStringLiteral("0"), QStringLiteral("0"));
    set(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
    set(QStringLiteral("cache_size"), cacheKibibytes(), cacheKibibytes());
}

// Only after the schema was compared: the journal's triggers call json_object(), which an untrusted schema may not.
void Database::trustSchema()
{
    set(QStringLiteral("trusted_schema"), QStringLiteral("ON"), QStringLiteral("1"));
}

int Database::version() const
{
    return const_cast<Database *>(this)->single(QStringLiteral("PRAGMA user_version")).toInt();
}

Rows Database::run(const QString &statement, const QVariantList &values)
{
    assertThread();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        throw StorageError(query.lastError(), statement);
    bindAndRun(query, statement, values);
    return Rows(std::move(query));
}

QSqlQuery &Database::prepared(const QString &statement)
{
    auto &query = m_prepared[statement];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            const auto error = query->lastError();
            m_prepared.remove(statement);
            throw StorageError(error, statement);
        }
    }
    return *query;
}

void Database::execute(const QString &statement, const QVariantList &values)
{
    insert(statement, values);
}

qint64 Database::insert(const QString &statement, const QVariantList &values)
{
    assertThread();
    auto &query = prepared(statement);
    bindAndRun(query, statement, values);
    const auto id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

QVariant Database::single(const QString &statement, const QVariantList &values)
{
    auto rows = run(statement, values);
    return rows.next() ? rows.value(0) : QVariant();
}

void Database::forgetCache()
{
    run(QStringLiteral("PRAGMA shrink_memory"));
}

void Database::vacuum()
{
    forgetPrepared();
    const TemporaryStore inFile(*this, QStringLiteral("FILE"));
    run(QStringLiteral("VACUUM"));
}

void Database::forgetPrepared()
{
    m_prepared.clear();
}

void Database::assertThread() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "used from a thread that is not its own");
}

}
