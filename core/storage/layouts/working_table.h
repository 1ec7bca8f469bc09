#pragma once

#include "core/domain/working_table.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<WorkingTable> {
    static constexpr auto table = "working_table";
    static constexpr auto columns = std::tuple{Column{"kind", &WorkingTable::kind},
                                               Column{"name", &WorkingTable::name},
                                               Column{"theme", &WorkingTable::theme},
                                               Column{"origin", &WorkingTable::origin},
                                               Column{"project_id", &WorkingTable::projectId},
                                               Column{"parent_id", &WorkingTable::parentId},
                                               Column{"founded", &WorkingTable::foundedOn},
                                               Column{"founding_ref", &WorkingTable::foundingRef},
                                               Column{"coordinator_body_id", &WorkingTable::coordinatorBodyId},
                                               Column{"coordinator_id", &WorkingTable::coordinatorId},
                                               Column{"mandate", &WorkingTable::mandate},
                                               Column{"state", &WorkingTable::state}};
};

template <>
struct Layout<TableMember> {
    static constexpr auto table = "table_member";
    static constexpr auto columns =
        std::tuple{Column{"working_table_id", &TableMember::workingTableId}, Column{"body_id", &TableMember::bodyId},
                   Column{"category", &TableMember::category}};
};

}
