#include "core/storage/content_check.h"

#include "core/storage/content_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace seduta {

namespace {

using Fault = std::optional<QString>;

Fault missingFault(Database &database, const ContentReference &reference)
{
    const auto hash = database.single(QStringLiteral("SELECT %2 FROM %1 WHERE %2 <> '' AND NOT EXISTS"
                                                     " (SELECT 1 FROM content WHERE hash = %1.%2) LIMIT 1")
                                          .arg(reference.table, reference.column));
    if (!hash.isValid())
        return std::nullopt;
    return QCoreApplication::translate("Verification", "A kept document is missing (%1).")
        .arg(hash.toString().left(12));
}

struct Kept {
    qint64 size = 0;
    QString hash{};

    bool operator==(const Kept &) const = default;
};

Kept keptBytes(Database &database, const QString &hash)
{
    Kept kept;
    QCryptographicHash found(QCryptographicHash::Sha256);
    auto chunks =
        database.run(QStringLiteral("SELECT bytes FROM content_chunk WHERE hash = ? ORDER BY position"), {hash});
    while (chunks.next()) {
        const auto bytes = chunks.bytes(0);
        kept.size += bytes.size();
        found.addData(bytes);
    }
    kept.hash = QString::fromLatin1(found.result().toHex());
    return kept;
}

Fault alteredFault(Database &database)
{
    auto contents = database.run(QStringLiteral("SELECT hash, size FROM content"));
    while (contents.next())
        if (keptBytes(database, contents.text(0)) != Kept{contents.number(1), contents.text(0)})
            return QCoreApplication::translate("Verification", "A kept document was altered (%1).")
                .arg(contents.text(0).left(12));
    return std::nullopt;
}

}

std::optional<QString> firstContentFault(Database &database)
{
    const auto all = contentReferences(database);
    for (const auto &reference : all)
        if (auto fault = missingFault(database, reference))
            return fault;
    return alteredFault(database);
}

}
