#pragma once

#include "core/domain/field.h"
#include "core/domain/template_override.h"

namespace seduta {

template <>
struct Fields<TemplateOverride> {
    static constexpr auto record = "template_override";
    static constexpr auto all =
        std::tuple{Field{"language", &TemplateOverride::language}, Field{"fileName", &TemplateOverride::fileName},
                   Field{"text", &TemplateOverride::text}};
};

}
