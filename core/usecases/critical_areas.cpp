#include "core/usecases/critical_areas.h"

#include "core/domain/fields/critical_area.h"
#include "core/storage/critical_area_repository.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"

#include <climits>

namespace seduta {

namespace {

void place(const QList<CriticalArea> &areas, CriticalAreaId parent, int depth, QList<PlacedArea> &tree)
{
    for (const auto &area : areas) {
        if (area.parentId != parent)
            continue;
        tree.append(PlacedArea{area, depth});
        place(areas, area.id, depth + 1, tree);
    }
}

Result<void> moveTo(Database &database, CriticalArea area, CriticalAreaId parent, int position)
{
    Table<CriticalArea> areas(database);
    if (parent.isValid() && !areas.find(parent))
        return tl::unexpected(noLongerThere());
    if (leadsTo(areas, parent, &CriticalArea::parentId, area.id))
        return failure(ErrorKind::Conflict, CriticalAreas::tr("An area cannot lie below itself."),
                       QStringLiteral("parentId"));
    auto siblings = CriticalAreaRepository(database).childrenOf(parent);
    siblings.removeIf([&](const auto &sibling) { return sibling.id == area.id; });
    if (area.parentId != parent) {
        area.parentId = parent;
        areas.update(area);
    }
    siblings.insert(std::clamp(qsizetype(position) - 1, qsizetype(0), siblings.size()), area);
    renumber(database, siblings);
    return {};
}

// A new status with the day of the old one: it is of today.
Result<CriticalArea> steppedOn(const CriticalArea &old, const CriticalArea &next, const QDate &today)
{
    if (next.status == old.status && next.statusOn == old.statusOn && next.statusReason == old.statusReason)
        return next;
    const bool isDayTyped = next.statusOn.isValid() && (next.statusOn != old.statusOn || next.status == old.status);
    auto before = next;
    before.status = old.status;
    return withStatus(before, next.status, isDayTyped ? next.statusOn : today, next.statusReason);
}

Result<void> changeTo(Database &database, const CriticalArea &area, const QDate &today)
{
    Table<CriticalArea> areas(database);
    const auto old = areas.find(area.id);
    if (!old)
        return tl::unexpected(noLongerThere());
    auto next = steppedOn(*old, area, today);
    if (!next)
        return tl::unexpected(next.error());
    next->parentId = old->parentId;
    next->position = old->position;
    if (*next != *old)
        areas.update(*next);
    return area.parentId == old->parentId ? Result<void>() : moveTo(database, *next, area.parentId, INT_MAX);
}

// What each meeting said of each area: the worst of what was judged, where it was reported more than once.
using Spoken = QHash<CriticalAreaId, QHash<MeetingId, Judgement>>;

Spoken spokenIn(const QList<CriticalAreaReport> &reports)
{
    Spoken spoken;
    for (const auto &report : reports) {
        auto &said = spoken[report.criticalAreaId][report.meetingId];
        const bool isWorse =
            said == Judgement::None || (report.judgement != Judgement::None && report.judgement < said);
        said = isWorse ? report.judgement : said;
    }
    return spoken;
}

QList<AreaMark> marksOf(const QHash<MeetingId, Judgement> &said, const QList<SpokenMeeting> &meetings)
{
    QList<AreaMark> marks;
    for (const auto &meeting : meetings)
        marks.prepend({meeting.id, meeting.heldOn, said.contains(meeting.id), said.value(meeting.id)});
    return marks;
}

int silenceOf(const QList<AreaMark> &marks, const QList<SpokenMeeting> &meetings, int below)
{
    int silent = 0;
    for (qsizetype i = 0; i < meetings.size() && !marks.at(marks.size() - 1 - i).isSpokenOf; ++i)
        silent += meetings.at(i).isHeld ? 1 : 0;
    return qMin(silent, below);
}

// Whoever speaks of an issue speaks of its theme: read from the end, those below come before what they lie below.
void tellSilence(QList<AreaSummary> &tree, const QList<SpokenMeeting> &meetings)
{
    QHash<CriticalAreaId, int> below;
    QSet<CriticalAreaId> reported;
    std::for_each(tree.rbegin(), tree.rend(), [&](AreaSummary &line) {
        const auto theme = line.area.parentId;
        line.silentFor = silenceOf(line.marks, meetings, below.value(line.area.id, INT_MAX));
        below.insert(theme, qMin(below.value(theme, INT_MAX), line.silentFor));
        line.isReported = line.isReported || reported.contains(line.area.id);
        if (line.isReported)
            reported.insert(theme);
    });
}

Result<CriticalAreaReport> sound(Database &database, const CriticalAreaReport &report)
{
    if (report.judgement == Judgement::None && report.text.trimmed().isEmpty())
        return failure(ErrorKind::Validation, CriticalAreas::tr("Enter what was said, or how the area stands."),
                       QStringLiteral("text"));
    if (report.agendaItemId.isValid()
        && !CriticalAreaRepository(database).isOnAgendaOf(report.agendaItemId, report.meetingId))
        return failure(ErrorKind::Validation, CriticalAreas::tr("This point is not on the agenda of the meeting."),
                       QStringLiteral("agendaItemId"));
    return report;
}

// Last among its siblings.
CriticalAreaId insertLast(Database &database, CriticalArea area, const QDate &today)
{
    area.id = {};
    if (!area.statusOn.isValid())
        area.statusOn = today;
    area.position = nextPosition(CriticalAreaRepository(database).childrenOf(area.parentId));
    return Table<CriticalArea>(database).insert(area);
}

// Bodies no longer among those named go, new ones come; the rest is not touched.
void nameBodies(Database &database, CriticalAreaReportId report, const QList<BodyId> &bodies)
{
    Table<CriticalAreaReportBody> table(database);
    QList<BodyId> kept;
    const auto known = CriticalAreaRepository(database).bodiesOf(report);
    for (const auto &each : known) {
        if (bodies.contains(each.bodyId) && !kept.contains(each.bodyId))
            kept.append(each.bodyId);
        else
            table.remove(each.id);
    }
    for (const auto body : bodies) {
        if (kept.contains(body))
            continue;
        kept.append(body);
        table.insert(CriticalAreaReportBody{{}, report, body});
    }
}

}

Result<QList<PlacedArea>> CriticalAreas::tree() const
{
    return m_workspace.read([](Database &database) {
        QList<PlacedArea> tree;
        place(CriticalAreaRepository(database).all(), {}, 0, tree);
        return tree;
    });
}

Result<QList<AreaSummary>> CriticalAreas::summaries(int meetings) const
{
    return m_workspace.read([&](Database &database) {
        const CriticalAreaRepository repository(database);
        QList<PlacedArea> placed;
        place(repository.all(), {}, 0, placed);
        const auto held = repository.lastMeetings(meetings);
        const auto spoken = spokenIn(repository.lastReports(meetings));
        QList<AreaSummary> tree;
        for (const auto &[area, depth] : placed)
            tree.append({area, depth, marksOf(spoken.value(area.id), held), 0, repository.isReported(area.id)});
        tellSilence(tree, held);
        return tree;
    });
}

Result<CriticalArea> CriticalAreas::find(CriticalAreaId area) const
{
    return found<CriticalArea>(m_workspace, area);
}

Result<QList<ReportByBodies>> CriticalAreas::reportsOf(CriticalAreaId area) const
{
    return m_workspace.read([&](Database &database) {
        const CriticalAreaRepository repository(database);
        QList<ReportByBodies> result;
        const auto reports = repository.reportsOf(area);
        for (const auto &each : reports) {
            ReportByBodies line{each, {}};
            const auto bodies = repository.bodiesOf(each.id);
            for (const auto &body : bodies)
                line.bodies.append(body.bodyId);
            result.append(line);
        }
        return result;
    });
}

Result<QList<CriticalAreaReport>> CriticalAreas::reportsIn(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return CriticalAreaRepository(database).reportsIn(meeting); });
}

