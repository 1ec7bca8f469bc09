#include "tests/faults/kills.h"
#include "tests/faults/typed_words.h"

#include "core/support/clock.h"
#include "core/usecases/meetings.h"
#include "core/usecases/text_places.h"
#include "core/usecases/transfer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace seduta {
namespace {

constexpr int lanes = 5;
constexpr int shortestLife = 300;
constexpr int longestLife = 6000;
constexpr int budget = 2000;
constexpr int patience = 60000;

qint64 steadyNow()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

const Author &author()
{
    static const Author maria{QStringLiteral("Maria Prova"), QStringLiteral("PC-1")};
    return maria;
}

/// One window in a process of its own, in which somebody types until it is killed.
class Typist
{
public:
    explicit Typist(const QString &sample)
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("à è #1 50%?"));
        QFile::copy(sample, archive());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("dati")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SEDUTA_TYPIST), {archive()});
    }

    bool isTyping() { return m_process.waitForReadyRead(patience); }

    Finding killedAt(qint64 when)
    {
        while (steadyNow() < when)
            QThread::msleep(1);
        const qint64 killed = steadyNow();
        m_process.kill();
        m_process.waitForFinished(patience);
        return lookAt(lettersBefore(killed - budget));
    }

private:
    QString archive() const { return m_folder.filePath(QStringLiteral("à è #1 50%?/prova.seduta")); }

    QString draftFile() const
    {
        return m_folder.filePath(QStringLiteral("dati/Seduta/Seduta/bozze/") + draftFileName(archive()));
    }

    qint64 lettersBefore(qint64 moment)
    {
        qint64 letters = 0;
        const auto lines = m_process.readAllStandardOutput().split('\n');
        for (const auto &line : lines) {
            const auto words = line.split(' ');
            if (words.size() == 2 && words.at(1).toLongLong() <= moment)
                letters = words.at(0).toLongLong();
        }
        return letters;
    }

    Finding lookAt(qint64 owed) const
    {
        const SystemClock clock;
        const auto workspace = Workspace::open(archive(), author(), clock);
        if (!workspace)
            return {Found::Stuck, workspace.error().message};
        const auto meeting = Meetings(**workspace).named(QStringLiteral("2025-11-20"));
        const auto place = placeInMinutes(meeting->id, MinutesSection::Opening, {});
        QString longest = TextPlaces(**workspace).savedAt(place)->value_or(QString());
        const auto drafts = draftsIn(draftFile());
        for (const auto &draft : drafts)
            if (draft.place == place && draft.text.size() > longest.size())
                longest = draft.text;
        if (longest != typedWords(longest.size()))
            return {Found::Corrupt, QStringLiteral("found is \"%1\"").arg(longest)};
        return longest.size() >= owed
            ? Finding{}
            : Finding{Found::Lost, QStringLiteral("%1 letters of %2").arg(longest.size()).arg(owed)};
    }

    QTemporaryDir m_folder{faultsFolder() + QStringLiteral("/seduta-typing-XXXXXX")};
    QProcess m_process{};
};

}

Figures killsWhileTyping(int kills, quint32 seed)
{
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + QStringLiteral("/seduta-typing-XXXXXX"));
    const QString sample = folder.filePath(QStringLiteral("esempio.seduta"));
    const SystemClock clock;
    Figures figures;
    if (!Transfer::makeSample(sample, author(), clock))
        return figures;
    while (figures.trials < kills) {
        std::vector<std::unique_ptr<Typist>> typists;
        for (int lane = 0; lane < std::min(lanes, kills - figures.trials); ++lane)
            typists.push_back(std::make_unique<Typist>(sample));
        std::vector<qint64> lives;
        for (const auto &typist : typists)
            lives.push_back(typist->isTyping() ? steadyNow() + random.bounded(shortestLife, longestLife) : 0);
        std::sort(lives.begin(), lives.end());
        for (size_t lane = 0; lane < typists.size(); ++lane)
            figures.count(lives.at(lane) == 0 ? Finding{Found::Stuck, QStringLiteral("nobody types")}
                                              : typists.at(lane)->killedAt(lives.at(lane)),
                          QStringLiteral("kill %1").arg(figures.trials + 1));
    }
    return figures;
}

}
