#include "core/exchange/record_ids.h"

#include "core/domain/fields/council.h"
#include "core/domain/record_lists.h"

namespace seduta::exchange {

namespace {

void moveRecord(const RecordDescription &description, void *record, qint64 offset)
{
    if (const qint64 id = description.id(record); id > 0 && &description != &descriptionOf<Council>())
        description.setId(record, id + offset);
    for (const auto &field : description.fields)
        if (const auto *acts = field.acts; acts->reference)
            if (const qint64 id = acts->reference(field.of(record)); id > 0)
                acts->refer(field.in(record), id + offset);
}

}

void moveIds(Secretariat &secretariat, qint64 offset)
{
    for (const auto &list : recordLists())
        for (qsizetype i = 0; i < list->size(secretariat); ++i)
            moveRecord(*list->record, list->mutableAt(secretariat, i), offset);
}

}
