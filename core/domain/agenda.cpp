#include "core/domain/agenda.h"

#include <QHash>

#include <algorithm>
#include <utility>

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

Result<AgendaItem> checked(const AgendaItem &item)
{
    if (item.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Agenda", "Enter the title of the point."),
                       QStringLiteral("title"));
    if (item.plannedMinutes < 0)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Agenda", "Enter the minutes, which cannot be negative."),
                       QStringLiteral("plannedMinutes"));
    return item;
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

QList<QTime> startTimes(const QList<NumberedItem> &items, const QTime &from)
{
    QList<QTime> starts;
    QTime clock = from;
    QTime parentEnds;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &[item, number, depth] = items.at(i);
        if (depth == 0 && parentEnds.isValid())
            clock = std::exchange(parentEnds, {});
        starts.append(clock);
        const bool hasChildren = i + 1 < items.size() && items.at(i + 1).depth > depth;
        if (hasChildren && item.plannedMinutes > 0 && clock.isValid())
            parentEnds = clock.addSecs(item.plannedMinutes * 60);
        else if (!hasChildren)
            clock = item.plannedMinutes > 0 && clock.isValid() ? clock.addSecs(item.plannedMinutes * 60) : QTime();
    }
    return starts;
}

}
