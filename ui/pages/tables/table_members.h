#pragma once

#include "core/domain/working_table.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The members of a working table: bodies, or categories in words.
BesideKind<Named<TableMember>> tableMembers();

}
