#pragma once

#include "core/documents/tree/sheet.h"
#include "core/support/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace seduta {

/// What the printer could not print in one paper: the characters no font has. They stand as "?" on the page.
struct UnprintableCharacters {
    QString title{};
    QStringList characters{};

    bool operator==(const UnprintableCharacters &) const = default;
};

struct PrintedSheet {
    /// Empty where the batch is one print job.
    QByteArray pdf{};
    int pages = 0;
    /// What it says, as plain text.
    QString text{};

    bool operator==(const PrintedSheet &) const = default;
};

/// A printed batch: one PDF/A-1a and PDF/UA-1 file for each sheet, in their order, or all in one.
struct PrintedBatch {
    QList<PrintedSheet> sheets{};
    /// All of them in one file, each beginning on a front page; empty unless asked for.
    QByteArray merged{};
    QList<UnprintableCharacters> unprintable{};

    bool operator==(const PrintedBatch &) const = default;
};

/// How a batch is to be printed. The same sheets with the same date give the same bytes.
struct PrintOrder {
    QDateTime madeAt{};
    /// One print job in place of the single files.
    bool merged = false;
    /// The title of the merged file; the first sheet's if empty.
    QString mergedTitle{};
    /// Told after each sheet; returning false stops the batch.
    std::function<bool(int done, int total)> progress{};
    /// Dots per inch of the layout. The page breaks do not depend on it.
    int resolution = 1200;
};

/// Prints the sheets on A4. Needs a QGuiApplication (platform "offscreen" will do); may run in a worker thread.
/// Fails with Cancelled, when no usable font is there, and when an emblem cannot be read: then nothing is printed.
Result<PrintedBatch> print(const QList<Sheet> &sheets, const PrintOrder &order);

}
