#pragma once

#include "core/support/result.h"

namespace seduta::cli {

/// Whole or not at all: written beside, synced and renamed.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
Result<void> makeFolder(const QString &path);

}
