#pragma once

#include "core/domain/critical_area.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<CriticalArea> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "critical_area");
    static constexpr auto all = std::tuple{
        Field{"parentId", &CriticalArea::parentId, QT_TRANSLATE_NOOP("critical_area", "Below the theme")},
        Field{"position", &CriticalArea::position, QT_TRANSLATE_NOOP("critical_area", "Position")},
        Field{"title", &CriticalArea::title, QT_TRANSLATE_NOOP("critical_area", "Area")},
        Field{"description", &CriticalArea::description, QT_TRANSLATE_NOOP("critical_area", "Description")},
        Field{"place", &CriticalArea::place, QT_TRANSLATE_NOOP("critical_area", "Place")},
        Field{"season", &CriticalArea::season, QT_TRANSLATE_NOOP("critical_area", "Season")},
        Field{"status", &CriticalArea::status, QT_TRANSLATE_NOOP("critical_area", "Status")},
        Field{"statusOn", &CriticalArea::statusOn, QT_TRANSLATE_NOOP("critical_area", "Status since")},
        Field{"statusReason", &CriticalArea::statusReason, QT_TRANSLATE_NOOP("critical_area", "Reason of the status")},
        Field{"raisedOn", &CriticalArea::raisedOn,
              QT_TRANSLATE_NOOP("critical_area", "Raised before the archive, when")},
        Field{"raisedBy", &CriticalArea::raisedBy,
              QT_TRANSLATE_NOOP("critical_area", "Raised before the archive, by")}};
};

template <>
struct Fields<CriticalAreaReport> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "critical_area_report");
    static constexpr auto all = std::tuple{
        Field{"criticalAreaId", &CriticalAreaReport::criticalAreaId,
              QT_TRANSLATE_NOOP("critical_area_report", "Critical area")},
        Field{"meetingId", &CriticalAreaReport::meetingId, QT_TRANSLATE_NOOP("critical_area_report", "Meeting")},
        Field{"agendaItemId", &CriticalAreaReport::agendaItemId,
              QT_TRANSLATE_NOOP("critical_area_report", "Agenda item")},
        Field{"judgement", &CriticalAreaReport::judgement, QT_TRANSLATE_NOOP("critical_area_report", "How it stands")},
        Field{"place", &CriticalAreaReport::place, QT_TRANSLATE_NOOP("critical_area_report", "Where")},
        Field{"season", &CriticalAreaReport::season, QT_TRANSLATE_NOOP("critical_area_report", "Season")},
        Field{"text", &CriticalAreaReport::text, QT_TRANSLATE_NOOP("critical_area_report", "What was said")}};
};

template <>
struct Fields<CriticalAreaReportBody> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "critical_area_report_body");
    static constexpr auto all = std::tuple{
        Field{"reportId", &CriticalAreaReportBody::reportId, QT_TRANSLATE_NOOP("critical_area_report_body", "Report")},
        Field{"bodyId", &CriticalAreaReportBody::bodyId, QT_TRANSLATE_NOOP("critical_area_report_body", "Body")}};
};

}
