#include "core/usecases/histories.h"

#include "core/storage/history.h"

namespace seduta {

Result<QList<ChangeSet>> Histories::page(int size, ChangeSetId before) const
{
    return m_workspace.read([&](Database &database) { return History(database).page(size, before); });
}

Result<QList<ChangeSet>> Histories::of(const QString &table, qint64 id) const
{
    return m_workspace.read([&](Database &database) { return History(database).of(table, id); });
}

Result<QList<ChangeInWords>> Histories::changesOf(ChangeSetId act) const
{
    return m_workspace.read([&](Database &database) {
        QList<ChangeInWords> lines;
        const auto changes = History(database).changes(act);
        for (const auto &change : changes)
            lines.append(toldChanges(database, change));
        return lines;
    });
}

}
