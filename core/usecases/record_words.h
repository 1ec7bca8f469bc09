#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace seduta {

/// What a column is called in the office, and the table it refers to (empty: none).
struct ColumnWords {
    QString name{};
    QString refersTo{};
};

/// "meeting" → "seduta", in the language of the program.
QString recordWords(const QString &table);
/// None for a column that is the archive's own business.
std::optional<ColumnWords> columnWords(const QString &table, const QString &column);
/// A value of the journal as the user reads it: a word of a list, a day, yes or no, or the text itself.
QString valueWords(const QString &table, const QString &column, const QJsonValue &value);

}
