#include "tests/faults/doomed_process.h"
#include "tests/faults/kills.h"
#include "tests/faults/saved_meetings.h"

#include <QFile>
#include <QTemporaryDir>

namespace seduta {
namespace {

constexpr int killsPerArchive = 10;
constexpr int longestLife = 30000;

enum ExitCode { RefusedToOpen = 4, RefusedToSave = 5 };

DoomedWork savingInto(const QString &path)
{
    return [path](const Acknowledge &acknowledge) {
        const auto workspace = openForProof(path);
        if (!workspace)
            return int(RefusedToOpen);
        int number = lastMeeting(*workspace);
        acknowledge(0);
        while (saveMeeting(*workspace, ++number))
            acknowledge(number);
        return int(RefusedToSave);
    };
}

/// One archive, killed over and over and looked at each time.
class HauntedArchive
{
public:
    HauntedArchive(const QString &empty, QRandomGenerator &random)
        : m_random(random)
    {
        QFile::copy(empty, path());
    }

    void killOnce(Figures &figures)
    {
        const std::chrono::microseconds delay(m_random.bounded(longestLife));
        const auto from = m_random.bounded(8) == 0 ? KillFrom::Birth : KillFrom::FirstWord;
        const auto words = killedAfter(delay, from, savingInto(path()));
        m_lastAcknowledged = std::max(m_lastAcknowledged, words.lastAcknowledged);
        figures.acknowledged += words.acknowledged;
        figures.count(words.wasKilled ? lookAtMeetings(path(), m_lastAcknowledged)
                                      : Finding{Found::Stuck, QString("the writer gave up: %1").arg(words.exitCode)},
                      QString("kill %1").arg(figures.trials + 1));
    }

private:
    QString path() const { return m_folder.filePath("a.seduta"); }

    QTemporaryDir m_folder{faultsFolder() + "/seduta-kills-XXXXXX"};
    QRandomGenerator &m_random;
    qint64 m_lastAcknowledged = 0;
};

}

Figures killsWhileSaving(int kills, quint32 seed)
{
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + "/seduta-kills-XXXXXX");
    makeArchive(folder.filePath("empty.seduta"));
    Figures figures;
    while (figures.trials < kills) {
        HauntedArchive archive(folder.filePath("empty.seduta"), random);
        for (int kill = 0; kill < killsPerArchive && figures.trials < kills; ++kill)
            archive.killOnce(figures);
    }
    return figures;
}

}
