#pragma once

#include "core/domain/minutes.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Statement> {
    static constexpr auto table = "statement";
    static constexpr auto columns = std::tuple{Column{"agenda_item_id", &Statement::agendaItemId},
                                               Column{"position", &Statement::position},
                                               Column{"body_id", &Statement::bodyId},
                                               Column{"person_id", &Statement::personId},
                                               Column{"speaker_name", &Statement::speakerName},
                                               Column{"verb", &Statement::verb},
                                               Column{"text", &Statement::text}};
};

template <>
struct Layout<Minutes> {
    static constexpr auto table = "minutes";
    static constexpr auto columns = std::tuple{Column{"meeting_id", &Minutes::meetingId},
                                               Column{"number", &Minutes::number}, Column{"state", &Minutes::state}};
};

template <>
struct Layout<MinutesText> {
    static constexpr auto table = "minutes_text";
    static constexpr auto columns =
        std::tuple{Column{"meeting_id", &MinutesText::meetingId}, Column{"section", &MinutesText::section},
                   Column{"agenda_item_id", &MinutesText::agendaItemId}, Column{"position", &MinutesText::position},
                   Column{"text", &MinutesText::text}};
};

}
