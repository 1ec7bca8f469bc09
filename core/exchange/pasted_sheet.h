#pragma once

#include <QStringList>

namespace seduta {

/// The most that is taken of a sheet.
constexpr int mostPastedRows = 20'000;
constexpr int mostPastedColumns = 50;

/// The rows of a sheet as they were pasted; those where nothing stands are left out.
struct PastedSheet {
    struct Row {
        QStringList cells{};
        /// Of the pasted text, from 1.
        int line = 0;
    };

    QList<Row> rows{};
    /// False where the sheet was too large, and only its beginning was taken: of its rows, of its columns, or of what a cell holds.
    bool isWhole = true;
};

/// Text copied from a sheet: tabs, semicolons or commas between cells, whichever divides the lines evenly. A cell in quotes may hold any of
/// them, ends of lines, and quotes written twice.
PastedSheet readPastedSheet(const QString &text);

}
