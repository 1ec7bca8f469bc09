#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QImage>

namespace seduta {

/// Whether these bytes are a picture as the reader writes it (`emblemAnew`), by what they say at their beginning: no other is ever read in the
/// programs themselves. No bytes are no picture.
bool isKeptEmblem(const QByteArray &bytes);

/// The emblem ready for paper: on white, opaque, at most 150 pixels on its longer side. A null image for what is no kept emblem.
QImage flattenedEmblem(const QByteArray &bytes);

/// A picture of others written anew as a PNG, no larger than papers need, with nothing in it but its dots. Fails on what is not a PNG or JPEG, or is larger than 8,192 pixels a side. For the reader.
Result<QByteArray> emblemAnew(const QByteArray &bytes);

}
