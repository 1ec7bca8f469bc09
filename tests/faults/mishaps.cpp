#include "tests/faults/mishaps.h"

#include "tests/faults/power_cut.h"
#include "tests/faults/saved_meetings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace seduta {
namespace {

/// Where the archive is, a copy of it as it was one meeting ago, and one to which another PC added a meeting since.
struct Scene {
    QString archive{};
    QString older{};
    QString sibling{};
};

struct Mishap {
    QString name{};
    bool leavesTheOpenFileAlone = false;
    std::function<void(const Scene &)> happen{};
};

void replaceByRenaming(const QString &source, const QString &target)
{
    std::rename(QFile::encodeName(source).constData(), QFile::encodeName(target).constData());
}

void overwrite(const QString &target, const QByteArray &bytes)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be overwritten", qUtf8Printable(target));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<Mishap> &allMishaps()
{
    static const QList<Mishap> all{
        {"deleted", true, [](const Scene &scene) { QFile::remove(scene.archive); }},
        {"renamed", true, [](const Scene &scene) { QFile::rename(scene.archive, scene.archive + ".old"); }},
        {"replaced by an older copy", true, [](const Scene &scene) { replaceByRenaming(scene.older, scene.archive); }},
        {"deleted and restored from an older copy", true,
         [](const Scene &scene) {
             QFile::remove(scene.archive);
             QFile::copy(scene.older, scene.archive);
         }},
        {"overwritten in place by an older copy", false,
         [](const Scene &scene) { overwrite(scene.archive, contentOf(scene.older)); }},
        {"overwritten in place by another PC's copy", false,
         [](const Scene &scene) { overwrite(scene.archive, contentOf(scene.sibling)); }},
        {"written to by another program", false,
         [](const Scene &scene) { saveMeetingBehindItsBack(scene.archive, 4); }},
        {"emptied", false, [](const Scene &scene) { overwrite(scene.archive, {}); }},
    };
    return all;
}

/// The archives in the folder, without the lock and its note.
DiskImage filesBeside(const QString &archive)
{
    DiskImage files;
    const QDir folder = QFileInfo(archive).absoluteDir();
    for (const auto &name : folder.entryList(QDir::Files))
        if (!name.endsWith(".lock") && !name.endsWith(".writer"))
            files.insert(name, contentOf(folder.filePath(name)));
    return files;
}

Finding copyElsewhere(const Workspace &workspace, const QString &path)
{
    const auto copied = workspace.copyTo(path);
    return copied ? lookAtMeetings(path, 3) : Finding{Found::Stuck, copied.error().message};
}

Finding trySaving(Workspace &workspace, const Scene &scene)
{
    const auto before = filesBeside(scene.archive);
    const auto saved = saveMeeting(workspace, 4);
    if (saved)
        return {Found::Silent, "saved as if nothing had happened"};
    if (saved.error().message.isEmpty())
        return {Found::Silent, "refused without a sentence"};
    return filesBeside(scene.archive) == before ? Finding{} : Finding{Found::Silent, "refused, and yet written"};
}

std::unique_ptr<Workspace> threeMeetings(const Scene &scene)
{
    makeArchive(scene.archive);
    auto workspace = openForProof(scene.archive);
    bool isSaved = saveMeeting(*workspace, 1) && saveMeeting(*workspace, 2);
    QFile::copy(scene.archive, scene.older);
    QFile::copy(scene.archive, scene.sibling);
    saveMeetingBehindItsBack(scene.sibling, 3);
    isSaved = isSaved && saveMeeting(*workspace, 3);
    return isSaved ? std::move(workspace) : nullptr;
}

}

QStringList mishaps()
{
    QStringList names;
    for (const auto &mishap : allMishaps())
        names.append(mishap.name);
    return names;
}

Finding saveAfter(const QString &mishap)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-mishap-XXXXXX");
    QDir(folder.path()).mkdir("here");
    const Scene scene{folder.filePath("here/a.seduta"), folder.filePath("older.seduta"),
                      folder.filePath("sibling.seduta")};
    auto workspace = threeMeetings(scene);
    const auto &all = allMishaps();
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const Mishap &one) { return one.name == mishap; });
    if (!workspace || chosen == all.end())
        return {Found::Stuck, "the scene could not be set"};

    chosen->happen(scene);
    const auto after = filesBeside(scene.archive);
    auto finding = trySaving(*workspace, scene);
    if (finding.found == Found::Whole && chosen->leavesTheOpenFileAlone)
        finding = copyElsewhere(*workspace, folder.filePath("rescued.seduta"));
    workspace.reset();
    if (finding.found == Found::Whole && filesBeside(scene.archive) != after)
        finding = {Found::Silent, "written while closing"};
    return finding;
}

Figures saveAfterEveryMishap()
{
    Figures figures;
    for (const auto &mishap : mishaps())
        figures.count(saveAfter(mishap), mishap);
    return figures;
}

}
