#include "core/documents/contents/paper_kinds.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/block_changes.h"
#include "core/usecases/carry_over.h"
#include "core/usecases/compositions.h"
#include "core/usecases/convocations.h"
#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/paper_parts.h"
#include "core/usecases/people.h"
#include "core/usecases/sent_files.h"
#include "core/usecases/templates.h"
#include "core/usecases/text_places.h"
#include "tests/support/final_minutes.h"
#include "tests/support/verb_generators.h"

#include <QBuffer>
#include <QImage>

namespace seduta {

namespace {

using Verbs = QMap<QString, VerbGenerator>;

// The record, with a title that is now and then hostile but mostly there.
AgendaItem withTitle(AgendaItem item, RandomRecords &random)
{
    if (!random.chance.oneIn(4))
        item.title = QStringLiteral("Punto ") + random.chance.text();
    if (!random.chance.oneIn(4))
        item.parentId = {};
    return item;
}

DraftPlace aPlaceForText(RandomRecords &random)
{
    switch (random.chance.number(0, 4)) {
    case 0: return placeInMinutes(random.id<Meeting>(), MinutesSection::Opening, {});
    case 1: return placeInMinutes({}, MinutesSection::Item, random.id<AgendaItem>());
    case 2: return placeOfStatement(random.id<AgendaItem>(), {});
    case 3: return placeOfStatement({}, random.id<Statement>());
    default: return placeOfOutcome(random.id<AgendaItem>());
    }
}

// Letters to a body or to a person, mostly to one of the two.
Convocation addressed(Convocation letter, RandomRecords &random)
{
    if (random.chance.oneIn(2))
        letter.personId = {};
    else
        letter.bodyId = {};
    letter.state = ConvocationState::ToPrepare;
    return letter;
}

// One of the few records the verb can be done on, where there is any; otherwise whichever.
template <class Record>
Id<Record> one(RandomRecords &random, const QString &condition)
{
    const auto fitting =
        random.workspace.read([&](Database &database) { return Table<Record>(database).where(condition); });
    if (!fitting || fitting->isEmpty())
        return random.id<Record>();
    return fitting->at(random.chance.number(0, int(fitting->size()) - 1)).id;
}

AgendaItemId aSubItem(RandomRecords &random)
{
    return one<AgendaItem>(random, QStringLiteral("parent_id IS NOT NULL"));
}

MeetingId aSuspendedMeeting(RandomRecords &random)
{
    return one<Meeting>(random, QStringLiteral("state = 'suspended'"));
}

MeetingId aSittingMeeting(RandomRecords &random)
{
    return one<Meeting>(random, QStringLiteral("state = 'running'"));
}

// Said otherwise, of the same point.
Statement reworded(RandomRecords &random)
{
    const auto sought = random.id<Statement>();
    auto statement = random.workspace.read([&](Database &database) { return Table<Statement>(database).find(sought); })
                         .value()
                         .value_or(Statement{});
    statement.text = random.chance.text();
    return statement;
}

// A picture of one colour, or none.
QByteArray aPicture(RandomRecords &random)
{
    if (random.chance.oneIn(4))
        return {};
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(random.chance.number(0, 359), 200, 200));
    QBuffer bytes;
    image.save(&bytes, "PNG");
    return bytes.data();
}

AgendaLink aLink(RandomRecords &random)
{
    AgendaLink link;
    link.agendaItemId = random.id<AgendaItem>();
    link.projectId = random.id<Project>();
    return link;
}

OpenThing anOpenThing(RandomRecords &random)
{
    OpenThing thing;
    thing.kind = random.chance.any<OpenKind>();
    thing.draftTitle = QStringLiteral("Punto ") + random.chance.text();
    thing.about = aLink(random);
    if (random.chance.oneIn(3))
        thing.leftPoint = random.id<AgendaItem>();
    return thing;
}

// Mostly points of the meeting it is of.
QList<AgendaItemId> pointsOfOne(RandomRecords &random, MeetingId meeting)
{
    QList<AgendaItemId> points = random.someIds<AgendaItem>(1);
    const auto agenda = Agendas(random.workspace).of(meeting).value_or(QList<NumberedItem>());
    if (!random.chance.oneIn(4))
        points.clear();
    for (const auto &point : agenda)
        if (random.chance.oneIn(2))
            points.append(point.item.id);
    return points;
}

QList<ProtocolGiven> someReferences(RandomRecords &random)
{
    QList<ProtocolGiven> references;
    const auto letters = random.someIds<Convocation>(2);
    for (const auto letter : letters)
        references.append({letter, QStringLiteral("Prot. ") + random.chance.text(), random.chance.day()});
    return references;
}

// Up to two letters that have not left.
QList<ConvocationId> lettersHere(RandomRecords &random)
{
    const QString condition = QStringLiteral("state IN ('to_prepare', 'prepared', 'registered')");
    QList<ConvocationId> letters{one<Convocation>(random, condition)};
    if (const auto other = one<Convocation>(random, condition); random.chance.oneIn(2) && other != letters.constFirst())
        letters.append(other);
    return letters;
}

// Now and then one that was never issued is among them.
QList<ConvocationId> lettersKept(RandomRecords &random)
{
    auto letters = lettersHere(random);
    for (const auto letter : letters)
        if (!random.chance.oneIn(5))
            keepAsIssued(random.workspace, letter);
    return letters;
}

// What is typed for a letter or two before they are issued, and now and then who signs.
LettersSupply aSupply(RandomRecords &random)
{
    LettersSupply supply;
    const auto letters = lettersHere(random);
    for (const auto letter : letters)
        supply.lines.append({letter, QStringLiteral("ente@pec.esempio.it"), random.chance.text()});
    if (random.chance.oneIn(2))
        supply.signatory.formula = random.chance.text();
    supply.protocolOn = random.chance.day();
    return supply;
}

// A block of one letter that is still here, or of a kind of paper; now and then said as before.
BlockChange aRewording(RandomRecords &random)
{
    const auto letters = random.workspace.read([](Database &database) {
        return Table<Convocation>(database).where(QStringLiteral("state IN ('to_prepare', 'prepared', 'registered')"));
    });
    BlockChange change;
    change.meetingId = random.id<Meeting>();
    change.document = random.chance.any<DocumentKind>();
    if (letters && !letters->isEmpty() && random.chance.oneIn(2)) {
        const auto &letter = random.chance.oneOf(*letters);
        change.meetingId = letter.meetingId;
        change.convocationId = letter.id;
    }
    change.original = QStringLiteral("Blocco %1").arg(random.chance.number(1, 3));
    change.replacement = random.chance.oneIn(6) ? change.original : random.chance.text();
    return change;
}

Composition far(Composition composition, RandomRecords &random)
{
    const QDate from(1900 + random.chance.number(0, 99), 1, 1);
    composition.validFrom = random.chance.oneIn(4) ? PartialDate::inYear(from.year()) : PartialDate::onDay(from);
    composition.validTo = PartialDate::onDay(from.addDays(random.chance.number(-5, 200)));
    return composition;
}

#define VERB(service, verb, call)                                                                                      \
    {                                                                                                                  \
#service "::" #verb, [](RandomRecords & r) { return isDone(service(r.workspace).verb call); }                  \
    }

Verbs peopleVerbs()
{
    return {
        VERB(Councils, setUp, (r.fresh<Council>())),
        VERB(Councils, setEmblem, (aPicture(r))),
        VERB(People, add, (r.fresh<Person>())),
        VERB(People, change, (r.changed<Person>())),
        VERB(People, remove, (one<Person>(r, QStringLiteral("id > 4")))),
        VERB(Compositions, add, (far(r.fresh<Composition>(), r))),
        VERB(Compositions, renew, (r.id<Composition>(), far(r.fresh<Composition>(), r))),
        VERB(Compositions, addMissing, (r.id<Composition>())),
        VERB(Compositions, change, (far(r.changed<Composition>(), r))),
        VERB(Compositions, close, (r.id<Composition>(), r.chance.day())),
        VERB(Compositions, remove, (r.id<Composition>())),
        VERB(Compositions, addMember, (r.fresh<Membership>())),
        VERB(Compositions, changeMember, (r.changed<Membership>())),
        VERB(Compositions, removeMember, (r.id<Membership>())),
    };
}

Verbs sittingVerbs()
{
    return {
        VERB(Meetings, add, (r.fresh<Meeting>())),
        VERB(Meetings, change, (r.changed<Meeting>())),
        VERB(Meetings, convene, (r.id<Meeting>())),
        VERB(Meetings, duplicate, (r.id<Meeting>(), r.chance.day(), TakenOver{r.chance.oneIn(2), r.chance.oneIn(2)})),
        VERB(Meetings, postpone, (r.id<Meeting>(), r.chance.day(), r.chance.text())),
        VERB(Meetings, cancel, (r.id<Meeting>(), r.chance.text())),
        VERB(Meetings, start, (r.id<Meeting>(), r.chance.hour())),
        VERB(Meetings, suspend, (aSittingMeeting(r), r.chance.hour(), r.chance.text())),
        VERB(Meetings, resume, (aSuspendedMeeting(r), r.chance.hour())),
        VERB(Meetings, close, (r.id<Meeting>(), r.chance.hour())),
        VERB(Meetings, reopen, (r.id<Meeting>(), r.chance.text())),
        VERB(Meetings, remove, (r.id<Meeting>())),
        VERB(Meetings, sign, (r.fresh<Signatory>())),
        VERB(Meetings, removeSignatory, (r.id<Signatory>())),
        VERB(Meetings, addPart, (r.fresh<MeetingPart>())),
        VERB(Meetings, changePart, (r.changed<MeetingPart>())),
        VERB(Meetings, removePart, (r.id<MeetingPart>())),
        {"Meetings::reorderParts",
         [](RandomRecords &r) {
             const auto meeting = r.id<Meeting>();
             const auto parts = Meetings(r.workspace).partsOf(meeting).value_or(QList<MeetingPart>());
             return isDone(Meetings(r.workspace).reorderParts(meeting, r.shuffled(parts)));
         }},
        VERB(Meetings, addSuspension, (r.fresh<Suspension>())),
        VERB(Meetings, changeSuspension, (r.changed<Suspension>())),
        VERB(Meetings, removeSuspension, (r.id<Suspension>())),
        VERB(Agendas, add, (withTitle(r.fresh<AgendaItem>(), r))),
        VERB(Agendas, change, (withTitle(r.changed<AgendaItem>(), r))),
        VERB(Agendas, remove, (r.id<AgendaItem>())),
        VERB(Agendas, moveTo, (r.id<AgendaItem>(), r.chance.number(-1, 5))),
        VERB(Agendas, addFirst, (withTitle(r.fresh<AgendaItem>(), r))),
        VERB(Agendas, addAll, (r.id<Meeting>(), {r.chance.text(), QStringLiteral("Punto ") + r.chance.text()})),
        VERB(Agendas, indent, (r.id<AgendaItem>())),
        VERB(Agendas, outdent, (aSubItem(r))),
        VERB(Agendas, setOutcome,
             (r.id<AgendaItem>(), r.chance.any<AgendaStatus>(), r.chance.any<Outcome>(), r.chance.text())),
        VERB(Agendas, carryOver, (r.id<AgendaItem>(), r.id<Meeting>())),
        VERB(Agendas, putOn, (r.id<Meeting>(), QStringLiteral("Punto ") + r.chance.text(), aLink(r))),
        VERB(CarryOver, putOn, (r.id<Meeting>(), anOpenThing(r))),
        VERB(PaperParts, include,
             (r.chance.any<DocumentKind>(), allPaperParts().value(r.chance.number(0, int(allPaperParts().size()))),
              r.chance.oneIn(2))),
        VERB(Agendas, link, (aLink(r))),
        VERB(Agendas, unlink, (r.id<AgendaLink>())),
    };
}

Verbs letterVerbs()
{
    return {
        VERB(Convocations, prepareFor, (r.id<Meeting>())),
        VERB(Convocations, convene, (r.id<Meeting>(), r.id<Body>())),
        VERB(Convocations, add, (addressed(r.fresh<Convocation>(), r))),
        VERB(Convocations, change, (addressed(r.changed<Convocation>(), r))),
        VERB(Convocations, registerProtocol, (r.id<Convocation>(), r.chance.text(), r.chance.day())),
        VERB(Convocations, registerProtocols, (someReferences(r))),
        VERB(Convocations, markSent, (lettersKept(r), r.chance.text())),
        VERB(Convocations, supply, (r.id<Meeting>(), aSupply(r))),
        VERB(SentFiles, leftAs, (lettersHere(r), QStringLiteral("altra.pdf"), r.chance.text().toUtf8())),
        VERB(Convocations, amend, (r.id<Convocation>())),
        VERB(Convocations, cancel, (r.id<Convocation>())),
        VERB(Convocations, remove, (r.id<Convocation>())),
        VERB(Convocations, addReply, (r.fresh<Reply>())),
        VERB(Convocations, changeReply, (r.changed<Reply>())),
        VERB(Convocations, removeReply, (r.id<Reply>())),
        VERB(Templates, keep,
             (QStringLiteral("subject_line.html"), QStringLiteral("<p>OGGETTO: %1</p>").arg(r.chance.text()))),
        VERB(Templates, restore, (QStringLiteral("subject_line.html"))),
        VERB(BlockChanges, keep, (aRewording(r))),
        VERB(BlockChanges, giveUp, (one<BlockChange>(r, QStringLiteral("id > 0")))),
    };
}

Verbs recordVerbs()
{
    return {
        VERB(Attendances, prefill, (r.id<Meeting>())),
        VERB(Attendances, markRestAbsent, (r.id<Meeting>())),
        VERB(Attendances, record, (r.fresh<Attendance>())),
        VERB(Attendances, change, (r.changed<Attendance>())),
        VERB(Attendances, keepAll, ({r.fresh<Attendance>(), r.changed<Attendance>()})),
        {"Attendances::keep",
         [](RandomRecords &r) {
             const auto attendance = r.changed<Attendance>();
             return isDone(Attendances(r.workspace).keep(attendance, pointsOfOne(r, attendance.meetingId)));
         }},
        VERB(Attendances, remove, (r.id<Attendance>())),
        VERB(Attendances, exclude, (r.id<Attendance>(), r.id<AgendaItem>())),
        VERB(Attendances, includeAgain, (r.id<AttendanceExclusion>())),
        VERB(MinutesBook, open, (r.id<Meeting>(), r.chance.text())),
        VERB(MinutesBook, setNumber, (r.id<Minutes>(), r.chance.text())),
        VERB(MinutesBook, setState, (r.id<Minutes>(), r.chance.any<MinutesState>())),
        VERB(MinutesBook, setText,
             (r.id<Meeting>(), r.chance.any<MinutesSection>(), r.id<AgendaItem>(), r.chance.text())),
        VERB(MinutesBook, addStatement, (r.fresh<Statement>())),
        VERB(MinutesBook, changeStatement, (r.chance.oneIn(3) ? r.changed<Statement>() : reworded(r))),
        VERB(MinutesBook, removeStatement, (r.id<Statement>())),
        VERB(TextPlaces, takeUp, (aPlaceForText(r), r.chance.text())),
    };
}

#undef VERB

}

QMap<QString, VerbGenerator> meetingVerbs()
{
    auto verbs = peopleVerbs();
    verbs.insert(sittingVerbs());
    verbs.insert(letterVerbs());
    verbs.insert(recordVerbs());
    return verbs;
}

}
