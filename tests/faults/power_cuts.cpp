#include "tests/faults/power_cuts.h"

#include <QTemporaryDir>

#include <algorithm>

namespace seduta {
namespace {

std::vector<int> instants(const DiskRecord &record, int cuts, QRandomGenerator &random)
{
    std::vector<int> chosen(static_cast<size_t>(cuts));
    const auto events = static_cast<int>(record.events.size());
    std::generate(chosen.begin(), chosen.end(), [&] { return random.bounded(events + 1); });
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

qint64 acknowledgedIn(const DiskRecord &record)
{
    return std::count_if(record.events.cbegin(), record.events.cend(),
                         [](const DiskEvent &event) { return event.kind == DiskEvent::Kind::Acknowledge; });
}

}

Figures cutPower(const DiskRecord &record, int cuts, const TearRule &rule, QRandomGenerator &random,
                 const LookAfterCut &look)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-cut-XXXXXX");
    Figures figures;
    figures.acknowledged = acknowledgedIn(record);
    SimulatedDisk disk(record.start);
    int played = 0;
    for (const int instant : instants(record, cuts, random)) {
        for (; played < instant; ++played)
            disk.play(record.events[static_cast<size_t>(played)]);
        const auto image = disk.afterPowerCut(random, rule);
        const auto finding = writeImage(image, folder.path())
            ? look(folder.path(), disk.lastAcknowledged())
            : Finding{Found::Corrupt, QStringLiteral("the image could not be written")};
        figures.count(finding, QStringLiteral("cut after operation %1").arg(instant));
    }
    return figures;
}

}
