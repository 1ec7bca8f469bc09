#include "core/domain/fields/agenda.h"
#include "core/domain/fields/agreement.h"
#include "core/domain/fields/attendance.h"
#include "core/domain/fields/convocation.h"
#include "core/domain/fields/issued_document.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/project.h"
#include "core/domain/fields/working_table.h"
#include "core/domain/secretariat.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/convocation_repository.h"
#include "core/storage/minutes_repository.h"
#include "core/storage/working_table_repository.h"
#include "core/usecases/card_stories.h"

#include <algorithm>

namespace seduta {

namespace {

void tellAgenda(CardMaker &maker, MeetingId meeting)
{
    const QString name = QStringLiteral("agenda");
    maker.readFrom({"agenda_item"});
    const auto points = numbered(AgendaRepository(maker.database()).of(meeting));
    CardSection section{name, Cards::tr("Agenda"), {}, int(points.size()), false};
    for (const auto &point : points.first(qMin(points.size(), qsizetype(maker.wanted(name)))))
        section.lines.append({point.number,
                              point.item.title.simplified(),
                              point.item.outcome == Outcome::None ? QString() : label(point.item.outcome),
                              point.item.status == AgendaStatus::Planned
                                  ? CardChip()
                                  : CardChip{label(point.item.status), toneOfState(word(point.item.status))},
                              {QStringLiteral("agenda_item"), point.item.id.value()}});
    if (maker.wanted(name) > 0)
        maker.section(section);
}

QString lettersInWords(const QList<Convocation> &letters)
{
    const auto count = [&](const auto &condition) {
        return int(std::count_if(letters.cbegin(), letters.cend(),
                                 [&](const Convocation &each) { return isInForce(each) && condition(each); }));
    };
    const int all = count([](const Convocation &) { return true; });
    if (all == 0)
        return {};
    return Cards::tr("%n letter(s)", nullptr, all) + QStringLiteral(": ")
        + Cards::tr("%n sent", nullptr, count([](const Convocation &each) { return hasLeft(each); }))
        + QStringLiteral(", ")
        + Cards::tr("%n delivered", nullptr,
                    count([](const Convocation &each) { return each.state == ConvocationState::Delivered; }));
}

QString repliesInWords(const QList<Reply> &replies)
{
    const auto count = [&](ReplyKind kind) {
        return int(
            std::count_if(replies.cbegin(), replies.cend(), [&](const Reply &each) { return each.kind == kind; }));
    };
    if (replies.isEmpty())
        return {};
    return Cards::tr("%n will come", nullptr, count(ReplyKind::Confirmed) + count(ReplyKind::DelegateNamed))
        + QStringLiteral(", ") + Cards::tr("%n will not", nullptr, count(ReplyKind::AbsenceAnnounced));
}

QString presenceInWords(const AttendanceCount &count)
{
    if (count == AttendanceCount())
        return {};
    return Cards::tr("%n body(ies) present", nullptr, count.bodiesPresent) + QStringLiteral(", ")
        + Cards::tr("%n person(s)", nullptr, count.personsPresent) + QStringLiteral(", ")
        + Cards::tr("%n body(ies) absent", nullptr, count.bodiesAbsent + count.bodiesExcused);
}

void tellCounts(CardMaker &maker, MeetingId meeting)
{
    auto &database = maker.database();
    maker.readFrom({"convocation", "reply", "attendance", "minutes"});
    const auto counted = [&](const QString &label, const QString &words) { maker.fact({label, words, {}, {}, false}); };
    counted(Cards::tr("Convocations"), lettersInWords(ConvocationRepository(database).of(meeting)));
    counted(Cards::tr("Replies"), repliesInWords(ConvocationRepository(database).repliesOf(meeting)));
    counted(Cards::tr("Attendance"), presenceInWords(seduta::counted(AttendanceRepository(database).of(meeting))));
    if (const auto minutes = MinutesRepository(database).of(meeting))
        counted(Cards::tr("Minutes"),
                minutes->number.isEmpty() ? label(minutes->state)
                                          : Cards::tr("no. %1, %2").arg(minutes->number, label(minutes->state)));
}

// As the table was called on that day.
QString nameOfTable(CardMaker &maker, WorkingTableId id, const PartialDate &day)
{
    maker.readFrom({"table_name", "working_table"});
    const auto table = Table<WorkingTable>(maker.database()).find(id);
    return table ? nameOn(*table, WorkingTableRepository(maker.database()).namesOf(id), day.day) : QString();
}

// What a meeting spoke of is told as it was on its day: the name of a table, the state where it is known.
void tellAsItWas(CardMaker &maker, const Meeting &meeting, CardLine &line)
{
    if (line.link.table == QLatin1String("project"))
        line.chip = stateIn<ProjectStateChange>(maker, ProjectId(line.link.id), meeting);
    if (line.link.table == QLatin1String("agreement"))
        line.chip = stateIn<AgreementStateChange>(maker, AgreementId(line.link.id), meeting);
    if (line.link.table != QLatin1String("working_table"))
        return;
    line.words = nameOfTable(maker, WorkingTableId(line.link.id), meeting.heldOn).simplified();
    line.chip = stateIn<TableStateChange>(maker, WorkingTableId(line.link.id), meeting);
}

void tellTable(CardMaker &maker, const Meeting &meeting)
{
    if (meeting.workingTableId.isValid())
        maker.fact({wordOf(&Meeting::workingTableId),
                    nameOfTable(maker, meeting.workingTableId, meeting.heldOn),
                    QStringLiteral("workingTableId"),
                    {QStringLiteral("working_table"), meeting.workingTableId.value()},
                    false});
}

void tellReported(CardMaker &maker)
{
    const QString name = QStringLiteral("reported");
    maker.list(name, Cards::tr("Meetings of tables reported in it"), CardList::ReportedInMeeting);
    maker.retell(name, [&](CardLine &line) {
        if (const auto meeting = Table<Meeting>(maker.database()).find(MeetingId(line.link.id)))
            line.words = nameOfTable(maker, meeting->workingTableId, meeting->heldOn).simplified();
    });
}

bool tellMeeting(CardMaker &maker)
{
    const auto meeting = maker.record<Meeting>();
    if (!meeting)
        return false;
    maker.title(meetingWords(meeting->number, meeting->heldOn));
    maker.state(meeting->state);
    maker.act(CardAct::NextStep);
    maker.facts(*meeting, {"title"});
    tellTable(maker, *meeting);
    maker.facts(*meeting,
                {"countsForCouncil",
                 "stateReason",
                 "plannedStart",
                 "plannedEnd",
                 "hoursWords",
                 "venue",
                 "hostBodyId",
                 "kind",
                 "mode",
                 "scope",
                 "link",
                 "replyBy",
                 "chairId",
                 "chairTitle",
                 "chairBasis",
                 "chairDelegationRef",
                 "secretaryId",
                 "convenerId",
                 "assistedBy",
                 "greetingFrom",
                 "coordinatedBy"});
    tellCounts(maker, meeting->id);
    maker.facts(*meeting,
                {"actualStart", "actualEnd", "compositionId", "postponedFromId", "classification", "dossier",
                 "reportedInId", "report", "note"});
    tellAgenda(maker, meeting->id);
    const CardLink link = maker.card().record;
    maker.actions(QStringLiteral("actions"), Cards::tr("Commitments born in it"),
                  {ActionScope::All, {}, {}, 0, {}, {}, link});
    maker.list<Judgement>(QStringLiteral("areas"), Cards::tr("Critical areas reported"), CardList::AreasOfMeeting);
    maker.list(QStringLiteral("spokenOf"), Cards::tr("What its points are about"), CardList::SpokenOfInMeeting);
    maker.retell(QStringLiteral("spokenOf"), [&](CardLine &line) { tellAsItWas(maker, *meeting, line); });
    tellReported(maker);
    maker.list<OpinionOutcome>(QStringLiteral("opinions"), Cards::tr("Opinions expressed"),
                               CardList::OpinionsOfMeeting);
    maker.list(QStringLiteral("figures"), Cards::tr("Figures told"), CardList::FiguresOfMeeting, LineWords::Figure);
    maker.list<EventKind>(QStringLiteral("events"), Cards::tr("Events around it"), CardList::EventsOfMeeting);
    maker.list<ReferenceKind>(QStringLiteral("references"), Cards::tr("References it cites"),
                              CardList::ReferencesOfMeeting);
    maker.list(QStringLiteral("papers"), Cards::tr("Papers issued"), CardList::PapersOfMeeting);
    return true;
}

bool tellPoint(CardMaker &maker)
{
    const auto point = maker.record<AgendaItem>();
    if (!point)
        return false;
    maker.title(point->title.simplified());
    maker.chip(label(point->kind), CardTone::Plain);
    maker.state(point->status);
    if (point->outcome != Outcome::None)
        maker.state(point->outcome);
    maker.act(CardAct::OpenMinutes);
    maker.facts(*point,
                {"meetingId", "section", "speakerId", "speakerBodyId", "plannedMinutes", "description", "outcomeText",
                 "carriedFromId"});
    maker.list(QStringLiteral("about"), Cards::tr("What it is about"), CardList::AboutPoint);
    if (const auto meeting = Table<Meeting>(maker.database()).find(point->meetingId))
        maker.retell(QStringLiteral("about"), [&](CardLine &line) { tellAsItWas(maker, *meeting, line); });
    maker.list(QStringLiteral("statements"), Cards::tr("What each one said"), CardList::StatementsOnPoint);
    maker.list<ReferenceKind>(QStringLiteral("references"), Cards::tr("References it cites"),
                              CardList::ReferencesOfPoint);
    maker.list(QStringLiteral("figures"), Cards::tr("Figures told"), CardList::FiguresOfPoint, LineWords::Figure);
    return true;
}

bool tellLetter(CardMaker &maker)
{
    const auto letter = maker.record<Convocation>();
    if (!letter)
        return false;
    maker.readFrom({"body", "person"});
    const CardLink addressee = letter->bodyId.isValid() ? CardLink{QStringLiteral("body"), letter->bodyId.value()}
                                                        : CardLink{QStringLiteral("person"), letter->personId.value()};
    maker.title(Cards::tr("%1 to %2").arg(label(letter->kind), maker.nameOf(addressee)), addressee);
    maker.state(letter->state);
    maker.facts(*letter,
                {"meetingId", "role", "channel", "address", "protocolRef", "protocolOn", "preparedAt", "sentAt",
                 "sentBy", "supersedesId", "note"});
    maker.list<ReplyKind>(QStringLiteral("replies"), Cards::tr("What was answered"), CardList::RepliesToLetter);
    maker.list(QStringLiteral("papers"), Cards::tr("The paper as it was issued"), CardList::PapersOfLetter);
    maker.list<ConvocationState>(QStringLiteral("after"), Cards::tr("Replaced by"), CardList::LettersAfterLetter,
                                 LineWords::Letter);
    if (isInForce(*letter) && letter->protocolRef.isEmpty())
        maker.missing(Cards::tr("It has no protocol number yet."));
    if (isInForce(*letter) && lacksAddress(*letter))
        maker.missing(Cards::tr("It has no address to go to."));
    return true;
}

bool tellPaper(CardMaker &maker)
{
    const auto paper = maker.record<IssuedDocument>();
    if (!paper)
        return false;
    maker.title(paper->title);
    if (paper->meetingId.isValid())
        maker.act(CardAct::OpenPaper);
    maker.chip(label(paper->kind), CardTone::Plain);
    if (CardRepository(maker.database()).rows(CardList::PapersAfterPaper, maker.id(), 1).count > 0)
        maker.chip(Cards::tr("replaced"), CardTone::Muted);
    if (!addresseeBeyondTitle(*paper).isEmpty())
        maker.facts(*paper, {"addressee"});
    maker.facts(*paper,
                {"meetingId", "convocationId", "issuedAt", "issuedBy", "protocolRef", "protocolOn", "supersedesId"});
    maker.list(QStringLiteral("files"), Cards::tr("Files that left in its place"), CardList::FilesOfPaper);
    maker.list(QStringLiteral("after"), Cards::tr("Replaced by"), CardList::PapersAfterPaper);
    if (paper->protocolRef.isEmpty())
        maker.missing(Cards::tr("It has no protocol number yet."));
    return true;
}

}

QHash<QString, CardTeller> cardsOfMeeting()
{
    return {{QStringLiteral("meeting"), tellMeeting},
            {QStringLiteral("agenda_item"), tellPoint},
            {QStringLiteral("convocation"), tellLetter},
            {QStringLiteral("issued_document"), tellPaper}};
}

}
