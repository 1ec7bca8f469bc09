#include "core/usecases/papers.h"

#include "core/documents/contents/card_sheet.h"
#include "core/documents/contents/paper_kinds.h"
#include "core/documents/odt/odt.h"
#include "core/documents/pdf/press.h"
#include "core/documents/template/template_fingerprint.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/issued_document.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/minutes.h"
#include "core/domain/fields/template_override.h"
#include "core/domain/issuing.h"
#include "core/storage/content_store.h"
#include "core/storage/convocation_repository.h"
#include "core/storage/history.h"
#include "core/storage/issued_document_repository.h"
#include "core/storage/minutes_repository.h"
#include "core/storage/secretariat_repository.h"
#include "core/support/safe_name.h"
#include "core/support/text.h"
#include "core/usecases/cards.h"
#include "core/usecases/paper_parts.h"
#include "core/usecases/records.h"
#include "core/usecases/templates.h"

#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

using PaperSheets = QList<PaperSheet>;

/// Letters of a title that stand in the name of a file.
constexpr qsizetype longestStem = 60;

/// The papers of two meetings can lie in one folder.
QString dayOf(const Secretariat &part, MeetingId meeting)
{
    for (const auto &each : part.meetings)
        if (each.id == meeting)
            return each.heldOn.isKnown() ? u'-' + edtf(each.heldOn).remove(u'~') : QString();
    return {};
}

// Names of files are for the office: Italian words, no accents.
QString fileNameOf(const PaperKind &kind, const PaperLayout &layout, const QString &day, const ConvocationSheet &sheet)
{
    const QString stem = QLatin1String(kind.fileStem) + QLatin1String(layout.fileSuffix) + day;
    if (!sheet.convocationId.isValid())
        return safeName(stem, QStringLiteral("pdf"));
    const QString place = QStringLiteral("%1").arg(sheet.number, 2, 10, QLatin1Char('0'));
    const QString addressee = folded(sheet.addressee).replace(u' ', u'-');
    return safeName(QStringLiteral("%1-%2-%3").arg(stem, place, addressee), QStringLiteral("pdf"));
}

const PaperLayout &layoutOf(const PaperOrder &order)
{
    const auto &layouts = paperKind(order.kind).layouts;
    return order.form == LetterForm::SingleLetter ? layouts.constLast() : layouts.constFirst();
}

Result<PaperSheets> sheetsFor(const Secretariat &part, const PaperOrder &order, const SheetOptions &options)
{
    const auto &kind = paperKind(order.kind);
    const auto &layout = layoutOf(order);
    const auto sheets = sheetsOf(kind, layout, part, {order.meetingId, order.actions}, options);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (sheets->isEmpty() && !options.letters.isEmpty())
        return tl::unexpected(noLongerThere());
    if (sheets->isEmpty())
        return failure(ErrorKind::NotFound,
                       Papers::tr("Nobody is convened to this meeting yet: prepare the convocations first."));
    const QString day = dayOf(part, order.meetingId);
    PaperSheets named;
    for (const auto &each : *sheets)
        named.append(PaperSheet{order.kind,
                                fileNameOf(kind, layout, day, each),
                                each.convocationId,
                                each.addressee,
                                each.sheet,
                                {},
                                false});
    return named;
}

QList<BlockChange> changesOf(DocumentKind kind, QList<BlockChange> changes)
{
    changes.removeIf([kind](const BlockChange &each) { return each.document != kind; });
    return changes;
}

/// Of a change for all letters it is enough that one has a block for it.
QList<PaperBlock> lostToAll(const QList<BlockChange> &changes, const PaperSheets &sheets)
{
    QSet<BlockChangeId> found;
    for (const auto &sheet : sheets)
        for (const auto &block : sheet.blocks)
            found.insert(block.changeId);
    QList<PaperBlock> lost;
    for (const auto &change : changes)
        if (!change.convocationId.isValid() && !found.contains(change.id))
            lost.append(lostBlock(change));
    return lost;
}

