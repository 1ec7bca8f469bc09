#pragma once

#include "core/usecases/workspace.h"

namespace seduta {

class Form;

/// As soon as another meeting is chosen in the form, its points are those that may be chosen.
void offerPointsOf(Form &form, Workspace &workspace);

}
