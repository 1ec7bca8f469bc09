#include "core/usecases/agreements.h"

#include "core/domain/fields/agreement.h"
#include "core/storage/agreement_repository.h"
#include "core/support/text.h"
#include "core/usecases/records.h"
#include "core/usecases/state_stories.h"

#include <algorithm>

namespace seduta {

namespace {

Result<Agreement> keepable(Database &database, const Agreement &agreement)
{
    if (agreement.id.isValid()
        && leadsTo(Table<Agreement>(database), agreement.derivedFromId, &Agreement::derivedFromId, agreement.id))
        return failure(ErrorKind::Conflict, Agreements::tr("An agreement does not come from itself."),
                       QStringLiteral("derivedFromId"));
    return checked(agreement);
}

}

Result<QList<Agreement>> Agreements::all() const
{
    auto agreements = m_workspace.read([](Database &database) { return AgreementRepository(database).all(); });
    if (agreements)
        std::sort(agreements->begin(), agreements->end(),
                  [](const Agreement &a, const Agreement &b) { return folded(a.title) < folded(b.title); });
    return agreements;
}

Result<Agreement> Agreements::find(AgreementId agreement) const
{
    return found<Agreement>(m_workspace, agreement);
}

Result<QList<AgreementParty>> Agreements::partiesOf(AgreementId agreement) const
{
    return m_workspace.read([&](Database &database) { return AgreementRepository(database).partiesOf(agreement); });
}

Result<AgreementId> Agreements::add(const Agreement &agreement, const QList<AgreementParty> &parties)
{
    const auto whole = checked(agreement);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = Agreements::tr("Add the agreement \"%1\"").arg(agreement.title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgreementId> {
        auto fresh = *whole;
        fresh.id = {};
        const auto id = Table<Agreement>(database).insert(fresh);
        for (const auto &party : parties) {
            if (const auto known = checked(party); !known)
                return tl::unexpected(known.error());
            Table<AgreementParty>(database).insert(AgreementParty{{}, id, party.bodyId, party.name, party.role});
        }
        return id;
    });
}

Result<void> Agreements::change(const Agreement &agreement)
{
    const QString label = Agreements::tr("Change the agreement \"%1\"").arg(agreement.title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        const auto whole = keepable(database, agreement);
        if (!whole)
            return tl::unexpected(whole.error());
        return keptWithStory<AgreementStateChange>(database, *whole, m_workspace.clock().today());
    });
}

Result<void> Agreements::remove(AgreementId agreement)
{
    const auto known = find(agreement);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Agreements::tr("Remove the agreement \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (AgreementRepository(database).isUsed(agreement))
            return failure(ErrorKind::Conflict,
                           Agreements::tr("A commitment, a project or an agenda speaks of this "
                                          "agreement: record it as expired."));
        Table<Agreement>(database).remove(agreement);
        return {};
    });
}

Result<QList<AgreementStateChange>> Agreements::storyOf(AgreementId agreement) const
{
    return m_workspace.read([&](Database &database) { return AgreementRepository(database).storyOf(agreement); });
}

Result<AgreementStateChangeId> Agreements::addState(const AgreementStateChange &change)
{
    return addedToStory(m_workspace, Agreements::tr("Add a state of an agreement"), change);
}

Result<void> Agreements::changeState(const AgreementStateChange &change)
{
    return changedInStory(m_workspace, Agreements::tr("Change a state of an agreement"), change);
}

Result<void> Agreements::removeState(AgreementStateChangeId change)
{
    return removedFromStory(m_workspace, Agreements::tr("Remove a state of an agreement"), change);
}

Result<AgreementPartyId> Agreements::addParty(const AgreementParty &party)
{
    return added(m_workspace, Agreements::tr("Add a party to an agreement"), checked(party));
}

Result<void> Agreements::changeParty(const AgreementParty &party)
{
    return stepped(m_workspace, Agreements::tr("Change a party of an agreement"), party.id,
                   [&](const AgreementParty &old) {
                       auto next = party;
                       next.agreementId = old.agreementId;
                       return checked(next);
                   });
}

Result<void> Agreements::removeParty(AgreementPartyId party)
{
    return removed(m_workspace, Agreements::tr("Remove a party from an agreement"), party);
}

}
