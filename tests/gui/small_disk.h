#pragma once

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace seduta {

/// A disk of a few megabytes mounted on a folder, to be filled or made read-only; only root may have one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        m_isMounted = mount("tmpfs", name().constData(), "tmpfs", 0, "size=12m") == 0;
#endif
    }

    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            umount2(name().constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const
    {
        return m_isMounted;
    }
    QString filePath(const QString &file) const
    {
        return QDir(m_folder).filePath(file);
    }

    void fill() const
    {
        QFile ballast(filePath(QStringLiteral("zavorra")));
        const QByteArray block(4096, 'x');
        if (ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (ballast.write(block) > 0) { }
    }
    void free() const
    {
        QFile::remove(filePath(QStringLiteral("zavorra")));
    }

    bool becomeReadOnly() const
    {
#ifdef Q_OS_LINUX
        return mount("tmpfs", name().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=12m") == 0;
#else
        return false;
#endif
    }

private:
    QByteArray name() const
    {
        return QFile::encodeName(m_folder);
    }

    QString m_folder;
    bool m_isMounted = false;
};

}
