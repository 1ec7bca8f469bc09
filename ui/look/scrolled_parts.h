#pragma once

namespace seduta {

/// Has what scrolls told to screen readers by the program: Qt's own account of it (as of 6.4) ends the program when it is asked for a part that has
/// just gone, a scroll bar among them. Once for the program.
void tellScrolledParts();

}
