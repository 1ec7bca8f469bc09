#pragma once

#include "core/domain/sent_file.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace seduta {

/// How a file stands to the document it left for: the comparison and the words of a SentFile, and who signed it. Signatures around the file
/// are opened first, also one in the other.
SentFile comparedWith(const QByteArray &issued, const QByteArray &sent);

/// The same as plain values, with the hashes of the bytes it was found from.
QJsonObject comparisonValues(const SentFile &found, const QByteArray &issued, const QByteArray &sent);
/// Back from plain values; nothing where they were found from other bytes than those with these hashes.
std::optional<SentFile> comparisonFrom(const QJsonObject &values, const QString &issuedHash, const QString &sentHash);

}
