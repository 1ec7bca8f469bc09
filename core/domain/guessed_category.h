#pragma once

#include "core/domain/body.h"

namespace seduta {

/// The category of art. 57, paragraph 1, d.P.R. 394/1999 that the name of a body lets one think of ("Questura di …", "Comune di …", "CGIL",
/// "Caritas"); Other where it says nothing. It is proposed, and the office decides.
BodyCategory categoryGuessed(const QString &name);

}
