#include "core/documents/contents/doubt_maker.h"
#include "core/domain/fields/action_item.h"
#include "core/domain/fields/critical_area.h"
#include "core/domain/italian_date.h"
#include "core/domain/validity.h"
#include "core/support/bounded_text.h"

#include <algorithm>

namespace seduta {

namespace {

using Doubts = QList<PaperDoubt>;

constexpr qsizetype longestTitle = 80;

const QList<DocumentKind> minutes{DocumentKind::Minutes};

QString subjectOf(const ActionItem &action)
{
    return shortened(withoutStop(action.title.simplified()), longestTitle);
}

QList<ActionItem> actsOf(const PaperRecords &records)
{
    return records.ofMeeting(records.all().actionItems);
}

/// Something that somebody is to do by some day; of what is put forward, and of standing instructions, that is not asked.
bool isTask(const ActionItem &action)
{
    return action.kind == ActionKind::Action || action.kind == ActionKind::Commitment;
}

Doubts tasksOfNobody(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const auto &owners = records.all().actionOwners;
    for (const auto &action : actsOf(records)) {
        const bool isOwned = std::any_of(owners.begin(), owners.end(),
                                         [&](const ActionOwner &each) { return each.actionItemId == action.id; });
        if (isTask(action) && !isOwned)
            doubts.append(
                doubtBeside(action.id, "owners", subjectOf(action), PaperDoubts::tr("who is to do it is not said")));
    }
    return doubts;
}

/// "a breve" is a term too.
Doubts tasksWithoutTerm(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &action : actsOf(records)) {
        const bool isOpenEnded = action.dueKind == DueKind::None || action.dueKind == DueKind::Undetermined;
        if (isTask(action) && isOpenEnded && action.dueText.trimmed().isEmpty() && isOpen(action.status))
            doubts.append(doubtAt(action, &ActionItem::due, subjectOf(action),
                                  PaperDoubts::tr("by when it is to be done is not said")));
    }
    return doubts;
}

Doubts dueBeforeTheMeeting(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &action : actsOf(records))
        if (comesBefore(action.due, records.meeting().heldOn))
            doubts.append(
                doubtAt(action, &ActionItem::due, subjectOf(action),
                        PaperDoubts::tr("it is due %1, before the day of the meeting").arg(shortDate(action.due))));
    return doubts;
}

Doubts addressedToNobody(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &action : actsOf(records)) {
        const bool isAddressed = action.kind == ActionKind::Proposal || action.kind == ActionKind::Request;
        if (isAddressed && !action.addresseeBodyId.isValid() && action.addresseeName.trimmed().isEmpty())
            doubts.append(doubtAt(action, &ActionItem::addresseeBodyId, subjectOf(action),
                                  action.kind == ActionKind::Proposal
                                      ? PaperDoubts::tr("to whom it is proposed is not said")
                                      : PaperDoubts::tr("of whom it is asked is not said")));
    }
    return doubts;
}

Doubts reportsOfNobody(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const auto &bodies = records.all().criticalAreaReportBodies;
    for (const auto &report : records.ofMeeting(records.all().criticalAreaReports)) {
        const bool isTold = std::any_of(bodies.begin(), bodies.end(),
                                        [&](const CriticalAreaReportBody &each) { return each.reportId == report.id; });
        const auto *area = recordOf(records.all().criticalAreas, report.criticalAreaId);
        if (area && !isTold)
            doubts.append(doubtBeside(report.criticalAreaId, "reports",
                                      shortened(withoutStop(area->title.simplified()), longestTitle),
                                      PaperDoubts::tr("who reported it in this meeting is not said")));
    }
    return doubts;
}

}

QList<PaperRule> rulesOfFollowUp()
{
    return {
        {"due_before_the_meeting",
         minutes,
         {PaperTopic::Commitments},
         DoubtGravity::Contradiction,
         false,
         dueBeforeTheMeeting},
        {"task_of_nobody", minutes, {PaperTopic::Commitments}, DoubtGravity::Gap, false, tasksOfNobody},
        {"task_without_term", minutes, {PaperTopic::Commitments}, DoubtGravity::Gap, false, tasksWithoutTerm},
        {"addressed_to_nobody", minutes, {PaperTopic::Commitments}, DoubtGravity::Gap, false, addressedToNobody},
        {"report_of_nobody",
         minutes,
         {PaperTopic::CriticalAreas, PaperTopic::Proceedings},
         DoubtGravity::Gap,
         false,
         reportsOfNobody},
    };
}

}
