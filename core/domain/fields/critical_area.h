#pragma once

#include "core/domain/critical_area.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<CriticalArea> {
    static constexpr auto record = "critical_area";
    static constexpr auto all = std::tuple{Field{"parentId", &CriticalArea::parentId},
                                           Field{"position", &CriticalArea::position},
                                           Field{"title", &CriticalArea::title},
                                           Field{"description", &CriticalArea::description},
                                           Field{"place", &CriticalArea::place},
                                           Field{"season", &CriticalArea::season},
                                           Field{"status", &CriticalArea::status},
                                           Field{"statusOn", &CriticalArea::statusOn},
                                           Field{"statusReason", &CriticalArea::statusReason}};
};

template <>
struct Fields<CriticalAreaReport> {
    static constexpr auto record = "critical_area_report";
    static constexpr auto all = std::tuple{
        Field{"criticalAreaId", &CriticalAreaReport::criticalAreaId},
        Field{"meetingId", &CriticalAreaReport::meetingId}, Field{"agendaItemId", &CriticalAreaReport::agendaItemId},
        Field{"judgement", &CriticalAreaReport::judgement}, Field{"text", &CriticalAreaReport::text}};
};

template <>
struct Fields<CriticalAreaReportBody> {
    static constexpr auto record = "critical_area_report_body";
    static constexpr auto all = std::tuple{Field{"reportId", &CriticalAreaReportBody::reportId},
                                           Field{"bodyId", &CriticalAreaReportBody::bodyId}};
};

}
