#pragma once

#include <QString>

#include <optional>

namespace seduta {

class Database;

/// The text in one field of a record, by the field's name in core/domain/fields; none where there is no such record.
std::optional<QString> fieldText(Database &database, const QString &table, qint64 id, const QString &field);

}
