#pragma once

#include "ui/shell/page.h"

#include <optional>

namespace seduta {

/// The page of an area, for the archive on the desk.
Page *makePage(Area area, const Desk &desk, QWidget *parent);

/// Where a record of the archive is seen, if anywhere: what an undo goes to.
std::optional<Place> placeOf(const TouchedRow &row);

/// An archive without a council begins with setting it up.
bool isCouncilSetUp(Workspace &workspace);

}
