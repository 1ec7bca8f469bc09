#include "tests/faults/failing_calls.h"

#include "tests/faults/recording_vfs.h"
#include "tests/faults/saved_meetings.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace seduta {
namespace {

constexpr int meetingsBefore = 2;

constexpr std::array faultKinds{FaultKind::DiskFull, FaultKind::WriteError, FaultKind::FolderSyncError,
                                FaultKind::ReadError};

/// What became of the save that met the fault.
struct Trial {
    bool hasFailed = false;
    Finding finding{};
};

QString nameOf(const Fault &fault)
{
    static constexpr std::array names{"disk full", "write error", "folder sync error", "read error"};
    return QString("%1 at call %2, %3")
        .arg(names.at(static_cast<size_t>(fault.kind)))
        .arg(fault.call)
        .arg(fault.forEver ? "for ever" : "once");
}

Finding saveAgain(Workspace &workspace, const Result<void> &saved)
{
    const int last = lastMeeting(workspace);
    if (saved && last != meetingsBefore + 1)
        return {Found::Silent, "called saved, and is not there"};
    if (!saved && saved.error().message.isEmpty())
        return {Found::Silent, "not saved, and no sentence"};
    const auto again = saveMeeting(workspace, last + 1);
    return again ? Finding{} : Finding{Found::Stuck, again.error().message};
}

/// The archive is looked at before the next save as well: that one could hide what the fault did.
Trial tryOnce(const QString &prepared, const Fault &fault)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-calls-XXXXXX");
    const auto path = folder.filePath("a.seduta");
    QFile::copy(prepared, path);
    RecordingVfs disk(path);
    auto workspace = openForProof(path);
    disk.fail(fault);
    const auto saved = saveMeeting(*workspace, meetingsBefore + 1);
    Trial trial{disk.hasFailed(), {}};
    disk.liftFault();

    trial.finding = lookAtMeetings(path, meetingsBefore + saved.has_value());
    if (trial.finding.found == Found::Whole)
        trial.finding = saveAgain(*workspace, saved);
    workspace.reset();
    if (trial.finding.found == Found::Whole)
        trial.finding = lookAtMeetings(path, meetingsBefore + 1);
    return trial;
}

Figures failInTurn(const QString &prepared, FaultKind kind, bool forEver, int step)
{
    Figures figures;
    for (int call = 1;; call += step) {
        const Fault fault{kind, call, forEver};
        const auto trial = tryOnce(prepared, fault);
        if (!trial.hasFailed)
            return figures;
        figures.count(trial.finding, nameOf(fault));
    }
}

}

Figures failEveryCall(int step)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-calls-XXXXXX");
    const auto path = folder.filePath("template.seduta");
    makeArchive(path);
    for (int number = 1; number <= meetingsBefore; ++number)
        saveMeeting(*openForProof(path), number);
    Figures figures;
    for (const auto kind : faultKinds)
        for (const bool forEver : {false, true})
            figures += failInTurn(path, kind, forEver, step);
    return figures;
}

}
