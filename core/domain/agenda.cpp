#include "core/domain/agenda.h"

#include <QHash>

#include <algorithm>

namespace seduta {

namespace {

using ChildrenByParent = QHash<AgendaItemId, QList<AgendaItem>>;

void append(QList<NumberedItem> &result, const ChildrenByParent &children, AgendaItemId parent, const QString &prefix,
            int depth)
{
    int count = 0;
    for (const auto &item : children.value(parent)) {
        const QString number = prefix + QString::number(++count);
        result.append(NumberedItem{item, number, depth});
        append(result, children, item.id, number + u'.', depth + 1);
    }
}

}

QList<NumberedItem> numbered(const QList<AgendaItem> &items)
{
    auto sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    ChildrenByParent children;
    for (const auto &item : sorted)
        children[item.parentId].append(item);

    QList<NumberedItem> result;
    append(result, children, AgendaItemId(), QString(), 0);
    return result;
}

}
