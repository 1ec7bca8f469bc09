#include "core/usecases/convocations.h"

#include "core/domain/fields/body.h"
#include "core/domain/fields/composition.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/council.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/person.h"
#include "core/domain/fields/working_table.h"
#include "core/domain/mail_address.h"
#include "core/domain/tidy_addresses.h"
#include "core/storage/body_repository.h"
#include "core/storage/composition_repository.h"
#include "core/storage/convocation_repository.h"
#include "core/storage/issued_document_repository.h"
#include "core/storage/meeting_repository.h"
#include "core/storage/working_table_repository.h"
#include "core/usecases/records.h"

#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

Convocation letterTo(const Body &body, MeetingId meeting, ConvocationRole role)
{
    Convocation letter;
    letter.meetingId = meeting;
    letter.bodyId = body.id;
    letter.role = role;
    return withTidyAddresses(addressed(letter, body));
}

/// Whom the letters of a meeting are for: told of one body at a time.
class Called
{
public:
    Called(Database &database, const Meeting &meeting)
        : m_hasComposition(meeting.compositionId.isValid())
        , m_isOfTable(!isOfCouncil(meeting))
        , m_office(Table<Council>(database).find(CouncilId(1)).value_or(Council()).officeName)
    {
        const auto atTable = WorkingTableRepository(database).membersOf(meeting.workingTableId);
        for (const auto &member : atTable)
            if (isValidOn(member.validFrom, member.validTo, meeting.heldOn))
                m_atTable.insert(member.bodyId);
        if (const auto table = Table<WorkingTable>(database).find(meeting.workingTableId); table)
            m_atTable.insert(table->coordinatorBodyId);
        const auto members = CompositionRepository(database).membersOf(meeting.compositionId);
        for (const auto &member : members)
            m_seats.insert(member.bodyId, member);
    }

    std::optional<LeftOutReason> whyNot(const Body &body) const
    {
        if (isOffice(body, m_office))
            return LeftOutReason::Office;
        if (!body.isActive)
            return LeftOutReason::Archived;
        if (m_isOfTable)
            return m_atTable.contains(body.id) ? std::nullopt : std::optional(LeftOutReason::OutsideTable);
        if (m_hasComposition && !m_seats.contains(body.id))
            return LeftOutReason::OutsideComposition;
        if (m_seats.value(body.id).onlyIfConcerned)
            return LeftOutReason::OnlyIfConcerned;
        return std::nullopt;
    }

    ConvocationRole roleOf(const Body &body) const
    {
        return m_seats.value(body.id).basis == MembershipBasis::PermanentInvitee ? ConvocationRole::Invited
                                                                                 : ConvocationRole::Convened;
    }

private:
    bool m_hasComposition;
    bool m_isOfTable;
    QString m_office;
    QHash<BodyId, Membership> m_seats{};
    QSet<BodyId> m_atTable{};
};

QString nameOf(Database &database, ConvocationId id)
{
    const auto letter = Table<Convocation>(database).find(id).value_or(Convocation());
    if (const auto body = Table<Body>(database).find(letter.bodyId); body)
        return body->name;
    const auto person = Table<Person>(database).find(letter.personId);
    return person ? fullName(*person) : QString();
}

bool isSignatoryChosen(Database &database, MeetingId meeting)
{
    const auto known = MeetingRepository(database).signatoriesOf(meeting);
    return std::any_of(known.cbegin(), known.cend(),
                       [](const Signatory &each) { return each.document == DocumentKind::Convocation; });
}

// A signatory left blank is none.
void chooseSignatory(Database &database, MeetingId meeting, Signatory signatory)
{
    if (signatory.formula.trimmed().isEmpty() && !signatory.personId.isValid())
        return;
    signatory.meetingId = meeting;
    signatory.document = DocumentKind::Convocation;
    MeetingRepository(database).sign(signatory);
}

Result<Convocation> supplied(Convocation letter, const LettersSupply::Line &line, const QDate &protocolOn)
{
    if (const QString address = tidyAddress(line.address); !address.isEmpty() && address != letter.address) {
        if (const auto still = stillHere(letter); !still)
            return still;
        letter.address = address;
        letter.channel = channelOf(address);
    }
    const QString reference = line.protocolRef.trimmed();
    if (reference.isEmpty() || reference == letter.protocolRef)
        return letter;
    return registered(letter, reference, protocolOn);
}

// False for a letter that was never issued.
Result<bool> send(Database &database, ConvocationId id, const QDateTime &now, const QString &by)
{
    const auto letter = Table<Convocation>(database).find(id);
    if (!letter)
        return tl::unexpected(noLongerThere());
    const auto issued = IssuedDocumentRepository(database).lettersIssued(letter->meetingId);
    if (isToIssue(*letter, issued))
        return false;
    const auto next = sent(*letter, issued, now, by);
    if (next)
        Table<Convocation>(database).update(*next);
    return next.map([](const Convocation &) { return true; });
}

