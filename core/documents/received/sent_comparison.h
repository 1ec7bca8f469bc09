#pragma once

#include "core/domain/sent_file.h"

#include <QByteArray>

namespace seduta {

/// How a file stands to the document it left for: the comparison and the words of a SentFile, and who signed it. Signatures around the file
/// are opened first, also one in the other.
SentFile comparedWith(const QByteArray &issued, const QByteArray &sent);

}
