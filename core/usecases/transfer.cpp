#include "core/usecases/transfer.h"

#include "core/domain/fields/body.h"
#include "core/domain/fields/composition.h"
#include "core/domain/fields/council.h"
#include "core/domain/fields/left_out_part.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/template_override.h"
#include "core/exchange/document_reader.h"
#include "core/exchange/document_writer.h"
#include "core/exchange/record_ids.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/history.h"
#include "core/storage/secretariat_repository.h"
#include "core/storage/table.h"
#include "core/support/text.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

int recordsIn(const Secretariat &secretariat)
{
    qsizetype count = 0;
    std::apply([&](auto... list) { ((count += (secretariat.*list).size()), ...); }, Secretariat::lists());
    return int(count);
}

// What the office decided of its papers stays.
void leaveOwnPapers(Secretariat &secretariat, Database &database)
{
    const auto templates = Table<TemplateOverride>(database).all();
    secretariat.templateOverrides.removeIf([&](const TemplateOverride &each) {
        return std::any_of(templates.cbegin(), templates.cend(), [&](const TemplateOverride &kept) {
            return kept.language == each.language && kept.fileName == each.fileName;
        });
    });
    const auto parts = Table<LeftOutPart>(database).all();
    secretariat.leftOutParts.removeIf([&](const LeftOutPart &each) {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const LeftOutPart &kept) {
            return kept.document == each.document && kept.part == each.part;
        });
    });
}

// A document carries no bytes: an attachment comes only where the archive has them already.
QStringList leaveWithoutBytes(Secretariat &secretariat, Database &database)
{
    const AttachmentRepository attachments(database);
    const auto left = secretariat.attachments.removeIf(
        [&](const Attachment &attachment) { return !attachments.hasBytesOf(attachment); });
    return left == 0 ? QStringList()
                     : QStringList{Transfer::tr(
                         "%n attachment(s) were not imported: a document carries no files. Save them from the "
                         "archive it comes from, and attach them here.",
                         nullptr, int(left))};
}

// Records from elsewhere stand beyond those of the archive; its council and what it decided of its papers stay.
ImportSummary fitted(Secretariat &secretariat, Database &database)
{
    leaveOwnPapers(secretariat, database);
    const SecretariatRepository archive(database);
    ImportSummary summary;
    summary.councilKept = archive.hasCouncil() && !secretariat.councils.isEmpty();
    if (summary.councilKept)
        secretariat.councils.clear();
    // A document carries no bytes: of the emblem it has only the name.
    for (auto &council : secretariat.councils)
        council.emblem.clear();
    summary.remarks = leaveWithoutBytes(secretariat, database);
    if (const qint64 highest = archive.highestId(); highest > 0)
        exchange::moveIds(secretariat, highest);
    summary.records = recordsIn(secretariat);
    summary.meetings = int(secretariat.meetings.size());
    summary.bodies = int(secretariat.bodies.size());
    return summary;
}

Council councilOf(Database &database)
{
    return Table<Council>(database).find(CouncilId(1)).value_or(Council());
}

ArchiveKnowledge knowledgeOf(Database &database)
{
    const History history(database);
    return {councilOf(database), history.root(), history.imports()};
}

exchange::DocumentOrigin originOf(Database &database)
{
    const History history(database);
    const auto council = councilOf(database);
    return {council.name, council.officeName, history.root(), history.head(), history.lastMoment()};
}

Result<exchange::DocumentReading> faultless(const QByteArray &document)
{
    auto reading = exchange::readDocument(document);
    if (reading.faultCount > 0)
        return failure(ErrorKind::Validation,
                       Transfer::tr("Nothing was imported, because the document has faults:") + u'\n'
                           + reading.complaint());
    return reading;
}

