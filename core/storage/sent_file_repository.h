#pragma once

#include "core/domain/sent_file.h"

namespace seduta {

class Database;

/// The files that left the office.
class SentFileRepository
{
public:
    explicit SentFileRepository(Database &database)
        : m_database(database)
    {
    }

    /// The first attached first; the last is the one that holds.
    QList<SentFile> ofDocument(IssuedDocumentId document) const;

private:
    Database &m_database;
};

}
