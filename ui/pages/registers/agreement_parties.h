#pragma once

#include "core/domain/agreement.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// Who signs or joins an agreement: bodies, or names.
BesideKind<Named<AgreementParty>> agreementParties();

}
