#pragma once

#include "core/storage/database.h"
#include "core/usecases/workspace.h"
#include "tests/faults/figures.h"

namespace seduta {

/// An archive with a few bodies and no meeting yet, closed again: what every proof starts from.
void makeArchive(const QString &path);

/// The archive open for writing, as the program opens it; null when it refuses.
std::unique_ptr<Workspace> openForProof(const QString &path, const QList<Migration> &migrations = builtInMigrations());

/// The same where another computer holds it that fell silent; null when it does not.
std::unique_ptr<Workspace> takenOverForProof(const QString &path);

/// The same archive as a second opener reads it.
Result<std::unique_ptr<Workspace>> openToReadForProof(const QString &path);

/// "Save a meeting" as all the proofs do it, in one act: the meeting with this number, its agenda, attendances and minutes;
/// the meeting before it gets its closing words and loses a point of its agenda.
Result<void> saveMeeting(Workspace &workspace, int number);

/// The same act, done behind the program's back by another one that knows nothing of its lock.
void saveMeetingBehindItsBack(const QString &path, int number);

/// Looks at an archive found again, through the program's own opener: integrity, the journal's chain and seals, and that
/// every meeting up to the last acknowledged one is there and whole.
Finding lookAtMeetings(const QString &path, qint64 lastAcknowledged);
/// The same look at an archive already open.
Finding lookAtMeetings(Database &database, qint64 lastAcknowledged);

/// The number of the last meeting in the archive; 0 when it holds none, -1 when it cannot be read.
int lastMeeting(const Workspace &workspace);

}
