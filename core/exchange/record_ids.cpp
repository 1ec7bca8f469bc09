#include "core/exchange/record_ids.h"

namespace seduta::exchange {

namespace {

template <class Record>
void move(Id<Record> &id, qint64 offset)
{
    if (id.isValid())
        id = Id<Record>(id.value() + offset);
}

template <class Record>
void moveRecord(Record &record, qint64 offset)
{
    if constexpr (!std::is_same_v<Record, Council>)
        move(record.id, offset);
    const auto moveField = [&](const auto &field) {
        using Member = std::remove_reference_t<decltype(record.*(field.member))>;
        if constexpr (!std::is_void_v<typename ReferredRecord<Member>::Type>)
            move(record.*(field.member), offset);
    };
    std::apply([&](const auto &...field) { (moveField(field), ...); }, Fields<Record>::all);
}

}

void moveIds(Secretariat &secretariat, qint64 offset)
{
    const auto moveList = [&](auto list) {
        for (auto &record : secretariat.*list)
            moveRecord(record, offset);
    };
    std::apply([&](auto... list) { (moveList(list), ...); }, Secretariat::lists());
}

}
