#include "core/support/shared_mode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace seduta {

namespace {

constexpr QFileDevice::Permissions owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions everybodysReadAndWrite =
    owners | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

}

SharedMode::SharedMode(QFileDevice::Permissions file)
    : m_file(file)
{
}

// Ours to write, even beside an archive that is only to be read: a copy is written before it is kept.
SharedMode SharedMode::of(const QString &path)
{
    return SharedMode((QFile::permissions(path) & everybodysReadAndWrite) | owners);
}

QFileDevice::Permissions SharedMode::folder() const
{
    auto mode = m_file | QFileDevice::ExeOwner;
    mode.setFlag(QFileDevice::ExeGroup, m_file.testFlag(QFileDevice::ReadGroup));
    mode.setFlag(QFileDevice::ExeOther, m_file.testFlag(QFileDevice::ReadOther));
    return mode;
}

bool SharedMode::makeFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, m_file) && file.setPermissions(m_file);
}

bool SharedMode::makeFolder(const QString &path) const
{
    if (QFileInfo(path).isDir()) {
        close(path);
        return true;
    }
    // The system takes some of the mode away from what is new.
    return QDir().mkdir(path, folder()) && QFile::setPermissions(path, folder());
}

void SharedMode::close(const QString &path) const
{
    const QFileInfo known(path);
    if (!known.exists() || known.isSymLink())
        return;
    const auto allowed = known.permissions() & (known.isDir() ? folder() : file());
    if (allowed != known.permissions())
        QFile::setPermissions(path, allowed);
}

}
