#include "tests/faults/power_cut.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace seduta {
namespace {

constexpr int deleted = -1;

/// How one cut treats the sectors not yet synced: some cuts keep almost all of them, some almost none.
class Tear
{
public:
    Tear(QRandomGenerator &random, const TearRule &rule)
        : m_random(random)
        , m_rule(rule)
        , m_kept(random.bounded(1.0))
        , m_spoilt(rule.garbage && random.bounded(2) == 0 ? 0.2 : 0.0)
    {
    }

    void apply(const DiskEvent &event, QByteArray &content)
    {
        if (event.kind == DiskEvent::Kind::Write)
            applyWrite(event, content);
        else if (keeps())
            resize(content, event.position);
    }

    static void resize(QByteArray &content, qint64 size)
    {
        const auto before = content.size();
        content.resize(size);
        if (size > before)
            std::fill(content.begin() + before, content.end(), '\0');
    }

private:
    bool keeps() { return m_random.bounded(1.0) < m_kept; }

    void applyWrite(const DiskEvent &event, QByteArray &content)
    {
        const qint64 end = event.position + event.bytes.size();
        for (qint64 from = event.position; from < end;) {
            const qint64 to = std::min(end, (from / m_rule.sectorSize + 1) * m_rule.sectorSize);
            applySector(event, from, to, content);
            from = to;
        }
    }

    void applySector(const DiskEvent &event, qint64 from, qint64 to, QByteArray &content)
    {
        const bool spoilt = m_random.bounded(1.0) < m_spoilt;
        if (!spoilt && !keeps())
            return;
        if (content.size() < to)
            resize(content, to);
        const auto written = event.bytes.cbegin() + (from - event.position);
        auto place = content.begin() + from;
        if (spoilt)
            std::generate_n(place, to - from, [this] { return static_cast<char>(m_random.bounded(256)); });
        else
            std::copy_n(written, to - from, place);
    }

    QRandomGenerator &m_random;
    TearRule m_rule;
    double m_kept = 0;
    double m_spoilt = 0;
};

void applyWhole(const DiskEvent &event, QByteArray &content)
{
    const qint64 end = event.position + event.bytes.size();
    if (event.kind == DiskEvent::Kind::Truncate)
        return Tear::resize(content, event.position);
    if (content.size() < end)
        Tear::resize(content, end);
    std::copy(event.bytes.cbegin(), event.bytes.cend(), content.begin() + event.position);
}

}

SimulatedDisk::SimulatedDisk(const DiskImage &start)
{
    for (auto file = start.cbegin(); file != start.cend(); ++file)
        create(file.key(), file.value());
    syncFolder();
}

void SimulatedDisk::play(const DiskEvent &event)
{
    switch (event.kind) {
    case DiskEvent::Kind::Create: return create(event.file, {});
    case DiskEvent::Kind::Delete: return remove(event.file);
    case DiskEvent::Kind::Sync: return syncContent(event.file);
    case DiskEvent::Kind::SyncFolder: return syncFolder();
    case DiskEvent::Kind::Acknowledge: m_lastAcknowledged = event.position; return;
    case DiskEvent::Kind::Write:
    case DiskEvent::Kind::Truncate: contentOf(event.file).pending.push_back(event);
    }
}

DiskImage SimulatedDisk::afterPowerCut(QRandomGenerator &random, const TearRule &rule) const
{
    auto folder = m_certainFolder;
    const auto changes = static_cast<int>(m_folderChanges.size());
    std::for_each_n(m_folderChanges.cbegin(), random.bounded(changes + 1),
                    [&folder](const FolderChange &change) { folder.insert(change.file, change.content); });

    Tear tear(random, rule);
    DiskImage image;
    for (auto file = folder.cbegin(); file != folder.cend(); ++file) {
        if (file.value() == deleted)
            continue;
        const auto &content = m_contents[static_cast<size_t>(file.value())];
        auto bytes = content.certain;
        for (const auto &event : content.pending)
            tear.apply(event, bytes);
        image.insert(file.key(), bytes);
    }
    return image;
}

void SimulatedDisk::create(const QString &file, const QByteArray &certain)
{
    m_seen.insert(file, static_cast<int>(m_contents.size()));
    m_folderChanges.push_back({file, m_seen.value(file)});
    m_contents.push_back({certain, {}});
}

void SimulatedDisk::remove(const QString &file)
{
    m_seen.remove(file);
    m_folderChanges.push_back({file, deleted});
}

void SimulatedDisk::syncContent(const QString &file)
{
    auto &content = contentOf(file);
    for (const auto &event : content.pending)
        applyWhole(event, content.certain);
    content.pending.clear();
}

void SimulatedDisk::syncFolder()
{
    for (const auto &change : m_folderChanges) {
        if (const int gone = m_certainFolder.value(change.file, deleted); gone != deleted)
            m_contents[static_cast<size_t>(gone)] = {};
        m_certainFolder.insert(change.file, change.content);
    }
    m_folderChanges.clear();
}

bool writeImage(const DiskImage &image, const QString &folder)
{
    const QDir place(folder);
    for (const auto &old : place.entryList(QDir::Files))
        QFile::remove(place.filePath(old));
    return std::all_of(image.keyBegin(), image.keyEnd(), [&](const QString &name) {
        QFile file(place.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(image.value(name)) == image.value(name).size();
    });
}

}
