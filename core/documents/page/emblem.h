#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QImage>

namespace seduta {

/// The emblem ready for paper: on white, opaque, at most 200 pixels on its longer side. A null image for no bytes.
/// Fails on what is not a PNG or JPEG, or is larger than 8,192 pixels a side.
Result<QImage> flattenedEmblem(const QByteArray &bytes);

}
