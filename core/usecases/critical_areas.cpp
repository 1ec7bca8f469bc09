#include "core/usecases/critical_areas.h"

#include "core/domain/fields/critical_area.h"
#include "core/storage/critical_area_repository.h"
#include "core/usecases/ordering.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CriticalAreas", text);
}

Result<CriticalArea> sound(const CriticalArea &area)
{
    if (area.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       translated(QT_TRANSLATE_NOOP("CriticalAreas", "Enter the title of the critical area.")),
                       QStringLiteral("title"));
    return area;
}

void place(const QList<CriticalArea> &areas, CriticalAreaId parent, int depth, QList<PlacedArea> &tree)
{
    for (const auto &area : areas) {
        if (area.parentId != parent)
            continue;
        tree.append(PlacedArea{area, depth});
        place(areas, area.id, depth + 1, tree);
    }
}

bool liesBelow(const Table<CriticalArea> &areas, CriticalAreaId area, CriticalAreaId above)
{
    for (auto id = area; id.isValid();) {
        if (id == above)
            return true;
        const auto next = areas.find(id);
        id = next ? next->parentId : CriticalAreaId();
    }
    return false;
}

Result<void> moveTo(Database &database, CriticalArea area, CriticalAreaId parent, int position)
{
    Table<CriticalArea> areas(database);
    if (parent.isValid() && !areas.find(parent))
        return tl::unexpected(noLongerThere());
    if (liesBelow(areas, parent, area.id))
        return failure(ErrorKind::Conflict,
                       translated(QT_TRANSLATE_NOOP("CriticalAreas", "An area cannot lie below itself.")),
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

Result<CriticalAreaReport> sound(Database &database, const CriticalAreaReport &report)
{
    if (report.judgement == Judgement::None && report.text.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       translated(QT_TRANSLATE_NOOP("CriticalAreas", "Enter what was said, or how the area stands.")),
                       QStringLiteral("text"));
    if (report.agendaItemId.isValid()
        && !CriticalAreaRepository(database).isOnAgendaOf(report.agendaItemId, report.meetingId))
        return failure(
            ErrorKind::Validation,
            translated(QT_TRANSLATE_NOOP("CriticalAreas", "This point is not on the agenda of the meeting.")),
            QStringLiteral("agendaItemId"));
    return report;
}

// Bodies no longer among those named go, new ones come; the rest is not touched.
// Last among its siblings.
CriticalAreaId insertLast(Database &database, CriticalArea area)
{
    area.id = {};
    area.position = nextPosition(CriticalAreaRepository(database).childrenOf(area.parentId));
    return Table<CriticalArea>(database).insert(area);
}

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
    const auto whole = sound(area);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label =
        translated(QT_TRANSLATE_NOOP("CriticalAreas", "Add the critical area \"%1\"")).arg(area.title);
    return m_workspace.write(
        label, [&](Database &database) -> Result<CriticalAreaId> { return insertLast(database, *whole); });
}

Result<void> CriticalAreas::change(const CriticalArea &area)
{
    const QString label =
        translated(QT_TRANSLATE_NOOP("CriticalAreas", "Change the critical area \"%1\"")).arg(area.title);
    return stepped(m_workspace, label, area.id, [&](CriticalArea next) {
        next.title = area.title;
        next.description = area.description;
        next.place = area.place;
        next.season = area.season;
        return sound(next);
    });
}

Result<void> CriticalAreas::move(CriticalAreaId area, CriticalAreaId parent, int position)
{
    return m_workspace.write(translated(QT_TRANSLATE_NOOP("CriticalAreas", "Move a critical area")),
                             [&](Database &database) -> Result<void> {
                                 const auto known = Table<CriticalArea>(database).find(area);
                                 if (!known)
                                     return tl::unexpected(noLongerThere());
                                 return moveTo(database, *known, parent, position);
                             });
}

Result<void> CriticalAreas::setStatus(CriticalAreaId area, CriticalAreaStatus status, const QDate &on,
                                      const QString &reason)
{
    const QString label = translated(QT_TRANSLATE_NOOP("CriticalAreas", "Give a critical area the status \"%1\""))
                              .arg(seduta::label(status));
    return stepped(m_workspace, label, area,
                   [&](const CriticalArea &old) { return withStatus(old, status, on, reason); });
}

Result<void> CriticalAreas::remove(CriticalAreaId area)
{
    const auto known = find(area);
    if (!known)
        return tl::unexpected(known.error());
    const QString label =
        translated(QT_TRANSLATE_NOOP("CriticalAreas", "Remove the critical area \"%1\"")).arg(known->title);
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        const CriticalAreaRepository repository(database);
        if (repository.isReported(area) || !repository.childrenOf(area).isEmpty())
            return failure(ErrorKind::Conflict,
                           translated(QT_TRANSLATE_NOOP("CriticalAreas",
                                                        "This area was reported, or has others below it: archive it "
                                                        "and say why.")));
        Table<CriticalArea>(database).remove(area);
        return {};
    });
}

Result<CriticalAreaReportId> CriticalAreas::report(const CriticalAreaReport &report, const QList<BodyId> &bodies)
{
    return m_workspace.write(translated(QT_TRANSLATE_NOOP("CriticalAreas", "Report a critical area")),
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
    const auto whole = sound(area);
    if (!whole)
        return tl::unexpected(whole.error());
    const QString label =
        translated(QT_TRANSLATE_NOOP("CriticalAreas", "Report the critical area \"%1\"")).arg(area.title);
    return m_workspace.write(label, [&](Database &database) -> Result<CriticalAreaId> {
        auto first = report;
        first.id = {};
        first.criticalAreaId = insertLast(database, *whole);
        const auto told = sound(database, first);
        if (!told)
            return tl::unexpected(told.error());
        nameBodies(database, Table<CriticalAreaReport>(database).insert(*told), bodies);
        return told->criticalAreaId;
    });
}

Result<void> CriticalAreas::changeReport(const CriticalAreaReport &report, const QList<BodyId> &bodies)
{
    return m_workspace.write(translated(QT_TRANSLATE_NOOP("CriticalAreas", "Change the report of a critical area")),
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
    return removed(m_workspace, translated(QT_TRANSLATE_NOOP("CriticalAreas", "Remove the report of a critical area")),
                   report);
}

}