Error neverIssued(const QStringList &addressees)
{
    return Error{ErrorKind::Conflict,
                 Convocations::tr("%n letter(s) never issued, and so not sent: %1. Issue them first, or "
                                  "give the file that left.",
                                  nullptr, int(addressees.size()))
                     .arg(addressees.join(QStringLiteral(", "))),
                 {}};
}

Error hasItsLetter()
{
    return Error{ErrorKind::Conflict, Convocations::tr("This addressee already has a letter for the meeting."), {}};
}

Result<Convocation> asTyped(const Convocation &convocation)
{
    if (convocation.bodyId.isValid() != convocation.personId.isValid())
        return withTidyAddresses(convocation);
    return failure(ErrorKind::Validation, Convocations::tr("Choose a body or a person as addressee."),
                   QStringLiteral("bodyId"));
}

}

Result<QList<Convocation>> Convocations::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return ConvocationRepository(database).of(meeting); });
}

Result<QList<Reply>> Convocations::repliesOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return ConvocationRepository(database).repliesOf(meeting); });
}

Result<QList<LeftOutBody>> Convocations::leftOutOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) {
        QList<LeftOutBody> left;
        const auto known = Table<Meeting>(database).find(meeting);
        if (!known)
            return left;
        const Called called(database, *known);
        QSet<BodyId> reached;
        const auto letters = ConvocationRepository(database).of(meeting);
        for (const auto &letter : letters)
            if (isInForce(letter))
                reached.insert(letter.bodyId);
        const auto bodies = BodyRepository(database).inPrecedence();
        for (const auto &body : bodies)
            if (const auto reason = called.whyNot(body); reason && !reached.contains(body.id))
                left.append({body.id, body.name, *reason});
        return left;
    });
}

Result<int> Convocations::prepareFor(MeetingId meeting)
{
    return m_workspace.write(Convocations::tr("Prepare the convocations"), [&](Database &database) -> Result<int> {
        const auto known = Table<Meeting>(database).find(meeting);
        if (!known)
            return tl::unexpected(noLongerThere());
        const ConvocationRepository letters(database);
        Table<Convocation> table(database);
        const Called called(database, *known);
        const auto bodies = BodyRepository(database).inPrecedence();
        int made = 0;
        for (const auto &body : bodies) {
            if (called.whyNot(body) || letters.inForceFor(meeting, body.id, {}))
                continue;
            table.insert(letterTo(body, meeting, called.roleOf(body)));
            ++made;
        }
        return made;
    });
}

Result<ConvocationId> Convocations::convene(MeetingId meeting, BodyId body)
{
    const auto addressee = found<Body>(m_workspace, body);
    if (!addressee)
        return tl::unexpected(addressee.error());
    const QString label = Convocations::tr("Convene \"%1\" too").arg(addressee->name);
    return m_workspace.write(label, [&](Database &database) -> Result<ConvocationId> {
        const auto known = Table<Meeting>(database).find(meeting);
        if (!known)
            return tl::unexpected(noLongerThere());
        if (ConvocationRepository(database).inForceFor(meeting, body, {}))
            return tl::unexpected(hasItsLetter());
        const Called called(database, *known);
        const auto reason = called.whyNot(*addressee);
        const bool isOutside = reason == LeftOutReason::OutsideComposition || reason == LeftOutReason::OutsideTable;
        const auto role = isOutside ? ConvocationRole::Invited : called.roleOf(*addressee);
        return Table<Convocation>(database).insert(letterTo(*addressee, meeting, role));
    });
}