// Bodies of a name, meetings of a day and compositions in force that are here already.
QStringList doubledBy(const Secretariat &secretariat, Database &database)
{
    QSet<QString> names;
    QSet<QString> days;
    const auto ownBodies = Table<Body>(database).all();
    const auto ownMeetings = Table<Meeting>(database).all();
    for (const auto &body : ownBodies)
        names.insert(folded(body.name));
    for (const auto &meeting : ownMeetings)
        days.insert(edtf(meeting.heldOn));
    const auto own = Table<Composition>(database).all();
    const auto bodies = std::count_if(secretariat.bodies.cbegin(), secretariat.bodies.cend(),
                                      [&](const Body &each) { return names.contains(folded(each.name)); });
    const auto meetings =
        std::count_if(secretariat.meetings.cbegin(), secretariat.meetings.cend(),
                      [&](const Meeting &each) { return each.heldOn.isKnown() && days.contains(edtf(each.heldOn)); });
    const auto compositions =
        std::count_if(secretariat.compositions.cbegin(), secretariat.compositions.cend(), [&](const Composition &each) {
            return std::any_of(own.cbegin(), own.cend(), [&](const Composition &kept) { return overlap(each, kept); });
        });
    QStringList lines;
    if (bodies > 0)
        lines.append(
            Transfer::tr("%n body(ies) have a name that a body of this archive has already.", nullptr, int(bodies)));
    if (meetings > 0)
        lines.append(
            Transfer::tr("%n meeting(s) are on a day on which this archive has one already.", nullptr, int(meetings)));
    if (compositions > 0)
        lines.append(Transfer::tr("%n composition(s) hold on days on which one of this archive is in force.", nullptr,
                                  int(compositions)));
    return lines;
}

Error withoutConsent(const QStringList &objections)
{
    return Error{ErrorKind::Refused, Transfer::tr("Nothing was imported.") + u' ' + objections.join(u' '),
                 QStringLiteral("consent")};
}

}

Result<QByteArray> Transfer::exportDocument() const
{
    return m_workspace.read([](Database &database) {
        return exchange::toDocument(SecretariatRepository(database).whole(), originOf(database));
    });
}

Result<ImportPreview> Transfer::preview(const QByteArray &document) const
{
    auto reading = faultless(document);
    if (!reading)
        return tl::unexpected(reading.error());
    return m_workspace.read([&](Database &database) {
        ImportPreview preview;
        preview.standing = KnownDocument(*reading).standingTo(knowledgeOf(database));
        preview.doubled = doubledBy(reading->secretariat, database);
        preview.summary = fitted(reading->secretariat, database);
        preview.summary.remarks = reading->advice() + preview.summary.remarks;
        return preview;
    });
}

Result<ImportSummary> Transfer::importDocument(const QByteArray &document,
                                               const std::function<bool(qint64, qint64)> &progress,
                                               ImportConsent consent)
{
    auto reading = faultless(document);
    if (!reading)
        return tl::unexpected(reading.error());
    const KnownDocument known(*reading);
    const auto knowledge = m_workspace.read(knowledgeOf);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    if (const auto standing = known.standingTo(*knowledge);
        !standing.objections.isEmpty() && consent == ImportConsent::Needed)
        return tl::unexpected(withoutConsent(standing.objections));
    if (const auto copied = copyUnlessEmpty(); !copied)
        return tl::unexpected(copied.error());
    return m_workspace.write(
        Transfer::tr("Import a secretariat"),
        [&](Database &database) -> Result<ImportSummary> {
            auto summary = fitted(reading->secretariat, database);
            summary.remarks = reading->advice() + summary.remarks;
            SecretariatRepository(database).insert(reading->secretariat, progress);
            return summary;
        },
        ChangeSetKind::Import, known.note());
}

Result<void> Transfer::copyUnlessEmpty()
{
    const auto isEmpty = m_workspace.read([](Database &database) {
        const SecretariatRepository archive(database);
        return archive.highestId() == 0 && !archive.hasCouncil();
    });
    if (!isEmpty)
        return tl::unexpected(isEmpty.error());
    if (*isEmpty)
        return {};
    const auto copy = m_workspace.backUp(CopyReason::Import);
    return copy ? Result<void>() : tl::unexpected(copy.error());
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
