#include "core/usecases/actions.h"
#include "core/usecases/agreements.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/plans.h"
#include "core/usecases/projects.h"
#include "core/usecases/working_tables.h"
#include "tests/support/verb_generators.h"

namespace seduta {

namespace {

using Verbs = QMap<QString, VerbGenerator>;

ActionOwner anOwner(RandomRecords &random)
{
    ActionOwner owner;
    owner.actionItemId = random.id<ActionItem>();
    owner.status = random.chance.any<ActionStatus>();
    switch (random.chance.number(0, 4)) {
    case 0: owner.workingTableId = random.id<WorkingTable>(); break;
    case 1: owner.isOffice = true; break;
    case 2: owner.externalName = random.chance.text(); break;
    default: owner.bodyId = random.id<Body>();
    }
    return owner;
}

QList<ActionOwner> owners(RandomRecords &random)
{
    QList<ActionOwner> result;
    for (int left = random.chance.number(0, 3); left > 0; --left)
        result.append(anOwner(random));
    return result;
}

CriticalAreaReport aReport(RandomRecords &random, CriticalAreaReport report)
{
    if (!random.chance.oneIn(4))
        report.agendaItemId = {};
    return report;
}

Verbs actionVerbs()
{
    return {
        {"Actions::add",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).add(r.fresh<ActionItem>(), owners(r))); }},
        {"Actions::change",
         [](RandomRecords &r) {
             return isDone(Actions(r.workspace).change(r.changed<ActionItem>(), r.chance.oneIn(2)));
         }},
        {"Actions::changeAll",
         [](RandomRecords &r) {
             return isDone(
                 Actions(r.workspace).changeAll({r.changed<ActionItem>(), r.changed<ActionItem>()}, r.chance.oneIn(2)));
         }},
        {"Actions::step",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).step(r.id<ActionItem>(), r.chance.oneIn(2))); }},
        {"Actions::chase",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).chase(r.id<ActionItem>(), r.chance.day())); }},
        {"Actions::setStatus",
         [](RandomRecords &r) {
             return isDone(
                 Actions(r.workspace)
                     .setStatus(r.id<ActionItem>(), r.chance.any<ActionStatus>(), r.chance.text(), r.chance.oneIn(2)));
         }},
        {"Actions::remove", [](RandomRecords &r) { return isDone(Actions(r.workspace).remove(r.id<ActionItem>())); }},
        {"Actions::addOwner", [](RandomRecords &r) { return isDone(Actions(r.workspace).addOwner(anOwner(r))); }},
        {"Actions::changeOwner",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).changeOwner(r.changed<ActionOwner>())); }},
        {"Actions::setOwnerStatus",
         [](RandomRecords &r) {
             return isDone(Actions(r.workspace).setOwnerStatus(r.id<ActionOwner>(), r.chance.any<ActionStatus>()));
         }},
        {"Actions::removeOwner",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).removeOwner(r.id<ActionOwner>())); }},
        {"Actions::addUpdate",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).addUpdate(r.fresh<ActionUpdate>())); }},
        {"Actions::removeUpdate",
         [](RandomRecords &r) { return isDone(Actions(r.workspace).removeUpdate(r.id<ActionUpdate>())); }},
    };
}

