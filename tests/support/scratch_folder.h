#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace seduta {

/// A folder that goes with the test; in memory where the system offers it, for syncs are what real archives cost.
class ScratchFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }

    QTemporaryDir m_folder{place() + QStringLiteral("/seduta-test-XXXXXX")};
};

}
