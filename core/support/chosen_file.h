#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace seduta {

/// The whole of a plain file somebody chose, of so many bytes at most: its size is looked at before it is read. Fails with Storage where it
/// cannot be read, with Validation where it is larger.
Result<QByteArray> readChosen(const QString &path, qint64 atMost);

}
