#pragma once

#include "core/domain/body.h"

#include <QStringList>

namespace seduta {

/// What a pasted column holds.
enum class PastedColumn { Ignored, Name, ShortName, Category, Pec, Email, Phone, Address, Place };

/// Rows of a sheet as enti, with what was understood of their columns.
struct PastedBodies {
    QList<PastedColumn> columns{};
    QList<Body> bodies{};
    /// The rows as they were pasted, without the line of titles.
    QList<QStringList> rows{};
    /// False where the sheet was too large, and only its beginning was taken: of its rows, of its columns, or of what a cell holds.
    bool isWhole = true;
};

/// The most that is taken of a sheet.
constexpr int mostPastedRows = 20'000;
constexpr int mostPastedColumns = 50;

/// Text copied from a sheet (tabs or semicolons between cells, columns in any order). A line of titles decides; without one, each column is
/// told by what stands in it: an `@` and a PEC domain, a category's word, a street, digits; the name is what is left.
PastedBodies readPastedBodies(const QString &text);
/// The same rows under columns chosen by hand.
QList<Body> bodiesUnder(const QList<PastedColumn> &columns, const QList<QStringList> &rows);
/// Those that are new: a row whose name, folded, is that of a body already known or of a row above it is a double.
QList<Body> newAmong(const QList<Body> &pasted, const QList<Body> &known);
/// The category that words from a sheet mean ("Comune", "Sindacato", "Terzo settore"); Other where they mean none.
BodyCategory categoryMeant(const QString &words);

}