Verbs criticalAreaVerbs()
{
    return {
        {"CriticalAreas::add",
         [](RandomRecords &r) { return isDone(CriticalAreas(r.workspace).add(r.fresh<CriticalArea>())); }},
        {"CriticalAreas::change",
         [](RandomRecords &r) { return isDone(CriticalAreas(r.workspace).change(r.changed<CriticalArea>())); }},
        {"CriticalAreas::move",
         [](RandomRecords &r) {
             return isDone(
                 CriticalAreas(r.workspace).move(r.id<CriticalArea>(), r.id<CriticalArea>(), r.chance.number(-1, 9)));
         }},
        {"CriticalAreas::setStatus",
         [](RandomRecords &r) {
             return isDone(CriticalAreas(r.workspace)
                               .setStatus(r.id<CriticalArea>(), r.chance.any<CriticalAreaStatus>(), r.chance.day(),
                                          r.chance.text()));
         }},
        {"CriticalAreas::remove",
         [](RandomRecords &r) { return isDone(CriticalAreas(r.workspace).remove(r.id<CriticalArea>())); }},
        {"CriticalAreas::report",
         [](RandomRecords &r) {
             return isDone(
                 CriticalAreas(r.workspace).report(aReport(r, r.fresh<CriticalAreaReport>()), r.someIds<Body>(3)));
         }},
        {"CriticalAreas::addReported",
         [](RandomRecords &r) {
             return isDone(CriticalAreas(r.workspace)
                               .addReported(r.fresh<CriticalArea>(), aReport(r, r.fresh<CriticalAreaReport>()),
                                            r.someIds<Body>(3)));
         }},
        {"CriticalAreas::changeReport",
         [](RandomRecords &r) {
             return isDone(CriticalAreas(r.workspace)
                               .changeReport(aReport(r, r.changed<CriticalAreaReport>()), r.someIds<Body>(3)));
         }},
        {"CriticalAreas::removeReport",
         [](RandomRecords &r) { return isDone(CriticalAreas(r.workspace).removeReport(r.id<CriticalAreaReport>())); }},
    };
}

Verbs projectVerbs()
{
    return {
        {"Projects::add", [](RandomRecords &r) { return isDone(Projects(r.workspace).add(r.fresh<Project>())); }},
        {"Projects::change",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).change(r.changed<Project>())); }},
        {"Projects::remove", [](RandomRecords &r) { return isDone(Projects(r.workspace).remove(r.id<Project>())); }},
        {"Projects::addState",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).addState(r.fresh<ProjectStateChange>())); }},
        {"Projects::changeState",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).changeState(r.changed<ProjectStateChange>())); }},
        {"Projects::removeState",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).removeState(r.id<ProjectStateChange>())); }},
        {"Projects::addEdition",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).addEdition(r.fresh<ProjectEdition>())); }},
        {"Projects::changeEdition",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).changeEdition(r.changed<ProjectEdition>())); }},
        {"Projects::removeEdition",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).removeEdition(r.id<ProjectEdition>())); }},
        {"Projects::addPartner",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).addPartner(r.fresh<ProjectPartner>())); }},
        {"Projects::changePartner",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).changePartner(r.changed<ProjectPartner>())); }},
        {"Projects::removePartner",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).removePartner(r.id<ProjectPartner>())); }},
        {"Projects::reorderPartners",
         [](RandomRecords &r) {
             const auto edition = r.id<ProjectEdition>();
             const auto partners = Projects(r.workspace).partnersOf(edition).value();
             return isDone(Projects(r.workspace).reorderPartners(edition, r.shuffled(partners)));
         }},
        {"Projects::addActivity",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).addActivity(r.fresh<PlannedActivity>())); }},
        {"Projects::changeActivity",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).changeActivity(r.changed<PlannedActivity>())); }},
        {"Projects::removeActivity",
         [](RandomRecords &r) { return isDone(Projects(r.workspace).removeActivity(r.id<PlannedActivity>())); }},
        {"Projects::reorderActivities",
         [](RandomRecords &r) {
             const auto edition = r.id<ProjectEdition>();
             const auto activities = Projects(r.workspace).activitiesOf(edition).value();
             return isDone(Projects(r.workspace).reorderActivities(edition, r.shuffled(activities)));
         }},
    };
}

// The one added last, of which little speaks yet: the seed's versions are all spoken of, and stay.
PlanVersionId latestVersion(RandomRecords &random, PlanVersionId any)
{
    auto latest = any;
    const auto versions = Plans(random.workspace).versions().value();
    for (const auto &version : versions)
        latest = qMax(latest, version.id);
    return latest;
}

