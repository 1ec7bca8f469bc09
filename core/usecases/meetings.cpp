#include "core/usecases/meetings.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/italian_date.h"
#include "core/domain/next_meeting.h"
#include "core/domain/typed_date.h"
#include "core/domain/validity.h"
#include "core/storage/meeting_repository.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString dayOf(const PartialDate &day)
{
    return day.isKnown() ? longDate(day) : QStringLiteral("–");
}

// "of 8 November 2025", "of November 2025": Italian has its own word for each.
QString ofDay(const PartialDate &day)
{
    return day.isKnown() ? dateWith(day, Preposition::Di) : Meetings::tr("without a day");
}

// A day, or the month, season or year of a meeting of which no more is known: typed, or as documents spell it.
PartialDate dateSought(const QString &sought, const QDate &today)
{
    if (const auto day = readDay(sought, today); day.isValid())
        return PartialDate::onDay(day);
    const auto date = readDate(sought, today);
    return date.isKnown() ? date : fromEdtf(sought).value_or(PartialDate());
}

QString labelled(const char *text, const Meeting &meeting)
{
    return Meetings::tr(text).arg(ofDay(meeting.heldOn));
}

Error ambiguous(const QString &sought, const QList<Meeting> &meetings)
{
    QStringList candidates;
    for (const auto &meeting : meetings)
        candidates.append(
            QStringLiteral("%1 (%2) %3").arg(dayOf(meeting.heldOn), meeting.number, meeting.title).trimmed());
    return Error{ErrorKind::Ambiguous,
                 Meetings::tr("\"%1\" fits several meetings: %2.").arg(sought, candidates.join(QStringLiteral("; "))),
                 {}};
}

Result<Meeting> only(const QString &sought, const QList<Meeting> &meetings)
{
    if (meetings.isEmpty())
        return failure(ErrorKind::NotFound,
                       Meetings::tr("There is no meeting \"%1\": give its day or its number.").arg(sought));
    if (meetings.size() > 1)
        return tl::unexpected(ambiguous(sought, meetings));
    return meetings.constFirst();
}

// A fault that was there already does not hold up what is changed elsewhere.
Result<Meeting> mended(const Meeting &changed, const Meeting &known)
{
    const auto sound = checked(changed);
    const auto before = checked(known);
    const bool isOld = !sound && !before && sound.error().field == before.error().field;
    return isOld ? Result<Meeting>(changed) : sound;
}

// What was left at the other meeting is taken up by it; what was treated there begins anew.
AgendaItem anew(AgendaItem item)
{
    const bool isTakenUp = item.status == AgendaStatus::Postponed || item.status == AgendaStatus::NotTreated;
    item.carriedFromId = isTakenUp ? item.id : AgendaItemId();
    item.status = AgendaStatus::Planned;
    item.outcome = Outcome::None;
    item.outcomeText.clear();
    item.addedDuringMeeting = false;
    return item;
}

AgendaItem takenAlong(AgendaItem item)
{
    item.carriedFromId = item.id;
    return item;
}

void copyAgenda(Database &database, MeetingId from, MeetingId to, AgendaItem (*made)(AgendaItem))
{
    Table<AgendaItem> items(database);
    Table<AgendaLink> links(database);
    QHash<AgendaItemId, AgendaItemId> copies;
    const auto agenda = items.select(QStringLiteral(" WHERE meeting_id = ? ORDER BY parent_id, id"), {from.value()});
    for (const auto &point : agenda) {
        const auto original = point.id;
        auto item = made(point);
        item.id = {};
        item.meetingId = to;
        item.partId = {};
        item.parentId = copies.value(item.parentId);
        copies.insert(original, items.insert(item));
        const auto linked = links.where(QStringLiteral("agenda_item_id = ?"), {original.value()});
        for (auto link : linked) {
            link.id = {};
            link.agendaItemId = copies.value(original);
            links.insert(link);
        }
    }
}

void copySignatories(Database &database, MeetingId from, MeetingId to)
{
    const auto signatories = MeetingRepository(database).signatoriesOf(from);
    for (auto signatory : signatories) {
        signatory.id = {};
        signatory.meetingId = to;
        Table<Signatory>(database).insert(signatory);
    }
}

bool isSuspended(Database &database, MeetingId meeting)
{
    const auto known = Table<Meeting>(database).find(meeting);
    return known && known->state == MeetingState::Suspended;
}

