#include "core/usecases/compositions.h"

#include "core/domain/fields/composition.h"
#include "core/domain/fields/meeting.h"
#include "core/storage/composition_repository.h"
#include "core/storage/meeting_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

Result<Composition> alone(Database &database, const Composition &composition)
{
    auto sound = checked(composition);
    const auto others = CompositionRepository(database).all();
    for (const auto &other : others)
        if (sound && other.id != composition.id)
            sound = fitting(*sound, other);
    return sound;
}

// One that holds on the day of the meeting stays, whoever chose it.
void haveMeetingsFollow(Database &database)
{
    const auto ahead = MeetingRepository(database).ahead();
    for (auto meeting : ahead) {
        const auto known = Table<Composition>(database).find(meeting.compositionId);
        if (known && isInForce(*known, meeting.heldOn.day))
            continue;
        const auto inForce = CompositionRepository(database).inForceOn(meeting.heldOn.day);
        const auto next = inForce ? inForce->id : CompositionId();
        if (next == meeting.compositionId)
            continue;
        meeting.compositionId = next;
        Table<Meeting>(database).update(meeting);
    }
}

void haveMeetingsLeave(Database &database, CompositionId composition)
{
    const auto ahead = MeetingRepository(database).ahead();
    for (auto meeting : ahead) {
        if (meeting.compositionId != composition)
            continue;
        meeting.compositionId = {};
        Table<Meeting>(database).update(meeting);
    }
}

/// Keeps what a rule makes of a composition.
template <class Rule>
Result<void> ruled(Workspace &workspace, const QString &label, CompositionId id, Rule rule)
{
    return workspace.write(label, [&](Database &database) -> Result<void> {
        const auto known = Table<Composition>(database).find(id);
        if (!known)
            return tl::unexpected(noLongerThere());
        const Result<Composition> next = rule(database, *known);
        if (!next)
            return tl::unexpected(next.error());
        if (*next == *known)
            return {};
        Table<Composition>(database).update(*next);
        haveMeetingsFollow(database);
        return {};
    });
}

Result<Membership> seated(Database &database, const Membership &membership)
{
    const auto sound = checked(membership);
    return sound ? fitting(*sound, CompositionRepository(database).membersOf(membership.compositionId)) : sound;
}

void copySeats(Database &database, CompositionId from, CompositionId to)
{
    const auto seats = CompositionRepository(database).membersOf(from);
    for (auto seat : seats) {
        seat.id = {};
        seat.compositionId = to;
        Table<Membership>(database).insert(seat);
    }
}

// Whom paragraph 2 of art. 57 lets invite is no member by right.
MembershipBasis basisOf(const Body &body)
{
    return body.category == BodyCategory::OtherPublicBody ? MembershipBasis::PermanentInvitee
                                                          : MembershipBasis::ByRight;
}

}

Result<QList<Composition>> Compositions::all() const
{
    return m_workspace.read([](Database &database) { return CompositionRepository(database).all(); });
}

Result<Composition> Compositions::find(CompositionId composition) const
{
    return found<Composition>(m_workspace, composition);
}

Result<std::optional<Composition>> Compositions::inForceOn(const QDate &day) const
{
    return m_workspace.read([&](Database &database) { return CompositionRepository(database).inForceOn(day); });
}

Result<QList<Membership>> Compositions::membersOf(CompositionId composition) const
{
    return m_workspace.read([&](Database &database) { return CompositionRepository(database).membersOf(composition); });
}

Result<QList<Body>> Compositions::missingFrom(CompositionId composition) const
{
    return m_workspace.read(
        [&](Database &database) { return CompositionRepository(database).missingFrom(composition); });
}

Result<CompositionId> Compositions::add(const Composition &composition)
{
    const QString label = Compositions::tr("Add a composition of the council");
    return m_workspace.write(label, [&](Database &database) -> Result<CompositionId> {
        auto fresh = composition;
        fresh.id = {};
        const auto sound = alone(database, fresh);
        if (!sound)
            return tl::unexpected(sound.error());
        const auto id = Table<Composition>(database).insert(*sound);
        haveMeetingsFollow(database);
        return id;
    });
}

