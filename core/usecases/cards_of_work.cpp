#include "core/domain/fields/action_item.h"
#include "core/domain/fields/agreement.h"
#include "core/domain/fields/critical_area.h"
#include "core/domain/fields/plan.h"
#include "core/domain/fields/project.h"
#include "core/domain/fields/working_table.h"
#include "core/domain/secretariat.h"
#include "core/usecases/card_stories.h"

namespace seduta {

namespace {

// What somebody undertook for it: still open or not.
void tellActions(CardMaker &maker)
{
    maker.actions(QStringLiteral("actions"), Cards::tr("Commitments"),
                  {ActionScope::All, {}, {}, 0, {}, {}, maker.card().record});
}

void tellPoints(CardMaker &maker, CardList points)
{
    maker.list<Outcome>(QStringLiteral("points"), Cards::tr("Meetings that spoke of it"), points);
}

void tellReferences(CardMaker &maker, CardList references)
{
    maker.list<ReferenceKind>(QStringLiteral("references"), Cards::tr("References it cites"), references);
}

bool tellArea(CardMaker &maker)
{
    const auto area = maker.record<CriticalArea>();
    if (!area)
        return false;
    maker.title(area->title);
    maker.state(area->status);
    maker.facts(*area,
                {"parentId", "description", "place", "season", "statusOn", "statusReason", "raisedOn", "raisedBy"});
    const int reports =
        maker.story<Judgement>(QStringLiteral("reports"), Cards::tr("What was said of it"), CardList::ReportsOfArea);
    tellActions(maker);
    tellPoints(maker, CardList::PointsOnArea);
    const int below =
        maker.list<CriticalAreaStatus>(QStringLiteral("below"), Cards::tr("Issues below it"), CardList::AreasBelow);
    if (reports == 0 && below == 0)
        maker.missing(Cards::tr("No meeting has spoken of it yet."));
    return true;
}

bool tellAction(CardMaker &maker)
{
    const auto action = maker.record<ActionItem>();
    if (!action)
        return false;
    maker.title(action->title);
    maker.state(action->status);
    if (isOverdue(*action, maker.today()))
        maker.chip(Cards::tr("overdue"), CardTone::Alarm);
    if (nextStatus(action->status))
        maker.act(CardAct::StepAction);
    ActionSummary due;
    due.dueKind = action->dueKind;
    due.due = action->due;
    due.dueText = action->dueText;
    maker.fact({Cards::tr("Due"), dueWords(due), QStringLiteral("due"), {}, false});
    maker.facts(*action, {"text",           "makerBodyId",  "addresseeBodyId",  "addresseeName", "proposalState",
                          "transmittedOn",  "answeredOn",   "answer",           "condition",     "basis",
                          "recurrence",     "statusReason", "meetingId",        "agendaItemId",  "criticalAreaId",
                          "workingTableId", "projectId",    "projectEditionId", "planVersionId", "agreementId"});
    const int owners =
        maker.list<ActionStatus>(QStringLiteral("owners"), Cards::tr("Who must do it"), CardList::OwnersOfAction);
    maker.story<ActionStatus>(QStringLiteral("updates"), Cards::tr("What was heard of it"), CardList::UpdatesOfAction);
    tellPoints(maker, CardList::PointsOnAction);
    if (owners == 0)
        maker.missing(Cards::tr("Nobody is said to be in charge of it."));
    if (action->dueKind == DueKind::None && isOpen(action->status))
        maker.missing(Cards::tr("When it is due is not said."), QStringLiteral("due"));
    return true;
}

bool tellTable(CardMaker &maker)
{
    const auto table = maker.record<WorkingTable>();
    if (!table)
        return false;
    maker.title(table->name);
    maker.chip(label(table->kind), CardTone::Plain);
    maker.state(table->state);
    maker.facts(*table,
                {"theme", "territory", "mandate", "origin", "foundedOn", "foundingRef", "coordinatorBodyId",
                 "coordinatorId", "projectId", "parentId"});
    tellNames<TableName>(maker, table->id);
    tellStory<TableStateChange>(maker, *table);
    const int members = maker.list(QStringLiteral("members"), Cards::tr("Who takes part"), CardList::MembersOfTable);
    tellActions(maker);
    maker.list<MeetingState>(QStringLiteral("meetings"), Cards::tr("Its meetings"), CardList::MeetingsOfTable,
                             LineWords::Meeting);
    tellPoints(maker, CardList::PointsOnTable);
    maker.list<TableState>(QStringLiteral("below"), Cards::tr("Tables below it"), CardList::TablesBelow);
    tellReferences(maker, CardList::ReferencesOfTable);
    if (members == 0)
        maker.missing(Cards::tr("Nobody is recorded who takes part."));
    if (!table->coordinatorId.isValid() && !table->coordinatorBodyId.isValid())
        maker.missing(Cards::tr("Who coordinates it is not said."), QStringLiteral("coordinatorBodyId"));
    return true;
}

bool tellProject(CardMaker &maker)
{
    const auto project = maker.record<Project>();
    if (!project)
        return false;
    maker.title(project->title);
    maker.state(project->status);
    maker.facts(*project, {"acronym", "description", "programme", "fund", "call", "code", "reach", "territory"});
    tellStory<ProjectStateChange>(maker, *project);
    const int editions = maker.list(QStringLiteral("editions"), Cards::tr("Editions, and who leads"),
                                    CardList::EditionsOfProject, LineWords::Edition);
    maker.list(QStringLiteral("partners"), Cards::tr("Partners"), CardList::PartnersOfProject);
    maker.list<PlannedActivityKind>(QStringLiteral("activities"), Cards::tr("What it does, and aims at"),
                                    CardList::ActivitiesOfProject);
    tellPoints(maker, CardList::PointsOnProject);
    tellActions(maker);
    maker.list<TableState>(QStringLiteral("tables"), Cards::tr("Working tables"), CardList::TablesOfProject);
    maker.list<AgreementState>(QStringLiteral("agreements"), Cards::tr("Agreements"), CardList::AgreementsOfProject);
    maker.list<OpinionOutcome>(QStringLiteral("opinions"), Cards::tr("Opinions"), CardList::OpinionsOfProject);
    maker.list<EventKind>(QStringLiteral("events"), Cards::tr("Events"), CardList::EventsOfProject);
    if (editions == 0)
        maker.missing(Cards::tr("No edition of it is recorded."));
    return true;
}

bool tellAgreement(CardMaker &maker)
{
    const auto agreement = maker.record<Agreement>();
    if (!agreement)
        return false;
    maker.title(agreement->title);
    maker.state(agreement->state);
    maker.facts(*agreement,
                {"signedOn", "place", "meetingId", "validFrom", "validTo", "projectId", "derivation", "derivedFromId"});
    tellStory<AgreementStateChange>(maker, *agreement);
    const int parties = maker.list<PartyRole>(QStringLiteral("parties"), Cards::tr("Who signed or joined"),
                                              CardList::PartiesOfAgreement);
    maker.list<Derivation>(QStringLiteral("after"), Cards::tr("Agreements that come from it"),
                           CardList::AgreementsAfterAgreement);
    tellPoints(maker, CardList::PointsOnAgreement);
    tellActions(maker);
    tellReferences(maker, CardList::ReferencesOfAgreement);
    if (parties == 0)
        maker.missing(Cards::tr("Nobody is recorded who signed it."));
    if (agreement->state == AgreementState::Signed && !agreement->signedOn.isKnown())
        maker.missing(Cards::tr("The day it was signed is not said."), QStringLiteral("signedOn"));
    return true;
}

bool tellPlan(CardMaker &maker)
{
    const auto plan = maker.record<PlanVersion>();
    if (!plan)
        return false;
    maker.title(plan->title);
    maker.state(plan->state);
    maker.facts(*plan,
                {"number", "nature", "purpose", "draftedOn", "presentedInId", "approvedBy", "approvedOn", "publishedOn",
                 "url", "updatesId", "bodyId", "authors", "supporters"});
    const int contributions = maker.list<ContributionState>(
        QStringLiteral("contributions"), Cards::tr("What the bodies write for it"), CardList::ContributionsOfPlan);
    tellPoints(maker, CardList::PointsOnPlan);
    tellActions(maker);
    maker.list<PlanState>(QStringLiteral("after"), Cards::tr("Versions that updated it"), CardList::VersionsAfterPlan);
    tellReferences(maker, CardList::ReferencesOfPlan);
    if (contributions == 0)
        maker.missing(Cards::tr("No body was asked to write for it yet."));
    return true;
}

}

QHash<QString, CardTeller> cardsOfWork()
{
    return {{QStringLiteral("critical_area"), tellArea},  {QStringLiteral("action_item"), tellAction},
            {QStringLiteral("working_table"), tellTable}, {QStringLiteral("project"), tellProject},
            {QStringLiteral("agreement"), tellAgreement}, {QStringLiteral("plan_version"), tellPlan}};
}

}
