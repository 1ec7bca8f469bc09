#include "tests/faults/beside_a_writer.h"

#include "core/storage/archive_copy.h"
#include "tests/faults/doomed_process.h"
#include "tests/faults/saved_meetings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

namespace seduta {
namespace {

constexpr int trialsPerArchive = 10;
constexpr int longestPause = 4000;

enum ExitCode { RefusedToOpen = 4, RefusedToSave = 5 };

using Trial = std::function<Finding(const QString &path)>;

DoomedWork savingWithPauses(const QString &path, quint32 seed)
{
    return [path, seed](const Acknowledge &acknowledge) {
        QRandomGenerator random(seed);
        const auto workspace = openForProof(path);
        if (!workspace)
            return int(RefusedToOpen);
        acknowledge(0);
        for (int number = 1; saveMeeting(*workspace, number); ++number) {
            acknowledge(number);
            QThread::usleep(random.bounded(longestPause));
        }
        return int(RefusedToSave);
    };
}

int meetingsIn(Database &database)
{
    return database.single("SELECT count(*) FROM meeting").toInt();
}

Finding refusal(const StorageError &error)
{
    return {Found::Stuck, QString("%1 (%2)").arg(error.toError().message, error.detail())};
}

Finding copyTrial(const QString &path)
try {
    const QString target = path + ".copia.seduta";
    QFile::remove(target);
    const auto database = Database::open(path);
    const int saved = meetingsIn(*database);
    copyArchive(*database, target);
    return lookAtMeetings(target, saved);
} catch (const StorageError &error) {
    return refusal(error);
}

Finding readTrial(const QString &path)
try {
    const int saved = [&] {
        const auto database = Database::open(path);
        return meetingsIn(*database);
    }();
    const auto reader = openToReadForProof(path);
    if (!reader)
        return {Found::Stuck, reader.error().message};
    return (*reader)
        ->read([&](Database &database) { return lookAtMeetings(database, saved); })
        .value_or(Finding{Found::Stuck, "the copy to read could not be read"});
} catch (const StorageError &error) {
    return refusal(error);
}

Figures besideAWriter(int trials, quint32 seed, const Trial &trial)
{
    Figures figures;
    while (figures.trials < trials) {
        const QTemporaryDir folder(faultsFolder() + "/seduta-beside-XXXXXX");
        const auto path = folder.filePath("a.seduta");
        makeArchive(path);
        const auto words = killedAfterwards(savingWithPauses(path, seed + quint32(figures.trials)), [&] {
            for (int i = 0; i < trialsPerArchive && figures.trials < trials; ++i)
                figures.count(trial(path), QString("try %1").arg(figures.trials + 1));
        });
        figures.acknowledged += words.acknowledged;
        if (!words.wasKilled)
            figures.count({Found::Stuck, QString("the writer gave up: %1").arg(words.exitCode)}, path);
    }
    return figures;
}

}

Figures copiesBesideAWriter(int copies, quint32 seed)
{
    return besideAWriter(copies, seed, copyTrial);
}

Figures readsBesideAWriter(int reads, quint32 seed)
{
    return besideAWriter(reads, seed, readTrial);
}

}
