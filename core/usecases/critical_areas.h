#pragma once

#include "core/domain/critical_area.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// An area in the order the tree is read, with how deep it lies.
struct PlacedArea {
    CriticalArea area{};
    int depth = 0;

    bool operator==(const PlacedArea &) const = default;
};

/// A segnalazione with the bodies that made it.
struct ReportByBodies {
    CriticalAreaReport report{};
    QList<BodyId> bodies{};

    bool operator==(const ReportByBodies &) const = default;
};

/// The criticità of the territory: one tree that lives across meetings, and what each meeting said of it.
class CriticalAreas
{
    Q_DECLARE_TR_FUNCTIONS(CriticalAreas)

public:
    explicit CriticalAreas(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Themes in their order, each followed by what lies below it.
    Result<QList<PlacedArea>> tree() const;
    /// The same with what the last meetings said of each: the newest first are looked at, no more than `meetings`.
    Result<QList<AreaSummary>> summaries(int meetings) const;
    Result<CriticalArea> find(CriticalAreaId area) const;
    /// What was said of the area, meeting after meeting.
    Result<QList<ReportByBodies>> reportsOf(CriticalAreaId area) const;
    /// What one meeting said, of every area.
    Result<QList<CriticalAreaReport>> reportsIn(MeetingId meeting) const;
    /// Areas still alive of which the last `meetings` meetings held said nothing.
    Result<QList<CriticalArea>> silentSince(int meetings) const;

    /// Added last among its siblings.
    Result<CriticalAreaId> add(const CriticalArea &area);
    /// All that its form says: its words, its theme (it comes last there) and its status; one act. A new status that brings no new day is
    /// of today.
    Result<void> change(const CriticalArea &area);
    /// Below another area, or above all with no parent; `position` counts from 1 among the siblings.
    Result<void> move(CriticalAreaId area, CriticalAreaId parent, int position);
    Result<void> setStatus(CriticalAreaId area, CriticalAreaStatus status, const QDate &on, const QString &reason);
    /// One that was reported, or has others below it, is not removed: it is archived, with a reason.
    Result<void> remove(CriticalAreaId area);

    Result<CriticalAreaReportId> report(const CriticalAreaReport &report, const QList<BodyId> &bodies);
    /// An area heard of for the first time, and what was said of it: one act.
    Result<CriticalAreaId> addReported(const CriticalArea &area, const CriticalAreaReport &report,
                                       const QList<BodyId> &bodies);
    Result<void> changeReport(const CriticalAreaReport &report, const QList<BodyId> &bodies);
    Result<void> removeReport(CriticalAreaReportId report);

private:
    Workspace &m_workspace;
};

}
