#include "tests/support/repository_reads.h"

#include "core/storage/action_repository.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/agreement_repository.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/block_change_repository.h"
#include "core/storage/body_repository.h"
#include "core/storage/card_repository.h"
#include "core/storage/composition_repository.h"
#include "core/storage/convocation_repository.h"
#include "core/storage/critical_area_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/issued_document_repository.h"
#include "core/storage/legal_reference_repository.h"
#include "core/storage/meeting_repository.h"
#include "core/storage/minutes_repository.h"
#include "core/storage/opinion_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/plan_repository.h"
#include "core/storage/project_repository.h"
#include "core/storage/register_repository.h"
#include "core/storage/search_repository.h"
#include "core/storage/searched_tables.h"
#include "core/storage/secretariat_repository.h"
#include "core/storage/sent_file_repository.h"
#include "core/storage/statistic_repository.h"
#include "core/storage/working_table_repository.h"

namespace seduta {

namespace {

using Reads = QMap<QString, RepositoryRead>;

// The first page, one after a dated line and one after an undated line; of every body and of one; of some due dates.
void readActionPages(Database &database)
{
    const QDate today(2025, 9, 1);
    for (const auto &due : {DueRange{today, {}}, DueRange{today, today.addDays(7)}, DueRange{{}, {}, true}})
        ActionRepository(database).page(ActionQuery{ActionScope::Open, {}, today, 50, {}, due});
    ActionSummary dated;
    dated.id = ActionItemId(1);
    dated.due = PartialDate::onDay(QDate(2025, 6, 30));
    ActionSummary undated;
    undated.id = ActionItemId(1);
    for (const auto scope : {ActionScope::Open, ActionScope::Overdue, ActionScope::All})
        for (const auto body : {BodyId(), BodyId(1)})
            for (const auto &after : {std::optional<ActionSummary>(), std::optional(dated), std::optional(undated)})
                ActionRepository(database).page(ActionQuery{scope, body, QDate(2025, 9, 1), 50, after});
}

Reads actionReads()
{
    return {
        {"ActionRepository::page", readActionPages},
        {"ActionRepository::count",
         [](Database &d) {
             ActionRepository(d).count({ActionScope::Open, BodyId(1), {}, 0, {}, {}, {}});
         }},
        {"ActionRepository::first",
         [](Database &d) {
             ActionRepository(d).first({ActionScope::Open, BodyId(1), {}, 5, {}, {}, {}});
         }},
        {"ActionRepository::ofMeeting", [](Database &d) { ActionRepository(d).ofMeeting(MeetingId(1)); }},
        {"ActionRepository::ownersOf", [](Database &d) { ActionRepository(d).ownersOf(ActionItemId(1)); }},
        {"ActionRepository::namedOwnersOf", [](Database &d) { ActionRepository(d).namedOwnersOf(ActionItemId(1)); }},
        {"ActionRepository::daysHeld", [](Database &d) { ActionRepository(d).daysHeld(); }},
        {"ActionRepository::updatesOf", [](Database &d) { ActionRepository(d).updatesOf(ActionItemId(1)); }},
        {"ActionRepository::isOnAnAgenda", [](Database &d) { ActionRepository(d).isOnAnAgenda(ActionItemId(1)); }},
    };
}

Reads areaReads()
{
    return {
        {"CriticalAreaRepository::all", [](Database &d) { CriticalAreaRepository(d).all(); }},
        {"CriticalAreaRepository::childrenOf",
         [](Database &d) { CriticalAreaRepository(d).childrenOf(CriticalAreaId(1)); }},
        {"CriticalAreaRepository::reportsOf",
         [](Database &d) { CriticalAreaRepository(d).reportsOf(CriticalAreaId(1)); }},
        {"CriticalAreaRepository::reportsIn", [](Database &d) { CriticalAreaRepository(d).reportsIn(MeetingId(1)); }},
        {"CriticalAreaRepository::lastReports", [](Database &d) { CriticalAreaRepository(d).lastReports(12); }},
        {"CriticalAreaRepository::lastMeetings", [](Database &d) { CriticalAreaRepository(d).lastMeetings(12); }},
        {"CriticalAreaRepository::bodiesOf",
         [](Database &d) { CriticalAreaRepository(d).bodiesOf(CriticalAreaReportId(1)); }},
        {"CriticalAreaRepository::isReported",
         [](Database &d) { CriticalAreaRepository(d).isReported(CriticalAreaId(1)); }},
        {"CriticalAreaRepository::isOnAgendaOf",
         [](Database &d) { CriticalAreaRepository(d).isOnAgendaOf(AgendaItemId(1), MeetingId(1)); }},
        {"CriticalAreaRepository::silentSince", [](Database &d) { CriticalAreaRepository(d).silentSince(3); }},
    };
}

Reads projectReads()
{
    return {
        {"ProjectRepository::all", [](Database &d) { ProjectRepository(d).all(); }},
        {"ProjectRepository::editions", [](Database &d) { ProjectRepository(d).editions(); }},
        {"ProjectRepository::editionsOf", [](Database &d) { ProjectRepository(d).editionsOf(ProjectId(1)); }},
        {"ProjectRepository::partnersOf", [](Database &d) { ProjectRepository(d).partnersOf(ProjectEditionId(1)); }},
        {"ProjectRepository::activitiesOf",
         [](Database &d) { ProjectRepository(d).activitiesOf(ProjectEditionId(1)); }},
        {"ProjectRepository::storyOf", [](Database &d) { ProjectRepository(d).storyOf(ProjectId(1)); }},
        {"ProjectRepository::isUsed", [](Database &d) { ProjectRepository(d).isUsed(ProjectId(77)); }},
        {"PlanRepository::versions", [](Database &d) { PlanRepository(d).versions(); }},
        {"PlanRepository::contributionsOf", [](Database &d) { PlanRepository(d).contributionsOf(PlanVersionId(1)); }},
        {"PlanRepository::awaited", [](Database &d) { PlanRepository(d).awaited(); }},
        {"PlanRepository::awaitedAlone", [](Database &d) { PlanRepository(d).awaitedAlone(); }},
        {"PlanRepository::isUsed", [](Database &d) { PlanRepository(d).isUsed(PlanVersionId(77)); }},
        {"WorkingTableRepository::all", [](Database &d) { WorkingTableRepository(d).all(); }},
        {"WorkingTableRepository::membersOf",
         [](Database &d) { WorkingTableRepository(d).membersOf(WorkingTableId(1)); }},
        {"WorkingTableRepository::storyOf", [](Database &d) { WorkingTableRepository(d).storyOf(WorkingTableId(1)); }},
        {"WorkingTableRepository::namesOf", [](Database &d) { WorkingTableRepository(d).namesOf(WorkingTableId(1)); }},
        {"WorkingTableRepository::isUsed", [](Database &d) { WorkingTableRepository(d).isUsed(WorkingTableId(77)); }},
        {"AgreementRepository::all", [](Database &d) { AgreementRepository(d).all(); }},
        {"AgreementRepository::partiesOf", [](Database &d) { AgreementRepository(d).partiesOf(AgreementId(1)); }},
        {"AgreementRepository::storyOf", [](Database &d) { AgreementRepository(d).storyOf(AgreementId(1)); }},
        {"AgreementRepository::isUsed", [](Database &d) { AgreementRepository(d).isUsed(AgreementId(77)); }},
    };
}

Reads registerReads()
{
    return {
        {"AttachmentRepository::of",
         [](Database &d) {
             for (const auto *table : {"meeting", "body", "person", "project", "opinion", "statistic"})
                 AttachmentRepository(d).of({table, 1});
         }},
        {"AttachmentRepository::same",
         [](Database &d) {
             AttachmentRepository(d).same({"meeting", 1}, "ab");
         }},
        {"AttachmentRepository::hasBytesOf", [](Database &d) { AttachmentRepository(d).hasBytesOf({}); }},
        {"LegalReferenceRepository::all", [](Database &d) { LegalReferenceRepository(d).all(); }},
        {"LegalReferenceRepository::citationsOf",
         [](Database &d) { LegalReferenceRepository(d).citationsOf(LegalReferenceId(1)); }},
        {"LegalReferenceRepository::newestPoints", [](Database &d) { LegalReferenceRepository(d).newestPoints(50); }},
        {"LegalReferenceRepository::isUsed",
         [](Database &d) { LegalReferenceRepository(d).isUsed(LegalReferenceId(77)); }},
        {"StatisticRepository::newest", [](Database &d) { StatisticRepository(d).newest(50); }},
        {"StatisticRepository::partsOf", [](Database &d) { StatisticRepository(d).partsOf(StatisticId(1)); }},
        {"StatisticRepository::isUsed", [](Database &d) { StatisticRepository(d).isUsed(StatisticId(77)); }},
        {"StatisticRepository::leadsTo",
         [](Database &d) { StatisticRepository(d).leadsTo(StatisticId(2), StatisticId(77)); }},
        {"OpinionRepository::lines", [](Database &d) { OpinionRepository(d).lines(); }},
        {"OpinionRepository::awaited", [](Database &d) { OpinionRepository(d).awaited(); }},
        {"EventRepository::all", [](Database &d) { EventRepository(d).all(); }},
    };
}

// The first page, one after a dated line and one after an undated line.
void readMeetingPages(Database &database)
{
    MeetingSummary dated;
    dated.id = MeetingId(1);
    dated.heldOn = PartialDate::onDay(QDate(2025, 6, 26));
    MeetingSummary undated;
    undated.id = MeetingId(1);
    for (const auto &after : {std::optional<MeetingSummary>(), std::optional(dated), std::optional(undated)})
        MeetingRepository(database).page(50, after);
}

Reads meetingReads()
{
    const MeetingId meeting(1);
    return {
        {"MeetingRepository::page", readMeetingPages},
        {"MeetingRepository::latestOfCouncil", [](Database &d) { MeetingRepository(d).latestOfCouncil(); }},
        {"MeetingRepository::heldOn",
         [](Database &d) { MeetingRepository(d).heldOn(PartialDate::onDay(QDate(2025, 6, 26))); }},
        {"MeetingRepository::numbered", [](Database &d) { MeetingRepository(d).numbered("1/2025"); }},
        {"MeetingRepository::ahead", [](Database &d) { MeetingRepository(d).ahead(); }},
        {"MeetingRepository::signatoriesOf", [=](Database &d) { MeetingRepository(d).signatoriesOf(meeting); }},
        {"MeetingRepository::partsOf", [=](Database &d) { MeetingRepository(d).partsOf(meeting); }},
        {"MeetingRepository::suspensionsOf", [=](Database &d) { MeetingRepository(d).suspensionsOf(meeting); }},
        {"MeetingRepository::compositionInForceOn",
         [](Database &d) { MeetingRepository(d).compositionInForceOn(QDate(2025, 6, 26)); }},
        {"MeetingRepository::hasSentLetters", [=](Database &d) { MeetingRepository(d).hasSentLetters(meeting); }},
        {"AgendaRepository::of", [=](Database &d) { AgendaRepository(d).of(meeting); }},
        {"AgendaRepository::siblingsOf", [](Database &d) { AgendaRepository(d).siblingsOf(AgendaItem{}); }},
        {"AgendaRepository::linksOf", [](Database &d) { AgendaRepository(d).linksOf(AgendaItemId(1)); }},
        {"AgendaRepository::linksOfMeeting", [=](Database &d) { AgendaRepository(d).linksOfMeeting(meeting); }},
        {"AgendaRepository::stillPostponed", [](Database &d) { AgendaRepository(d).stillPostponed(); }},
        {"AgendaRepository::stillUntreated", [](Database &d) { AgendaRepository(d).stillUntreated(); }},
        {"MinutesRepository::toApproveBefore", [=](Database &d) { MinutesRepository(d).toApproveBefore(meeting); }},
        {"AttendanceRepository::of", [=](Database &d) { AttendanceRepository(d).of(meeting); }},
        {"AttendanceRepository::exclusionsOf", [=](Database &d) { AttendanceRepository(d).exclusionsOf(meeting); }},
        {"SentFileRepository::ofDocument", [](Database &d) { SentFileRepository(d).ofDocument(IssuedDocumentId(1)); }},
        {"BlockChangeRepository::ofMeeting", [=](Database &d) { BlockChangeRepository(d).ofMeeting(meeting); }},
        {"ConvocationRepository::of", [=](Database &d) { ConvocationRepository(d).of(meeting); }},
        {"ConvocationRepository::repliesOf", [=](Database &d) { ConvocationRepository(d).repliesOf(meeting); }},
        {"ConvocationRepository::inForceFor",
         [=](Database &d) { ConvocationRepository(d).inForceFor(meeting, BodyId(1), {}); }},
        {"MinutesRepository::of", [=](Database &d) { MinutesRepository(d).of(meeting); }},
        {"MinutesRepository::textsOf", [=](Database &d) { MinutesRepository(d).textsOf(meeting); }},
        {"MinutesRepository::textOf",
         [=](Database &d) { MinutesRepository(d).textOf(meeting, MinutesSection::Item, AgendaItemId(1)); }},
        {"MinutesRepository::statementsOf", [=](Database &d) { MinutesRepository(d).statementsOf(meeting); }},
        {"IssuedDocumentRepository::ofMeeting", [=](Database &d) { IssuedDocumentRepository(d).ofMeeting(meeting); }},
        {"IssuedDocumentRepository::lettersIssued",
         [=](Database &d) { IssuedDocumentRepository(d).lettersIssued(meeting); }},
        {"IssuedDocumentRepository::areMinutesIssued",
         [=](Database &d) { IssuedDocumentRepository(d).areMinutesIssued(meeting); }},
        {"IssuedDocumentRepository::latest", [](Database &d) { IssuedDocumentRepository(d).latest(IssuedDocument{}); }},
    };
}

// Every list, short and long, and what a record of each kind is called.
void readCards(Database &database)
{
    for (int list = 0; list <= int(CardList::PointsOnBody); ++list)
        CardRepository(database).rows(static_cast<CardList>(list), 1, 5);
}

// Of every searched table, by one word and by several.
void searchByWords(Database &database)
{
    for (const auto &table : searchedTables())
        for (const auto *words : {"ente", "ente di pro"})
            SearchRepository(database).withWords(table.name, searchWords(QLatin1String(words)), 50);
}

void readFoundRecords(Database &database)
{
    for (const auto &table : searchedTables())
        SearchRepository(database).found(table.name, 1);
}

Reads searchReads()
{
    return {
        {"SearchRepository::withWords", searchByWords},
        {"SearchRepository::found", readFoundRecords},
    };
}

Reads registryReads()
{
    return {
        {"CardRepository::rows", readCards},
        {"CardRepository::name",
         [](Database &d) {
             CardRepository(d).name({"meeting", 1});
         }},
        {"CardRepository::named", [](Database &d) { CardRepository(d).named("body", "prova"); }},
        {"BodyRepository::inPrecedence", [](Database &d) { BodyRepository(d).inPrecedence(); }},
        {"BodyRepository::named", [](Database &d) { BodyRepository(d).named("prova"); }},
        {"BodyRepository::namesOf", [](Database &d) { BodyRepository(d).namesOf(BodyId(1)); }},
        {"BodyRepository::representativesOf", [](Database &d) { BodyRepository(d).representativesOf(BodyId(1)); }},
        {"BodyRepository::isUsed", [](Database &d) { BodyRepository(d).isUsed(BodyId(77)); }},
        {"BodyRepository::lastPrecedence", [](Database &d) { BodyRepository(d).lastPrecedence(); }},
        {"PersonRepository::isUsed", [](Database &d) { PersonRepository(d).isUsed(PersonId(77)); }},
        {"RegisterRepository::decisions", [](Database &d) { RegisterRepository(d).decisions(50); }},
        {"RegisterRepository::issued", [](Database &d) { RegisterRepository(d).issued(50); }},
        {"RegisterRepository::persons", [](Database &d) { RegisterRepository(d).persons(); }},
        {"PersonRepository::byName", [](Database &d) { PersonRepository(d).byName(); }},
        {"CompositionRepository::all", [](Database &d) { CompositionRepository(d).all(); }},
        {"CompositionRepository::inForceOn",
         [](Database &d) { CompositionRepository(d).inForceOn(QDate(2025, 6, 26)); }},
        {"CompositionRepository::missingFrom",
         [](Database &d) { CompositionRepository(d).missingFrom(CompositionId(1)); }},
        {"CompositionRepository::isUsed", [](Database &d) { CompositionRepository(d).isUsed(CompositionId(77)); }},
        {"CompositionRepository::membersOf", [](Database &d) { CompositionRepository(d).membersOf(CompositionId(1)); }},
        {"SecretariatRepository::hasCouncil", [](Database &d) { SecretariatRepository(d).hasCouncil(); }},
        {"SecretariatRepository::aroundMeeting",
         [](Database &d) { SecretariatRepository(d).aroundMeeting(MeetingId(1), ~PaperTopics()); }},
        {"SecretariatRepository::highestId", [](Database &d) { SecretariatRepository(d).highestId(); }},
    };
}

}

const QMap<QString, RepositoryRead> &repositoryReads()
{
    static const auto all = [] {
        auto reads = registryReads();
        reads.insert(meetingReads());
        reads.insert(actionReads());
        reads.insert(areaReads());
        reads.insert(projectReads());
        reads.insert(registerReads());
        reads.insert(searchReads());
        return reads;
    }();
    return all;
}

const QMap<QString, QString> &wholeReads()
{
    static const QMap<QString, QString> whole{
        {"SecretariatRepository::whole", "an export loads the whole archive"},
        {"SecretariatRepository::only", "a list for machines is a whole table, by number"},
    };
    return whole;
}

}
