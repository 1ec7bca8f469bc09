#pragma once

#include "core/domain/field.h"
#include "core/domain/working_table.h"

namespace seduta {

template <>
struct Fields<WorkingTable> {
    static constexpr auto record = "working_table";
    static constexpr auto all = std::tuple{Field{"kind", &WorkingTable::kind},
                                           Field{"name", &WorkingTable::name},
                                           Field{"theme", &WorkingTable::theme},
                                           Field{"origin", &WorkingTable::origin},
                                           Field{"projectId", &WorkingTable::projectId},
                                           Field{"parentId", &WorkingTable::parentId},
                                           Field{"foundedOn", &WorkingTable::foundedOn},
                                           Field{"foundingRef", &WorkingTable::foundingRef},
                                           Field{"coordinatorBodyId", &WorkingTable::coordinatorBodyId},
                                           Field{"coordinatorId", &WorkingTable::coordinatorId},
                                           Field{"mandate", &WorkingTable::mandate},
                                           Field{"state", &WorkingTable::state}};
};

template <>
struct Fields<TableMember> {
    static constexpr auto record = "table_member";
    static constexpr auto all =
        std::tuple{Field{"workingTableId", &TableMember::workingTableId}, Field{"bodyId", &TableMember::bodyId},
                   Field{"category", &TableMember::category}};
};

}
