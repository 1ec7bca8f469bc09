#pragma once

#include <QStringList>

namespace seduta {

/// Listens to every statement that SQLite runs, on every connection opened while it lives.
class StatementTrace
{
public:
    StatementTrace();
    ~StatementTrace();
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;

    /// The different ones heard since the last time it was asked.
    QStringList taken();
    /// All of them, in their order.
    QStringList allTaken();
};

}
