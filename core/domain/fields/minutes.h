#pragma once

#include "core/domain/field.h"
#include "core/domain/minutes.h"

namespace seduta {

template <>
struct Fields<Statement> {
    static constexpr auto record = "statement";
    static constexpr auto all = std::tuple{Field{"agendaItemId", &Statement::agendaItemId},
                                           Field{"position", &Statement::position},
                                           Field{"bodyId", &Statement::bodyId},
                                           Field{"personId", &Statement::personId},
                                           Field{"speakerName", &Statement::speakerName},
                                           Field{"verb", &Statement::verb},
                                           Field{"text", &Statement::text}};
};

template <>
struct Fields<Minutes> {
    static constexpr auto record = "minutes";
    static constexpr auto all = std::tuple{Field{"meetingId", &Minutes::meetingId}, Field{"number", &Minutes::number},
                                           Field{"state", &Minutes::state}};
};

template <>
struct Fields<MinutesText> {
    static constexpr auto record = "minutes_text";
    static constexpr auto all =
        std::tuple{Field{"meetingId", &MinutesText::meetingId}, Field{"section", &MinutesText::section},
                   Field{"agendaItemId", &MinutesText::agendaItemId}, Field{"position", &MinutesText::position},
                   Field{"text", &MinutesText::text}};
};

}
