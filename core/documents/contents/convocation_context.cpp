#include "core/documents/contents/convocation_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/italian_addressee.h"
#include "core/domain/italian_date.h"
#include "core/domain/italian_spoken_to.h"
#include "core/domain/italian_title.h"
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

/// Whether the words of a name are all in a line, but for their endings: "Al Questore di Asti" and "Questura di Asti".
bool namesTheSame(const QString &line, const QString &name)
{
    constexpr qsizetype stem = 5;
    const auto wordsOf = [](const QString &text) {
        return folded(QString(text).replace(u'\'', u' ').replace(u'’', u' ')).split(u' ', Qt::SkipEmptyParts);
    };
    const auto said = wordsOf(line);
    const auto words = wordsOf(name);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(said.begin(), said.end(), [&](const QString &other) {
            return other == word || (word.size() > stem && other.startsWith(word.left(stem)));
        });
    });
}

/// "Al Questore di", where the town stands alone below it.
QString withoutTown(const QString &first, const Body &body)
{
    const QString town = QStringLiteral(" di ") + body.place;
    const bool isBelow = !body.place.isEmpty() && body.postalAddress.isEmpty() && !first.contains(u',');
    return isBelow && first.endsWith(town, Qt::CaseInsensitive) ? first.chopped(body.place.size() + 1) : first;
}

/// The body stands below the line that addresses its head or its expert, unless that line already says it.
QString secondLine(const PaperRecords &records, const Convocation &letter, const QString &first)
{
    const QString name = records.named(letter.bodyId).name;
    return namesTheSame(first, name) ? QString() : name;
}

QString commonNoun(const Vocabulary &vocabulary, const Body &body)
{
    const QString several = body.kind == BodyKind::Group ? QStringLiteral("s") : QString();
    const QString own = vocabulary.phrase(QStringLiteral("spoken%1.%2").arg(several, word(body.category)));
    return own.isEmpty() ? vocabulary.phrase(QStringLiteral("spoken") + several) : own;
}

