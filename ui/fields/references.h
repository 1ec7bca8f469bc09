#pragma once

#include "core/domain/project.h"
#include "core/usecases/workspace.h"
#include "ui/fields/choice.h"

namespace seduta {

/// What a form offers to choose among: the records of one kind by name, with "none" first.
QList<Choice> bodyChoices(Workspace &workspace);
QList<Choice> personChoices(Workspace &workspace);
QList<Choice> meetingChoices(Workspace &workspace);
QList<Choice> areaChoices(Workspace &workspace);
QList<Choice> tableChoices(Workspace &workspace);
QList<Choice> projectChoices(Workspace &workspace);
/// Each with its project.
QList<Choice> namedEditionChoices(Workspace &workspace);
QList<Choice> agreementChoices(Workspace &workspace);
QList<Choice> compositionChoices(Workspace &workspace);
/// The points of one meeting, in their order and with their numbers.
QList<Choice> pointChoices(Workspace &workspace, MeetingId meeting);
/// Its parts.
QList<Choice> partChoices(Workspace &workspace, MeetingId meeting);
QList<Choice> planChoices(Workspace &workspace);
/// The editions of one project.
QList<Choice> editionChoices(Workspace &workspace, ProjectId project);
QList<Choice> statisticChoices(Workspace &workspace);

/// How a form makes a body or a person that is not among them yet: at once, by its name, as an act of its own.
NewChoice newBody(Workspace &workspace);
NewChoice newPerson(Workspace &workspace);

/// What a record is called among such choices; empty where it is none of them.
QString wordsAmong(const QList<Choice> &choices, qint64 value);

}