Result<Suspension> soundSuspension(Database &database, const Suspension &suspension)
{
    if (!suspension.suspendedAt.isValid())
        return failure(ErrorKind::Validation, Meetings::tr("Enter the hour at which the sitting was suspended."),
                       QStringLiteral("suspendedAt"));
    if (!suspension.resumedAt.isValid() && !isSuspended(database, suspension.meetingId))
        return failure(ErrorKind::Validation, Meetings::tr("Enter the hour at which the sitting was resumed."),
                       QStringLiteral("resumedAt"));
    return checked(suspension);
}

// One step of the life of a meeting, under a label that says its day.
template <class Rule>
Result<void> lifeStep(Workspace &workspace, const Meetings &meetings, MeetingId id, const char *label, Rule rule)
{
    const auto known = meetings.find(id);
    if (!known)
        return tl::unexpected(known.error());
    return stepped(workspace, labelled(label, *known), id, rule);
}

}

Result<QList<MeetingSummary>> Meetings::page(int size, const std::optional<MeetingSummary> &after) const
{
    return m_workspace.read([&](Database &database) { return MeetingRepository(database).page(size, after); });
}

Result<Meeting> Meetings::proposed() const
{
    return m_workspace.read([](Database &database) { return MeetingRepository(database).latestOfCouncil(); })
        .map([&](const std::optional<Meeting> &last) {
            return last ? following(*last, m_workspace.clock().today()) : Meeting();
        });
}

Result<Meeting> Meetings::find(MeetingId meeting) const
{
    return found(m_workspace, meeting);
}

Result<Meeting> Meetings::named(const QString &dayOrNumber) const
{
    const QString sought = dayOrNumber.trimmed();
    const auto meetings = m_workspace.read([&](Database &database) {
        const MeetingRepository repository(database);
        const auto date = dateSought(sought, m_workspace.clock().today());
        const auto held = date.isKnown() ? repository.heldOn(date) : QList<Meeting>();
        return held.isEmpty() ? repository.numbered(sought) : held;
    });
    return meetings ? only(sought, *meetings) : tl::unexpected(meetings.error());
}

Result<QList<Signatory>> Meetings::signatoriesOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MeetingRepository(database).signatoriesOf(meeting); });
}

Result<QList<Suspension>> Meetings::suspensionsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MeetingRepository(database).suspensionsOf(meeting); });
}

Result<QList<MeetingPart>> Meetings::partsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MeetingRepository(database).partsOf(meeting); });
}

