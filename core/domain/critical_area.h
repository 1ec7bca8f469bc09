#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

namespace seduta {

using CriticalAreaId = Id<struct CriticalArea>;
using CriticalAreaReportId = Id<struct CriticalAreaReport>;
using CriticalAreaReportBodyId = Id<struct CriticalAreaReportBody>;

enum class CriticalAreaStatus { Reported, UnderExamination, TakenInCharge, Monitored, Overcome, Reopened, Archived };

template <>
struct Words<CriticalAreaStatus> {
    static constexpr auto context = "CriticalAreaStatus";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "reported"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "under_examination"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "taken_in_charge"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "monitored"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "overcome"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "reopened"),
        QT_TRANSLATE_NOOP("CriticalAreaStatus", "archived"),
    };
};

/// A criticità: one tree, themes above, single issues below. It lives across meetings; what is said of it is a report.
struct CriticalArea {
    CriticalAreaId id{};
    CriticalAreaId parentId{};
    int position = 0;
    QString title{};
    QString description{};
    QString place{};
    QString season{};
    CriticalAreaStatus status = CriticalAreaStatus::Reported;
    QDate statusOn{};
    QString statusReason{};
    /// When it was first raised, and by whom, where that was before the archive began.
    PartialDate raisedOn{};
    QString raisedBy{};

    bool operator==(const CriticalArea &) const = default;
};

/// How an area stands by what was said in one meeting.
enum class Judgement { None, Worsened, Stable, Improved, Solved, Favourable };

template <>
struct Words<Judgement> {
    static constexpr auto context = "Judgement";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Judgement", "none"),   QT_TRANSLATE_NOOP("Judgement", "worsened"),
        QT_TRANSLATE_NOOP("Judgement", "stable"), QT_TRANSLATE_NOOP("Judgement", "improved"),
        QT_TRANSLATE_NOOP("Judgement", "solved"), QT_TRANSLATE_NOOP("Judgement", "favourable"),
    };
};

/// A segnalazione: this area, in this meeting, as these bodies told it.
struct CriticalAreaReport {
    CriticalAreaReportId id{};
    CriticalAreaId criticalAreaId{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    Judgement judgement = Judgement::None;
    QString text{};
    /// Where and when it holds, when that is less than the whole area.
    QString place{};
    QString season{};

    bool operator==(const CriticalAreaReport &) const = default;
};

/// One of the bodies that made a report.
struct CriticalAreaReportBody {
    CriticalAreaReportBodyId id{};
    CriticalAreaReportId reportId{};
    BodyId bodyId{};

    bool operator==(const CriticalAreaReportBody &) const = default;
};

/// What one meeting said of how an area stands; it may have spoken of it without judging, or not at all.
struct AreaMark {
    MeetingId meetingId{};
    PartialDate heldOn{};
    bool isSpokenOf = false;
    Judgement judgement = Judgement::None;

    bool operator==(const AreaMark &) const = default;
};

/// A line of the tree of areas: how deep it lies, how the last meetings judged it, and since how many it is not spoken of.
struct AreaSummary {
    CriticalArea area{};
    int depth = 0;
    /// One for each of the last meetings, in the order of their days.
    QList<AreaMark> marks{};
    /// How many of the last meetings held were silent on it and on all below it.
    int silentFor = 0;
    /// Whether any meeting ever spoke of it, or of what lies below it.
    bool isReported = false;

    bool operator==(const AreaSummary &) const = default;
};

/// The last judgement given, if any.
Judgement lastJudgement(const QList<AreaMark> &marks);
bool isAlive(CriticalAreaStatus status);

Result<CriticalArea> checked(const CriticalArea &area);
/// The area with a new status on a day; archiving needs a reason, reopening needs an area that was overcome or archived.
Result<CriticalArea> withStatus(CriticalArea area, CriticalAreaStatus status, const QDate &on, const QString &reason);

}
