#include "ui/fields/references.h"

#include "core/domain/italian_date.h"
#include "core/domain/typed_person.h"
#include "core/support/text.h"
#include "core/usecases/agendas.h"
#include "core/usecases/agreements.h"
#include "core/usecases/bodies.h"
#include "core/usecases/compositions.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/people.h"
#include "core/usecases/plans.h"
#include "core/usecases/projects.h"
#include "core/usecases/statistics.h"
#include "core/usecases/working_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace seduta {

namespace {

constexpr int meetingsOffered = 500;

QList<Choice> none()
{
    return {{QStringLiteral("–"), 0}};
}

// Bodies of one name by their places, or by what else is known of them.
QString toldApart(const Body &body)
{
    for (const auto &mark : {body.place, body.role, body.pec, body.note.section(u'\n', 0, 0)})
        if (!mark.trimmed().isEmpty())
            return QStringLiteral("%1 (%2)").arg(body.name, mark.trimmed());
    return body.name;
}

QString titledName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.honorific, fullName(person)).trimmed();
}

}

QList<Choice> bodyChoices(Workspace &workspace)
{
    auto choices = none();
    const auto bodies = Bodies(workspace).inPrecedence().value_or(QList<Body>());
    QHash<QString, int> namesakes;
    for (const auto &body : bodies)
        ++namesakes[folded(body.name)];
    for (const auto &body : bodies)
        choices.append({namesakes.value(folded(body.name)) > 1 ? toldApart(body) : body.name, body.id.value()});
    return choices;
}

QList<Choice> personChoices(Workspace &workspace)
{
    auto choices = none();
    const auto people = People(workspace).all().value_or(QList<Person>());
    for (const auto &person : people)
        choices.append({titledName(person), person.id.value()});
    return choices;
}

QList<Choice> meetingChoices(Workspace &workspace)
{
    auto choices = none();
    const auto meetings = Meetings(workspace).page(meetingsOffered).value_or(QList<MeetingSummary>());
    for (const auto &meeting : meetings)
        choices.append({QStringLiteral("%1 %2").arg(shortDate(meeting.heldOn), meeting.title), meeting.id.value()});
    return choices;
}

QList<Choice> areaChoices(Workspace &workspace)
{
    auto choices = none();
    const auto areas = CriticalAreas(workspace).tree().value_or(QList<PlacedArea>());
    for (const auto &[area, depth] : areas)
        choices.append({QString(depth * 3, u' ') + area.title, area.id.value()});
    return choices;
}

QList<Choice> tableChoices(Workspace &workspace)
{
    auto choices = none();
    const auto tables = WorkingTables(workspace).all().value_or(QList<WorkingTable>());
    for (const auto &table : tables)
        choices.append({table.name, table.id.value()});
    return choices;
}

QList<Choice> projectChoices(Workspace &workspace)
{
    auto choices = none();
    const auto projects = Projects(workspace).all().value_or(QList<Project>());
    for (const auto &project : projects)
        choices.append({project.title, project.id.value()});
    return choices;
}

QList<Choice> namedEditionChoices(Workspace &workspace)
{
    auto choices = none();
    const auto editions = Projects(workspace).editions().value_or(QList<NamedEdition>());
    for (const auto &[edition, project] : editions)
        choices.append({QCoreApplication::translate("References", "%1, edition %2").arg(project).arg(edition.number),
                        edition.id.value()});
    return choices;
}

QList<Choice> agreementChoices(Workspace &workspace)
{
    auto choices = none();
    const auto agreements = Agreements(workspace).all().value_or(QList<Agreement>());
    for (const auto &agreement : agreements)
        choices.append({agreement.title, agreement.id.value()});
    return choices;
}

QList<Choice> compositionChoices(Workspace &workspace)
{
    auto choices = none();
    const auto compositions = Compositions(workspace).all().value_or(QList<Composition>());
    for (const auto &composition : compositions)
        choices.append({QCoreApplication::translate("References", "from %1, %2")
                            .arg(shortDate(composition.validFrom), composition.decreeRef),
                        composition.id.value()});
    return choices;
}

QList<Choice> pointChoices(Workspace &workspace, MeetingId meeting)
{
    auto choices = none();
    const auto points = Agendas(workspace).of(meeting).value_or(QList<NumberedItem>());
    for (const auto &point : points)
        choices.append({QStringLiteral("%1. %2").arg(point.number, point.item.title), point.item.id.value()});
    return choices;
}

QList<Choice> partChoices(Workspace &workspace, MeetingId meeting)
{
    auto choices = none();
    const auto parts = Meetings(workspace).partsOf(meeting).value_or(QList<MeetingPart>());
    for (const auto &part : parts)
        choices.append({QStringLiteral("%1 %2 %3")
                            .arg(shortDate(part.heldOn), shortHour(part.startsAt), part.audience)
                            .simplified(),
                        part.id.value()});
    return choices;
}

QList<Choice> planChoices(Workspace &workspace)
{
    auto choices = none();
    const auto versions = Plans(workspace).versions().value_or(QList<PlanVersion>());
    for (const auto &version : versions)
        choices.append({QStringLiteral("%1 %2").arg(version.title, version.number).trimmed(), version.id.value()});
    return choices;
}

QList<Choice> editionChoices(Workspace &workspace, ProjectId project)
{
    auto choices = none();
    const auto editions = Projects(workspace).editionsOf(project).value_or(QList<ProjectEdition>());
    for (const auto &edition : editions)
        choices.append(
            {QCoreApplication::translate("References", "Edition %1").arg(edition.number), edition.id.value()});
    return choices;
}

QList<Choice> statisticChoices(Workspace &workspace)
{
    auto choices = none();
    const auto statistics = Statistics(workspace).all().value_or(QList<Statistic>());
    for (const auto &statistic : statistics)
        choices.append(
            {QStringLiteral("%1 %2").arg(nameOf(statistic), periodWords(statistic)).trimmed(), statistic.id.value()});
    return choices;
}

NewChoice newBody(Workspace &workspace)
{
    return {QCoreApplication::translate("References", "New body \"%1\"…"), [&workspace](const QString &words) {
                Body body;
                body.name = words;
                return Bodies(workspace).add(body).map([&](BodyId id) { return Choice{words, id.value()}; });
            }};
}

NewChoice newPerson(Workspace &workspace)
{
    return {QCoreApplication::translate("References", "New person \"%1\"…"), [&workspace](const QString &words) {
                const auto person = personTyped(words);
                return People(workspace).add(person).map([&](PersonId id) {
                    return Choice{titledName(person), id.value()};
                });
            }};
}

QString wordsAmong(const QList<Choice> &choices, qint64 value)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&](const Choice &choice) { return choice.value == value && value != 0; });
    return found == choices.cend() ? QString() : found->words;
}

}
