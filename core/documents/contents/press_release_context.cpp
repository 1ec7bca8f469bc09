#include "core/documents/contents/press_release_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/documents/contents/project_context.h"
#include "core/domain/italian_list.h"
#include "core/domain/italian_verb.h"

#include <QRegularExpression>
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

/// What is known of who came, with what was typed at the door.
Person personOf(const PaperRecords &records, const Attendance &attendance)
{
    Person person = records.person(attendance.personId);
    if (titledName(person).isEmpty() && !attendance.personName.isEmpty())
        person.familyName = attendance.personName;
    if (titledName(person).isEmpty() && person.jobTitle.isEmpty())
        person.jobTitle = attendance.personTitle;
    return person;
}

QJsonObject expertOf(const PaperRecords &records, const Attendance &attendance)
{
    const Person person = personOf(records, attendance);
    QJsonObject expert = formsOf(person).toObject();
    if (expert.isEmpty())
        return expert;
    const QString title = attendance.personTitle.isEmpty() ? person.jobTitle : attendance.personTitle;
    expert.insert(u"ente", formsOf(records.named(attendance.bodyId)));
    expert.insert(u"qualifica", titledName(person).isEmpty() ? QString() : lowered(title));
    return expert;
}

QJsonValue expertsContext(const PaperRecords &records, const QList<Attendance> &participants)
{
    QJsonArray experts;
    QSet<PersonId> seen;
    for (const auto &attendance : participants) {
        const bool isTold = attendance.personId.isValid() && seen.contains(attendance.personId);
        if (attendance.value == AttendanceValue::Observer || isTold || !isNamed(records, attendance))
            continue;
        seen.insert(attendance.personId);
        if (const QJsonObject expert = expertOf(records, attendance); !expert.isEmpty())
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

/// progetti: those that a point presented, or those it only spoke of.
QJsonValue projectsContext(const PaperRecords &records, bool presented)
{
    QJsonArray projects;
    QStringList titles;
    for (const auto &each : presentedProjects(records)) {
        if (each.isPresented != presented || !each.isPublished)
            continue;
        projects.append(projectContext(records, each));
        titles.append(withoutHead(each.project.title, QStringLiteral("progetto")));
    }
    titles.removeDuplicates();
    QJsonObject context = counted(projects).toObject();
    if (context.isEmpty())
        return false;
    context.insert(u"titoli", joined(titles)[u"elenco"]);
    return context;
}

/// Whether the meeting dealt with the point, and the release tells of it.
bool isToldOf(const PaperRecords &records, AgendaItemId id)
{
    const AgendaItem *point = recordOf(records.all().agendaItems, id);
    return point && point->meetingId == records.meeting().id && point->isPublished
        && (point->status == AgendaStatus::Planned || point->status == AgendaStatus::Treated);
}

bool isSpokenOf(const PaperRecords &records, const PlanVersion &plan)
{
    const auto &links = records.all().agendaLinks;
    const bool isLinked = std::any_of(links.begin(), links.end(), [&](const auto &link) {
        return link.planVersionId == plan.id && isToldOf(records, link.agendaItemId);
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
        if (const auto *area = recordOf(records.all().criticalAreas, report.criticalAreaId);
            area && (!report.agendaItemId.isValid() || isToldOf(records, report.agendaItemId)))
            titles.append(lowered(withoutStop(area->title)));
    titles.removeDuplicates();
    return joined(titles);
}

QList<AgendaItem> publishedPoints(const PaperRecords &records)
{
    QList<AgendaItem> points;
    for (const auto &numbered : records.agenda())
        if (numbered.item.isPublished && numbered.item.status != AgendaStatus::Withdrawn)
            points.append(numbered.item);
    return points;
}

/// argomenti: what was on the agenda, without the points the office keeps to itself.
QString topicsOf(const PaperRecords &records)
{
    QStringList topics;
    for (const auto &point : publishedPoints(records))
        if (point.kind != AgendaKind::OtherBusiness)
            topics.append(lowered(withoutStop(point.title)));
    const bool isNested = topics.join(QString()).contains(u',') || topics.join(QString()).contains(u':');
    return isNested ? listedWithSemicolons(topics) : listed(topics);
}

/// Whether the outcome itself is news, and not only that the point was heard.
bool isDecision(Outcome outcome)
{
    return outcome >= Outcome::Approved;
}

/// Whether another sentence of the release tells of the point: of a project, a plan or an area it is about.
bool isToldElsewhere(const PaperRecords &records, const AgendaItem &point)
{
    const auto &links = records.all().agendaLinks;
    const bool isLinked = std::any_of(links.begin(), links.end(), [&](const AgendaLink &link) {
        const bool isOfProject = link.projectId.isValid() || link.projectEditionId.isValid();
        return link.agendaItemId == point.id && (isOfProject || link.planVersionId.isValid());
    });
    const auto reports = records.ofMeeting(records.all().criticalAreaReports);
    return isLinked || std::any_of(reports.begin(), reports.end(), [&](const CriticalAreaReport &report) {
               return report.agendaItemId == point.id;
           });
}

/// "il Consiglio ha preso atto", of the table that met where it was one; empty where nothing came of the point.
QString endTold(const PaperRecords &records, const Vocabulary &vocabulary, const AgendaItem &point)
{
    const bool isTreated = point.status == AgendaStatus::Planned || point.status == AgendaStatus::Treated;
    const QString name = isTreated ? word(point.outcome) : word(point.status);
    const QString told = vocabulary.phrase(QStringLiteral("told.") + name);
    const QString council = lowered(vocabulary.phrase(QStringLiteral("the_council")));
    const QString table = tableOf(records);
    const bool isOfTable = !table.isEmpty() && !records.meeting().countsForCouncil && told.startsWith(council);
    return isOfTable ? withArticle(table, Preposition::None) + told.mid(council.size()) : told;
}

/// punti: what the release says of each point, in the office's words or by what it came to.
QJsonArray pointsContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray points;
    for (const auto &point : publishedPoints(records)) {
        const QString told = endTold(records, vocabulary, point);
        if (!point.publishedText.trimmed().isEmpty())
            points.append(capitalised(asSentence(point.publishedText)));
        else if (!told.isEmpty() && (isDecision(point.outcome) || !isToldElsewhere(records, point)))
            points.append(vocabulary.phrase(QStringLiteral("on_point")).arg(withoutStop(point.title), told));
    }
    return points;
}

/// impegni: those chosen for the release.
QJsonValue publishedActs(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray acts;
    for (const auto &action : records.ofMeeting(records.all().actionItems))
        if (action.isPublished)
            acts.append(QJsonObject{{"titolo", withoutStop(action.title)},
                                    {"chi", formsOfAll(namedOwners(records, vocabulary, action.id))},
                                    {"scadenza", dueWords(action, vocabulary)}});
    return counted(acts);
}

QString unquoted(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("^[«“\"]+|[»”\"]+$"));
    return withoutStop(text).remove(marks);
}

/// citazioni: the words of which it is known whose they are.
QJsonArray quotationsContext(const PaperRecords &records)
{
    QJsonArray quotations;
    for (const auto &statement : byPosition(records.all().statements)) {
        const AgendaItem *point = recordOf(records.all().agendaItems, statement.agendaItemId);
        const bool isOfMeeting = point && point->meetingId == records.meeting().id;
        if (!statement.isQuoted || !isOfMeeting || !point->isPublished || !hasSpeaker(statement))
            continue;
        QJsonValue person = formsOf(records.person(statement.personId));
        if (!person.isObject() && !statement.speakerName.isEmpty())
            person = QJsonObject{{"il", personSpokenOf(statement.speakerName)}};
        quotations.append(QJsonObject{{"testo", unquoted(statement.text)},
                                      {"persona", person},
                                      {"ente", formsOf(records.named(statement.bodyId))}});
    }
    return quotations;
}

/// The working tables this meeting decided to set going, with the basis that was given.
/// "la creazione di un tavolo", "l'intenzione di aprire due corsi".
QString announced(const Vocabulary &vocabulary, const QString &title)
{
    const QString words = lowered(title);
    return beginsWithInfinitive(title)
        ? vocabulary.phrase(QStringLiteral("the_intention")).arg(withoutArticle(words, Preposition::Di))
        : withArticle(words, Preposition::None);
}

/// ", in attuazione del vademecum,", or in brackets what is no part of a sentence.
QString basisWords(const QString &basis)
{
    if (basis.isEmpty())
        return {};
    return (basis.at(0).isLower() ? QStringLiteral(", %1,") : QStringLiteral(" (%1)")).arg(basis);
}

QJsonArray announcements(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray announcements;
    for (const auto &action : records.ofMeeting(records.all().actionItems)) {
        const auto *table = recordOf(records.all().workingTables, action.workingTableId);
        if (table)
            announcements.append(
                QJsonObject{{"cosa", announced(vocabulary, withoutStop(action.title))},
                            {"testo", lowered(withoutStop(action.text))},
                            {"mandato", withoutHead(lowered(withoutStop(table->mandate)), QStringLiteral("per"))},
                            {"base", basisWords(withoutStop(action.basis))}});
    }
    return announcements;
}

}

QJsonObject pressReleaseContext(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today)
{
    const auto present = participants(records);
    return {
        {"diOggi", records.meeting().heldOn.isDay() && records.meeting().heldOn.day == today},
        {"esperti", expertsContext(records, present)},
        {"enti", bodiesContext(records, present, false)},
        {"gruppi", bodiesContext(records, present, true)},
        {"progetti", projectsContext(records, true)},
        {"progettiRichiamati", projectsContext(records, false)},
        {"piani", listOf(plansContext(records, vocabulary))},
        {"aree", areasContext(records)},
        {"argomenti", topicsOf(records)},
        {"punti", listOf(pointsContext(records, vocabulary))},
        {"impegni", publishedActs(records, vocabulary)},
        {"citazioni", listOf(quotationsContext(records))},
        {"annunci", counted(announcements(records, vocabulary))},
        {"firma", signatureContext(records, DocumentKind::PressRelease)},
    };
}

}
