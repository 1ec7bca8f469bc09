#pragma once

#include <QFileDevice>
#include <QString>

namespace seduta {

/// Who may read what stands beside an archive: the same people as the archive itself, whatever the system gives to new files.
class SharedMode
{
public:
    /// The mode of the file at the path; that of a private file where there is none yet.
    static SharedMode of(const QString &path);

    QFileDevice::Permissions file() const { return m_file; }
    /// A folder is entered by whoever may read it.
    QFileDevice::Permissions folder() const;

    /// An empty file where nothing stands yet; false where it cannot be made.
    bool makeFile(const QString &path) const;
    /// The folder, made where it is missing; one that is there is closed to others.
    bool makeFolder(const QString &path) const;
    /// Takes from the file or folder what this mode does not give; adds nothing.
    void close(const QString &path) const;

private:
    explicit SharedMode(QFileDevice::Permissions file);

    QFileDevice::Permissions m_file;
};

}
