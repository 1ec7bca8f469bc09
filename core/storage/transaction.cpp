#include "core/storage/transaction.h"

namespace seduta {

// After a full disk SQLite may already have rolled back; then there is nothing left to do.
void Transaction::rollBack() noexcept
{
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &) {
    }
}

}