Result<QList<CriticalArea>> CriticalAreas::silentSince(int meetings) const
{
    return m_workspace.read([&](Database &database) { return CriticalAreaRepository(database).silentSince(meetings); });
}

Result<CriticalAreaId> CriticalAreas::add(const CriticalArea &area)
{
    const auto whole = checked(area);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = CriticalAreas::tr("Add the critical area \"%1\"").arg(area.title);
    return m_workspace.write(label, [&](Database &database) -> Result<CriticalAreaId> {
        return insertLast(database, *whole, m_workspace.clock().today());
    });
}

Result<void> CriticalAreas::change(const CriticalArea &area)
{
    const QString label = CriticalAreas::tr("Change the critical area \"%1\"").arg(area.title);
    const auto whole = checked(area);
    if (!whole)
        return tl::unexpected(whole.error());
    return m_workspace.write(
        label, [&](Database &database) { return changeTo(database, *whole, m_workspace.clock().today()); });
}

Result<void> CriticalAreas::move(CriticalAreaId area, CriticalAreaId parent, int position)
{
    const auto known = find(area);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = CriticalAreas::tr("Move the critical area \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) { return moveTo(database, *known, parent, position); });
}

Result<void> CriticalAreas::setStatus(CriticalAreaId area, CriticalAreaStatus status, const QDate &on,
                                      const QString &reason)
{
    const QString label = CriticalAreas::tr("Give a critical area the status \"%1\"").arg(seduta::label(status));
    return stepped(m_workspace, label, area,
                   [&](const CriticalArea &old) { return withStatus(old, status, on, reason); });
}

Result<void> CriticalAreas::remove(CriticalAreaId area)
{
    const auto known = find(area);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = CriticalAreas::tr("Remove the critical area \"%1\"").arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        const CriticalAreaRepository repository(database);
        if (repository.isReported(area) || !repository.childrenOf(area).isEmpty())
            return failure(ErrorKind::Conflict,
                           CriticalAreas::tr("This area was reported, or has others below it: archive it "
                                             "and say why."));
        Table<CriticalArea>(database).remove(area);
        return {};
    });
}

