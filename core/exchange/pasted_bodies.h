#pragma once

#include "core/domain/body.h"
#include "core/exchange/pasted_sheet.h"

namespace seduta {

/// What a pasted column holds.
enum class PastedColumn { Ignored, Name, ShortName, Category, Pec, Email, Phone, Address, Place };

/// Rows of a sheet as enti, with what was understood of their columns.
struct PastedBodies {
    QList<PastedColumn> columns{};
    QList<Body> bodies{};
    /// The rows as they were pasted, without the line of titles.
    QList<QStringList> rows{};
    /// Titles of columns that hold something else: what they hold decides, or nobody does.
    QStringList doubtfulTitles{};
    /// False where the sheet was too large, and only its beginning was taken: of its rows, of its columns, or of what a cell holds.
    bool isWhole = true;
};

/// What is to be told of the addresses in rows that were pasted.
struct PastedAddressDoubts {
    /// Beyond the first of a cell: a body has one PEC and one address of mail.
    QStringList leftOut{};
    /// Cells that hold no address.
    QStringList unlikely{};
};

/// Text copied from a sheet (see pasted_sheet.h; columns in any order). A line of titles decides, where what stands under it agrees; without
/// one, each column is told by what stands in it: an `@` and a PEC domain, a category's word, a street, digits; the name is what is left.
PastedBodies readPastedBodies(const QString &text);
/// The same rows under columns chosen by hand. A body of which no category is said has the one its name lets one think of.
QList<Body> bodiesUnder(const QList<PastedColumn> &columns, const QList<QStringList> &rows);
PastedAddressDoubts addressDoubts(const QList<PastedColumn> &columns, const QList<QStringList> &rows);
/// Those that are new: a row whose name, folded, is that of a body already known or of a row above it is a double.
QList<Body> newAmong(const QList<Body> &pasted, const QList<Body> &known);
/// The names, folded alike, that stand more than once: each is added once.
QStringList namedTwice(const QList<Body> &pasted);
/// The category that words from a sheet mean ("Comune", "Sindacato", "Terzo settore"); Other where they mean none.
BodyCategory categoryMeant(const QString &words);

}
