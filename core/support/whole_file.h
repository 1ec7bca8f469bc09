#pragma once

class QByteArray;
class QString;

namespace seduta {

/// Writes the file whole or not at all: beside it, synced, then renamed. False where the folder or the disk refuses; what stood there stays.
bool writeWhole(const QString &path, const QByteArray &bytes);

}
