#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace seduta {

/// A kind of file that the office's own programs open: its ending, and how the net calls it.
struct FileKind {
    QString ending{};
    QString mediaType{};
};

/// The kind of a file that may be opened: its name and its first bytes agree on it, and no macro is in it. Of any other file nothing is known.
std::optional<FileKind> openableKind(const QString &name, const QByteArray &bytes);

}
