#include "core/storage/issued_document_repository.h"

#include "core/domain/fields/issued_document.h"
#include "core/storage/table.h"

namespace seduta {

QList<IssuedDocument> IssuedDocumentRepository::ofMeeting(MeetingId meeting) const
{
    return Table<IssuedDocument>(m_database).where(QStringLiteral("meeting_id = ?"), {meeting.value()});
}

// By the letter's own index: of a batch of letters each asks this.
IssuedDocumentId IssuedDocumentRepository::latest(const IssuedDocument &document) const
{
    const bool isLetter = document.convocationId.isValid();
    const QString condition = isLetter ? QStringLiteral("convocation_id = ? AND +meeting_id = ? AND kind = ?")
                                       : QStringLiteral("convocation_id IS NULL AND meeting_id = ? AND kind = ?");
    QVariantList values{document.meetingId.value(), word(document.kind)};
    if (isLetter)
        values.prepend(document.convocationId.value());
    return IssuedDocumentId(
        m_database.single(QStringLiteral("SELECT max(id) FROM issued_document WHERE ") + condition, values)
            .toLongLong());
}

LettersIssued IssuedDocumentRepository::lettersIssued(MeetingId meeting) const
{
    LettersIssued issued;
    auto rows = m_database.run(QStringLiteral("SELECT coalesce(convocation_id, 0), max(issued_at) FROM issued_document"
                                              " WHERE meeting_id = ? AND kind = 'convocation' GROUP BY convocation_id"),
                               {meeting.value()});
    while (rows.next())
        if (const ConvocationId letter(rows.number(0)); letter.isValid())
            issued.own.insert(letter);
        else
            issued.forAll = QDateTime::fromString(rows.text(1), Qt::ISODate);
    return issued;
}

bool IssuedDocumentRepository::areMinutesIssued(MeetingId meeting) const
{
    return m_database
        .single(QStringLiteral("SELECT 1 FROM issued_document WHERE meeting_id = ? AND kind = 'minutes' LIMIT 1"),
                {meeting.value()})
        .isValid();
}

}
