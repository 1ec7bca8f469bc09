#pragma once

#include <QFlags>

namespace seduta {

/// What a paper may speak of beside its meeting, the office, the bodies and the persons, which every paper knows.
enum class PaperTopic {
    /// The points of the agenda.
    Agenda = 1 << 0,
    /// What the points are about: the bodies, commitments, projects and plans they are linked to.
    AgendaLinks = 1 << 1,
    /// Who signs.
    Signatories = 1 << 2,
    /// The letters of convocation, and so who was called.
    Letters = 1 << 3,
    /// What the addressees answered.
    Replies = 1 << 4,
    /// The compositions of the council with their decrees.
    Compositions = 1 << 5,
    /// The bodies that sit in each composition.
    Memberships = 1 << 6,
    /// Who holds office for a body.
    Representatives = 1 << 7,
    /// Who was there and who was not.
    Attendance = 1 << 8,
    /// The course of the sitting: what was said and written, who was out, which bodies reported an area.
    Proceedings = 1 << 9,
    /// The critical areas reported in the meeting.
    CriticalAreas = 1 << 10,
    /// The commitments still open and those of the meeting, with those who must keep them.
    Commitments = 1 << 11,
    /// Which projects there are and what they plan.
    Projects = 1 << 12,
    /// Who carries the projects: the leaders and partners of their editions.
    ProjectPartners = 1 << 13,
    /// The territorial plan and what the bodies contribute to it.
    Plans = 1 << 14,
    /// The opinions of the council on projects.
    Opinions = 1 << 15,
};
Q_DECLARE_FLAGS(PaperTopics, PaperTopic)
// Without operators of its own: in this namespace they would hide those of the keys of the window.

}
