#include "core/usecases/histories.h"

#include "core/storage/history.h"

#include <algorithm>

namespace seduta {

namespace {

/// Of a record changed several times in one visit, what it was before and what it came to.
QList<Change> changesOfVisit(const History &history, ChangeSetId first)
{
    QList<Change> whole;
    const auto acts = history.visit(first);
    for (const auto &act : acts) {
        const auto changes = history.changes(act.id);
        for (const auto &change : changes) {
            const auto known = std::find_if(whole.begin(), whole.end(), [&](const Change &each) {
                return each.changeSetId != change.changeSetId && each.table == change.table
                    && each.rowId == change.rowId;
            });
            if (known == whole.end())
                whole.append(change);
            else
                known->after = change.after;
        }
    }
    return whole;
}

}

Result<QList<ChangeSet>> Histories::page(int size, ChangeSetId before) const
{
    return m_workspace.read([&](Database &database) { return toldByVisit(History(database).page(size, before)); });
}

Result<QList<ChangeSet>> Histories::of(const QString &table, qint64 id) const
{
    return m_workspace.read([&](Database &database) { return toldByVisit(History(database).of(table, id)); });
}

Result<QList<ChangeInWords>> Histories::changesOf(ChangeSetId act) const
{
    return m_workspace.read([&](Database &database) {
        QList<ChangeInWords> lines;
        const auto changes = changesOfVisit(History(database), act);
        for (const auto &change : changes)
            lines.append(toldChanges(database, change));
        return lines;
    });
}

}