Result<MeetingId> Meetings::add(const Meeting &meeting)
{
    if (const auto sound = checked(meeting); !sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(labelled(QT_TRANSLATE_NOOP("Meetings", "Add the meeting %1"), meeting),
                             [&](Database &database) -> Result<MeetingId> {
                                 auto draft = meeting;
                                 draft.id = {};
                                 draft.state = MeetingState::Draft;
                                 if (!draft.compositionId.isValid() && isOfCouncil(draft))
                                     draft.compositionId =
                                         MeetingRepository(database).compositionInForceOn(draft.heldOn.day);
                                 return Table<Meeting>(database).insert(draft);
                             });
}

Result<void> Meetings::change(const Meeting &meeting)
{
    return stepped(m_workspace, labelled(QT_TRANSLATE_NOOP("Meetings", "Change the meeting %1"), meeting), meeting.id,
                   [&](const Meeting &known) -> Result<Meeting> {
                       auto changed = meeting;
                       changed.state = known.state;
                       return mended(changed, known);
                   });
}

Result<void> Meetings::convene(MeetingId meeting)
{
    return lifeStep(m_workspace, *this, meeting, QT_TRANSLATE_NOOP("Meetings", "Convene the meeting %1"),
                    [](const Meeting &known) { return convened(known); });
}

Result<MeetingId> Meetings::postpone(MeetingId meeting, const QDate &to, const QString &reason)
{
    const auto known = find(meeting);
    if (!known)
        return tl::unexpected(known.error());
    if (!to.isValid())
        return failure(ErrorKind::Validation, Meetings::tr("Enter the new day of the meeting."),
                       QStringLiteral("heldOn"));
    const auto old = postponed(*known, reason);
    if (!old)
        return tl::unexpected(old.error());
    return m_workspace.write(labelled(QT_TRANSLATE_NOOP("Meetings", "Postpone the meeting %1"), *known),
                             [&](Database &database) -> Result<MeetingId> {
                                 Table<Meeting> meetings(database);
                                 meetings.update(*old);
                                 auto next = *known;
                                 next.id = {};
                                 next.state = MeetingState::Draft;
                                 next.heldOn = PartialDate::onDay(to);
                                 if (comesBefore(to, next.replyBy))
                                     next.replyBy = {};
                                 next.postponedFromId = meeting;
                                 next.compositionId = MeetingRepository(database).compositionInForceOn(to);
                                 const auto id = meetings.insert(next);
                                 copyAgenda(database, meeting, id, takenAlong);
                                 return id;
                             });
}

Result<MeetingId> Meetings::duplicate(MeetingId meeting, const QDate &day, const TakenOver &taken)
{
    const auto known = find(meeting);
    const auto next = proposed();
    if (!known || !next)
        return tl::unexpected(known ? next.error() : known.error());
    if (!day.isValid())
        return failure(ErrorKind::Validation, Meetings::tr("Enter the day of the meeting."), QStringLiteral("heldOn"));
    auto like = following(*known, m_workspace.clock().today());
    like.heldOn = PartialDate::onDay(day);
    like.number = next->number;
    like.title = known->title;
    like.kind = known->kind;
    like.scope = known->scope;
    const auto sound = checked(like);
    if (!sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(labelled(QT_TRANSLATE_NOOP("Meetings", "Duplicate the meeting %1"), *known),
                             [&](Database &database) -> Result<MeetingId> {
                                 auto draft = *sound;
                                 draft.compositionId = MeetingRepository(database).compositionInForceOn(day);
                                 const auto id = Table<Meeting>(database).insert(draft);
                                 if (taken.agenda)
                                     copyAgenda(database, meeting, id, anew);
                                 if (taken.signatories)
                                     copySignatories(database, meeting, id);
                                 return id;
                             });
}

Result<void> Meetings::cancel(MeetingId meeting, const QString &reason)
{
    return lifeStep(m_workspace, *this, meeting, QT_TRANSLATE_NOOP("Meetings", "Cancel the meeting %1"),
                    [&](const Meeting &known) { return cancelled(known, reason); });
}

Result<void> Meetings::start(MeetingId meeting, const QTime &at)
{
    return lifeStep(m_workspace, *this, meeting, QT_TRANSLATE_NOOP("Meetings", "Begin the meeting %1"),
                    [&](const Meeting &known) { return started(known, at); });
}

Result<void> Meetings::suspend(MeetingId meeting, const QTime &at, const QString &reason)
{
    const auto known = find(meeting);
    if (!known)
        return tl::unexpected(known.error());
    const auto next = suspended(*known);
    if (!next)
        return tl::unexpected(next.error());
    return m_workspace.write(labelled(QT_TRANSLATE_NOOP("Meetings", "Suspend the meeting %1"), *known),
                             [&](Database &database) -> Result<void> {
                                 Table<Meeting>(database).update(*next);
                                 Table<Suspension>(database).insert(Suspension{{}, meeting, at, {}, reason});
                                 return {};
                             });
}

Result<void> Meetings::resume(MeetingId meeting, const QTime &at)
{
    const auto known = find(meeting);
    if (!known)
        return tl::unexpected(known.error());
    const auto next = resumed(*known);
    if (!next)
        return tl::unexpected(next.error());
    return m_workspace.write(labelled(QT_TRANSLATE_NOOP("Meetings", "Resume the meeting %1"), *known),
                             [&](Database &database) -> Result<void> {
                                 Table<Meeting>(database).update(*next);
                                 auto suspensions = MeetingRepository(database).suspensionsOf(meeting);
                                 if (suspensions.isEmpty() || suspensions.constLast().resumedAt.isValid())
                                     return {};
                                 suspensions.last().resumedAt = at;
                                 const auto ended = checked(suspensions.constLast());
                                 if (!ended)
                                     return tl::unexpected(ended.error());
                                 Table<Suspension>(database).update(*ended);
                                 return {};
                             });
}

Result<void> Meetings::close(MeetingId meeting, const QTime &at)
{
    return lifeStep(m_workspace, *this, meeting, QT_TRANSLATE_NOOP("Meetings", "Close the meeting %1"),
                    [&](const Meeting &known) { return closed(known, at); });
}

Result<void> Meetings::reopen(MeetingId meeting, const QString &reason)
{
    return lifeStep(m_workspace, *this, meeting, QT_TRANSLATE_NOOP("Meetings", "Reopen the meeting %1"),
                    [&](const Meeting &known) { return reopened(known, reason); });
}

Result<void> Meetings::remove(MeetingId meeting)
{
    const auto known = find(meeting);
    if (!known)
        return tl::unexpected(known.error());
    const auto hasLetters =
        m_workspace.read([&](Database &database) { return MeetingRepository(database).hasSentLetters(meeting); });
    if (!hasLetters)
        return tl::unexpected(hasLetters.error());
    if (known->state != MeetingState::Draft || *hasLetters)
        return failure(
            ErrorKind::Conflict,
            Meetings::tr("Only a draft of which no letter was sent can be removed: cancel the meeting instead."));
    return removed(m_workspace, labelled(QT_TRANSLATE_NOOP("Meetings", "Remove the meeting %1"), *known), meeting);
}

Result<void> Meetings::sign(const Signatory &signatory)
{
    if (signatory.formula.trimmed().isEmpty() && !signatory.personId.isValid())
        return failure(ErrorKind::Validation, Meetings::tr("Enter the formula of the signature, or choose who signs."),
                       QStringLiteral("formula"));
    return m_workspace.write(Meetings::tr("Choose who signs"), [&](Database &database) -> Result<void> {
        MeetingRepository(database).sign(signatory);
        return {};
    });
}

Result<MeetingPartId> Meetings::addPart(const MeetingPart &part)
{
    if (const auto sound = checked(part); !sound)
        return tl::unexpected(sound.error());
    const QString label = Meetings::tr("Add a part of the meeting");
    return m_workspace.write(label, [&](Database &database) -> Result<MeetingPartId> {
        auto last = part;
        last.id = {};
        last.position = int(MeetingRepository(database).partsOf(part.meetingId).size()) + 1;
        return Table<MeetingPart>(database).insert(last);
    });
}

Result<void> Meetings::changePart(const MeetingPart &part)
{
    return changed(m_workspace, Meetings::tr("Change a part of the meeting"), checked(part));
}

Result<void> Meetings::removePart(MeetingPartId part)
{
    return removed(m_workspace, Meetings::tr("Remove a part of the meeting"), part);
}

Result<void> Meetings::reorderParts(MeetingId meeting, const QList<MeetingPartId> &order)
{
    const QString label = Meetings::tr("Reorder the parts of the meeting");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        const auto ordered = inOrder(MeetingRepository(database).partsOf(meeting), order);
        if (!ordered)
            return tl::unexpected(ordered.error());
        renumber(database, *ordered);
        return {};
    });
}