Result<CriticalAreaReportId> CriticalAreas::report(const CriticalAreaReport &report, const QList<BodyId> &bodies)
{
    return m_workspace.write(CriticalAreas::tr("Report a critical area"),
                             [&](Database &database) -> Result<CriticalAreaReportId> {
                                 auto fresh = sound(database, report);
                                 if (!fresh)
                                     return tl::unexpected(fresh.error());
                                 fresh->id = {};
                                 const auto id = Table<CriticalAreaReport>(database).insert(*fresh);
                                 nameBodies(database, id, bodies);
                                 return id;
                             });
}

Result<CriticalAreaId> CriticalAreas::addReported(const CriticalArea &area, const CriticalAreaReport &report,
                                                  const QList<BodyId> &bodies)
{
    const auto whole = checked(area);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label = CriticalAreas::tr("Report the critical area \"%1\"").arg(area.title);
    return m_workspace.write(label, [&](Database &database) -> Result<CriticalAreaId> {
        auto first = report;
        first.id = {};
        first.criticalAreaId = insertLast(database, *whole, m_workspace.clock().today());
        const auto told = sound(database, first);
        if (!told)
            return tl::unexpected(told.error());
        nameBodies(database, Table<CriticalAreaReport>(database).insert(*told), bodies);
        return told->criticalAreaId;
    });
}

Result<void> CriticalAreas::changeReport(const CriticalAreaReport &report, const QList<BodyId> &bodies)
{
    return m_workspace.write(CriticalAreas::tr("Change the report of a critical area"),
                             [&](Database &database) -> Result<void> {
                                 Table<CriticalAreaReport> table(database);
                                 const auto old = table.find(report.id);
                                 if (!old)
                                     return tl::unexpected(noLongerThere());
                                 const auto next = sound(database, report);
                                 if (!next)
                                     return tl::unexpected(next.error());
                                 if (*next != *old)
                                     table.update(*next);
                                 nameBodies(database, report.id, bodies);
                                 return {};
                             });
}

Result<void> CriticalAreas::removeReport(CriticalAreaReportId report)
{
    return removed(m_workspace, CriticalAreas::tr("Remove the report of a critical area"), report);
}

}
