#include "core/domain/block_change.h"

namespace seduta {

bool areOfOneBlock(const BlockChange &one, const BlockChange &other)
{
    return one.meetingId == other.meetingId && one.document == other.document
        && one.convocationId == other.convocationId && one.original == other.original
        && one.occurrence == other.occurrence;
}

}
