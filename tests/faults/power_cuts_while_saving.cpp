#include "tests/faults/power_cuts_while_saving.h"

#include "tests/faults/recording_vfs.h"
#include "tests/faults/saved_meetings.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <array>

namespace seduta {
namespace {

constexpr int savesPerRecord = 20;
constexpr int cutsPerRecord = 250;

constexpr std::array<TearRule, 4> tears{{{512, true}, {4096, true}, {512, false}, {4096, false}}};

/// Behind the program's back, on every connection it has.
void setSynchronous(const QString &synchronous)
{
    for (const auto &name : QSqlDatabase::connectionNames())
        QSqlQuery(QSqlDatabase::database(name, false)).exec("PRAGMA synchronous = " + synchronous);
}

DiskRecord recordedSaves(const QString &synchronous)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-record-XXXXXX");
    const auto path = folder.filePath("a.seduta");
    makeArchive(path);
    RecordingVfs disk(path);
    const auto workspace = openForProof(path);
    if (synchronous != "EXTRA")
        setSynchronous(synchronous);
    disk.record();
    for (int number = 1; number <= savesPerRecord && saveMeeting(*workspace, number); ++number)
        disk.acknowledge(number);
    return disk.takeRecord();
}

Finding lookAtFolder(const QString &folder, qint64 lastAcknowledged)
{
    return lookAtMeetings(folder + "/a.seduta", lastAcknowledged);
}

}

Figures powerCutsWhileSaving(int cuts, quint32 seed, const QString &synchronous)
{
    QRandomGenerator random(seed);
    Figures figures;
    for (size_t round = 0; figures.trials < cuts; ++round) {
        const int now = std::min(cutsPerRecord, cuts - figures.trials);
        figures += cutPower(recordedSaves(synchronous), now, tears.at(round % tears.size()), random, lookAtFolder);
    }
    return figures;
}

}
