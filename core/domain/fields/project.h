#pragma once

#include "core/domain/field.h"
#include "core/domain/project.h"

namespace seduta {

template <>
struct Fields<Project> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "project");
    static constexpr auto all =
        std::tuple{Field{"title", &Project::title, QT_TRANSLATE_NOOP("project", "Title")},
                   Field{"acronym", &Project::acronym, QT_TRANSLATE_NOOP("project", "Acronym")},
                   Field{"status", &Project::status, QT_TRANSLATE_NOOP("project", "Status")},
                   Field{"programme", &Project::programme, QT_TRANSLATE_NOOP("project", "Programme")},
                   Field{"fund", &Project::fund, QT_TRANSLATE_NOOP("project", "Fund")},
                   Field{"call", &Project::call, QT_TRANSLATE_NOOP("project", "Call")},
                   Field{"code", &Project::code, QT_TRANSLATE_NOOP("project", "Code")},
                   Field{"reach", &Project::reach, QT_TRANSLATE_NOOP("project", "Reach")},
                   Field{"territory", &Project::territory, QT_TRANSLATE_NOOP("project", "Territory")},
                   Field{"description", &Project::description, QT_TRANSLATE_NOOP("project", "Description")}};
};

template <>
struct Fields<ProjectEdition> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "project_edition");
    static constexpr auto all = std::tuple{
        Field{"projectId", &ProjectEdition::projectId, QT_TRANSLATE_NOOP("project_edition", "Project")},
        Field{"number", &ProjectEdition::number, QT_TRANSLATE_NOOP("project_edition", "Edition")},
        Field{"leadBodyId", &ProjectEdition::leadBodyId, QT_TRANSLATE_NOOP("project_edition", "Lead body")},
        Field{"ledByOffice", &ProjectEdition::ledByOffice, QT_TRANSLATE_NOOP("project_edition", "Led by this office")},
        Field{"leadName", &ProjectEdition::leadName, QT_TRANSLATE_NOOP("project_edition", "Name of the lead")},
        Field{"start", &ProjectEdition::start, QT_TRANSLATE_NOOP("project_edition", "Start")},
        Field{"end", &ProjectEdition::end, QT_TRANSLATE_NOOP("project_edition", "End")},
        Field{"months", &ProjectEdition::months, QT_TRANSLATE_NOOP("project_edition", "Months")},
        Field{"amountCents", &ProjectEdition::amount, QT_TRANSLATE_NOOP("project_edition", "Amount in euro")},
        Field{"beneficiaries", &ProjectEdition::beneficiaries, QT_TRANSLATE_NOOP("project_edition", "Beneficiaries")}};
};

template <>
struct Fields<ProjectPartner> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "project_partner");
    static constexpr auto all =
        std::tuple{Field{"editionId", &ProjectPartner::editionId, QT_TRANSLATE_NOOP("project_partner", "Edition")},
                   Field{"position", &ProjectPartner::position, QT_TRANSLATE_NOOP("project_partner", "Position")},
                   Field{"bodyId", &ProjectPartner::bodyId, QT_TRANSLATE_NOOP("project_partner", "Body")},
                   Field{"name", &ProjectPartner::name, QT_TRANSLATE_NOOP("project_partner", "Name")},
                   Field{"unit", &ProjectPartner::unit, QT_TRANSLATE_NOOP("project_partner", "Office or department")}};
};

template <>
struct Fields<PlannedActivity> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "planned_activity");
    static constexpr auto all = std::tuple{
        Field{"editionId", &PlannedActivity::editionId, QT_TRANSLATE_NOOP("planned_activity", "Edition")},
        Field{"position", &PlannedActivity::position, QT_TRANSLATE_NOOP("planned_activity", "Position")},
        Field{"kind", &PlannedActivity::kind, QT_TRANSLATE_NOOP("planned_activity", "Kind")},
        Field{"text", &PlannedActivity::text, QT_TRANSLATE_NOOP("planned_activity", "What it will do, or aims at")},
        Field{"workingTableId", &PlannedActivity::workingTableId,
              QT_TRANSLATE_NOOP("planned_activity", "Working table it starts")},
        Field{"agreementId", &PlannedActivity::agreementId,
              QT_TRANSLATE_NOOP("planned_activity", "Agreement it makes")}};
};

template <>
struct Fields<ProjectStateChange> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "project_state_change");
    static constexpr auto all = std::tuple{
        Field{"projectId", &ProjectStateChange::projectId, QT_TRANSLATE_NOOP("project_state_change", "Project")},
        Field{"state", &ProjectStateChange::state, QT_TRANSLATE_NOOP("project_state_change", "State")},
        Field{"since", &ProjectStateChange::since, QT_TRANSLATE_NOOP("project_state_change", "Since")},
        Field{"meetingId", &ProjectStateChange::meetingId,
              QT_TRANSLATE_NOOP("project_state_change", "Told in the meeting")},
        Field{"note", &ProjectStateChange::note, QT_TRANSLATE_NOOP("project_state_change", "Notes")}};
};

}
