#pragma once

#include "core/domain/convocation.h"

namespace seduta {

using BlockChangeId = Id<struct BlockChange>;

/// A modifica a mano: a block of a paper that reads otherwise than its template makes it, in the letter named, or with none in every paper of
/// that kind of the meeting. The block is known by what it would say; where it says something else by now, the change waits and is shown.
struct BlockChange {
    BlockChangeId id{};
    MeetingId meetingId{};
    DocumentKind document = DocumentKind::Convocation;
    ConvocationId convocationId{};
    /// The block's words as the template makes them, in plain text.
    QString original{};
    /// Which of the blocks with these words, counted from 1.
    int occurrence = 1;
    /// Its words now, lines parted by a line feed; empty where the block is left out.
    QString replacement{};

    bool operator==(const BlockChange &) const = default;
};

/// An empty block cannot be changed.
Result<BlockChange> checked(const BlockChange &change);
/// Whether both speak of the same block of the same papers.
bool areOfOneBlock(const BlockChange &one, const BlockChange &other);

}
