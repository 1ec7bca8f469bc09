#include "ui/pages/plan/plan_contributions.h"

#include "core/domain/fields/plan.h"
#include "core/domain/italian_date.h"
#include "core/usecases/plans.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Contribution = Named<BodyContribution>;
using Steps = QList<Intention<Contribution>>;

BesideKind<Contribution>::Columns columns()
{
    const auto day = [](PartialDate BodyContribution::*member) {
        return [member](const Contribution &each) { return shortDate(each.record.*member); };
    };
    const auto tone = [](const Contribution &each) {
        return each.record.state == ContributionState::Acquired ? Tone::Good : Tone::Ink;
    };
    return {
        {QCoreApplication::translate("PlanContributions", "Body"),
         [](const Contribution &each) { return each.name; },
         {},
         tone,
         false},
        {QCoreApplication::translate("PlanContributions", "State"),
         [](const Contribution &each) { return label(each.record.state); },
         {},
         tone,
         false},
        {QCoreApplication::translate("PlanContributions", "Due"),
         [](const Contribution &each) { return shortDate(each.record.due); },
         {},
         tone,
         false},
        {QCoreApplication::translate("PlanContributions", "Requested"),
         day(&BodyContribution::requestedOn),
         {},
         tone,
         false},
        {QCoreApplication::translate("PlanContributions", "Reminded"),
         day(&BodyContribution::remindedOn),
         {},
         tone,
         false},
        {QCoreApplication::translate("PlanContributions", "Received"),
         day(&BodyContribution::receivedOn),
         {},
         tone,
         false},
    };
}

void build(RecordForm<Contribution> &form, Workspace &workspace)
{
    form.reference(Within{&Named<BodyContribution>::record, &BodyContribution::bodyId});
    form.date(Within{&Named<BodyContribution>::record, &BodyContribution::requestedOn});
    form.date(Within{&Named<BodyContribution>::record, &BodyContribution::due});
    form.offer(QStringLiteral("bodyId"), bodyChoices(workspace), newBody(workspace));
}

void buildKnown(RecordForm<Contribution> &form, Workspace &)
{
    form.text(Within{&Named<BodyContribution>::record, &BodyContribution::note}, 4);
}

Result<QList<Contribution>> contributionsOf(Workspace &workspace, qint64 version)
{
    const auto contributions = Plans(workspace).contributionsOf(PlanVersionId(version));
    if (!contributions)
        return tl::unexpected(contributions.error());
    const auto bodies = bodyChoices(workspace);
    QList<Contribution> named;
    for (const auto &each : *contributions)
        named.append({each, wordsAmong(bodies, each.bodyId.value())});
    return named;
}

Steps steps()
{
    const auto today = [](Workspace &workspace) { return workspace.clock().today(); };
    return {
        {QStringLiteral("contributionReminded"), QCoreApplication::translate("PlanContributions", "Reminded today (S)"),
         QStringLiteral("send"), QKeySequence(Qt::Key_S),
         [=](Workspace &workspace, const Contribution &each) {
             return Plans(workspace).remind(each.record.id, today(workspace));
         }},
        {QStringLiteral("contributionReceived"), QCoreApplication::translate("PlanContributions", "Received today (R)"),
         QStringLiteral("mail"), QKeySequence(Qt::Key_R),
         [=](Workspace &workspace, const Contribution &each) {
             return Plans(workspace).receive(each.record.id, today(workspace), true);
         }},
        {QStringLiteral("contributionInPart"), QCoreApplication::translate("PlanContributions", "In part (P)"),
         QStringLiteral("mail"), QKeySequence(Qt::Key_P),
         [=](Workspace &workspace, const Contribution &each) {
             return Plans(workspace).receive(each.record.id, today(workspace), false);
         }},
        {QStringLiteral("contributionAcquired"),
         QCoreApplication::translate("PlanContributions", "Taken into the plan (Q)"), QStringLiteral("check"),
         QKeySequence(Qt::Key_Q),
         [](Workspace &workspace, const Contribution &each) { return Plans(workspace).acquire(each.record.id); }},
    };
}

}

BesideKind<Contribution> planContributions()
{
    BesideKind<Contribution> kind;
    kind.name = QStringLiteral("planContributions");
    kind.title = QCoreApplication::translate("PlanContributions", "Contributions of the bodies");
    kind.emptyWords =
        QCoreApplication::translate("PlanContributions", "No body has been asked to contribute to this version yet.");
    kind.addWords = QCoreApplication::translate("PlanContributions", "Ask a body");
    kind.columns = columns();
    kind.id = [](const Contribution &each) { return each.record.id.value(); };
    kind.build = build;
    kind.buildKnown = buildKnown;
    kind.of = contributionsOf;
    kind.blank = [](Workspace &workspace, qint64 version) {
        Contribution fresh;
        fresh.record.planVersionId = PlanVersionId(version);
        fresh.record.requestedOn = PartialDate::onDay(workspace.clock().today());
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Contribution &each) -> Result<void> {
        const auto &asked = each.record;
        const auto added = Plans(workspace).request(asked.planVersionId, asked.bodyId, asked.requestedOn, asked.due);
        return added ? Result<void>() : tl::unexpected(added.error());
    };
    kind.change = [](Workspace &workspace, const Contribution &each) {
        return Plans(workspace).annotate(each.record.id, each.record.note);
    };
    kind.remove = [](Workspace &workspace, qint64 id) { return Plans(workspace).withdraw(BodyContributionId(id)); };
    kind.intentions = steps();
    return kind;
}

}
