#pragma once

#include "tests/gui/record_typist.h"

#include "core/usecases/meeting_verb.h"

namespace seduta {

/// The acts of a meeting that no form asks for, done in its five steps: its points, letters that leave, its states, its minutes.
class MeetingTypist
{
public:
    MeetingTypist(OpenWindow &story, const Secretariat &wanted, RecordTypist &records);

    /// The points of a meeting, in their order and below each other.
    void enterPoints(MeetingId meeting);
    /// One letter leaves as it was issued, and is amended by the one that takes its place.
    void sendAndAmend(ConvocationId letter, const QDate &on);
    /// From the menu beside the button of the next step.
    void step(MeetingId meeting, MeetingVerb verb);
    /// To the day of the other one, which it becomes.
    void postpone(MeetingId meeting, const Meeting &next);
    void enterOutcomes(MeetingId meeting);
    void enterMinutes(const Minutes &minutes);
    /// What was heard of the commitments.
    void enterUpdates();
    /// A body was reminded of its contribution, and what came lacks something.
    void receiveInPart(const BodyContribution &contribution);

private:
    void go(MeetingId meeting, int step);
    void addPoint(const AgendaItem &point);
    void carryOver(const AgendaItem &point);
    void choose(const char *box, const QString &words);

    OpenWindow &m_story;
    const Secretariat &m_wanted;
    RecordTypist &m_records;
};

}
