#pragma once

#include "core/storage/database.h"

namespace seduta {

/// A column that names kept bytes.
struct ContentReference {
    QString table{};
    QString column{};
};

/// Every one of them, that of the chunks themselves too.
QList<ContentReference> contentReferences(Database &database);

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
    /// Of these, what no record names is no longer kept: for an erasure, which no undo goes back over.
    void forgetUnnamed(const QStringList &hashes);

private:
    Database &m_database;
};

}
