#include "core/storage/convocation_repository.h"

#include "core/domain/fields/convocation.h"
#include "core/storage/table.h"

namespace seduta {

QList<Convocation> ConvocationRepository::of(MeetingId meeting) const
{
    return Table<Convocation>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

QList<Reply> ConvocationRepository::repliesOf(MeetingId meeting) const
{
    return Table<Reply>(m_database)
        .where(QStringLiteral("convocation_id IN (SELECT id FROM convocation WHERE meeting_id = ?)"),
               {meeting.value()});
}

std::optional<Convocation> ConvocationRepository::inForceFor(MeetingId meeting, BodyId body, PersonId person) const
{
    const auto letters = of(meeting);
    for (const auto &letter : letters)
        if (isInForce(letter) && letter.bodyId == body && letter.personId == person)
            return letter;
    return std::nullopt;
}

}
