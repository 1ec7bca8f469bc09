#include "core/documents/contents/doubt_maker.h"
#include "core/domain/fields/body.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/council.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/working_table.h"
#include "core/domain/italian_date.h"
#include "core/domain/validity.h"

#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

using Doubts = QList<PaperDoubt>;

const QList<DocumentKind> letters{DocumentKind::Convocation};
const QList<DocumentKind> notices{DocumentKind::Convocation, DocumentKind::Agenda};
const QList<DocumentKind> underTheHead{DocumentKind::Convocation, DocumentKind::Agenda, DocumentKind::AttendanceSheet,
                                       DocumentKind::Minutes, DocumentKind::PressRelease};

template <class Member>
PaperDoubt ofMeeting(const Meeting &meeting, Member Meeting::*member, const QString &words)
{
    return doubtAt(meeting, member, subjectOfMeeting(), words);
}

Doubts noVenue(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.mode == MeetingMode::Remote || !meeting.venue.trimmed().isEmpty())
        return {};
    return {ofMeeting(meeting, &Meeting::venue, PaperDoubts::tr("the venue is missing"))};
}

Doubts noLink(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.mode == MeetingMode::InPerson || !meeting.link.trimmed().isEmpty())
        return {};
    return {ofMeeting(meeting, &Meeting::link, PaperDoubts::tr("one can be there from afar, and the link is missing"))};
}

Doubts noHour(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (meeting.plannedStart.isValid() || !meeting.hoursWords.trimmed().isEmpty())
        return {};
    return {ofMeeting(meeting, &Meeting::plannedStart, PaperDoubts::tr("the hour is missing"))};
}

Doubts noAgenda(const PaperRecords &records, const QDate &)
{
    if (!records.agenda().isEmpty())
        return {};
    return {
        doubtBeside(records.meeting().id, "agenda", subjectOfMeeting(), PaperDoubts::tr("its agenda has no points"))};
}

Doubts repliesAfterTheMeeting(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    if (!comesBefore(meeting.heldOn.day, meeting.replyBy))
        return {};
    return {ofMeeting(meeting, &Meeting::replyBy,
                      PaperDoubts::tr("replies are asked by %1, after its day").arg(shortDate(meeting.replyBy)))};
}

QList<Convocation> lettersStillHere(const PaperRecords &records)
{
    return recordsWhere(records.letters() + records.copies(), [](const Convocation &each) { return !hasLeft(each); });
}

Doubts lettersWithoutAddress(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &letter : lettersStillHere(records))
        if (lacksAddress(letter)) {
            auto doubt = doubtAt(letter, &Convocation::address, speakerOf(records, letter.bodyId, letter.personId),
                                 PaperDoubts::tr("the letter has no address to go to"));
            doubt.letter = letter.id;
            doubts.append(doubt);
        }
    return doubts;
}

/// The numbers come together from the protocol system, and are told together.
Doubts lettersWithoutProtocol(const PaperRecords &records, const QDate &)
{
    const auto without =
        recordsWhere(lettersStillHere(records), [](const Convocation &each) { return each.protocolRef.isEmpty(); });
    if (without.isEmpty())
        return {};
    return {doubtAt(without.constFirst(), &Convocation::protocolRef, PaperDoubts::tr("Letters"),
                    PaperDoubts::tr("%n letter(s) without a protocol number", nullptr, int(without.size())))};
}

bool isSigned(const PaperRecords &records, DocumentKind kind)
{
    const Meeting meeting = records.meeting();
    for (const auto &signatory : records.ofMeeting(records.all().signatories))
        if (signatory.document == kind)
            return signatory.personId.isValid();
    return (kind == DocumentKind::Minutes ? meeting.chairId : meeting.convenerId).isValid();
}

/// Without a choice of their own the minutes are signed by the chair, the others by who convenes.
Doubts nobodySigns(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto kind : underTheHead) {
        if (isSigned(records, kind))
            continue;
        auto doubt =
            doubtBeside(records.meeting().id, "signatories", label(kind), PaperDoubts::tr("who signs it is not said"));
        doubt.papers = {kind};
        doubts.append(doubt);
    }
    return doubts;
}

QSet<BodyId> seated(const PaperRecords &records)
{
    const Meeting meeting = records.meeting();
    const auto *inForce = inForceOn(records.all().compositions, meeting.heldOn.day);
    const auto composition = meeting.compositionId.isValid() ? meeting.compositionId
        : inForce                                            ? inForce->id
                                                             : CompositionId();
    QSet<BodyId> bodies;
    for (const auto &seat : records.all().memberships)
        if (seat.compositionId == composition && !seat.onlyIfConcerned)
            bodies.insert(seat.bodyId);
    return bodies;
}

