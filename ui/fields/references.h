#pragma once

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
QList<Choice> agreementChoices(Workspace &workspace);
QList<Choice> planChoices(Workspace &workspace);

/// How a form makes a body or a person that is not among them yet: at once, by its name, as an act of its own.
NewChoice newBody(Workspace &workspace);
NewChoice newPerson(Workspace &workspace);

/// What a record is called among such choices; empty where it is none of them.
QString wordsAmong(const QList<Choice> &choices, qint64 value);

}
