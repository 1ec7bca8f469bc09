#pragma once

#include "core/domain/meeting.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// Who signs each paper of a meeting, and under which formula; a paper without a signatory is signed by who convenes.
BesideKind<Named<Signatory>> paperSignatories();

}
