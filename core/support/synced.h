#pragma once

class QFile;
class QString;

namespace seduta {

/// Waits until what was written to the open file stands on the disk; false where the disk refuses.
bool synced(QFile &file);

/// The same for the file, or the names in the folder, at the path; false also where it cannot be opened.
bool synced(const QString &path);

}
