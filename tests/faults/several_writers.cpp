#include "tests/faults/several_writers.h"

#include "tests/faults/doomed_process.h"
#include "tests/faults/saved_meetings.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <array>

namespace seduta {
namespace {

constexpr int writers = 3;
constexpr int mishapsPerArchive = 20;
constexpr int mostSavesInARow = 4;
// Microseconds.
constexpr quint32 longestPause = 3000;
constexpr quint32 longestPeace = 30000;
constexpr quint32 longestSleep = 60000;

struct Scene {
    QString archive{};
    QString link{};
};

std::unique_ptr<Workspace> opened(const Scene &scene, QRandomGenerator &random)
{
    const QString &name = random.bounded(2) == 0 ? scene.archive : scene.link;
    if (auto workspace = openForProof(name))
        return workspace;
    return takenOverForProof(name);
}

/// Opens when it may, takes over when it may, saves a few meetings, closes again.
DoomedWork wantingToWrite(const Scene &scene, quint32 seed)
{
    return [scene, seed](const Acknowledge &acknowledge) {
        QRandomGenerator random(seed);
        for (;;) {
            QThread::usleep(random.bounded(longestPause));
            const auto workspace = opened(scene, random);
            if (!workspace)
                continue;
            for (auto left = random.bounded(1, mostSavesInARow); left > 0; --left) {
                const int number = lastMeeting(*workspace) + 1;
                if (number < 1 || !saveMeeting(*workspace, number))
                    break;
                acknowledge(number);
                QThread::usleep(random.bounded(longestPause));
            }
        }
        return 0;
    };
}

/// From now on the lock is another computer's, which fell silent three minutes ago.
void leaveToASilentComputer(const QString &archive)
{
    QFile lock(archive + ".lock");
    if (!lock.exists() || !lock.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    lock.write("1\nseduta\nPC-ALTROVE\naltrove\naltrove\n");
    lock.close();
    QFile note(archive + ".writer");
    if (note.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        note.setFileTime(QDateTime::currentDateTime().addSecs(-180), QFileDevice::FileModificationTime);
}

/// What the writers told, all together: no number twice, for the second would have overwritten the first.
class Told
{
public:
    void hear(const LastWords &words, Figures &figures)
    {
        for (const auto save : words.saves) {
            if (m_saves.contains(save))
                figures.count({Found::Lost, QString("meeting %1 was saved twice").arg(save)}, "several writers");
            m_saves.insert(save);
            m_last = std::max(m_last, save);
        }
        figures.acknowledged += words.acknowledged;
    }
    qint64 last() const { return m_last; }

private:
    QSet<qint64> m_saves{};
    qint64 m_last = 0;
};

void mishapsOfOneArchive(int mishaps, QRandomGenerator &random, Figures &figures)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-writers-XXXXXX");
    const Scene scene{folder.filePath("a.seduta"), folder.filePath("b.seduta")};
    makeArchive(scene.archive);
    QFile::link(scene.archive, scene.link);
    const auto born = [&] {
        return std::make_unique<DoomedProcess>(wantingToWrite(scene, quint32(random.generate())));
    };
    std::array<std::unique_ptr<DoomedProcess>, writers> all{born(), born(), born()};
    Told told;
    for (int mishap = 0; mishap < mishaps; ++mishap) {
        QThread::usleep(random.bounded(longestPeace));
        auto &victim = all.at(size_t(random.bounded(writers)));
        if (random.bounded(2) == 0) {
            told.hear(victim->killed(), figures);
            victim = born();
        } else {
            victim->sleep();
            leaveToASilentComputer(scene.archive);
            QThread::usleep(random.bounded(longestSleep));
            victim->wake();
        }
        figures.count({}, {});
    }
    for (auto &writer : all)
        told.hear(writer->killed(), figures);
    if (const auto finding = lookAtMeetings(scene.archive, told.last()); finding.found != Found::Whole)
        figures.count(finding, "after several writers");
}

}

Figures severalWriters(int mishaps, quint32 seed)
{
    Figures figures;
    QRandomGenerator random(seed);
    for (int left = mishaps; left > 0; left -= mishapsPerArchive)
        mishapsOfOneArchive(std::min(left, mishapsPerArchive), random, figures);
    return figures;
}

}
