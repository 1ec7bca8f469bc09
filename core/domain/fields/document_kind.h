#pragma once

#include "core/domain/document_kind.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<DocumentKindRow> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "document_kind");
    static constexpr auto all =
        std::tuple{Field{"word", &DocumentKindRow::word, QT_TRANSLATE_NOOP("document_kind", "Word")}};
};

}