Result<SuspensionId> Meetings::addSuspension(const Suspension &suspension)
{
    const QString label = Meetings::tr("Note a suspension of the sitting");
    return m_workspace.write(label, [&](Database &database) -> Result<SuspensionId> {
        auto sound = soundSuspension(database, suspension);
        if (!sound)
            return tl::unexpected(sound.error());
        sound->id = {};
        return Table<Suspension>(database).insert(*sound);
    });
}

Result<void> Meetings::changeSuspension(const Suspension &suspension)
{
    const QString label = Meetings::tr("Change a suspension of the sitting");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Suspension> suspensions(database);
        const auto known = suspensions.find(suspension.id);
        if (!known)
            return tl::unexpected(noLongerThere());
        auto changed = suspension;
        changed.meetingId = known->meetingId;
        const auto sound = soundSuspension(database, changed);
        if (!sound)
            return tl::unexpected(sound.error());
        if (*sound != *known)
            suspensions.update(*sound);
        return {};
    });
}

Result<void> Meetings::removeSuspension(SuspensionId suspension)
{
    const QString label = Meetings::tr("Remove a suspension of the sitting");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<Suspension> suspensions(database);
        const auto known = suspensions.find(suspension);
        if (!known)
            return tl::unexpected(noLongerThere());
        if (!known->resumedAt.isValid() && isSuspended(database, known->meetingId))
            return failure(ErrorKind::Conflict, Meetings::tr("The sitting is suspended now: resume it first."));
        suspensions.remove(suspension);
        return {};
    });
}

Result<void> Meetings::removeSignatory(SignatoryId signatory)
{
    return removed(m_workspace, Meetings::tr("Remove who signs"), signatory);
}

}