Verbs planVerbs()
{
    return {
        {"Plans::add", [](RandomRecords &r) { return isDone(Plans(r.workspace).add(r.fresh<PlanVersion>())); }},
        {"Plans::change", [](RandomRecords &r) { return isDone(Plans(r.workspace).change(r.changed<PlanVersion>())); }},
        {"Plans::remove",
         [](RandomRecords &r) { return isDone(Plans(r.workspace).remove(latestVersion(r, r.id<PlanVersion>()))); }},
        {"Plans::request",
         [](RandomRecords &r) {
             return isDone(
                 Plans(r.workspace)
                     .request(r.id<PlanVersion>(), r.id<Body>(), r.chance.partialDate(), r.chance.partialDate()));
         }},
        {"Plans::remind",
         [](RandomRecords &r) { return isDone(Plans(r.workspace).remind(r.id<BodyContribution>(), r.chance.day())); }},
        {"Plans::receive",
         [](RandomRecords &r) {
             return isDone(Plans(r.workspace).receive(r.id<BodyContribution>(), r.chance.day(), r.chance.oneIn(2)));
         }},
        {"Plans::acquire",
         [](RandomRecords &r) { return isDone(Plans(r.workspace).acquire(r.id<BodyContribution>())); }},
        {"Plans::annotate",
         [](RandomRecords &r) {
             return isDone(Plans(r.workspace).annotate(r.id<BodyContribution>(), r.chance.text()));
         }},
        {"Plans::withdraw",
         [](RandomRecords &r) { return isDone(Plans(r.workspace).withdraw(r.id<BodyContribution>())); }},
    };
}

Verbs tableVerbs()
{
    return {
        {"WorkingTables::add",
         [](RandomRecords &r) {
             return isDone(WorkingTables(r.workspace).add(r.fresh<WorkingTable>(), r.several<TableMember>(2)));
         }},
        {"WorkingTables::change",
         [](RandomRecords &r) {
             return isDone(
                 WorkingTables(r.workspace)
                     .change(r.changed<WorkingTable>(), r.chance.oneIn(2) ? r.chance.partialDate() : PartialDate()));
         }},
        {"WorkingTables::remove",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).remove(r.id<WorkingTable>())); }},
        {"WorkingTables::addState",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).addState(r.fresh<TableStateChange>())); }},
        {"WorkingTables::changeState",
         [](RandomRecords &r) {
             return isDone(WorkingTables(r.workspace).changeState(r.changed<TableStateChange>()));
         }},
        {"WorkingTables::removeState",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).removeState(r.id<TableStateChange>())); }},
        {"WorkingTables::addName",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).addName(r.fresh<TableName>())); }},
        {"WorkingTables::changeName",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).changeName(r.changed<TableName>())); }},
        {"WorkingTables::removeName",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).removeName(r.id<TableName>())); }},
        {"WorkingTables::addMember",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).addMember(r.fresh<TableMember>())); }},
        {"WorkingTables::changeMember",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).changeMember(r.changed<TableMember>())); }},
        {"WorkingTables::removeMember",
         [](RandomRecords &r) { return isDone(WorkingTables(r.workspace).removeMember(r.id<TableMember>())); }},
    };
}

Verbs agreementVerbs()
{
    return {
        {"Agreements::add",
         [](RandomRecords &r) {
             return isDone(Agreements(r.workspace).add(r.fresh<Agreement>(), r.several<AgreementParty>(2)));
         }},
        {"Agreements::change",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).change(r.changed<Agreement>())); }},
        {"Agreements::remove",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).remove(r.id<Agreement>())); }},
        {"Agreements::addState",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).addState(r.fresh<AgreementStateChange>())); }},
        {"Agreements::changeState",
         [](RandomRecords &r) {
             return isDone(Agreements(r.workspace).changeState(r.changed<AgreementStateChange>()));
         }},
        {"Agreements::removeState",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).removeState(r.id<AgreementStateChange>())); }},
        {"Agreements::addParty",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).addParty(r.fresh<AgreementParty>())); }},
        {"Agreements::changeParty",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).changeParty(r.changed<AgreementParty>())); }},
        {"Agreements::removeParty",
         [](RandomRecords &r) { return isDone(Agreements(r.workspace).removeParty(r.id<AgreementParty>())); }},
    };
}

}

QMap<QString, VerbGenerator> followUpVerbs()
{
    auto verbs = actionVerbs();
    verbs.insert(criticalAreaVerbs());
    verbs.insert(projectVerbs());
    verbs.insert(planVerbs());
    verbs.insert(tableVerbs());
    verbs.insert(agreementVerbs());
    return verbs;
}

}
