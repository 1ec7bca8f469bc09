#include "core/domain/block_change.h"

namespace seduta {

Result<BlockChange> checked(const BlockChange &change)
{
    if (change.original.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("BlockChange", "An empty block cannot be changed."),
                       QStringLiteral("original"));
    return change;
}

bool areOfOneBlock(const BlockChange &one, const BlockChange &other)
{
    return one.meetingId == other.meetingId && one.document == other.document
        && one.convocationId == other.convocationId && one.original == other.original
        && one.occurrence == other.occurrence;
}

}
