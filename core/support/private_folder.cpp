#include "core/support/private_folder.h"

#include "core/support/safe_name.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace seduta {

namespace {

QString beginning()
{
    return QStringLiteral("seduta-");
}

QString lockEnding()
{
    return QStringLiteral(".lock");
}

// Held as long as its process lives: an old one is no sign that it is dead.
std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock->tryLock() ? std::move(lock) : nullptr;
}

// Somebody else's lock says nothing of our folders, nor does a link.
bool isOurs(const QFileInfo &file)
{
    return !file.isSymLink() && file.ownerId() == QFileInfo(QDir::homePath()).ownerId();
}

}

// The lock comes first and goes last: a folder without one is nobody's.
PrivateFolder::PrivateFolder()
{
    const QDir temp(QDir::tempPath());
    // Where the system's is not there Qt gives no name, and a folder without a name is the current one.
    if (QDir::tempPath().isEmpty() || !temp.exists())
        return;
    const QString path = temp.filePath(beginning() + QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_lock = lockAt(path + lockEnding());
    if (m_lock && QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        m_path = path;
}

PrivateFolder::~PrivateFolder()
{
    if (isThere())
        QDir(m_path).removeRecursively();
}

QString PrivateFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

QString PrivateFolder::readOnlyCopy(const QString &name, const QByteArray &bytes) const
{
    if (!isThere())
        return {};
    QFile copy(pathIn(m_path, name));
    copy.remove();
    const bool isWritten = copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && copy.write(bytes) == bytes.size() && copy.flush() && copy.setPermissions(QFile::ReadOwner);
    return isWritten ? copy.fileName() : QString();
}

void PrivateFolder::wipeAbandoned()
{
    const auto locks = QDir::temp().entryInfoList({beginning() + QStringLiteral("*-*-*-*-*") + lockEnding()},
                                                  QDir::Files | QDir::NoSymLinks);
    for (const auto &file : locks) {
        const QFileInfo folder(file.absoluteFilePath().chopped(lockEnding().size()));
        if (!isOurs(file) || (folder.exists() && !isOurs(folder)))
            continue;
        if (const auto lock = lockAt(file.absoluteFilePath()))
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

}
