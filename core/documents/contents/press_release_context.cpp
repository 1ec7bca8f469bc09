#include "core/documents/contents/press_release_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/office_context.h"
#include "core/documents/contents/project_context.h"

#include <QSet>

namespace seduta {

namespace {

bool isInvitedPerson(const PaperRecords &records, const Attendance &attendance)
{
    const auto letters = records.letters();
    return attendance.personId.isValid() && std::any_of(letters.begin(), letters.end(), [&](const auto &letter) {
               return letter.personId == attendance.personId;
           });
}

/// Who comes for no body, or was invited in person, is named.
bool isNamed(const PaperRecords &records, const Attendance &attendance)
{
    return !attendance.bodyId.isValid() || isInvitedPerson(records, attendance);
}

QList<Attendance> participants(const PaperRecords &records)
{
    const Meeting meeting = records.meeting();
    return recordsWhere(records.ofMeeting(records.all().attendances), [&](const auto &attendance) {
        const bool runsTheMeeting = attendance.personId.isValid()
            && (attendance.personId == meeting.chairId || attendance.personId == meeting.secretaryId);
        return tookPart(attendance.value) && !runsTheMeeting;
    });
}

QJsonValue expertsContext(const PaperRecords &records, const QList<Attendance> &participants)
{
    QJsonArray experts;
    QSet<PersonId> seen;
    for (const auto &attendance : participants) {
        if (!isNamed(records, attendance) || (attendance.personId.isValid() && seen.contains(attendance.personId)))
            continue;
        seen.insert(attendance.personId);
        Person person = records.person(attendance.personId);
        if (titledName(person).isEmpty() && !attendance.personName.isEmpty())
            person.familyName = attendance.personName;
        if (titledName(person).isEmpty() && person.jobTitle.isEmpty())
            person.jobTitle = attendance.personTitle;
        QJsonObject expert = formsOf(person).toObject();
        if (expert.isEmpty())
            continue;
        expert.insert(u"ente", formsOf(records.named(attendance.bodyId)));
        const QString title = attendance.personTitle.isEmpty() ? person.jobTitle : attendance.personTitle;
        expert.insert(u"qualifica", titledName(person).isEmpty() ? QString() : lowered(title));
        experts.append(expert);
    }
    return counted(experts);
}

/// Groups that were invited, and do not sit in the council, come in a sentence of their own.
bool comesApart(const PaperRecords &records, BodyId body)
{
    const auto letters = records.letters();
    return records.body(body).kind == BodyKind::Group
        && std::none_of(letters.begin(), letters.end(), [body](const auto &letter) {
               return letter.bodyId == body && letter.role == ConvocationRole::Convened;
           });
}

QJsonValue bodiesContext(const PaperRecords &records, const QList<Attendance> &participants, bool apart)
{
    QList<BodyId> ids;
    for (const auto &attendance : participants)
        if (!isNamed(records, attendance) && comesApart(records, attendance.bodyId) == apart)
            ids.append(attendance.bodyId);
    QList<NamedBody> bodies;
    for (const auto &id : records.inPrecedence(ids))
        bodies.append(records.named(id));
    return formsOfAll(bodies);
}

QJsonValue projectsContext(const PaperRecords &records)
{
    QJsonArray projects;
    QStringList titles;
    for (const auto &presented : presentedProjects(records)) {
        projects.append(projectContext(records, presented));
        titles.append(withoutHead(presented.project.title, QStringLiteral("progetto")));
    }
    titles.removeDuplicates();
    QJsonObject context = counted(projects).toObject();
    if (context.isEmpty())
        return false;
    context.insert(u"titoli", joined(titles)[u"elenco"]);
    return context;
}

bool isSpokenOf(const PaperRecords &records, const PlanVersion &plan)
{
    const auto &links = records.all().agendaLinks;
    const bool isLinked = std::any_of(links.begin(), links.end(), [&](const auto &link) {
        return link.planVersionId == plan.id && !records.numberOf(link.agendaItemId).isEmpty();
    });
    return isLinked || (plan.presentedInId.isValid() && plan.presentedInId == records.meeting().id);
}

QJsonValue contributors(const PaperRecords &records, PlanVersionId plan)
{
    QList<BodyId> ids;
    for (const auto &contribution : records.all().bodyContributions)
        if (contribution.planVersionId == plan)
            ids.append(contribution.bodyId);
    QList<NamedBody> bodies;
    for (const auto &id : records.inPrecedence(ids))
        bodies.append(records.named(id));
    return formsOfAll(bodies);
}

/// How and when the plan is to be updated, as the office took it on in this meeting.
ActionItem updateOf(const PaperRecords &records, PlanVersionId plan)
{
    for (const auto &action : records.ofMeeting(records.all().actionItems)) {
        const auto &owners = records.all().actionOwners;
        const bool isOfOffice = std::any_of(owners.begin(), owners.end(), [&](const auto &owner) {
            return owner.actionItemId == action.id && owner.isOffice;
        });
        if (action.planVersionId == plan && isOfOffice)
            return action;
    }
    return {};
}

QJsonArray plansContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray plans;
    for (const auto &plan : records.all().planVersions)
        if (isSpokenOf(records, plan))
            plans.append(QJsonObject{
                {"titolo",
                 formsOf(plan.title, NameFacts{ArticleOverride::Automatic, false, QStringLiteral("documento")})},
                {"natura", lowered(withoutStop(plan.nature))},
                {"scopo", withoutHead(lowered(withoutStop(plan.purpose)), QStringLiteral("di"))},
                {"quando", dueWords(updateOf(records, plan.id), vocabulary)},
                {"modo", lowered(withoutStop(updateOf(records, plan.id).text))},
                {"daAggiornare", plan.state == PlanState::ToUpdate},
                {"contributi", contributors(records, plan.id)}});
    return plans;
}

QJsonValue areasContext(const PaperRecords &records)
{
    QStringList titles;
    for (const auto &report : records.ofMeeting(records.all().criticalAreaReports))
        if (const auto *area = recordOf(records.all().criticalAreas, report.criticalAreaId))
            titles.append(lowered(withoutStop(area->title)));
    titles.removeDuplicates();
    return joined(titles);
}

/// What was agreed on the points where the areas were reported.
QStringList outcomesOnAreas(const PaperRecords &records)
{
    QStringList outcomes;
    for (const auto &report : records.ofMeeting(records.all().criticalAreaReports))
        if (const auto *item = recordOf(records.all().agendaItems, report.agendaItemId))
            outcomes.append(asSentence(item->outcomeText));
    outcomes.removeAll(QString());
    outcomes.removeDuplicates();
    return outcomes;
}

/// The working tables this meeting decided to set going, with the basis that was given.
QJsonArray announcements(const PaperRecords &records)
{
    QJsonArray announcements;
    for (const auto &action : records.ofMeeting(records.all().actionItems)) {
        const auto *table = recordOf(records.all().workingTables, action.workingTableId);
        if (table)
            announcements.append(
                QJsonObject{{"titolo", formsOf(lowered(withoutStop(action.title)))},
                            {"testo", lowered(withoutStop(action.text))},
                            {"mandato", withoutHead(lowered(withoutStop(table->mandate)), QStringLiteral("per"))},
                            {"base", lowered(withoutStop(action.basis))}});
    }
    return announcements;
}

}

QJsonObject pressReleaseContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto present = participants(records);
    return {
        {"esperti", expertsContext(records, present)},
        {"enti", bodiesContext(records, present, false)},
        {"gruppi", bodiesContext(records, present, true)},
        {"progetti", projectsContext(records)},
        {"piani", listOf(plansContext(records, vocabulary))},
        {"aree", areasContext(records)},
        {"esitiAree", outcomesOnAreas(records).join(u' ')},
        {"annunci", counted(announcements(records))},
        {"firma", signatureContext(records, DocumentKind::PressRelease)},
    };
}

}
