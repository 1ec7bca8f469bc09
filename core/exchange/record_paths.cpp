#include "core/exchange/record_paths.h"

namespace seduta::exchange {

namespace {

qint64 parentOf(const Secretariat &secretariat, const Shape &shape, qsizetype index)
{
    return shape.parentField->acts->reference(shape.parentField->of(shape.list->at(secretariat, index)));
}

qsizetype indexOf(const Secretariat &secretariat, const Shape &shape, qint64 id)
{
    qsizetype index = 0;
    while (index < shape.list->size(secretariat) && shape.record->id(shape.list->at(secretariat, index)) != id)
        ++index;
    return index;
}

// Among those of the same parent.
qsizetype placeAmongSiblings(const Secretariat &secretariat, const Shape &shape, qsizetype index)
{
    const qint64 parent = parentOf(secretariat, shape, index);
    qsizetype before = 0;
    for (qsizetype i = 0; i < index; ++i)
        before += parentOf(secretariat, shape, i) == parent;
    return before;
}

}

QString pathOf(const Secretariat &secretariat, const Shape &shape, qsizetype index)
{
    const qsizetype parent =
        shape.parent ? indexOf(secretariat, *shape.parent, parentOf(secretariat, shape, index)) : 0;
    const QString path = (shape.parent ? pathOf(secretariat, *shape.parent, parent) : QString()) + u'/' + shape.key;
    if (shape.isSingle)
        return path;
    const qsizetype place = shape.parent ? placeAmongSiblings(secretariat, shape, index) : index;
    return path + u'/' + QString::number(place);
}

}