Doubts restrictedAndAllConvened(const PaperRecords &records, const QDate &)
{
    const Meeting meeting = records.meeting();
    const auto bodies = seated(records);
    const auto called = records.letters();
    const bool areAllCalled = std::all_of(bodies.begin(), bodies.end(), [&](BodyId body) {
        return std::any_of(called.begin(), called.end(),
                           [&](const Convocation &letter) { return letter.bodyId == body; });
    });
    if (meeting.scope != MeetingScope::Restricted || bodies.isEmpty() || called.isEmpty() || !areAllCalled)
        return {};
    return {ofMeeting(meeting, &Meeting::scope,
                      PaperDoubts::tr("it is restricted, and every body of the council is called to it"))};
}

/// Who has no seat is invited, and not convened, to a meeting of the council itself.
Doubts convenedWithoutASeat(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const Meeting meeting = records.meeting();
    QSet<BodyId> bodies;
    for (const auto &seat : records.all().memberships)
        bodies.insert(seat.bodyId);
    if (bodies.isEmpty() || meeting.scope == MeetingScope::Enlarged || !isOfCouncil(meeting))
        return doubts;
    for (const auto &letter : records.letters())
        if (letter.role == ConvocationRole::Convened && letter.bodyId.isValid() && !hasLeft(letter)
            && !bodies.contains(letter.bodyId)) {
            auto doubt = doubtAt(letter, &Convocation::role, subjectOf(records, letter.bodyId),
                                 PaperDoubts::tr("it has no seat in the council, and is convened, not invited"));
            doubt.letter = letter.id;
            doubts.append(doubt);
        }
    return doubts;
}

Doubts noEmblem(const PaperRecords &records, const QDate &)
{
    const Council council = records.council();
    if (!council.emblem.isEmpty())
        return {};
    return {doubtAt(council, &Council::emblem, PaperDoubts::tr("Letterhead"), PaperDoubts::tr("it has no emblem"))};
}

Doubts noLetterhead(const PaperRecords &records, const QDate &)
{
    const Council council = records.council();
    if (!council.letterhead.join(QString()).trimmed().isEmpty())
        return {};
    return {doubtAt(council, &Council::letterhead, PaperDoubts::tr("Letterhead"),
                    PaperDoubts::tr("its lines are not written: the name of the office stands in their place"))};
}

/// The bodies this meeting names.
QSet<BodyId> bodiesOfMeeting(const PaperRecords &records)
{
    QSet<BodyId> bodies;
    for (const auto &letter : records.letters() + records.copies())
        bodies.insert(letter.bodyId);
    for (const auto &attendance : records.ofMeeting(records.all().attendances))
        bodies.insert(attendance.bodyId);
    for (const auto &point : pointsOf(records)) {
        bodies.insert(point.speakerBodyId);
        for (const auto &statement : statementsOf(records, point.id))
            bodies.insert(statement.bodyId);
    }
    return bodies;
}

QString undatedWords(const QString &name)
{
    return PaperDoubts::tr("until when it was called “%1” is not said").arg(name);
}

Doubts undatedNames(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const auto bodies = bodiesOfMeeting(records);
    for (const auto &name : records.all().bodyNames)
        if (bodies.contains(name.bodyId) && !name.validTo.isKnown())
            doubts.append(doubtBeside(name.bodyId, "names", records.body(name.bodyId).name, undatedWords(name.name)));
    for (const auto &name : records.all().tableNames)
        if (name.workingTableId == records.meeting().workingTableId && !name.validTo.isKnown())
            doubts.append(doubtBeside(name.workingTableId, "names", records.nameOf(name.workingTableId),
                                      undatedWords(name.name)));
    return doubts;
}

}

QList<PaperRule> rulesOfNotice()
{
    return {
        {"replies_after_the_meeting", letters, {}, DoubtGravity::Contradiction, false, repliesAfterTheMeeting},
        {"restricted_and_all_convened",
         letters,
         {PaperTopic::Compositions, PaperTopic::Memberships},
         DoubtGravity::Contradiction,
         false,
         restrictedAndAllConvened},
        {"convened_without_a_seat",
         letters,
         {PaperTopic::Memberships},
         DoubtGravity::Contradiction,
         false,
         convenedWithoutASeat},
        {"no_venue", notices, {}, DoubtGravity::Gap, false, noVenue},
        {"no_link", notices, {}, DoubtGravity::Gap, false, noLink},
        {"no_hour", notices, {}, DoubtGravity::Gap, false, noHour},
        {"no_agenda", notices, {PaperTopic::Agenda}, DoubtGravity::Gap, false, noAgenda},
        {"letter_without_address", letters, {}, DoubtGravity::Gap, false, lettersWithoutAddress},
        {"letters_without_protocol", letters, {}, DoubtGravity::Gap, false, lettersWithoutProtocol},
        {"nobody_signs", underTheHead, {PaperTopic::Signatories}, DoubtGravity::Gap, false, nobodySigns},
        {"undated_name", underTheHead, {}, DoubtGravity::Gap, false, undatedNames},
        {"no_letterhead", underTheHead, {}, DoubtGravity::Gap, false, noLetterhead},
        {"no_emblem", underTheHead, {}, DoubtGravity::Gap, false, noEmblem},
    };
}

}
