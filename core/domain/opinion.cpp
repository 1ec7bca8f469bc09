#include "core/domain/opinion.h"

namespace seduta {

namespace {

tl::unexpected<Error> refused(const char *sentence, const char *field)
{
    return failure(ErrorKind::Validation, QCoreApplication::translate("Opinion", sentence), QLatin1String(field));
}

}

Result<Opinion> checked(const Opinion &opinion)
{
    if (!opinion.projectId.isValid())
        return refused(QT_TRANSLATE_NOOP("Opinion", "Choose the project that the opinion is on."), "projectId");
    if (!isExpressed(opinion.state))
        return opinion;
    if (opinion.outcome == OpinionOutcome::None)
        return refused(QT_TRANSLATE_NOOP("Opinion", "An opinion that was expressed has an outcome: choose it."),
                       "outcome");
    if (!opinion.meetingId.isValid())
        return refused(QT_TRANSLATE_NOOP("Opinion", "Choose the meeting in which the opinion was expressed."),
                       "meetingId");
    return opinion;
}

Result<Opinion> fitting(const Opinion &opinion, const ProjectEdition &edition)
{
    if (edition.projectId != opinion.projectId)
        return refused(QT_TRANSLATE_NOOP("Opinion", "This edition is of another project."), "editionId");
    return opinion;
}

bool isExpressed(OpinionState state)
{
    return state == OpinionState::Expressed || state == OpinionState::Transmitted;
}

bool isExpired(const Opinion &opinion, const QDate &today)
{
    return opinion.dueOn.isKnown() && opinion.dueOn.day < today && !isExpressed(opinion.state);
}

Opinion nextAfter(const Opinion &opinion)
{
    Opinion next;
    next.criteria = opinion.criteria;
    next.requestedOn = opinion.requestedOn;
    next.dueOn = opinion.dueOn;
    next.meetingId = opinion.meetingId;
    next.agendaItemId = opinion.agendaItemId;
    next.transmittedToBodyId = opinion.transmittedToBodyId;
    next.transmittedTo = opinion.transmittedTo;
    return next;
}

}
