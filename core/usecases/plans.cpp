#include "core/usecases/plans.h"

#include "core/domain/fields/plan.h"
#include "core/storage/plan_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

tl::unexpected<Error> refused(ErrorKind kind, const char *sentence, const char *field = "")
{
    return failure(kind, Plans::tr(sentence), QLatin1String(field));
}

Result<BodyContribution> reminded(BodyContribution contribution, const QDate &on)
{
    if (!on.isValid())
        return refused(ErrorKind::Validation, QT_TRANSLATE_NOOP("Plans", "Enter the day of the reminder."),
                       "remindedOn");
    if (!isAwaited(contribution.state))
        return refused(ErrorKind::Conflict, QT_TRANSLATE_NOOP("Plans", "This contribution has already come."));
    contribution.remindedOn = PartialDate::onDay(on);
    if (contribution.state == ContributionState::Requested)
        contribution.state = ContributionState::Reminded;
    return contribution;
}

Result<BodyContribution> received(BodyContribution contribution, const QDate &on, bool whole)
{
    if (!on.isValid())
        return refused(ErrorKind::Validation, QT_TRANSLATE_NOOP("Plans", "Enter the day on which it came."),
                       "receivedOn");
    if (contribution.state == ContributionState::Acquired)
        return refused(ErrorKind::Conflict,
                       QT_TRANSLATE_NOOP("Plans", "This contribution has already been taken into the plan."));
    contribution.receivedOn = PartialDate::onDay(on);
    contribution.state = whole ? ContributionState::Received : ContributionState::ToComplete;
    return contribution;
}

Result<BodyContribution> acquired(BodyContribution contribution)
{
    if (contribution.state != ContributionState::Received)
        return refused(ErrorKind::Conflict,
                       QT_TRANSLATE_NOOP("Plans", "Only a contribution that came whole is taken into the plan."));
    contribution.state = ContributionState::Acquired;
    return contribution;
}

}

Result<QList<PlanVersion>> Plans::versions() const
{
    return m_workspace.read([](Database &database) { return PlanRepository(database).versions(); });
}

Result<PlanVersion> Plans::find(PlanVersionId version) const
{
    return found<PlanVersion>(m_workspace, version);
}

Result<QList<BodyContribution>> Plans::contributionsOf(PlanVersionId version) const
{
    return m_workspace.read([&](Database &database) { return PlanRepository(database).contributionsOf(version); });
}

Result<QList<BodyContribution>> Plans::awaited() const
{
    return m_workspace.read([](Database &database) { return PlanRepository(database).awaited(); });
}

Result<QList<BodyContribution>> Plans::awaitedAlone() const
{
    return m_workspace.read([](Database &database) { return PlanRepository(database).awaitedAlone(); });
}

Result<PlanVersionId> Plans::add(const PlanVersion &version)
{
    return added(m_workspace, Plans::tr("Add the plan version \"%1\"").arg(version.title), checked(version));
}

Result<void> Plans::change(const PlanVersion &version)
{
    return changed(m_workspace, Plans::tr("Change the plan version \"%1\"").arg(version.title), checked(version));
}

Result<void> Plans::remove(PlanVersionId version)
{
    const auto known = find(version);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Plans::tr("Remove the plan version \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (PlanRepository(database).isUsed(version))
            return refused(
                ErrorKind::Conflict,
                QT_TRANSLATE_NOOP("Plans", "Contributions, commitments or agendas speak of this version: it stays."));
        Table<PlanVersion>(database).remove(version);
        return {};
    });
}

Result<BodyContributionId> Plans::request(PlanVersionId version, BodyId body, const PartialDate &on,
                                          const PartialDate &due)
{
    if (!on.isKnown())
        return refused(ErrorKind::Validation, QT_TRANSLATE_NOOP("Plans", "Enter the day of the request."),
                       "requestedOn");
    if (!body.isValid())
        return refused(ErrorKind::Validation, QT_TRANSLATE_NOOP("Plans", "Choose the body to ask."), "bodyId");
    return m_workspace.write(Plans::tr("Ask a body for its contribution"),
                             [&](Database &database) -> Result<BodyContributionId> {
                                 BodyContribution fresh;
                                 fresh.planVersionId = version;
                                 fresh.bodyId = body;
                                 fresh.requestedOn = on;
                                 fresh.due = due;
                                 const auto others = PlanRepository(database).contributionsOf(version);
                                 for (const auto &other : others)
                                     if (const auto first = fitting(fresh, other); !first)
                                         return tl::unexpected(first.error());
                                 return Table<BodyContribution>(database).insert(fresh);
                             });
}

Result<void> Plans::remind(BodyContributionId contribution, const QDate &on)
{
    return stepped(m_workspace, Plans::tr("Remind a body of its contribution"), contribution,
                   [&](const BodyContribution &old) { return reminded(old, on); });
}

Result<void> Plans::receive(BodyContributionId contribution, const QDate &on, bool whole)
{
    return stepped(m_workspace, Plans::tr("Receive the contribution of a body"), contribution,
                   [&](const BodyContribution &old) { return received(old, on, whole); });
}

Result<void> Plans::acquire(BodyContributionId contribution)
{
    return stepped(m_workspace, Plans::tr("Take a contribution into the plan"), contribution,
                   [](const BodyContribution &old) { return acquired(old); });
}

Result<void> Plans::annotate(BodyContributionId contribution, const QString &note)
{
    return stepped(m_workspace, Plans::tr("Change the note of a contribution"), contribution,
                   [&](BodyContribution next) -> Result<BodyContribution> {
                       next.note = note;
                       return next;
                   });
}

Result<void> Plans::withdraw(BodyContributionId contribution)
{
    return removed(m_workspace, Plans::tr("Withdraw the request for a contribution"), contribution);
}

}
