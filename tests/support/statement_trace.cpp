#include "tests/support/statement_trace.h"

#include <sqlite3.h>

#include <utility>

namespace seduta {

namespace {

QStringList &heard()
{
    static QStringList statements;
    return statements;
}

// What SQLite asks by itself, of an index or in a trigger, is told as a comment.
int hear(unsigned, void *, void *statement, void *told)
{
    if (!QByteArray(static_cast<const char *>(told)).startsWith("--"))
        heard().append(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
    return 0;
}

int listen(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
}

auto entryPoint()
{
    return reinterpret_cast<void (*)()>(listen);
}

}

StatementTrace::StatementTrace()
{
    sqlite3_auto_extension(entryPoint());
}

StatementTrace::~StatementTrace()
{
    sqlite3_cancel_auto_extension(entryPoint());
}

QStringList StatementTrace::taken()
{
    auto statements = allTaken();
    statements.removeDuplicates();
    return statements;
}

QStringList StatementTrace::allTaken()
{
    return std::exchange(heard(), {});
}

}
