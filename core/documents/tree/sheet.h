#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace seduta {

/// The head of the office's paper.
struct Letterhead {
    QStringList lines{};
    /// PNG or JPEG as uploaded, or empty. Transparent parts become white.
    QByteArray emblem{};
    /// What the emblem shows, for whoever does not see it.
    QString emblemText{};
    /// One line at the foot of the first page: address, telephone, PEC. May be empty.
    QString foot{};
    /// Which of the lines names the office: the strongest of them, wherever it stands.
    qsizetype office = 0;

    bool operator==(const Letterhead &) const = default;
};

/// One paper to be printed: a rendered template and what stands around it. Its words are in the language of the template.
///
/// What resources/templates/paper.css understands, besides h1 to h3, p, ol, ul, table: `div.protocol` number and date; `div.addressee` on the
/// right half, with `p.place` for the town and `p.reached` for the address of mail and
/// `p.copy` for who gets a copy; `div.subject`; `div.signature` centred on the right half, never
/// split and never alone on a page; `p.keep` stays with what follows; `p.note` small print; `p.left` (as running
/// text is), `p.centre`; `p.formula` centred and strong; `table.grid` with rules, whose `<thead>` comes back on every page; `table.plain` without rules.
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

/// The program named in every file made of a paper.
inline QString paperProgram()
{
    return QStringLiteral("Seduta");
}

}
