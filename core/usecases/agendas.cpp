#include "core/usecases/agendas.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/meeting.h"
#include "core/storage/agenda_repository.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

namespace {

// Sound by itself, with a part and a point above of its own meeting.
Result<AgendaItem> soundIn(Database &database, const AgendaItem &item)
{
    const auto part = Table<MeetingPart>(database).find(item.partId);
    if (part && part->meetingId != item.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("partId")));
    const auto parent = Table<AgendaItem>(database).find(item.parentId);
    if (parent && parent->meetingId != item.meetingId)
        return tl::unexpected(ofAnotherMeeting(QStringLiteral("parentId")));
    return checked(item);
}

// Writes the siblings in this order, each with its parent as it stands in the list.
void renumber(Database &database, QList<AgendaItem> siblings)
{
    Table<AgendaItem> items(database);
    for (int place = 1; place <= siblings.size(); ++place) {
        auto &item = siblings[place - 1];
        item.position = place;
        if (items.find(item.id) != item)
            items.update(item);
    }
}

qsizetype placeOf(AgendaItemId item, const QList<AgendaItem> &siblings)
{
    const auto found =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto &each) { return each.id == item; });
    return found - siblings.begin();
}

QList<AgendaItem> childrenOf(const AgendaItem &parent, const AgendaRepository &agenda)
{
    AgendaItem child;
    child.meetingId = parent.meetingId;
    child.parentId = parent.id;
    return agenda.siblingsOf(child);
}

Result<void> putUnder(Database &database, AgendaItem item)
{
    const AgendaRepository agenda(database);
    auto siblings = agenda.siblingsOf(item);
    const auto place = placeOf(item.id, siblings);
    if (place == 0 || item.parentId.isValid() || !childrenOf(item, agenda).isEmpty())
        return failure(ErrorKind::Refused,
                       Agendas::tr("Only a point without sub-items, after another point, can become a sub-item."));
    const AgendaItem parent = siblings.at(place - 1);
    siblings.removeAt(place);
    item.parentId = parent.id;
    renumber(database, childrenOf(parent, agenda) << item);
    renumber(database, siblings);
    return {};
}

Result<void> takeOut(Database &database, AgendaItem item)
{
    const AgendaRepository agenda(database);
    const auto parent = Table<AgendaItem>(database).find(item.parentId);
    if (!parent)
        return failure(ErrorKind::Refused, Agendas::tr("The point is not a sub-item."));
    auto left = agenda.siblingsOf(item);
    left.removeAt(placeOf(item.id, left));
    auto siblings = agenda.siblingsOf(*parent);
    item.parentId = parent->parentId;
    siblings.insert(placeOf(parent->id, siblings) + 1, item);
    renumber(database, siblings);
    renumber(database, left);
    return {};
}

using Rearrangement = Result<void> (*)(Database &, AgendaItem);

Result<void> rearranged(Workspace &workspace, AgendaItemId item, Rearrangement rearrange)
{
    const auto known = found(workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Agendas::tr("Move the point \"%1\"").arg(known->title);
    return workspace.write(label, [&](Database &database) { return rearrange(database, *known); });
}

}

Result<QList<NumberedItem>> Agendas::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return numbered(AgendaRepository(database).of(meeting)); });
}

Result<AgendaItem> Agendas::find(AgendaItemId item) const
{
    return found(m_workspace, item);
}

Result<QList<AgendaLink>> Agendas::linksOf(AgendaItemId item) const
{
    return m_workspace.read([&](Database &database) { return AgendaRepository(database).linksOf(item); });
}

Result<QList<AgendaItem>> Agendas::stillPostponed() const
{
    return m_workspace.read([](Database &database) { return AgendaRepository(database).stillPostponed(); });
}

Result<AgendaItemId> Agendas::add(const AgendaItem &item)
{
    const QString label = Agendas::tr("Add the point \"%1\"").arg(item.title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        if (const auto sound = soundIn(database, item); !sound)
            return tl::unexpected(sound.error());
        auto last = item;
        last.id = {};
        last.position = int(AgendaRepository(database).siblingsOf(item).size()) + 1;
        return Table<AgendaItem>(database).insert(last);
    });
}

Result<AgendaItemId> Agendas::addFirst(const AgendaItem &item)
{
    const QString label = Agendas::tr("Add the point \"%1\"").arg(item.title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        if (const auto sound = soundIn(database, item); !sound)
            return tl::unexpected(sound.error());
        auto siblings = AgendaRepository(database).siblingsOf(item);
        auto first = item;
        first.id = {};
        first.position = 1;
        first.id = Table<AgendaItem>(database).insert(first);
        siblings.prepend(first);
        renumber(database, siblings);
        return first.id;
    });
}

