#pragma once

#include "core/domain/field.h"
#include "core/domain/working_table.h"

namespace seduta {

template <>
struct Fields<WorkingTable> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "working_table");
    static constexpr auto all = std::tuple{
        Field{"kind", &WorkingTable::kind, QT_TRANSLATE_NOOP("working_table", "Kind")},
        Field{"name", &WorkingTable::name, QT_TRANSLATE_NOOP("working_table", "Name")},
        Field{"theme", &WorkingTable::theme, QT_TRANSLATE_NOOP("working_table", "Theme")},
        Field{"territory", &WorkingTable::territory, QT_TRANSLATE_NOOP("working_table", "Territory")},
        Field{"origin", &WorkingTable::origin, QT_TRANSLATE_NOOP("working_table", "Wanted by")},
        Field{"projectId", &WorkingTable::projectId, QT_TRANSLATE_NOOP("working_table", "Born of the project")},
        Field{"parentId", &WorkingTable::parentId, QT_TRANSLATE_NOOP("working_table", "Part of the table")},
        Field{"foundedOn", &WorkingTable::foundedOn, QT_TRANSLATE_NOOP("working_table", "Founded on")},
        Field{"foundingRef", &WorkingTable::foundingRef, QT_TRANSLATE_NOOP("working_table", "Founding act")},
        Field{"coordinatorBodyId", &WorkingTable::coordinatorBodyId,
              QT_TRANSLATE_NOOP("working_table", "Body that coordinates")},
        Field{"coordinatorId", &WorkingTable::coordinatorId, QT_TRANSLATE_NOOP("working_table", "Coordinator")},
        Field{"mandate", &WorkingTable::mandate, QT_TRANSLATE_NOOP("working_table", "Mandate")},
        Field{"state", &WorkingTable::state, QT_TRANSLATE_NOOP("working_table", "State")}};
};

template <>
struct Fields<TableMember> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "table_member");
    static constexpr auto all = std::tuple{
        Field{"workingTableId", &TableMember::workingTableId, QT_TRANSLATE_NOOP("table_member", "Working table")},
        Field{"bodyId", &TableMember::bodyId, QT_TRANSLATE_NOOP("table_member", "Body")},
        Field{"category", &TableMember::category, QT_TRANSLATE_NOOP("table_member", "Category, in words")},
        Field{"validFrom", &TableMember::validFrom, QT_TRANSLATE_NOOP("table_member", "Sits from")},
        Field{"validTo", &TableMember::validTo, QT_TRANSLATE_NOOP("table_member", "Sits until")}};
};

template <>
struct Fields<TableStateChange> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "table_state_change");
    static constexpr auto all =
        std::tuple{Field{"workingTableId", &TableStateChange::workingTableId,
                         QT_TRANSLATE_NOOP("table_state_change", "Working table")},
                   Field{"state", &TableStateChange::state, QT_TRANSLATE_NOOP("table_state_change", "State")},
                   Field{"since", &TableStateChange::since, QT_TRANSLATE_NOOP("table_state_change", "Since")},
                   Field{"meetingId", &TableStateChange::meetingId,
                         QT_TRANSLATE_NOOP("table_state_change", "Told in the meeting")},
                   Field{"note", &TableStateChange::note, QT_TRANSLATE_NOOP("table_state_change", "Notes")}};
};

template <>
struct Fields<TableName> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "table_name");
    static constexpr auto all = std::tuple{
        Field{"workingTableId", &TableName::workingTableId, QT_TRANSLATE_NOOP("table_name", "Working table")},
        Field{"name", &TableName::name, QT_TRANSLATE_NOOP("table_name", "Name")},
        Field{"validFrom", &TableName::validFrom, QT_TRANSLATE_NOOP("table_name", "Valid from")},
        Field{"validTo", &TableName::validTo, QT_TRANSLATE_NOOP("table_name", "Valid to")}};
};

}
