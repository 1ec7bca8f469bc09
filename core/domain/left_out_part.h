#pragma once

#include "core/domain/meeting.h"

namespace seduta {

using LeftOutPartId = Id<struct LeftOutPart>;

/// A part ("reply_slip") that the office leaves out of one kind of its papers, until it takes it in again.
struct LeftOutPart {
    LeftOutPartId id{};
    DocumentKind document = DocumentKind::Convocation;
    QString part{};

    bool operator==(const LeftOutPart &) const = default;
};

}
