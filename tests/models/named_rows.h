#pragma once

#include "ui/records/rows_model.h"

#include <QDate>

namespace seduta {

/// A line of a list made for a test.
struct NamedRow {
    qint64 id = 0;
    QString name{};
    QDate day{};
    int count = 0;
};

using NamedRows = RowsModel<NamedRow>;

inline QList<NamedRows::Column> namedColumns()
{
    return {
        {"Nome", [](const NamedRow &row) { return row.name; }, {}, {}, false},
        {"Giorno",
         [](const NamedRow &row) { return row.day.toString("dd/MM/yyyy"); },
         [](const NamedRow &row) { return QVariant(row.day); },
         {},
         false},
        {"Numero",
         [](const NamedRow &row) { return QString::number(row.count); },
         [](const NamedRow &row) { return QVariant(row.count); },
         {},
         true},
    };
}

/// Numbered from one, in the order given.
inline QList<NamedRow> namedRows(const QStringList &names)
{
    QList<NamedRow> rows;
    for (const auto &name : names)
        rows.append({rows.size() + 1, name, {}, 0});
    return rows;
}

}
