#include "core/documents/contents/convocation_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/italian_addressee.h"
#include "core/domain/italian_date.h"
#include "core/support/text.h"

namespace seduta {

namespace {

/// "Al Questore di Asti", "Alla Caritas diocesana", "Alla dott.ssa Anna Verdi": the words that open the address.
QString opening(const PaperRecords &records, const Convocation &letter)
{
    const QString addressee = records.body(letter.bodyId).addressee;
    if (letter.personId.isValid())
        return capitalised(formsOf(records.person(letter.personId))[u"al"].toString());
    if (!addressee.trimmed().isEmpty())
        return addressLine(addressee);
    return capitalised(formsOf(records.named(letter.bodyId))[u"al"].toString());
}

/// The body stands below the line that addresses its head or its expert, unless that line already says it.
QString secondLine(const PaperRecords &records, const Convocation &letter, const QString &first)
{
    const QString name = records.named(letter.bodyId).name;
    return folded(first).contains(folded(name)) ? QString() : name;
}

QString reachedAt(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter)
{
    const Body body = records.body(letter.bodyId);
    const Person person = records.person(letter.personId);
    switch (letter.channel) {
    case Channel::Pec: {
        const QString pec = letter.address.isEmpty() ? body.pec : letter.address;
        return pec.isEmpty() ? QString() : vocabulary.phrase(QStringLiteral("foot_pec")).arg(pec);
    }
    case Channel::Email: {
        const QString own = person.email.isEmpty() ? body.email : person.email;
        const QString email = letter.address.isEmpty() ? own : letter.address;
        return email.isEmpty() ? QString() : vocabulary.phrase(QStringLiteral("foot_email")).arg(email);
    }
    default: return vocabulary.of(letter.channel);
    }
}

QJsonObject protocolContext(const QString &reference, const QDate &date)
{
    return {{"numero", numberAlone(reference)}, {"data", formsOf(date)}};
}

QList<AgendaItemId> itemsOfProject(const PaperRecords &records, const AgendaLink &link, BodyId body)
{
    for (const auto &edition : records.all().projectEditions) {
        const auto &partners = records.all().projectPartners;
        const bool isPartner = std::any_of(partners.begin(), partners.end(), [&](const auto &partner) {
            return partner.editionId == edition.id && partner.bodyId == body;
        });
        const bool isMeant = (link.projectId.isValid() && edition.projectId == link.projectId)
            || (link.projectEditionId.isValid() && edition.id == link.projectEditionId);
        if (isMeant && (edition.leadBodyId == body || isPartner))
            return {link.agendaItemId};
    }
    return {};
}

bool ownsLinkedAction(const PaperRecords &records, const AgendaLink &link, BodyId body)
{
    const auto owners = ownersOf(records, link.actionItemId);
    return link.actionItemId.isValid()
        && std::any_of(owners.begin(), owners.end(), [body](const auto &owner) { return owner.bodyId == body; });
}

bool owesLinkedContribution(const PaperRecords &records, const AgendaLink &link, BodyId body)
{
    const auto &contributions = records.all().bodyContributions;
    return link.planVersionId.isValid()
        && std::any_of(contributions.begin(), contributions.end(), [&](const auto &contribution) {
               return contribution.planVersionId == link.planVersionId && contribution.bodyId == body
                   && isAwaited(contribution.state);
           });
}

QList<AgendaItemId> itemsThatConcern(const PaperRecords &records, BodyId body)
{
    QList<AgendaItemId> items;
    for (const auto &item : records.ofMeeting(records.all().agendaItems))
        if (item.speakerBodyId == body)
            items.append(item.id);
    for (const auto &link : records.all().agendaLinks) {
        if (link.bodyId == body || ownsLinkedAction(records, link, body) || owesLinkedContribution(records, link, body))
            items.append(link.agendaItemId);
        items += itemsOfProject(records, link, body);
    }
    return items;
}

/// What was taken on in this meeting, or in a later one, is not yet owed when it is convened.
bool isOwedBefore(const PaperRecords &records, const ActionItem &action)
{
    const Meeting *origin = recordOf(records.all().meetings, action.meetingId);
    const bool isLater = origin && origin->heldOn.day > records.meeting().heldOn.day;
    return action.meetingId != records.meeting().id && !isLater;
}

QJsonValue openActions(const PaperRecords &records, const Vocabulary &vocabulary, BodyId body, const QDate &today)
{
    QJsonArray actions;
    for (const auto &action : openActionsOf(records, body))
        if (isOwedBefore(records, action))
            actions.append(actionContext(records, vocabulary, action, today));
    return counted(actions);
}

bool isAwaitedAt(const Meeting &meeting, const BodyContribution &contribution)
{
    const bool wasAsked =
        !contribution.requestedOn.isKnown() || contribution.requestedOn.firstDay() <= meeting.heldOn.day;
    return wasAsked && isAwaited(contribution.state);
}

// A commitment to send it is the same fact, and one line.
bool isSaidByCommitment(const PaperRecords &records, const BodyContribution &contribution)
{
    const auto actions = openActionsOf(records, contribution.bodyId);
    return std::any_of(actions.begin(), actions.end(), [&](const ActionItem &action) {
        return action.planVersionId == contribution.planVersionId && isOwedBefore(records, action);
    });
}

QJsonValue awaitedContributions(const PaperRecords &records, BodyId body, bool areCommitmentsTold)
{
    QJsonArray contributions;
    for (const auto &contribution : records.all().bodyContributions) {
        const PlanVersion *plan = recordOf(records.all().planVersions, contribution.planVersionId);
        const bool isOfBody = plan && body.isValid() && contribution.bodyId == body;
        if (!isOfBody || !isAwaitedAt(records.meeting(), contribution))
            continue;
        if (!areCommitmentsTold || !isSaidByCommitment(records, contribution))
            contributions.append(QJsonObject{
                {"piano", formsOf(plan->title)},
                {"entro", dueBy(contribution.due)},
                {"richiesto", formsOf(contribution.requestedOn)},
            });
    }
    return counted(contributions);
}

QJsonObject kindContext(ConvocationKind kind, bool isForAll)
{
    return {
        {"unica", isForAll},
        {"avviso", kind == ConvocationKind::Notice || kind == ConvocationKind::Urgent},
        {"urgente", kind == ConvocationKind::Urgent},
        {"modifica", kind == ConvocationKind::AgendaChange},
        {"rinvio", kind == ConvocationKind::Postponement},
        {"annullamento", kind == ConvocationKind::Cancellation},
    };
}

QJsonArray addressees(const PaperRecords &records, const Vocabulary &vocabulary, const QList<Convocation> &letters)
{
    QJsonArray list;
    for (const auto &letter : letters)
        list.append(addresseeContext(records, vocabulary, letter));
    return list;
}

bool shareProtocol(const QList<Convocation> &letters)
{
    return std::all_of(letters.begin(), letters.end(), [&](const auto &letter) {
        return letter.protocolRef == letters.first().protocolRef && letter.protocolOn == letters.first().protocolOn;
    });
}

QString replyAddress(const Council &council)
{
    if (!council.replyAddress.isEmpty())
        return council.replyAddress;
    return council.pec.isEmpty() ? council.email : council.pec;
}

}

QString addresseeName(const PaperRecords &records, const Convocation &letter)
{
    const QString body = records.named(letter.bodyId).name;
    return body.isEmpty() || letter.personId.isValid() ? titledName(records.person(letter.personId)) : body;
}

QJsonObject addresseeContext(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter)
{
    const Body body = records.body(letter.bodyId);
    const QString first = opening(records, letter);
    QJsonObject context = formsOf(records.named(letter.bodyId)).toObject();
    if (context.isEmpty())
        context = formsOf(records.person(letter.personId)).toObject();
    context.insert(u"intestazione", first);
    context.insert(u"secondaRiga", secondLine(records, letter, first));
    context.insert(u"nome", addresseeName(records, letter));
    context.insert(u"indirizzo", body.postalAddress);
    context.insert(u"luogo", body.place);
    context.insert(u"recapito", reachedAt(records, vocabulary, letter));
    const bool isPerson = letter.personId.isValid();
    const bool isNamedOffice = !isPerson && !body.addressee.trimmed().isEmpty();
    context.insert(u"persona", isPerson);
    context.insert(u"carica", isNamedOffice);
    context.insert(u"ente", !isPerson && !isNamedOffice);
    context.insert(u"plurale", context.value(u"plurale").toBool());
    context.insert(u"gruppo", body.kind == BodyKind::Group || context.value(u"plurale").toBool());
    return context;
}

QJsonObject letterContext(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter,
                          const SheetOptions &options)
{
    const BodyId body = letter.bodyId;
    return {
        {"destinatario", addresseeContext(records, vocabulary, letter)},
        {"lettera", kindContext(letter.kind, false)},
        {"protocollo", protocolContext(letter.protocolRef, letter.protocolOn)},
        {"impegni", openActions(records, vocabulary, body, options.today)},
        {"contributi", awaitedContributions(records, body, !options.leftOut.contains(QStringLiteral("impegni")))},
        {"puntiInteresse", body.isValid() ? numbersOf(records, itemsThatConcern(records, body)) : QJsonValue(false)},
    };
}

QJsonObject singleLetterContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto letters = records.letters();
    const bool isShared = !letters.isEmpty() && shareProtocol(letters);
    const Convocation first = isShared ? letters.first() : Convocation();
    return {
        {"destinatario", false},
        {"destinatari", listOf(addressees(records, vocabulary, letters))},
        {"lettera", kindContext(letters.isEmpty() ? ConvocationKind::Notice : letters.first().kind, true)},
        {"protocollo", protocolContext(first.protocolRef, first.protocolOn)},
    };
}

QJsonObject lettersContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Meeting meeting = records.meeting();
    const QString address = replyAddress(records.council());
    const QJsonArray agenda = agendaContext(records, vocabulary);
    const QJsonObject reply{{"entro", formsOf(meeting.replyBy)}, {"indirizzo", address}};
    return {
        {"perConoscenza", listOf(addressees(records, vocabulary, records.copies()))},
        {"riscontro", reply},
        {"firma", signatureContext(records, DocumentKind::Convocation)},
        {"punti", listOf(agenda)},
        {"conPunti", !agenda.isEmpty()},
    };
}

}