Result<CompositionId> Compositions::renew(CompositionId copied, const Composition &composition)
{
    const QString label = Compositions::tr("Add a composition by copy of another");
    return m_workspace.write(label, [&](Database &database) -> Result<CompositionId> {
        Table<Composition> compositions(database);
        const auto earlier = compositions.find(copied);
        if (!earlier)
            return tl::unexpected(noLongerThere());
        auto fresh = composition;
        fresh.id = {};
        auto sound = checked(fresh).and_then([&](const Composition &each) { return following(each, *earlier); });
        if (!sound)
            return tl::unexpected(sound.error());
        if (const auto ended = endedBefore(*earlier, *sound); ended != *earlier)
            compositions.update(ended);
        sound = alone(database, *sound);
        if (!sound)
            return tl::unexpected(sound.error());
        const auto id = compositions.insert(*sound);
        copySeats(database, copied, id);
        haveMeetingsFollow(database);
        return id;
    });
}

Result<void> Compositions::change(const Composition &composition)
{
    return ruled(m_workspace, Compositions::tr("Change a composition of the council"), composition.id,
                 [&](Database &database, const Composition &) { return alone(database, composition); });
}

Result<void> Compositions::close(CompositionId composition, const QDate &lastDay)
{
    return ruled(m_workspace, Compositions::tr("Close a composition of the council"), composition,
                 [&](Database &, Composition known) -> Result<Composition> {
                     if (!lastDay.isValid())
                         return failure(ErrorKind::Validation,
                                        Compositions::tr("Enter the last day of the composition."),
                                        QStringLiteral("validTo"));
                     known.validTo = PartialDate::onDay(lastDay);
                     return checked(known);
                 });
}

Result<void> Compositions::remove(CompositionId composition)
{
    const QString label = Compositions::tr("Remove a composition of the council");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Composition> compositions(database);
        if (!compositions.find(composition))
            return tl::unexpected(noLongerThere());
        haveMeetingsLeave(database, composition);
        if (CompositionRepository(database).isUsed(composition))
            return failure(ErrorKind::Conflict,
                           Compositions::tr("Meetings were held under this composition: it stays. Close it with its "
                                            "last day instead."));
        compositions.remove(composition);
        haveMeetingsFollow(database);
        return {};
    });
}

Result<MembershipId> Compositions::addMember(const Membership &membership)
{
    const QString label = Compositions::tr("Add a member of the council");
    return m_workspace.write(label, [&](Database &database) -> Result<MembershipId> {
        auto fresh = membership;
        fresh.id = {};
        const auto sound = seated(database, fresh);
        if (!sound)
            return tl::unexpected(sound.error());
        return Table<Membership>(database).insert(*sound);
    });
}

Result<int> Compositions::addMissing(CompositionId composition)
{
    const QString label = Compositions::tr("Add the bodies missing from a composition");
    return m_workspace.write(label, [&](Database &database) -> Result<int> {
        if (!Table<Composition>(database).find(composition))
            return tl::unexpected(noLongerThere());
        const auto missing = CompositionRepository(database).missingFrom(composition);
        if (missing.isEmpty())
            return failure(ErrorKind::Conflict, Compositions::tr("Every body that is convened sits in it already."));
        for (const auto &body : missing)
            Table<Membership>(database).insert({{}, composition, body.id, basisOf(body), {}, 1, false});
        return int(missing.size());
    });
}

Result<void> Compositions::changeMember(const Membership &membership)
{
    const QString label = Compositions::tr("Change a member of the council");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Membership> seats(database);
        const auto known = seats.find(membership.id);
        if (!known)
            return tl::unexpected(noLongerThere());
        auto next = membership;
        next.compositionId = known->compositionId;
        const auto sound = seated(database, next);
        if (!sound)
            return tl::unexpected(sound.error());
        if (*sound != *known)
            seats.update(*sound);
        return {};
    });
}

Result<void> Compositions::removeMember(MembershipId membership)
{
    return removed(m_workspace, Compositions::tr("Remove a member of the council"), membership);
}

}
