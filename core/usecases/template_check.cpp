#include "core/usecases/template_check.h"

#include "core/documents/contents/card_sheet.h"
#include "core/documents/contents/paper_kinds.h"
#include "core/documents/page/sheet_trial.h"
#include "core/documents/template/template.h"
#include "core/documents/tree/element_reader.h"
#include "core/domain/fields/all.h"
#include "core/exchange/document_reader.h"
#include "core/storage/secretariat_repository.h"
#include "core/support/reader_process.h"
#include "core/usecases/meetings.h"
#include "core/usecases/templates.h"
#include "core/usecases/transfer.h"

#include <algorithm>

namespace seduta {

namespace {

struct Layout {
    const PaperKind *kind = nullptr;
    const PaperLayout *layout = nullptr;
};

/// By the names of their templates.
const QMap<QString, Layout> &layouts()
{
    static const auto all = [] {
        QMap<QString, Layout> byName;
        for (const auto &kind : paperKinds())
            for (const auto &layout : kind.layouts)
                byName.insert(QLatin1String(layout.templateName), {&kind, &layout});
        return byName;
    }();
    return all;
}

QString cardTemplate()
{
    return QStringLiteral("card");
}

/// A card with something of each kind in it.
Card trialCard()
{
    Card card;
    card.kind = QStringLiteral("ente");
    card.title = QStringLiteral("Questura di Asti");
    card.chips = {{QStringLiteral("amministrazione dello Stato"), CardTone::Plain}};
    card.facts = {{QStringLiteral("PEC"), QStringLiteral("questura@pec.example.org"), {}, {}, true}};
    card.missing = {{QStringLiteral("Manca un responsabile."), {}}};
    card.sections = {{QStringLiteral("people"),
                      QStringLiteral("Chi lo rappresenta"),
                      {{QStringLiteral("26/06/2025"),
                        QStringLiteral("Anna Esempio"),
                        QStringLiteral("dirigente"),
                        {QStringLiteral("titolare"), CardTone::Plain},
                        {}}},
                      2,
                      false}};
    return card;
}

QStringList templatesTried()
{
    return layouts().keys() + QStringList{cardTemplate()};
}

/// More of them say nothing that the first ones do not.
constexpr qsizetype commitmentsInExamples = 20;
constexpr int meetingsLookedAt = 50;

/// The latest, and the latest of those held before it.
QList<MeetingId> meetingsWorthTelling(Workspace &archive)
{
    const auto page = Meetings(archive).page(meetingsLookedAt);
    if (!page || page->isEmpty())
        return {MeetingId()};
    const auto held = std::find_if(page->cbegin() + 1, page->cend(),
                                   [](const MeetingSummary &each) { return each.state == MeetingState::Closed; });
    QList<MeetingId> meetings{page->constFirst().id};
    if (held != page->cend())
        meetings.append(held->id);
    return meetings;
}

Secretariat partOf(Workspace &archive, MeetingId meeting, PaperTopics topics)
{
    auto part =
        archive.read([&](Database &database) { return SecretariatRepository(database).aroundMeeting(meeting, topics); })
            .value_or(Secretariat());
    archive.letGo();
    part.actionItems = part.actionItems.mid(0, commitmentsInExamples);
    return part;
}

/// Of the meeting's letters one is enough.
QList<ConvocationId> oneLetter(const Secretariat &part)
{
    for (const auto &letter : part.convocations)
        if (isInForce(letter))
            return {letter.id};
    return {};
}

/// A template is found broken where it stands: HTML knows only the paper it became.
Error inFile(const QString &fileName, const Error &error)
{
    auto placed = error;
    if (placed.field.isEmpty())
        placed.field = fileName + QStringLiteral(":1:1");
    return placed;
}

/// The file by the name the office knows it by.
tl::unexpected<Error> told(Error error)
{
    const QString fileName = error.field.section(u':', 0, 0);
    if (const auto at = error.message.indexOf(fileName); at >= 0)
        error.message.replace(at, fileName.size(), QStringLiteral("«%1»").arg(templateName(fileName)));
    return tl::unexpected<Error>(std::move(error));
}

}

TemplateCheck::TemplateCheck(const QString &language)
    : m_language(language)
    , m_sample(exchange::readDocument(Transfer::sampleDocument()).secretariat)
    , m_meeting(m_sample.meetings.value(0).id)
{
    for (const auto &name : templatesTried()) {
        auto &kind = m_kinds[name];
        SheetOptions options;
        options.language = m_language;
        options.today = m_sample.meetings.value(0).heldOn.day;
        options.told = [&kind](const QJsonObject &values) { kind.fields.add(values); };
        options.overrides = [&kind, source = own()](const QString &fileName) {
            kind.files.append(fileName);
            return source(fileName);
        };
        if (const auto printed = print(name, options); !printed)
            qWarning("%s", qUtf8Printable(printed.error().message));
        const auto source = own();
        TemplateScanner scanner(source);
        if (scanner.scan(name + QStringLiteral(".html")))
            kind.fields.add(scanner.tags());
    }
}

TemplateSource TemplateCheck::own() const
{
    return embeddedTemplates(m_language);
}

TemplateFields TemplateCheck::fieldsOf(const QString &fileName) const
{
    TemplateFields fields;
    for (const auto &kind : m_kinds)
        if (kind.files.contains(fileName))
            fields.add(kind.fields);
    return fields;
}

QMap<QString, QString> TemplateCheck::examplesFrom(Workspace &archive, const QString &fileName) const
{
    PaperTopics topics;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        if (const auto *layout = layouts().value(kind.key()).layout; layout && kind->files.contains(fileName))
            topics |= layout->topics;
    TemplateFields own;
    const auto meetings = meetingsWorthTelling(archive);
    for (const auto &meeting : meetings)
        own.add(valuesOf(partOf(archive, meeting, topics), meeting, fileName, archive.clock().today()));
    auto examples = fieldsOf(fileName).examples();
    for (auto example = examples.begin(); example != examples.end(); ++example)
        if (const QString found = own.examples().value(example.key()); !found.isEmpty())
            *example = found;
    return examples;
}

// A paper of which the archive has too little to make it says nothing; the head of the office's paper needs no meeting.
TemplateFields TemplateCheck::valuesOf(const Secretariat &part, MeetingId meeting, const QString &fileName,
                                       const QDate &today) const
{
    TemplateFields fields;
    SheetOptions options;
    options.language = m_language;
    options.today = today;
    options.letters = oneLetter(part);
    options.told = [&fields](const QJsonObject &values) { fields.add(values); };
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        const auto [paper, layout] = layouts().value(kind.key());
        if (paper && kind->files.contains(fileName))
            sheetsOf(*paper, *layout, part, {meeting, {}}, options);
    }
    options.told = [&fields](const QJsonObject &values) {
        QJsonObject head = values;
        head.remove(QStringLiteral("scheda"));
        fields.add(head);
    };
    cardSheet(part, Card(), options);
    return fields;
}

