#pragma once

#include "core/storage/database.h"

namespace seduta {

/// The bytes of documents and attachments: kept once, by their SHA-256, in chunks of 1 MB.
class ContentStore
{
public:
    explicit ContentStore(Database &database)
        : m_database(database)
    {
    }

    /// Gives the hash under which the bytes are kept.
    QString keep(const QByteArray &bytes, const QString &mediaType);
    /// Empty where no such content is kept.
    QByteArray find(const QString &hash) const;

private:
    Database &m_database;
};

}
