#pragma once

#include "core/domain/issued_document.h"
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

private:
    Database &m_database;
};

}
