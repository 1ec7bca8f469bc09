#include "core/storage/issued_document_repository.h"

#include "core/domain/fields/issued_document.h"
#include "core/storage/table.h"

namespace seduta {

QList<IssuedDocument> IssuedDocumentRepository::ofMeeting(MeetingId meeting) const
{
    return Table<IssuedDocument>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

IssuedDocumentId IssuedDocumentRepository::latest(const IssuedDocument &document) const
{
    auto earlier = ofMeeting(document.meetingId);
    earlier.removeIf([&](const IssuedDocument &each) {
        return each.kind != document.kind || each.convocationId != document.convocationId;
    });
    return earlier.isEmpty() ? IssuedDocumentId() : earlier.constLast().id;
}

}
