#pragma once

#include "core/domain/issuing.h"
#include "core/storage/database.h"

namespace seduta {

/// The documents that left the office.
class IssuedDocumentRepository
{
public:
    explicit IssuedDocumentRepository(Database &database)
        : m_database(database)
    {
    }

    QList<IssuedDocument> ofMeeting(MeetingId meeting) const;
    /// The latest one issued for the same meeting, kind and convocation, which a new one supersedes.
    IssuedDocumentId latest(const IssuedDocument &document) const;
    /// What was issued of the letters of the meeting.
    LettersIssued lettersIssued(MeetingId meeting) const;
    bool areMinutesIssued(MeetingId meeting) const;

private:
    Database &m_database;
};

}
