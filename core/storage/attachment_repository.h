#pragma once

#include "core/domain/attachment.h"

#include <optional>

namespace seduta {

class Database;

/// The files attached to records.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database)
        : m_database(database)
    {
    }

    /// The first attached first; of a project also those of its editions.
    QList<Attachment> of(const CardLink &record) const;
    /// The one of that record with these very bytes.
    std::optional<Attachment> same(const CardLink &record, const QString &contentHash) const;
    /// Whether the archive has the bytes it names.
    bool hasBytesOf(const Attachment &attachment) const;
    /// Those of a person go, and with them their bytes and those of what was removed before, where nothing else names them.
    void forget(PersonId person);

private:
    Database &m_database;
};

}
