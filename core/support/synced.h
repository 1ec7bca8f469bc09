#pragma once

class QFile;

namespace seduta {

/// Waits until what was written to the open file stands on the disk; false where the disk refuses.
bool synced(QFile &file);

}
