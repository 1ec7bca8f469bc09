#include "core/usecases/agendas.h"

#include "core/domain/fields/agenda.h"
#include "core/storage/agenda_repository.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agendas", text);
}

Result<AgendaItem> checked(const AgendaItem &item)
{
    if (!item.title.trimmed().isEmpty())
        return item;
    return failure(ErrorKind::Validation, translated(QT_TRANSLATE_NOOP("Agendas", "Enter the title of the point.")),
                   QStringLiteral("title"));
}

void renumber(Database &database, QList<AgendaItem> siblings)
{
    Table<AgendaItem> items(database);
    for (int place = 1; place <= siblings.size(); ++place) {
        auto &item = siblings[place - 1];
        if (item.position == place)
            continue;
        item.position = place;
        items.update(item);
    }
}

}

Result<QList<NumberedItem>> Agendas::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return numbered(AgendaRepository(database).of(meeting)); });
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
    if (const auto sound = checked(item); !sound)
        return tl::unexpected(sound.error());
    const QString label = translated(QT_TRANSLATE_NOOP("Agendas", "Add the point \"%1\"")).arg(item.title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        auto last = item;
        last.id = {};
        last.position = int(AgendaRepository(database).siblingsOf(item).size()) + 1;
        return Table<AgendaItem>(database).insert(last);
    });
}

Result<void> Agendas::change(const AgendaItem &item)
{
    return changed(m_workspace, translated(QT_TRANSLATE_NOOP("Agendas", "Change the point \"%1\"")).arg(item.title),
                   checked(item));
}

Result<void> Agendas::remove(AgendaItemId item)
{
    const auto known = found(m_workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    return removed(m_workspace, translated(QT_TRANSLATE_NOOP("Agendas", "Remove the point \"%1\"")).arg(known->title),
                   item);
}

Result<void> Agendas::moveTo(AgendaItemId item, int place)
{
    const auto known = found(m_workspace, item);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = translated(QT_TRANSLATE_NOOP("Agendas", "Move the point \"%1\"")).arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        auto siblings = AgendaRepository(database).siblingsOf(*known);
        const auto now =
            std::find_if(siblings.begin(), siblings.end(), [&](const auto &each) { return each.id == item; });
        siblings.move(now - siblings.begin(), qBound(qsizetype(0), qsizetype(place) - 1, siblings.size() - 1));
        renumber(database, siblings);
        return {};
    });
}

Result<void> Agendas::setOutcome(AgendaItemId item, AgendaStatus status, Outcome outcome, const QString &text)
{
    return stepped(m_workspace, translated(QT_TRANSLATE_NOOP("Agendas", "Record the outcome of a point")), item,
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
        return failure(ErrorKind::Validation, translated(QT_TRANSLATE_NOOP("Agendas", "Choose another meeting.")),
                       QStringLiteral("meetingId"));
    const QString label = translated(QT_TRANSLATE_NOOP("Agendas", "Carry over the point \"%1\"")).arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<AgendaItemId> {
        Table<AgendaItem> items(database);
        Table<AgendaLink> links(database);
        const AgendaRepository agenda(database);
        auto old = *known;
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

Result<AgendaLinkId> Agendas::link(const AgendaLink &link)
{
    return added<AgendaLink>(m_workspace, translated(QT_TRANSLATE_NOOP("Agendas", "Link a point to what it is about")),
                             link);
}

Result<void> Agendas::unlink(AgendaLinkId link)
{
    return removed(m_workspace, translated(QT_TRANSLATE_NOOP("Agendas", "Unlink a point")), link);
}

}
