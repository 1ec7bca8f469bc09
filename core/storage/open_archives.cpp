#include "core/storage/open_archives.h"

#include <QList>
#include <QMutex>

#include <algorithm>

namespace seduta {

namespace {

struct OpenFiles {
    QMutex mutex{};
    QList<FileIdentity> files{};
};

OpenFiles &openFiles()
{
    static OpenFiles all;
    return all;
}

bool isSameFile(const FileIdentity &one, const FileIdentity &other)
{
    return one.volume == other.volume && one.number == other.number;
}

}

OpenArchive::OpenArchive(const QString &path)
    : m_file(fileIdentityOf(path))
{
    const QMutexLocker locked(&openFiles().mutex);
    openFiles().files.append(m_file);
}

OpenArchive::~OpenArchive()
{
    const QMutexLocker locked(&openFiles().mutex);
    openFiles().files.removeOne(m_file);
}

bool OpenArchive::isOpenHere(const QString &path)
{
    const auto file = fileIdentityOf(path);
    const QMutexLocker locked(&openFiles().mutex);
    const auto &all = openFiles().files;
    return file.names > 0
        && std::any_of(all.begin(), all.end(), [&](const FileIdentity &each) { return isSameFile(each, file); });
}

}
