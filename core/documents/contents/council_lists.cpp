#include "core/documents/contents/council_lists.h"

#include "core/documents/contents/attendance_context.h"
#include "core/documents/contents/convocation_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/validity.h"

namespace seduta {

namespace {

QString namesInRole(const PaperRecords &records, BodyId body, RepresentativeRole role)
{
    QStringList names;
    for (const auto &each : records.all().representatives) {
        const bool isMeant = each.bodyId == body && each.role == role;
        if (isMeant && isValidOn(each.validFrom, each.validTo, records.meeting().heldOn.day))
            names.append(titledName(records.person(each.personId)));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

QList<Membership> seatsOf(const PaperRecords &records, bool invited)
{
    const auto composition = compositionOf(records);
    auto seats = recordsWhere(records.all().memberships, [&](const Membership &seat) {
        const bool isInvitee = seat.basis == MembershipBasis::PermanentInvitee;
        return seat.compositionId == composition && composition.isValid() && isInvitee == invited;
    });
    std::stable_sort(seats.begin(), seats.end(), [&](const Membership &a, const Membership &b) {
        return records.body(a.bodyId).precedence < records.body(b.bodyId).precedence;
    });
    return seats;
}

QJsonObject groupOf(const PaperRecords &records, const QString &name, bool invited, int &number)
{
    QJsonArray rows;
    for (const auto &seat : seatsOf(records, invited))
        rows.append(QJsonObject{
            {"numero", QString::number(++number)},
            {"ente", records.named(seat.bodyId).name},
            {"carica", seat.office},
            {"posti", seat.seats > 1 ? QString::number(seat.seats) : QString()},
            {"titolari", namesInRole(records, seat.bodyId, RepresentativeRole::Holder)},
            {"supplenti", namesInRole(records, seat.bodyId, RepresentativeRole::Substitute)},
        });
    return {{"nome", name}, {"righe", rows}};
}

/// A person invited as an expert is reached as a body is.
Body reachedAs(const Person &person)
{
    Body body;
    body.email = person.email;
    body.phone = person.phone;
    return body;
}

QJsonObject addressesOf(const QString &name, const Body &body)
{
    return {
        {"nome", name},           {"pec", body.pec},     {"email", body.email},
        {"telefono", body.phone}, {"luogo", body.place}, {"indirizzo", body.postalAddress},
    };
}

QList<BodyId> expectedBodies(const PaperRecords &records)
{
    QList<BodyId> bodies;
    for (const auto &letter : records.letters() + records.copies())
        bodies.append(letter.bodyId);
    if (bodies.isEmpty())
        for (const bool invited : {false, true})
            for (const auto &seat : seatsOf(records, invited))
                bodies.append(seat.bodyId);
    return records.inPrecedence(bodies);
}

/// The opinions of the meeting, as its points came.
QList<Opinion> opinionsInOrder(const PaperRecords &records)
{
    auto opinions = recordsWhere(records.ofMeeting(records.all().opinions),
                                 [](const Opinion &opinion) { return isExpressed(opinion.state); });
    QList<AgendaItemId> order;
    for (const auto &numbered : records.agenda())
        order.append(numbered.item.id);
    std::stable_sort(opinions.begin(), opinions.end(), [&](const Opinion &a, const Opinion &b) {
        return order.indexOf(a.agendaItemId) < order.indexOf(b.agendaItemId);
    });
    return opinions;
}

QString nameOrBody(const PaperRecords &records, BodyId body, const QString &name)
{
    return body.isValid() ? records.named(body).name : name;
}

QJsonObject opinionRow(const PaperRecords &records, const Vocabulary &vocabulary, const Opinion &opinion, int number)
{
    const auto *project = recordOf(records.all().projects, opinion.projectId);
    return {
        {"numero", QString::number(number)},
        {"punto", records.numberOf(opinion.agendaItemId)},
        {"progetto", project ? project->title : QString()},
        {"proponente", nameOrBody(records, opinion.proposerBodyId, opinion.proposer)},
        {"esito", vocabulary.of(opinion.outcome)},
        {"criteri", joined(opinion.criteria)},
        {"motivazione", asSentence(opinion.motivation)},
        {"trasmessoA", nameOrBody(records, opinion.transmittedToBodyId, opinion.transmittedTo)},
        {"trasmesso", formsOf(opinion.transmittedOn)},
    };
}

QJsonArray outcomesCounted(const Vocabulary &vocabulary, const QList<Opinion> &opinions)
{
    QJsonArray counts;
    for (const auto outcome : {OpinionOutcome::Favourable, OpinionOutcome::WithRemarks, OpinionOutcome::Unfavourable,
                               OpinionOutcome::NotExpressed}) {
        const auto count = std::count_if(opinions.begin(), opinions.end(),
                                         [outcome](const Opinion &opinion) { return opinion.outcome == outcome; });
        if (count > 0)
            counts.append(QJsonObject{{"esito", vocabulary.of(outcome)}, {"quanti", QString::number(count)}});
    }
    return counts;
}

}

QJsonObject membersListContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    int number = 0;
    QJsonArray groups;
    for (const bool invited : {false, true}) {
        const QString name =
            vocabulary.phrase(invited ? QStringLiteral("permanent_invitees") : QStringLiteral("seats"));
        const auto group = groupOf(records, name, invited, number);
        if (!group[u"righe"].toArray().isEmpty())
            groups.append(group);
    }
    return {{"composizione", compositionContext(records)},
            {"gruppi", listOf(groups)},
            {"firma", signatureContext(records, DocumentKind::MembersList)}};
}

QJsonObject addressListContext(const PaperRecords &records, const Vocabulary &)
{
    QJsonArray rows;
    for (const auto &id : expectedBodies(records))
        rows.append(addressesOf(records.named(id).name, records.body(id)));
    for (const auto &letter : records.letters()) {
        const Person person = records.person(letter.personId);
        if (!letter.bodyId.isValid() && !titledName(person).isEmpty())
            rows.append(addressesOf(titledName(person), reachedAs(person)));
    }
    return {{"righe", listOf(rows)}};
}

QJsonObject opinionIndexContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto opinions = opinionsInOrder(records);
    QJsonArray rows;
    for (const auto &opinion : opinions)
        rows.append(opinionRow(records, vocabulary, opinion, int(rows.size()) + 1));
    return {{"pareri", counted(rows)},
            {"totale", QString::number(opinions.size())},
            {"esiti", counted(outcomesCounted(vocabulary, opinions))},
            {"firma", signatureContext(records, DocumentKind::OpinionIndex)}};
}

QJsonObject dossierCoverContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray addressees;
    for (const auto &letter : records.letters())
        addressees.append(QJsonObject{{"nome", addresseeName(records, letter)},
                                      {"protocollo", letter.protocolRef},
                                      {"data", formsOf(letter.protocolOn)}});
    return {{"destinatari", counted(addressees)},
            {"punti", listOf(agendaContext(records, vocabulary, records.agenda()))}};
}

}