bool hasLeft(const Secretariat &part, ConvocationId letter)
{
    const auto found = std::find_if(part.convocations.cbegin(), part.convocations.cend(),
                                    [&](const Convocation &each) { return each.id == letter; });
    return found != part.convocations.cend() && hasLeft(*found);
}

bool areFinal(const Secretariat &part, MeetingId meeting)
{
    return std::any_of(part.minutes.cbegin(), part.minutes.cend(),
                       [&](const Minutes &each) { return each.meetingId == meeting && isFrozen(each.state); });
}

/// What has left is not issued again.
Result<PaperSheets> stillHere(PaperSheets sheets, const Secretariat &part, const PaperOrder &order)
{
    if (order.kind != DocumentKind::Convocation)
        return sheets;
    sheets.removeIf([&](const PaperSheet &each) { return hasLeft(part, each.convocationId); });
    const bool isAnyHere = std::any_of(part.convocations.cbegin(), part.convocations.cend(), [&](const auto &letter) {
        return letter.meetingId == order.meetingId && isInForce(letter) && !hasLeft(letter);
    });
    if (!sheets.isEmpty() && isAnyHere)
        return sheets;
    return failure(ErrorKind::Conflict,
                   Papers::tr("Every letter of this meeting has left: amend one, and the new one can be issued."));
}

/// Who prints does not ask for the blocks of papers that nobody changed.
Result<PaperSheets> reworkedSheets(PaperSheets sheets, const Secretariat &part, MeetingId meeting, bool areBlocksWanted)
{
    const auto changes = changesOf(sheets.constFirst().kind, part.blockChanges);
    if (changes.isEmpty() && !areBlocksWanted)
        return sheets;
    for (auto &each : sheets) {
        const auto paper = reworked(each.sheet, changes, each.convocationId);
        if (!paper)
            return tl::unexpected(paper.error());
        each.sheet = paper->sheet;
        each.blocks = paper->blocks;
        each.hasLeft =
            hasLeft(part, each.convocationId) || (each.kind == DocumentKind::Minutes && areFinal(part, meeting));
    }
    return sheets;
}

QStringList warningsOf(const PrintedBatch &batch)
{
    QStringList warnings;
    for (const auto &sheet : batch.unprintable)
        warnings.append(Papers::tr("%1: no font has these characters, printed as \"?\": %2")
                            .arg(sheet.title, sheet.characters.join(u' ')));
    return warnings;
}

PaperBatch batchOf(const PaperSheets &named, const PrintedBatch &printed, LetterForm form)
{
    PaperBatch batch{{}, warningsOf(printed)};
    if (form == LetterForm::Merged) {
        batch.papers.append(
            Paper{QStringLiteral("convocazioni.pdf"), named.constFirst().sheet.title, printed.merged, {}, {}, {}, 0});
        return batch;
    }
    for (qsizetype i = 0; i < named.size(); ++i) {
        const auto &sheet = named.at(i);
        batch.papers.append(Paper{sheet.fileName, sheet.sheet.title, printed.sheets.at(i).pdf,
                                  printed.sheets.at(i).text, sheet.convocationId, sheet.addressee,
                                  printed.sheets.at(i).pages});
    }
    return batch;
}

/// The letters are ready to leave; the minutes are final.
void followIssue(Database &database, const PaperOrder &order, const QDateTime &now)
{
    if (order.kind == DocumentKind::Convocation) {
        const auto letters = ConvocationRepository(database).of(order.meetingId);
        for (const auto &letter : letters)
            if (const auto ready = prepared(letter, now); ready)
                Table<Convocation>(database).update(*ready);
    }
    if (order.kind != DocumentKind::Minutes)
        return;
    auto minutes = MinutesRepository(database).of(order.meetingId).value_or(Minutes{{}, order.meetingId, {}, {}});
    if (isFrozen(minutes.state))
        return;
    minutes.state = MinutesState::Final;
    if (minutes.id.isValid())
        Table<Minutes>(database).update(minutes);
    else
        Table<Minutes>(database).insert(minutes);
}

