#pragma once

#include "core/domain/critical_area.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<CriticalArea> {
    static constexpr auto table = "critical_area";
    static constexpr auto columns = std::tuple{Column{"parent_id", &CriticalArea::parentId},
                                               Column{"position", &CriticalArea::position},
                                               Column{"title", &CriticalArea::title},
                                               Column{"description", &CriticalArea::description},
                                               Column{"place", &CriticalArea::place},
                                               Column{"season", &CriticalArea::season},
                                               Column{"status", &CriticalArea::status},
                                               Column{"status_on", &CriticalArea::statusOn},
                                               Column{"status_reason", &CriticalArea::statusReason}};
};

template <>
struct Layout<CriticalAreaReport> {
    static constexpr auto table = "critical_area_report";
    static constexpr auto columns =
        std::tuple{Column{"critical_area_id", &CriticalAreaReport::criticalAreaId},
                   Column{"meeting_id", &CriticalAreaReport::meetingId},
                   Column{"agenda_item_id", &CriticalAreaReport::agendaItemId},
                   Column{"judgement", &CriticalAreaReport::judgement}, Column{"text", &CriticalAreaReport::text}};
};

template <>
struct Layout<CriticalAreaReportBody> {
    static constexpr auto table = "critical_area_report_body";
    static constexpr auto columns = std::tuple{Column{"report_id", &CriticalAreaReportBody::reportId},
                                               Column{"body_id", &CriticalAreaReportBody::bodyId}};
};

}
