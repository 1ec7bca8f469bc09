#pragma once

#include "core/exchange/document_shape.h"

#include <algorithm>

namespace seduta::exchange {

template <class Record>
QString pathOf(const Secretariat &secretariat, QList<Record> Secretariat::*list, qsizetype index);

/// Where a record stands among its parent's, when lists keep the order of the document.
template <class Parent, class Child>
QString pathInParent(const Secretariat &secretariat, QList<Parent> Secretariat::*parents,
                     const Nested<Child, Parent> &nested, qsizetype index)
{
    const auto &children = secretariat.*(nested.list);
    const auto parentId = children.at(index).*(nested.parent);
    const auto hasParent = [&](const Child &child) { return child.*(nested.parent) == parentId; };
    const auto &all = secretariat.*parents;
    const auto parent =
        std::find_if(all.begin(), all.end(), [&](const Parent &each) { return each.id == parentId; }) - all.begin();
    const QString path = pathOf(secretariat, parents, parent) + u'/' + QLatin1String(nested.key);
    if (nested.isSingle)
        return path;
    return path + u'/' + QString::number(std::count_if(children.begin(), children.begin() + index, hasParent));
}

/// The JSON Pointer of a record in the document it was read from. Sought only for a fault, so that reading keeps no paths.
template <class Record>
QString pathOf(const Secretariat &secretariat, QList<Record> Secretariat::*, qsizetype index)
{
    QString path = QStringLiteral("/council");
    const auto seekOnTop = [&]<class Top>(const Listed<Top> &listed) {
        if constexpr (std::is_same_v<Top, Record>)
            path = u'/' + QLatin1String(listed.key) + u'/' + QString::number(index);
    };
    std::apply([&](const auto &...listed) { (seekOnTop(listed), ...); }, topLists);
    const auto seekInside = [&]<class Parent>(QList<Parent> Secretariat::*parents) {
        const auto seek = [&]<class Child>(const Nested<Child, Parent> &nested) {
            if constexpr (std::is_same_v<Child, Record>)
                path = pathInParent(secretariat, parents, nested, index);
        };
        std::apply([&](const auto &...nested) { (seek(nested), ...); }, Inside<Parent>::lists);
    };
    std::apply([&](auto... lists) { (seekInside(lists), ...); }, Secretariat::lists());
    return path;
}

}
