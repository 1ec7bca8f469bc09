#pragma once

#include "core/domain/minutes.h"
#include "ui/desk/page.h"

namespace seduta {

/// Where in the minutes something is born, and from which words.
struct Birthplace {
    MeetingId meeting{};
    AgendaItemId point{};
    QString words{};
};

/// A commitment from words of the minutes: asked for who and by when. True where it was kept.
bool bornCommitment(Workspace &workspace, QWidget *parent, const Birthplace &from);
/// A critical area, new or already known, reported in the meeting by a body. True where it was kept.
bool bornReport(Workspace &workspace, QWidget *parent, const Birthplace &from);

}