/// The letters that were changed; none where a change holds for all of them.
QList<ConvocationId> lettersChanged(const QList<BlockChange> &changes)
{
    QList<ConvocationId> letters;
    for (const auto &change : changes) {
        if (!change.convocationId.isValid())
            return {};
        letters.append(change.convocationId);
    }
    return letters;
}

PaperSheets ofLetters(PaperSheets sheets, const QList<ConvocationId> &letters)
{
    sheets.removeIf(
        [&](const PaperSheet &each) { return each.convocationId.isValid() && !letters.contains(each.convocationId); });
    return sheets;
}

QList<PaperLine> unchangedLines(const PaperOrder &order, const Secretariat &part)
{
    QList<PaperLine> lines;
    if (paperKind(order.kind).subject == PaperSubject::Letter)
        for (const auto &letter : addressedLetters(part, order.meetingId).value_or(QList<AddressedLetter>()))
            lines.append({order.kind, letter.convocationId, letter.addressee});
    return lines.isEmpty() ? QList<PaperLine>{{order.kind}} : lines;
}

void count(PaperLine &line, const PaperSheet &sheet)
{
    for (const auto &block : sheet.blocks) {
        line.lost += int(block.isLost);
        line.changes += int(block.isChanged() && !block.isLost);
    }
}

struct Material {
    Secretariat part{};
    QByteArray emblem{};
    HistoryHead historyHead{};
};

// What is read is drawn afterwards, and nobody need wait for that.
Result<Material> materialFor(Workspace &workspace, MeetingId meeting, PaperTopics topics, bool isHeadPrinted = false)
{
    const auto material = workspace.read([&](Database &database) {
        Material read{SecretariatRepository(database).aroundMeeting(meeting, topics), {}, {}};
        if (!read.part.councils.isEmpty())
            read.emblem = ContentStore(database).find(read.part.councils.constFirst().emblem);
        if (isHeadPrinted)
            read.historyHead = History(database).head();
        return read;
    });
    workspace.letGo();
    return material;
}

SheetOptions optionsFor(const Workspace &workspace, const Material &material, const QString &language)
{
    SheetOptions options;
    options.language = language;
    options.emblem = material.emblem;
    options.overrides = overridesIn(material.part.templateOverrides, language);
    options.today = workspace.clock().today();
    return options;
}

IssuedDocument documentOf(const Paper &paper, const PaperOrder &order, const QString &templateHash,
                          const Workspace &workspace)
{
    IssuedDocument document;
    document.kind = order.kind;
    document.meetingId = order.meetingId;
    document.convocationId = paper.convocationId;
    document.issuedAt = workspace.clock().now();
    document.issuedBy = workspace.author().text();
    document.title = paper.title;
    document.addressee = paper.addressee;
    document.language = order.language;
    document.templateHash = templateHash;
    document.text = paper.text;
    return document;
}

}

// A block of all letters may be missing in some: it is lost only when none of the others has it.
Result<PaperSheets> Papers::sheets(const PaperOrder &order, const Making &making) const
{
    const bool isHeadPrinted = order.kind == DocumentKind::Minutes && !making.isDraft;
    const auto material = materialFor(m_workspace, order.meetingId, layoutOf(order).topics, isHeadPrinted);
    if (!material)
        return tl::unexpected(material.error());
    auto options = optionsFor(m_workspace, *material, order.language);
    options.isDraft = making.isDraft && paperKind(order.kind).isIssued;
    const auto told = order.kind == DocumentKind::MinutesExtract ? DocumentKind::Minutes : order.kind;
    options.leftOut = leftOutOf(told, material->part.leftOutParts);
    options.letters = making.letters;
    options.historyHead = material->historyHead.code();
    auto made = sheetsFor(material->part, order, options);
    if (made && !making.isDraft)
        made = stillHere(*made, material->part, order);
    if (made)
        made = reworkedSheets(*made, material->part, order.meetingId, making.areBlocksWanted);
    if (!made)
        return made;
    const auto lost = lostToAll(changesOf(order.kind, material->part.blockChanges), *made);
    if (!lost.isEmpty() && !making.letters.isEmpty())
        return sheets(order, Making{making.isDraft, making.areBlocksWanted, {}}).map([&](const PaperSheets &all) {
            return ofLetters(all, making.letters);
        });
    for (auto &each : *made)
        each.blocks.append(lost);
    return made;
}

