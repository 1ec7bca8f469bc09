#pragma once

#include "core/domain/field.h"
#include "core/domain/template_override.h"

namespace seduta {

template <>
struct Fields<TemplateOverride> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "template_override");
    static constexpr auto all =
        std::tuple{Field{"language", &TemplateOverride::language, QT_TRANSLATE_NOOP("template_override", "Language")},
                   Field{"fileName", &TemplateOverride::fileName, QT_TRANSLATE_NOOP("template_override", "File name")},
                   Field{"text", &TemplateOverride::text, QT_TRANSLATE_NOOP("template_override", "Text")}};
};

}
