#include "tests/support/random_records.h"

namespace seduta {

QList<qint64> RandomRecords::ids(const QString &table) const
{
    return workspace
        .read([&](Database &database) {
            QList<qint64> result;
            auto rows = database.run(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
            while (rows.next())
                result.append(rows.number(0));
            return result;
        })
        .value();
}

}