QStringList TemplateCheck::tablesOfExamples()
{
    QStringList tables;
    const auto add = [&]<class Record>(QList<Record> Secretariat::*) {
        tables.append(QLatin1String(Fields<Record>::record));
    };
    std::apply([&](auto... list) { (add(list), ...); }, Secretariat::lists());
    return tables;
}

TemplateSource TemplateCheck::withText(const QString &fileName, const QString &text, const TemplateSource &others) const
{
    return [fileName, text, others, own = own()](const QString &asked) {
        if (asked == fileName)
            return std::optional(text);
        const auto changed = others ? others(asked) : std::nullopt;
        return changed ? changed : own(asked);
    };
}

Result<void> TemplateCheck::check(const QString &fileName, const QString &text, const TemplateSource &others) const
{
    const auto source = withText(fileName, text, others);
    TemplateScanner scanner(source);
    if (const auto whole = scanner.scan(fileName); !whole)
        return told(whole.error());
    if (const auto known = fieldsOf(fileName).checked(scanner.tags()); !known)
        return told(known.error());
    const auto printed = printWith(fileName, source);
    return printed ? Result<void>() : told(printed.error());
}

Result<void> TemplateCheck::checkLaidOut(const QString &fileName, const QString &text,
                                         const TemplateSource &others) const
{
    if (const auto sound = check(fileName, text, others); !sound)
        return sound;
    QList<QByteArray> trials;
    const auto printed = printWith(fileName, withText(fileName, text, others));
    for (const auto &sheet : printed.value_or(QList<Sheet>()))
        trials.append(asTrial(sheet));
    const auto laidOut = ReaderProcess::ask(ReaderTask::Layout, trials);
    if (laidOut || laidOut.error().kind != ErrorKind::Refused)
        return laidOut.map([](const QJsonObject &) {});
    return failure(
        ErrorKind::Refused,
        TemplateCheck::tr("The papers with “%1” cannot be laid out in the time there is: give it fewer tables "
                          "within tables, or fewer parts.")
            .arg(templateName(fileName)),
        fileName + QStringLiteral(":1:1"));
}

Result<QList<Sheet>> TemplateCheck::printWith(const QString &fileName, const TemplateSource &source) const
{
    SheetOptions options;
    options.language = m_language;
    options.today = m_sample.meetings.value(0).heldOn.day;
    options.overrides = source;
    QList<Sheet> sheets;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        if (!kind->files.contains(fileName))
            continue;
        const auto printed = print(kind.key(), options);
        if (!printed)
            return tl::unexpected(inFile(fileName, printed.error()));
        sheets.append(*printed);
    }
    return sheets;
}

Result<Sheet> TemplateCheck::print(const QString &name, const SheetOptions &options) const
{
    if (name == cardTemplate()) {
        const auto card = cardSheet(m_sample, trialCard(), options);
        return !card ? card : elementTree(card->html).map([&](const Element &) { return *card; });
    }
    const auto [kind, layout] = layouts().value(name);
    const auto sheets = sheetsOf(*kind, *layout, m_sample, {m_meeting, {}}, options);
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const auto &each : *sheets)
        if (const auto tree = elementTree(each.sheet.html); !tree)
            return tl::unexpected(tree.error());
    return sheets->isEmpty() ? Sheet() : sheets->constFirst().sheet;
}

}
