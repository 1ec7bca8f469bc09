#pragma once

#include <QString>

namespace seduta {

/// Any text as the name of a file: one name, in one folder, on Linux and on Windows, with nothing in it that cannot be seen; at most 200 bytes of
/// UTF-8, and never empty. A stored name may come from an archive made by somebody else: no name is shown, proposed or written without this.
QString safeName(const QString &text);
/// The same where the kind of the file is known: its ending takes the place of the one stored.
QString safeName(const QString &text, const QString &ending);
/// The name of a file kept in an archive: what its bytes are decides the ending; of other files only the ending of a document stays.
QString safeNameOf(const QString &stored, const QByteArray &content);

/// Where a file of that name goes: into the folder itself, whatever the name says.
QString pathIn(const QString &folder, const QString &name);

/// File systems give a name 255 bytes: a longer one keeps its beginning and a mark of the whole.
QString shortenedName(const QString &name, qsizetype bytes);

}
