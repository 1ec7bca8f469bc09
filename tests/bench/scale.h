#pragma once

#include "core/domain/secretariat.h"

namespace seduta::bench {

/// A secretariat as large as one may become, times `scale`: at 1, 20,000 meetings, 200,000 items with a text of the minutes each, 200,000
/// commitments, 400,000 attendances. Always the same for the same scale.
Secretariat secretariatOfScale(double scale);

}
