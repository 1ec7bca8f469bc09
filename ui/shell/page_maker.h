#pragma once

#include "ui/desk/page.h"

namespace seduta {

/// A page for the archive on the desk.
Page *makePage(PageKind kind, const Desk &desk, QWidget *parent);

/// An archive without a council begins with setting it up.
bool isCouncilSetUp(Workspace &workspace);

}
