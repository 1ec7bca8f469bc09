#include "core/documents/contents/doubt_maker.h"
#include "core/domain/fields/agenda.h"
#include "core/domain/fields/minutes.h"

#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

using Doubts = QList<PaperDoubt>;

const QList<DocumentKind> minutes{DocumentKind::Minutes};
const QList<DocumentKind> minutesAndRelease{DocumentKind::Minutes, DocumentKind::PressRelease};
const QList<DocumentKind> notices{DocumentKind::Convocation, DocumentKind::Agenda};

bool hasSubItems(const PaperRecords &records, AgendaItemId point)
{
    const auto points = pointsOf(records);
    return std::any_of(points.begin(), points.end(), [&](const AgendaItem &each) { return each.parentId == point; });
}

/// Nothing of the point was dealt with: what was put off may have been spoken of first.
bool wasPassedOver(const AgendaItem &point)
{
    return point.status == AgendaStatus::Withdrawn || point.status == AgendaStatus::NotTreated;
}

bool isBare(const PaperRecords &records, const AgendaItem &point)
{
    return point.outcomeText.trimmed().isEmpty() && !hasText(records, point.id);
}

Doubts speakersOfPointsLeftOut(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records)) {
        const QString speaker = speakerOf(records, point.speakerBodyId, point.speakerId);
        if (!isLeftOut(point) || speaker.isEmpty())
            continue;
        const QString words =
            PaperDoubts::tr("it is marked as %1, and %2 is to present it").arg(label(point.status), speaker);
        doubts.append(point.speakerBodyId.isValid() ? doubtOn(records, point, &AgendaItem::speakerBodyId, words)
                                                    : doubtOn(records, point, &AgendaItem::speakerId, words));
    }
    return doubts;
}

Doubts saidOnPointsPassedOver(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (wasPassedOver(point) && (!statementsOf(records, point.id).isEmpty() || hasText(records, point.id)))
            doubts.append(
                doubtOn(records, point, &AgendaItem::status,
                        PaperDoubts::tr("it is marked as %1, and something was said on it").arg(label(point.status))));
    return doubts;
}

Doubts outcomesOfPointsPassedOver(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (wasPassedOver(point) && point.outcome != Outcome::None)
            doubts.append(doubtOn(records, point, &AgendaItem::outcome,
                                  PaperDoubts::tr("it is marked as %1, and it has an outcome: %2")
                                      .arg(label(point.status), label(point.outcome))));
    return doubts;
}

Doubts pointsStillPlanned(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (point.status == AgendaStatus::Planned)
            doubts.append(
                doubtOn(records, point, &AgendaItem::status, PaperDoubts::tr("it is not said whether it was treated")));
    return doubts;
}

Doubts pointsWithoutOutcome(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (point.status == AgendaStatus::Treated && point.outcome == Outcome::None && isBare(records, point)
            && !hasSubItems(records, point.id))
            doubts.append(
                doubtOn(records, point, &AgendaItem::outcome, PaperDoubts::tr("it has neither an outcome nor a text")));
    return doubts;
}

Doubts pointsNobodySpokeOn(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (point.status == AgendaStatus::Treated && point.outcome != Outcome::None && isBare(records, point)
            && statementsOf(records, point.id).isEmpty())
            doubts.append(doubtOn(records, point, &AgendaItem::outcomeText,
                                  PaperDoubts::tr("it has an outcome, and nothing of what was said")));
    return doubts;
}

Doubts statementsOfNobody(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        for (const auto &statement : statementsOf(records, point.id))
            if (!hasSpeaker(statement)) {
                auto doubt = doubtAt(statement, &Statement::bodyId, subjectOf(records, point),
                                     PaperDoubts::tr("it is not said who spoke"));
                doubt.point = point.id;
                doubts.append(doubt);
            }
    return doubts;
}

Doubts pointsAddedBeforeTheSitting(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (point.addedDuringMeeting)
            doubts.append(
                doubtOn(records, point, &AgendaItem::addedDuringMeeting,
                        PaperDoubts::tr("it is marked as added during the sitting, which has not begun yet")));
    return doubts;
}

/// "Approvazione del verbale della seduta precedente": a day, or a number, tells which.
bool leavesMinutesUnnamed(const AgendaItem &point)
{
    static const QRegularExpression minutesToApprove(
        QStringLiteral("\\b(approvazione|lettura)\\b.*\\bverbal[ei]\\b|\\bverbal[ei]\\b.*\\bapprovazione\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(QStringLiteral("\\d"));
    return minutesToApprove.match(point.title).hasMatch() && !named.match(point.title).hasMatch();
}

Doubts minutesUnnamed(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &point : pointsOf(records))
        if (!isLeftOut(point) && leavesMinutesUnnamed(point))
            doubts.append(doubtOn(records, point, &AgendaItem::title,
                                  PaperDoubts::tr("it does not say of which meeting the minutes are")));
    return doubts;
}

/// The release tells of the projects that points are linked to.
Doubts projectsOfPointsLeftOut(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &link : records.all().agendaLinks) {
        const auto *point = recordOf(records.all().agendaItems, link.agendaItemId);
        const auto *edition = recordOf(records.all().projectEditions, link.projectEditionId);
        const auto *project = recordOf(records.all().projects, edition ? edition->projectId : link.projectId);
        if (point && project && isLeftOut(*point) && point->meetingId == records.meeting().id)
            doubts.append(doubtOn(records, *point, &AgendaItem::status,
                                  PaperDoubts::tr("it is marked as %1, and the project %2 would be told as presented")
                                      .arg(label(point->status), project->title)));
    }
    return doubts;
}

}

QList<PaperRule> rulesOfPoints()
{
    return {
        {"speaker_of_point_left_out",
         minutes,
         {PaperTopic::Agenda},
         DoubtGravity::Contradiction,
         false,
         speakersOfPointsLeftOut},
        {"said_on_point_passed_over",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         saidOnPointsPassedOver},
        {"outcome_of_point_passed_over",
         minutesAndRelease,
         {PaperTopic::Agenda},
         DoubtGravity::Contradiction,
         false,
         outcomesOfPointsPassedOver},
        {"project_of_point_left_out",
         {DocumentKind::PressRelease},
         {PaperTopic::Agenda, PaperTopic::AgendaLinks, PaperTopic::Projects, PaperTopic::ProjectPartners},
         DoubtGravity::Contradiction,
         false,
         projectsOfPointsLeftOut},
        {"point_still_planned", minutesAndRelease, {PaperTopic::Agenda}, DoubtGravity::Gap, true, pointsStillPlanned},
        {"point_without_outcome",
         minutesAndRelease,
         {PaperTopic::Agenda, PaperTopic::Proceedings},
         DoubtGravity::Gap,
         true,
         pointsWithoutOutcome},
        {"point_nobody_spoke_on",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Proceedings},
         DoubtGravity::Gap,
         true,
         pointsNobodySpokeOn},
        {"statement_of_nobody",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Proceedings},
         DoubtGravity::Gap,
         false,
         statementsOfNobody},
        {"point_added_before_the_sitting",
         notices,
         {PaperTopic::Agenda},
         DoubtGravity::Contradiction,
         false,
         pointsAddedBeforeTheSitting},
        {"minutes_to_approve_unnamed",
         notices + minutes,
         {PaperTopic::Agenda},
         DoubtGravity::Gap,
         false,
         minutesUnnamed},
    };
}

}
