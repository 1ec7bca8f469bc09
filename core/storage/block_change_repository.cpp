#include "core/storage/block_change_repository.h"

#include "core/domain/fields/block_change.h"
#include "core/storage/table.h"

namespace seduta {

QList<BlockChange> BlockChangeRepository::ofMeeting(MeetingId meeting) const
{
    return Table<BlockChange>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

}
