#pragma once

#include "ui/desk/page.h"

namespace seduta {

/// The page of an area, for the archive on the desk.
Page *makePage(Area area, const Desk &desk, QWidget *parent);

/// An archive without a council begins with setting it up.
bool isCouncilSetUp(Workspace &workspace);

}
