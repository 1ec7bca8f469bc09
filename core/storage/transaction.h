#pragma once

#include "core/storage/database.h"

namespace seduta {

/// BEGIN IMMEDIATE, and ROLLBACK unless committed. The first failed statement ends the save.
class Transaction
{
public:
    explicit Transaction(Database &database, const QString &begin = QStringLiteral("BEGIN IMMEDIATE"))
        : m_database(database)
    {
        m_database.run(begin);
    }

    ~Transaction()
    {
        if (m_isOpen)
            rollBack();
    }

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit()
    {
        m_database.run(QStringLiteral("COMMIT"));
        m_isOpen = false;
    }

private:
    void rollBack() noexcept;

    Database &m_database;
    bool m_isOpen = true;
};

}
