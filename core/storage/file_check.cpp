#include "core/storage/file_check.h"

#include "core/storage/database.h"

namespace seduta {

bool isFileWhole(Database &database)
{
    QStringList lines;
    auto rows = database.run(QStringLiteral("PRAGMA integrity_check"));
    while (rows.next())
        lines.append(rows.text(0));
    return !lines.isEmpty() && damagesAmong(lines).isEmpty();
}

// From SQLite 3.44 on its check looks into the indices too, and says "malformed inverted index for FTS5 table main.body_search".
QStringList damagesAmong(const QStringList &lines)
{
    auto damages = lines;
    damages.removeIf([](const QString &line) {
        return line == QStringLiteral("ok") || line.contains(QStringLiteral("inverted index for FTS5 table"));
    });
    return damages;
}

}
