#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QImage>

namespace seduta {

/// The emblem ready for paper: on white, opaque, at most 200 pixels on its longer side. A null image for no bytes.
/// Fails on what is not a PNG or JPEG, or is larger than 8,192 pixels a side.
Result<QImage> flattenedEmblem(const QByteArray &bytes);

/// A picture of others written anew as a PNG, no larger than papers need, with nothing in it but its dots. Fails as above.
Result<QByteArray> emblemAnew(const QByteArray &bytes);

}