Result<QList<AgendaItemId>> Agendas::addAll(MeetingId meeting, const QStringList &titles)
{
    const QString label = Agendas::tr("Add %n point(s)", nullptr, int(titles.size()));
    return m_workspace.write(label, [&](Database &database) -> Result<QList<AgendaItemId>> {
        AgendaItem item;
        item.meetingId = meeting;
        item.position = int(AgendaRepository(database).siblingsOf(item).size());
        QList<AgendaItemId> added;
        for (const auto &title : titles) {
            item.title = title;
            if (const auto sound = checked(item); !sound)
                return tl::unexpected(sound.error());
            ++item.position;
            added.append(Table<AgendaItem>(database).insert(item));
        }
        return added;
    });
}

Result<void> Agendas::change(const AgendaItem &item)
{
    const auto sound = m_workspace.read([&](Database &database) { return soundIn(database, item); });
    if (!sound)
        return tl::unexpected(sound.error());
    return changed(m_workspace, Agendas::tr("Change the point \"%1\"").arg(item.title), *sound);
}

Result<void> Agendas::remove(AgendaItemId item)
{
    const auto known = found(m_workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    return removed(m_workspace, Agendas::tr("Remove the point \"%1\"").arg(known->title), item);
}

Result<void> Agendas::moveTo(AgendaItemId item, int place)
{
    const auto known = found(m_workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = Agendas::tr("Move the point \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        auto siblings = AgendaRepository(database).siblingsOf(*known);
        siblings.move(placeOf(item, siblings), qBound(qsizetype(0), qsizetype(place) - 1, siblings.size() - 1));
        renumber(database, siblings);
        return {};
    });
}

Result<void> Agendas::indent(AgendaItemId item)
{
    return rearranged(m_workspace, item, putUnder);
}

Result<void> Agendas::outdent(AgendaItemId item)
{
    return rearranged(m_workspace, item, takeOut);
}

Result<void> Agendas::setOutcome(AgendaItemId item, AgendaStatus status, Outcome outcome, const QString &text)
{
    return stepped(m_workspace, Agendas::tr("Record the outcome of a point"), item,
                   [&](AgendaItem known) -> Result<AgendaItem> {
                       known.status = status;
                       known.outcome = outcome;
                       known.outcomeText = text;
                       return known;
                   });
}

Result<AgendaItemId> Agendas::carryOver(AgendaItemId item, MeetingId to)
{
    const auto known = found(m_workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    if (known->meetingId == to)
        return failure(ErrorKind::Validation, Agendas::tr("Choose another meeting."), QStringLiteral("meetingId"));
    const QString label = Agendas::tr("Carry over the point \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        Table<AgendaItem> items(database);
        Table<AgendaLink> links(database);
        const AgendaRepository agenda(database);
        auto old = *known;
        if (old.status != AgendaStatus::NotTreated)
            old.status = AgendaStatus::Postponed;
        items.update(old);
        AgendaItem next = *known;
        next.id = {};
        next.meetingId = to;
        next.partId = {};
        next.parentId = {};
        next.carriedFromId = item;
        next.status = AgendaStatus::Planned;
        next.outcome = Outcome::None;
        next.outcomeText.clear();
        next.position = int(agenda.siblingsOf(next).size()) + 1;
        const auto id = items.insert(next);
        const auto linked = agenda.linksOf(item);
        for (auto each : linked) {
            each.id = {};
            each.agendaItemId = id;
            links.insert(each);
        }
        return id;
    });
}

Result<AgendaItemId> Agendas::putOn(MeetingId meeting, const QString &title, const AgendaLink &about)
{
    AgendaItem item;
    item.meetingId = meeting;
    item.title = title;
    if (const auto sound = checked(item); !sound)
        return tl::unexpected(sound.error());
    const QString label = Agendas::tr("Put on the agenda: \"%1\"").arg(title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        item.position = int(AgendaRepository(database).siblingsOf(item).size()) + 1;
        const auto id = Table<AgendaItem>(database).insert(item);
        auto link = about;
        link.id = {};
        link.agendaItemId = id;
        Table<AgendaLink>(database).insert(link);
        return id;
    });
}

Result<QList<AgendaLink>> Agendas::linksOfMeeting(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return AgendaRepository(database).linksOfMeeting(meeting); });
}

Result<AgendaLinkId> Agendas::link(const AgendaLink &link)
{
    return added<AgendaLink>(m_workspace, Agendas::tr("Link a point to what it is about"), link);
}

Result<void> Agendas::unlink(AgendaLinkId link)
{
    return removed(m_workspace, Agendas::tr("Unlink a point"), link);
}

}
