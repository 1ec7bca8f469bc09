#include "core/usecases/cards.h"

#include "core/domain/fields/attachment.h"
#include "core/domain/fields/project.h"
#include "core/domain/italian_date.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/card_repository.h"
#include "core/support/safe_name.h"
#include "core/usecases/card_parts.h"
#include "core/usecases/meetings.h"
#include "core/usecases/records.h"
#include "core/usecases/today.h"

namespace seduta {

namespace {

/// Beyond it a list is for the screen.
constexpr qsizetype linesOnPaper = 200;

const QHash<QString, CardTeller> &tellers()
{
    static const auto all = [] {
        auto tellers = cardsOfCouncil();
        tellers.insert(cardsOfMeeting());
        tellers.insert(cardsOfRegisters());
        tellers.insert(cardsOfWork());
        return tellers;
    }();
    return all;
}

// What a meeting lacks is told by Oggi; there it waits for today, on the card for whoever reads it.
void tellLacks(Workspace &workspace, Card &card)
{
    const auto ahead = Today(workspace).of(MeetingId(card.record.id));
    if (!ahead)
        return;
    for (const auto &lack : ahead->lacks)
        card.missing.append({words(lack), {}});
    for (const auto *table : {"agenda_item", "attendance", "convocation", "issued_document", "minutes", "reply"})
        if (!card.tables.contains(QLatin1String(table)))
            card.tables.append(QLatin1String(table));
}

QString editionWords(Database &database, const Attachment &attachment)
{
    if (!attachment.projectEditionId.isValid())
        return {};
    const auto edition = Table<ProjectEdition>(database).find(attachment.projectEditionId);
    return edition ? Cards::tr("Edition %1").arg(edition->number) : QString();
}

CardLine lineOf(Database &database, const Attachment &attachment)
{
    QStringList details{sizeWords(attachment.size)};
    if (attachment.role != AttachmentRole::Other)
        details.append(label(attachment.role));
    details << editionWords(database, attachment) << attachment.note.simplified();
    details.removeAll(QString());
    return {shortDate(attachment.addedOn),
            safeName(attachment.fileName),
            details.join(QStringLiteral(" · ")),
            {},
            {QLatin1String(Fields<Attachment>::record), attachment.id.value()}};
}

// Of any record alike.
void tellAttachments(CardMaker &maker)
{
    const CardLink record = maker.card().record;
    if (!takesAttachments(record.table))
        return;
    const QString name = QStringLiteral("attachments");
    maker.readFrom({QLatin1String(Fields<Attachment>::record)});
    const auto all = AttachmentRepository(maker.database()).of(record);
    CardSection section{name, Cards::tr("Attachments"), {}, int(all.size()), false};
    for (const auto &attachment : all.first(qMin(all.size(), qsizetype(maker.wanted(name)))))
        section.lines.append(lineOf(maker.database(), attachment));
    if (maker.wanted(name) > 0)
        maker.section(section);
}

void offerFiles(Card &card)
{
    if (!takesAttachments(card.record.table))
        return;
    card.acts.append(CardAct::Attach);
    if (!card.sections.isEmpty() && card.sections.constLast().name == QStringLiteral("attachments"))
        card.acts.append(CardAct::Attachments);
}

Result<Card> told(Workspace &workspace, const CardLink &record, const QString &section)
{
    const auto teller = tellers().value(record.table);
    if (!teller)
        return tl::unexpected(noLongerThere());
    const auto today = workspace.clock().today();
    const auto made = workspace.read([&](Database &database) -> std::optional<Card> {
        CardMaker maker(database, record, today, section);
        if (!teller(maker))
            return std::nullopt;
        tellAttachments(maker);
        return maker.card();
    });
    if (!made)
        return tl::unexpected(made.error());
    return *made ? Result<Card>(**made) : tl::unexpected(noLongerThere());
}

}

QString meetingWords(const QString &number, const PartialDate &day)
{
    const QString of = dateWith(day, Preposition::Di);
    if (number.isEmpty())
        return day.isKnown() ? Cards::tr("Meeting %1").arg(of) : Cards::tr("Meeting");
    return day.isKnown() ? Cards::tr("Meeting no. %1 %2").arg(number, of) : Cards::tr("Meeting no. %1").arg(number);
}

Result<Card> Cards::of(const CardLink &record) const
{
    return told(m_workspace, record, {}).map([&](Card card) {
        if (record.table == QLatin1String("meeting"))
            tellLacks(m_workspace, card);
        offerFiles(card);
        card.acts.append(CardAct::Print);
        return card;
    });
}

Result<Card> Cards::printed(const CardLink &record) const
{
    auto card = of(record);
    if (!card)
        return card;
    for (auto &section : card->sections) {
        if (section.count == section.lines.size())
            continue;
        const auto lines = whole(record, section.name);
        if (!lines)
            return tl::unexpected(lines.error());
        section.lines = lines->lines.mid(0, linesOnPaper);
    }
    return card;
}

Result<CardSection> Cards::whole(const CardLink &record, const QString &section) const
{
    return told(m_workspace, record, section).map([](const Card &card) { return card.sections.value(0); });
}

Result<CardLink> Cards::named(const QString &table, const QString &numberOrName) const
{
    bool isNumber = false;
    const CardLink numbered{table, numberOrName.toLongLong(&isNumber)};
    if (isNumber && of(numbered))
        return numbered;
    if (table == QLatin1String("meeting"))
        return Meetings(m_workspace).named(numberOrName).map([&](const Meeting &meeting) {
            return CardLink{table, meeting.id.value()};
        });
    const auto found = m_workspace.read([&](Database &database) -> QStringList {
        QStringList lines;
        const auto links = CardRepository(database).named(table, numberOrName);
        for (const auto &link : links)
            lines.append(
                QStringLiteral("%1 %2").arg(QString::number(link.id), CardMaker(database, link, {}).nameOf(link)));
        return lines;
    });
    if (!found)
        return tl::unexpected(found.error());
    if (found->size() == 1)
        return CardLink{table, found->constFirst().section(u' ', 0, 0).toLongLong()};
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, tr("Nothing is called \"%1\".").arg(numberOrName));
    return failure(ErrorKind::Validation,
                   tr("\"%1\" may mean several: say the number before the name.\n%2")
                       .arg(numberOrName, found->mid(0, 20).join(u'\n')));
}

QStringList Cards::tables()
{
    auto names = tellers().keys();
    names.sort();
    return names;
}

}
