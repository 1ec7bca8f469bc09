#pragma once

#include "core/domain/block_change.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<BlockChange> {
    static constexpr auto record = "block_change";
    static constexpr auto all = std::tuple{
        Field{"meetingId", &BlockChange::meetingId},         Field{"document", &BlockChange::document},
        Field{"convocationId", &BlockChange::convocationId}, Field{"original", &BlockChange::original},
        Field{"occurrence", &BlockChange::occurrence},       Field{"replacement", &BlockChange::replacement}};
};

}
