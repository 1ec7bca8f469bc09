#include "core/storage/attachment_repository.h"

#include "core/domain/fields/attachment.h"
#include "core/storage/content_store.h"
#include "core/storage/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seduta {

namespace {

// A UNION, because an OR of the two would go through the whole table.
QString condition(const CardLink &record)
{
    if (record.table == QStringLiteral("project"))
        return QStringLiteral("id IN (SELECT id FROM attachment WHERE project_id = %1 UNION SELECT a.id FROM"
                              " project_edition e JOIN attachment a ON a.project_edition_id = e.id"
                              " WHERE e.project_id = %1)")
            .arg(record.id);
    return QStringLiteral("%1_id = %2").arg(record.table).arg(record.id);
}

// What the person's files are called by, as the history knows them.
QStringList everOf(Database &database, PersonId person)
{
    QStringList hashes;
    auto rows = database.run(QStringLiteral("SELECT coalesce(after, before) FROM change WHERE table_name = 'attachment'"
                                            " AND coalesce(after, before) IS NOT NULL"));
    while (rows.next()) {
        const auto row = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        if (row.value(QStringLiteral("person_id")).toInteger() == person.value())
            hashes.append(row.value(QStringLiteral("content_hash")).toString());
    }
    hashes.removeDuplicates();
    return hashes;
}

}

QList<Attachment> AttachmentRepository::of(const CardLink &record) const
{
    return takesAttachments(record.table) ? Table<Attachment>(m_database).where(condition(record))
                                          : QList<Attachment>();
}

std::optional<Attachment> AttachmentRepository::same(const CardLink &record, const QString &contentHash) const
{
    const auto known = of(record);
    const auto found = std::ranges::find_if(
        known, [&](const Attachment &each) { return each.contentHash == contentHash && ownerOf(each) == record; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

bool AttachmentRepository::hasBytesOf(const Attachment &attachment) const
{
    return m_database.single(QStringLiteral("SELECT 1 FROM content WHERE hash = ?"), {attachment.contentHash})
        .isValid();
}

void AttachmentRepository::forget(PersonId person)
{
    const auto hashes = everOf(m_database, person);
    m_database.execute(QStringLiteral("DELETE FROM attachment WHERE person_id = ?"), {person.value()});
    ContentStore(m_database).forgetUnnamed(hashes);
}

}
