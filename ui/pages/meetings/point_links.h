#pragma once

#include "core/domain/agenda.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// What a point of the agenda is about, each with its words: areas, commitments, bodies, tables, projects, plan, agreements.
BesideKind<Named<AgendaLink>> pointLinks();

}
