#include "core/usecases/transfer.h"

#include "core/domain/fields/template_override.h"
#include "core/exchange/document_reader.h"
#include "core/exchange/document_writer.h"
#include "core/exchange/record_ids.h"
#include "core/storage/secretariat_repository.h"
#include "core/storage/table.h"

#include <QFile>

#include <algorithm>

namespace seduta {

namespace {

int recordsIn(const Secretariat &secretariat)
{
    qsizetype count = 0;
    std::apply([&](auto... list) { ((count += (secretariat.*list).size()), ...); }, Secretariat::lists());
    return int(count);
}

// Records from elsewhere stand beyond those of the archive; its council and its own templates stay.
ImportSummary fitted(Secretariat &secretariat, SecretariatRepository &archive, const QList<TemplateOverride> &own)
{
    secretariat.templateOverrides.removeIf([&](const TemplateOverride &each) {
        return std::any_of(own.cbegin(), own.cend(), [&](const TemplateOverride &kept) {
            return kept.language == each.language && kept.fileName == each.fileName;
        });
    });
    ImportSummary summary;
    summary.councilKept = archive.hasCouncil() && !secretariat.councils.isEmpty();
    if (summary.councilKept)
        secretariat.councils.clear();
    // A document carries no bytes: of the emblem it has only the name.
    for (auto &council : secretariat.councils)
        council.emblem.clear();
    if (const qint64 highest = archive.highestId(); highest > 0)
        exchange::moveIds(secretariat, highest);
    summary.records = recordsIn(secretariat);
    summary.meetings = int(secretariat.meetings.size());
    summary.bodies = int(secretariat.bodies.size());
    return summary;
}

}

Result<QByteArray> Transfer::exportDocument() const
{
    return m_workspace.read(
        [](Database &database) { return exchange::toDocument(SecretariatRepository(database).whole()); });
}

Result<ImportSummary> Transfer::importDocument(const QByteArray &document,
                                               const std::function<bool(qint64, qint64)> &progress)
{
    auto reading = exchange::readDocument(document);
    if (reading.faultCount > 0)
        return failure(ErrorKind::Validation,
                       Transfer::tr("Nothing was imported, because the document has faults:") + u'\n'
                           + reading.complaint());
    const auto isEmpty = m_workspace.read([](Database &database) {
        const SecretariatRepository archive(database);
        return archive.highestId() == 0 && !archive.hasCouncil();
    });
    if (!isEmpty)
        return tl::unexpected(isEmpty.error());
    if (!*isEmpty)
        if (const auto copy = m_workspace.backUp(CopyReason::Import); !copy)
            return tl::unexpected(copy.error());
    return m_workspace.write(
        Transfer::tr("Import a secretariat"),
        [&](Database &database) -> Result<ImportSummary> {
            SecretariatRepository archive(database);
            const auto summary = fitted(reading.secretariat, archive, Table<TemplateOverride>(database).all());
            archive.insert(reading.secretariat, progress);
            return summary;
        },
        ChangeSetKind::Import);
}

QByteArray Transfer::sampleDocument()
{
    QFile file(QStringLiteral(":/sample/asti-2025.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportSummary> Transfer::makeSample(const QString &path, const Author &author, const Clock &clock)
{
    auto made = Workspace::create(path, author, clock);
    if (!made)
        return tl::unexpected(made.error());
    auto filled = Transfer(**made).importDocument(sampleDocument());
    made->reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}

}
