#pragma once

#include "core/domain/block_change.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<BlockChange> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "block_change");
    static constexpr auto all = std::tuple{
        Field{"meetingId", &BlockChange::meetingId, QT_TRANSLATE_NOOP("block_change", "Meeting")},
        Field{"document", &BlockChange::document, QT_TRANSLATE_NOOP("block_change", "Document")},
        Field{"convocationId", &BlockChange::convocationId, QT_TRANSLATE_NOOP("block_change", "Convocation")},
        Field{"original", &BlockChange::original, QT_TRANSLATE_NOOP("block_change", "Text of the template")},
        Field{"occurrence", &BlockChange::occurrence, QT_TRANSLATE_NOOP("block_change", "Occurrence")},
        Field{"replacement", &BlockChange::replacement, QT_TRANSLATE_NOOP("block_change", "Changed text")}};
};

}
