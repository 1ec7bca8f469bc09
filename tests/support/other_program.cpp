#include "tests/support/other_program.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace seduta {

OtherProgram::OtherProgram(const QString &path)
    : m_connection(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.open();
}

OtherProgram::~OtherProgram()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool OtherProgram::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const bool isDone = query.exec(statement);
    if (!isDone)
        qWarning("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
    return isDone;
}

QStringList OtherProgram::texts(const QString &statement)
{
    QStringList result;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.exec(statement);
    while (query.next())
        result.append(query.value(0).toString());
    return result;
}

bool OtherProgram::runApart(const QString &path, const QString &statement)
{
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, statement});
    return other.waitForFinished(-1) && other.exitCode() == 0;
}

bool OtherProgram::runUnseen(const QString &statement)
{
    const auto triggers = texts(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"));
    const auto names = texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    run(QStringLiteral("BEGIN"));
    for (const auto &name : names)
        run(QStringLiteral("DROP TRIGGER %1").arg(name));
    const bool isDone = run(statement);
    for (const auto &trigger : triggers)
        run(trigger);
    return run(QStringLiteral("COMMIT")) && isDone;
}

}
