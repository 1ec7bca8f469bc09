#include "ui/pages/references.h"

#include "core/usecases/bodies.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/people.h"

#include <QComboBox>
#include <QListWidget>

namespace seduta {

namespace {

constexpr int meetingsOffered = 500;

QList<Choice> none()
{
    return {{QStringLiteral("–"), 0}};
}

}

QList<Choice> bodyChoices(Workspace &workspace)
{
    auto choices = none();
    const auto bodies = Bodies(workspace).inPrecedence().value_or(QList<Body>());
    for (const auto &body : bodies)
        choices.append({body.name, body.id.value()});
    return choices;
}

QList<Choice> personChoices(Workspace &workspace)
{
    auto choices = none();
    const auto people = People(workspace).all().value_or(QList<Person>());
    for (const auto &person : people)
        choices.append({QStringLiteral("%1 %2").arg(person.honorific, fullName(person)).trimmed(), person.id.value()});
    return choices;
}

QList<Choice> meetingChoices(Workspace &workspace)
{
    auto choices = none();
    const auto meetings = Meetings(workspace).page(meetingsOffered).value_or(QList<MeetingSummary>());
    for (const auto &meeting : meetings)
        choices.append(
            {QStringLiteral("%1 %2").arg(meeting.heldOn.toString(QStringLiteral("dd/MM/yyyy")), meeting.title),
             meeting.id.value()});
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

void offer(Form &form, const QString &name, const QList<Choice> &choices)
{
    if (auto *box = form.findChild<QComboBox *>(name))
        Form::fillChoice(*box, choices);
    else if (auto *list = form.findChild<QListWidget *>(name))
        Form::fillTicks(*list, choices.mid(1));
}

}