Result<PaperSheets> Papers::sheets(const PaperOrder &order, const QList<ConvocationId> &letters) const
{
    return sheets(order, Making{true, true, letters});
}

Result<PaperSheet> Papers::sheet(const PaperOrder &order, ConvocationId letter) const
{
    const auto letters = letter.isValid() ? QList{letter} : QList<ConvocationId>();
    return sheets(order, letters).map([](const PaperSheets &made) { return made.constFirst(); });
}

Result<QList<PaperLine>> Papers::lines(const QList<PaperOrder> &orders) const
{
    const auto part = m_workspace.read([&](Database &database) {
        return SecretariatRepository(database).aroundMeeting(orders.value(0).meetingId, PaperTopic::Letters);
    });
    if (!part)
        return tl::unexpected(part.error());
    QList<PaperLine> lines;
    for (const auto &order : orders) {
        auto ofKind = unchangedLines(order, *part);
        countChanges(ofKind, order, changesOf(order.kind, part->blockChanges));
        lines.append(ofKind);
    }
    return lines;
}

// What cannot be made says why when it is looked at.
void Papers::countChanges(QList<PaperLine> &lines, const PaperOrder &order, const QList<BlockChange> &changes) const
{
    if (changes.isEmpty())
        return;
    const auto made = sheets(order, lettersChanged(changes));
    if (!made)
        return;
    for (const auto &sheet : *made) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const PaperLine &each) {
            return each.convocationId == sheet.convocationId;
        });
        if (line != lines.end())
            count(*line, sheet);
    }
}

Result<Sheet> Papers::letterhead(const Council &council) const
{
    const auto material = m_workspace.read([&](Database &database) {
        Material read{};
        read.part.councils = {council};
        read.part.templateOverrides = Table<TemplateOverride>(database).all();
        read.emblem = ContentStore(database).find(council.emblem);
        return read;
    });
    if (!material)
        return tl::unexpected(material.error());
    auto options = optionsFor(m_workspace, *material, PaperOrder().language);
    options.isDraft = false;
    return cardSheet(material->part, Card(), options).map([](Sheet sheet) {
        sheet.html = QStringLiteral("<p></p>");
        return sheet;
    });
}

Result<PaperSheet> Papers::card(const CardLink &record) const
{
    const auto card = Cards(m_workspace).printed(record);
    const auto material = materialFor(m_workspace, {}, {});
    if (!card || !material)
        return tl::unexpected(card ? material.error() : card.error());
    auto options = optionsFor(m_workspace, *material, PaperOrder().language);
    options.isDraft = false;
    const auto sheet = cardSheet(material->part, *card, options);
    if (!sheet)
        return tl::unexpected(sheet.error());
    PaperSheet paper;
    paper.fileName = safeName(QStringLiteral("scheda-") + folded(card->title).replace(u' ', u'-').left(longestStem),
                              QStringLiteral("pdf"));
    paper.sheet = *sheet;
    return paper;
}

Result<QByteArray> Papers::pdf(const PaperSheet &paper) const
{
    PrintOrder order{m_workspace.clock().now(), false, {}, {}};
    return seduta::print({paper.sheet}, order).map([](const PrintedBatch &batch) {
        return batch.sheets.constFirst().pdf;
    });
}

Result<QByteArray> Papers::odt(const PaperSheet &paper) const
{
    return odtFile(paper.sheet, m_workspace.clock().now());
}

Result<PaperBatch> Papers::made(const PaperOrder &order, bool isDraft,
                                const std::function<bool(int, int)> &progress) const
{
    const auto made = sheets(order, Making{isDraft, false, {}});
    if (!made)
        return tl::unexpected(made.error());
    QList<Sheet> pages;
    for (const auto &each : *made)
        pages.append(each.sheet);
    PrintOrder print{m_workspace.clock().now(), order.form == LetterForm::Merged, {}, progress};
    const auto printed = seduta::print(pages, print);
    if (!printed)
        return tl::unexpected(printed.error());
    return batchOf(*made, *printed, order.form);
}

