#pragma once

#include <QStringList>

namespace seduta {

class Database;

/// The tables with rows that refer to a record; `parts` are those that only describe it, and are not asked, nor are its attachments. What
/// nothing refers to may be removed; the rest is archived.
QStringList referringTables(Database &database, const QString &table, qint64 id, const QStringList &parts = {});

}
