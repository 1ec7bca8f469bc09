#include "core/storage/sent_file_repository.h"

#include "core/domain/fields/sent_file.h"
#include "core/storage/table.h"

namespace seduta {

QList<SentFile> SentFileRepository::ofDocument(IssuedDocumentId document) const
{
    return Table<SentFile>(m_database).where(QStringLiteral("document_id = ?"), {document.value()});
}

}
