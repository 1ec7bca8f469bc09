#pragma once

#include "core/documents/tree/sheet.h"
#include "core/domain/block_change.h"

namespace seduta {

/// A block of a paper as it reads now, and what the template makes of it.
struct PaperBlock {
    /// Of the change made by hand; none where the block reads as its template makes it.
    BlockChangeId changeId{};
    QString original{};
    /// Which of the blocks with these words, counted from 1.
    int occurrence = 1;
    /// Lines are parted by a line feed.
    QString text{};
    /// The change holds for every letter of the meeting.
    bool isForAll = false;
    bool isLeftOut = false;
    /// The paper no longer says what was changed: the change waits.
    bool isLost = false;
    /// Which of the blocks the paper shows, counted from 0; -1 where it does not show it.
    int place = -1;

    bool isChanged() const { return changeId.isValid(); }
    bool operator==(const PaperBlock &) const = default;
};

/// A paper with its blocks as changed by hand: those it says, in reading order, then those whose change in this letter is lost.
struct ReworkedSheet {
    Sheet sheet{};
    QList<PaperBlock> blocks{};
};

/// The paper with the changes that concern it: those of `letter`, and those for all where that letter has none of its own. Changes of other
/// kinds of paper must not be among them. Fails where the template cannot be read.
Result<ReworkedSheet> reworked(const Sheet &sheet, const QList<BlockChange> &changes, ConvocationId letter);

/// Shows a change for all letters that no letter has a block for.
PaperBlock lostBlock(const BlockChange &change);

}