/// Who is spoken to in the letter: "la S.V.", "le SS.LL.", "codesta Questura".
SpokenTo spokenToIn(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter,
                    const QString &first)
{
    const bool isToPersons = letter.personId.isValid() || isToOfficeHolders(first);
    if (!isToPersons) {
        const NamedBody named = records.named(letter.bodyId);
        return spokenTo(named.name, commonNoun(vocabulary, records.body(letter.bodyId)), named.facts());
    }
    const bool areSeveral = !letter.personId.isValid() && isToSeveral(first);
    const auto number = areSeveral ? GrammaticalNumber::Plural : GrammaticalNumber::Singular;
    const QString key = areSeveral ? QStringLiteral("their_lordships") : QStringLiteral("your_lordship");
    return {vocabulary.phrase(key), {Gender::Feminine, number}};
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

bool isAwaitedAt(const Meeting &meeting, const BodyContribution &contribution)
{
    const bool wasAsked =
        !contribution.requestedOn.isKnown() || contribution.requestedOn.firstDay() <= meeting.heldOn.day;
    return wasAsked && isAwaited(contribution.state);
}

bool owesLinkedContribution(const PaperRecords &records, const AgendaLink &link, BodyId body)
{
    const auto &contributions = records.all().bodyContributions;
    return link.planVersionId.isValid()
        && std::any_of(contributions.begin(), contributions.end(), [&](const auto &contribution) {
               return contribution.planVersionId == link.planVersionId && contribution.bodyId == body
                   && isAwaitedAt(records.meeting(), contribution);
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

// A commitment to send it is the same fact, and one line.
bool isSaidByCommitment(const PaperRecords &records, const BodyContribution &contribution)
{
    const auto actions = openActionsOf(records, contribution.bodyId);
    return std::any_of(actions.begin(), actions.end(), [&](const ActionItem &action) {
        return action.planVersionId == contribution.planVersionId && isOwedBefore(records, action);
    });
}

/// The day the term ran out on, as long as it is a day and past.
QString ranOutOn(const PartialDate &due, const QDate &today)
{
    return due.isDay() && due.day < today ? dateWith(due, Preposition::None) : QString();
}

QJsonValue awaitedContributions(const PaperRecords &records, BodyId body, const SheetOptions &options)
{
    const bool areCommitmentsTold = !options.leftOut.contains(QStringLiteral("impegni"));
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
                {"decorso", ranOutOn(contribution.due, options.today)},
                {"richiesto", formsOf(contribution.requestedOn)},
            });
    }
    return counted(contributions);
}

/// Of a meeting that is not held there is only the notice of it, whatever its letters were.
ConvocationKind kindOf(const Meeting &meeting, const Convocation &letter)
{
    switch (meeting.state) {
    case MeetingState::Postponed: return ConvocationKind::Postponement;
    case MeetingState::Cancelled: return ConvocationKind::Cancellation;
    default: return letter.kind;
    }
}

/// The protocol reference of the letter that this one follows; of a notice that tells of its own end, its own.
QJsonValue referenceBefore(const PaperRecords &records, const Convocation &letter)
{
    const bool tellsOfItself = kindOf(records.meeting(), letter) != letter.kind;
    const Convocation *before = tellsOfItself ? &letter : records.letterBefore(letter);
    if (!before || before->protocolRef.isEmpty())
        return false;
    return protocolContext(before->protocolRef, before->protocolOn);
}

/// What a notice that tells of its own end says of itself: it has no reference yet.
QJsonObject ownReference(const PaperRecords &records, const Convocation &letter)
{
    const bool isAnother = kindOf(records.meeting(), letter) != letter.kind;
    return isAnother ? protocolContext({}, {}) : protocolContext(letter.protocolRef, letter.protocolOn);
}

QJsonObject kindContext(const PaperRecords &records, const Convocation &letter, bool isForAll)
{
    const ConvocationKind kind = kindOf(records.meeting(), letter);
    const bool isInvitation = letter.role == ConvocationRole::Invited;
    const bool isPublicBody = records.body(letter.bodyId).category == BodyCategory::OtherPublicBody;
    return {
        {"unica", isForAll},
        {"aPersona", letter.personId.isValid() && !isForAll},
        {"invito", isInvitation},
        {"comma2", isInvitation && isPublicBody && !letter.personId.isValid()},
        {"precedente", referenceBefore(records, letter)},
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

/// The kind of the letters where each has a reference of its own.
Convocation kindOnly(const QList<Convocation> &letters)
{
    Convocation letter;
    letter.kind = letters.isEmpty() ? ConvocationKind::Notice : letters.first().kind;
    return letter;
}

QJsonValue pointsOf(const PaperRecords &records, BodyId body)
{
    return body.isValid() ? numbersOf(records.calledAgenda(), itemsThatConcern(records, body)) : QJsonValue(false);
}

/// referente: whom to ask (L. 241/1990), the secretary of the meeting, by their own telephone or the office's.
QJsonValue contactContext(const PaperRecords &records)
{
    const Person secretary = records.person(records.meeting().secretaryId);
    const QString name = titledName(secretary);
    if (name.isEmpty())
        return false;
    return QJsonObject{{"nome", name},
                       {"telefono", secretary.phone.isEmpty() ? records.council().phone : secretary.phone}};
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
    const QString second = secondLine(records, letter, first);
    context.insert(u"intestazione", second.isEmpty() ? withoutTown(first, body) : first);
    context.insert(u"secondaRiga", second);
    context.insert(u"nome", addresseeName(records, letter));
    context.insert(u"indirizzo", body.postalAddress);
    context.insert(u"luogo", body.place.toUpper());
    context.insert(u"recapito", reachedAt(records, vocabulary, letter));
    const bool isPerson = letter.personId.isValid();
    const bool isToHolder = !isPerson && isToOfficeHolders(first);
    context.insert(u"persona", isPerson);
    context.insert(u"carica", isToHolder);
    context.insert(u"ente", !isPerson && !isToHolder);
    const SpokenTo spoken = spokenToIn(records, vocabulary, letter, first);
    const bool isPlural = spoken.form.number == GrammaticalNumber::Plural;
    context.insert(u"codesto", spoken.words);
    context.insert(u"inizio", capitalised(spoken.words));
    context.insert(u"desinenza", endingFor(spoken.form));
    context.insert(u"plurale", isPlural);
    context.insert(u"gruppo", body.kind == BodyKind::Group || isPlural);
    return context;
}

QJsonObject letterContext(const PaperRecords &records, const Vocabulary &vocabulary, const Convocation &letter,
                          const SheetOptions &options)
{
    const BodyId body = letter.bodyId;
    return {
        {"destinatario", addresseeContext(records, vocabulary, letter)},
        {"lettera", kindContext(records, letter, false)},
        {"protocollo", ownReference(records, letter)},
        {"impegni", openActions(records, vocabulary, body, options.today)},
        {"contributi", awaitedContributions(records, body, options)},
        {"puntiInteresse", pointsOf(records, body)},
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
        {"lettera", kindContext(records, isShared ? first : kindOnly(letters), true)},
        {"protocollo", ownReference(records, first)},
    };
}

QJsonObject lettersContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Meeting meeting = records.meeting();
    const QString address = replyAddress(records.council());
    const QJsonArray agenda = agendaContext(records, vocabulary, records.calledAgenda());
    const QJsonObject reply{{"entro", formsOf(meeting.replyBy)}, {"indirizzo", address}};
    return {
        {"perConoscenza", listOf(counted(addressees(records, vocabulary, records.copies()))[u"lista"].toArray())},
        {"riscontro", reply},
        {"referente", contactContext(records)},
        {"firma", signatureContext(records, DocumentKind::Convocation)},
        {"punti", listOf(agenda)},
        {"conPunti", !agenda.isEmpty()},
    };
}

}
