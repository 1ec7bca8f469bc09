#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/vocabulary.h"

namespace seduta {

/// seduta: when, where and how the meeting is held, its parts, who chairs it and on which basis, its secretary.
/// The name of the working table that meets; empty where the council does.
QString tableOf(const PaperRecords &records);

QJsonObject meetingContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// The parts of a meeting, each with nome, data, inizio, fine, uditorio.
QJsonArray partsContext(const PaperRecords &records, const Vocabulary &vocabulary);

/// The composition of the meeting: the one it names, or the one in force on its day; none where there is none.
CompositionId compositionOf(const PaperRecords &records);

/// The decree of that composition.
QJsonValue compositionContext(const PaperRecords &records);

/// punti: an agenda as it is read, each with numero, livello, titolo, sezione (at its first point), relatore.
QJsonArray agendaContext(const PaperRecords &records, const Vocabulary &vocabulary, const QList<NumberedItem> &agenda);

/// "2, 3 e 5", with uno and piu; off when none of them is on the agenda.
QJsonValue numbersOf(const QList<NumberedItem> &agenda, const QList<AgendaItemId> &items);

/// "prima parte (16 luglio 2025)"; empty where the meeting has no parts.
QString partLabel(const PaperRecords &records, const Vocabulary &vocabulary, MeetingPartId id);

/// The gender in which a paper speaks of who chairs, as the title shown there has it: "il Prefetto, Ada Rossi … il Presidente".
Gender genderOfChair(const PaperRecords &records);

}
