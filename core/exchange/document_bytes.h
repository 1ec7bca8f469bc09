#pragma once

#include <QJsonParseError>
#include <QString>

#include <optional>

namespace seduta::exchange {

/// Where bytes are no document, and what they are instead.
struct NoDocument {
    QString path{};
    QString sentence{};
};

/// What the bytes show before they are read as JSON: an archive, a file of another program, another encoding, nothing.
std::optional<NoDocument> notText(const QByteArray &bytes);
/// Where reading them as JSON stopped, and what stands there.
NoDocument notJson(const QByteArray &bytes, const QJsonParseError &error);
/// JSON, but a list or a single value.
NoDocument notAnObject();

}