Result<ConvocationId> Convocations::add(const Convocation &convocation)
{
    const auto sound = asTyped(convocation);
    if (!sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(Convocations::tr("Add an addressee"), [&](Database &database) -> Result<ConvocationId> {
        if (ConvocationRepository(database).inForceFor(convocation.meetingId, convocation.bodyId, convocation.personId))
            return tl::unexpected(hasItsLetter());
        auto fresh = *sound;
        fresh.id = {};
        fresh.state = ConvocationState::ToPrepare;
        return Table<Convocation>(database).insert(fresh);
    });
}

Result<void> Convocations::change(const Convocation &convocation)
{
    const auto sound = asTyped(convocation);
    if (!sound)
        return tl::unexpected(sound.error());
    return stepped(m_workspace, Convocations::tr("Change a convocation"), convocation.id,
                   [&](const Convocation &known) -> Result<Convocation> {
                       return stillHere(known).map([&](const Convocation &still) {
                           auto changed = *sound;
                           changed.state = still.state;
                           return changed;
                       });
                   });
}

Result<void> Convocations::registerProtocol(ConvocationId convocation, const QString &reference, const QDate &on)
{
    return stepped(m_workspace, Convocations::tr("Write the protocol reference of a convocation"), convocation,
                   [&](const Convocation &known) { return registered(known, reference, on); });
}

Result<void> Convocations::registerProtocols(const QList<ProtocolGiven> &protocols)
{
    return m_workspace.write(Convocations::tr("Write the protocol references of the convocations"),
                             [&](Database &database) -> Result<void> {
                                 Table<Convocation> table(database);
                                 for (const auto &protocol : protocols) {
                                     const auto known = table.find(protocol.letter);
                                     if (!known)
                                         return tl::unexpected(noLongerThere());
                                     const auto next = registered(*known, protocol.reference, protocol.on);
                                     if (!next)
                                         return tl::unexpected(next.error());
                                     table.update(*next);
                                 }
                                 return {};
                             });
}

Result<void> Convocations::markSent(const QList<ConvocationId> &convocations, const QString &by)
{
    return m_workspace.write(Convocations::tr("Mark the convocations as sent"),
                             [&](Database &database) -> Result<void> {
                                 QStringList unissued;
                                 for (const auto id : convocations)
                                     if (const auto isSent = send(database, id, m_workspace.clock().now(), by); !isSent)
                                         return tl::unexpected(isSent.error());
                                     else if (!*isSent)
                                         unissued.append(nameOf(database, id));
                                 return unissued.isEmpty() ? Result<void>() : tl::unexpected(neverIssued(unissued));
                             });
}

Result<LettersLack> Convocations::lackOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) {
        LettersLack lack;
        const auto known = Table<Meeting>(database).find(meeting);
        lack.isSignatory = known && !known->convenerId.isValid() && !isSignatoryChosen(database, meeting);
        const auto issued = IssuedDocumentRepository(database).lettersIssued(meeting);
        const auto letters = ConvocationRepository(database).of(meeting);
        for (const auto &letter : letters)
            if (isToIssue(letter, issued) && (lacksAddress(letter) || letter.protocolRef.isEmpty()))
                lack.letters.append(letter);
        return lack;
    });
}

Result<void> Convocations::supply(MeetingId meeting, const LettersSupply &supply)
{
    return m_workspace.write(
        Convocations::tr("Complete the letters before they are issued"), [&](Database &database) -> Result<void> {
            chooseSignatory(database, meeting, supply.signatory);
            Table<Convocation> table(database);
            for (const auto &line : supply.lines) {
                const auto known = table.find(line.id);
                const auto next = known ? supplied(*known, line, supply.protocolOn) : tl::unexpected(noLongerThere());
                if (!next)
                    return tl::unexpected(next.error());
                if (*next != *known)
                    table.update(*next);
            }
            return {};
        });
}

Result<LettersIssued> Convocations::issuedOf(MeetingId meeting) const
{
    return m_workspace.read(
        [&](Database &database) { return IssuedDocumentRepository(database).lettersIssued(meeting); });
}

Result<ConvocationId> Convocations::amend(ConvocationId convocation)
{
    return m_workspace.write(Convocations::tr("Amend a convocation"), [&](Database &database) -> Result<ConvocationId> {
        Table<Convocation> table(database);
        auto known = table.find(convocation);
        if (!known)
            return tl::unexpected(noLongerThere());
        if (!isInForce(*known) || !hasLeft(*known))
            return failure(ErrorKind::Conflict, Convocations::tr("Only a letter that has left is amended."));
        Convocation next;
        next.meetingId = known->meetingId;
        next.bodyId = known->bodyId;
        next.personId = known->personId;
        next.role = known->role;
        next.kind = ConvocationKind::AgendaChange;
        next.channel = known->channel;
        next.address = known->address;
        next.supersedesId = convocation;
        known->state = ConvocationState::Amended;
        table.update(*known);
        return table.insert(next);
    });
}

Result<void> Convocations::cancel(ConvocationId convocation)
{
    return stepped(m_workspace, Convocations::tr("Cancel a convocation"), convocation,
                   [](Convocation known) -> Result<Convocation> {
                       known.state = ConvocationState::Cancelled;
                       return known;
                   });
}

Result<void> Convocations::remove(ConvocationId convocation)
{
    const auto known = found(m_workspace, convocation);
    if (!known)
        return tl::unexpected(known.error());
    if (const auto still = stillHere(*known); !still)
        return tl::unexpected(still.error());
    return removed(m_workspace, Convocations::tr("Remove an addressee"), convocation);
}

Result<ReplyId> Convocations::addReply(const Reply &reply)
{
    return added(m_workspace, Convocations::tr("Record a reply"), checked(reply));
}

Result<void> Convocations::changeReply(const Reply &reply)
{
    return changed(m_workspace, Convocations::tr("Change a reply"), checked(reply));
}

Result<void> Convocations::removeReply(ReplyId reply)
{
    return removed(m_workspace, Convocations::tr("Remove a reply"), reply);
}

}