Result<PaperBatch> Papers::draft(const PaperOrder &order, const std::function<bool(int, int)> &progress) const
{
    return made(order, true, progress);
}

Result<QString> Papers::pressReleaseText(MeetingId meeting) const
{
    const auto part = m_workspace.read([&](Database &database) {
        return SecretariatRepository(database).aroundMeeting(meeting, layoutOf({DocumentKind::PressRelease}).topics);
    });
    m_workspace.letGo();
    if (!part)
        return tl::unexpected(part.error());
    SheetOptions options;
    options.today = m_workspace.clock().today();
    options.overrides = overridesIn(part->templateOverrides, options.language);
    return seduta::pressReleaseText(*part, meeting, options);
}

Result<QList<IssuedDocument>> Papers::issuedFor(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return IssuedDocumentRepository(database).ofMeeting(meeting); });
}

Result<QByteArray> Papers::contentOf(const IssuedDocument &document) const
{
    return m_workspace.read([&](Database &database) { return ContentStore(database).find(document.contentHash); });
}

// Minutes once signed are the file that was signed.
Result<void> Papers::mayIssue(const PaperOrder &order) const
{
    if (!paperKind(order.kind).isIssued)
        return failure(ErrorKind::Conflict,
                       Papers::tr("This is a working paper: it is printed as it is, and not issued."));
    if (!order.meetingId.isValid())
        return {};
    const auto meeting = found<Meeting>(m_workspace, order.meetingId);
    if (!meeting)
        return tl::unexpected(meeting.error());
    if (const auto allowed = mayBeIssued(order.kind, *meeting, m_workspace.clock().today()); !allowed)
        return allowed;
    if (order.kind != DocumentKind::Minutes)
        return {};
    const auto isSettled = m_workspace.read([&](Database &database) {
        const auto minutes = MinutesRepository(database).of(order.meetingId);
        return minutes && isFrozen(minutes->state) && minutes->state != MinutesState::Final
            && IssuedDocumentRepository(database).areMinutesIssued(order.meetingId);
    });
    if (!isSettled)
        return tl::unexpected(isSettled.error());
    return *isSettled
        ? Result<void>(failure(ErrorKind::Conflict,
                               Papers::tr("These minutes are signed: the document issued stays as it is. It can be "
                                          "saved again from \"Issued\", beside the words of the paper.")))
        : Result<void>();
}

Result<PaperBatch> Papers::issue(const PaperOrder &order, const std::function<bool(int, int)> &progress)
{
    if (const auto allowed = mayIssue(order); !allowed)
        return tl::unexpected(allowed.error());
    const auto batch = made(order, false, progress);
    if (!batch)
        return batch;
    return m_workspace.write(
        Papers::tr("Issue: %1").arg(batch->papers.constFirst().title),
        [&](Database &database) -> Result<PaperBatch> {
            Table<IssuedDocument> documents(database);
            const QString templateHash = templateFingerprint(
                order.language, overridesIn(Table<TemplateOverride>(database).all(), order.language));
            for (const auto &paper : batch->papers) {
                auto document = documentOf(paper, order, templateHash, m_workspace);
                document.contentHash = ContentStore(database).keep(paper.pdf, QStringLiteral("application/pdf"));
                document.supersedesId = IssuedDocumentRepository(database).latest(document);
                documents.insert(document);
            }
            followIssue(database, order, m_workspace.clock().now());
            return *batch;
        },
        ChangeSetKind::Issue);
}

Result<void> Papers::setProtocol(IssuedDocumentId document, const QString &reference, const QDate &on)
{
    return stepped(m_workspace, Papers::tr("Write the protocol reference of a document"), document,
                   [&](IssuedDocument known) -> Result<IssuedDocument> {
                       known.protocolRef = reference.trimmed();
                       known.protocolOn = on;
                       return known;
                   });
}

}
