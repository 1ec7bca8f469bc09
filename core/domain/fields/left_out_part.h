#pragma once

#include "core/domain/field.h"
#include "core/domain/left_out_part.h"

namespace seduta {

template <>
struct Fields<LeftOutPart> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "left_out_part");
    static constexpr auto all =
        std::tuple{Field{"document", &LeftOutPart::document, QT_TRANSLATE_NOOP("left_out_part", "Document")},
                   Field{"part", &LeftOutPart::part, QT_TRANSLATE_NOOP("left_out_part", "Part left out")}};
};

}
