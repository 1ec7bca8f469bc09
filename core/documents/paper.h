#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace seduta {

/// The head of the office's paper: the first line is the office, the others stand smaller below it.
struct Letterhead {
    QStringList lines{};
    /// PNG or JPEG as uploaded, or empty. Transparent parts become white.
    QByteArray emblem{};
    /// What the emblem shows, for whoever does not see it.
    QString emblemText{};
    /// One line at the foot of the first page: address, telephone, PEC. May be empty.
    QString foot{};

    bool operator==(const Letterhead &) const = default;
};

/// One paper to be printed: a rendered template and what stands around it. Its words are in the language of the template.
///
/// What resources/templates/paper.css understands, besides h1 to h3, p, ol, ul, table: `div.protocol` number and date; `div.addressee` on the
/// right half, with `p.place` for the town and `p.copy` for who gets a copy; `div.subject`; `div.signature` centred on the right half, never
/// split and never alone on a page; `p.keep` stays with what follows; `p.note` small print; `p.left`, `p.centre` (running text is justified
/// otherwise); `p.formula` centred and strong; `table.grid` with rules, whose `<thead>` comes back on every page; `table.plain` without rules.
/// Widths of tables in per cent.
struct Sheet {
    QString html{};
    Letterhead letterhead{};
    /// Stands at the head of every page but the first.
    QString runningHead{};
    /// Stands at the foot of every page; {x} and {y} become page and pages: "pag. {x} di {y}".
    QString pageNumber{};
    /// The word under the text of a draft (BOZZA); empty for what is issued.
    QString watermark{};
    QString title{};
    QString author{};
    QString subject{};
    /// "it"
    QString language{};

    bool operator==(const Sheet &) const = default;
};

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
