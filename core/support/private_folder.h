#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace seduta {

/// A folder among the temporary ones that only this user may enter. It goes with whoever made it, or at the next start where that one was killed.
class PrivateFolder
{
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    /// Whether it could be made; the temporary folder may be full, or closed to us.
    bool isThere() const { return !m_path.isEmpty(); }
    QString filePath(const QString &name) const;
    /// A file in it that is only read, by this user alone: its path; empty where it cannot be written. One of that name gives its place.
    QString readOnlyCopy(const QString &name, const QByteArray &bytes) const;

    /// Removes the folders of this user's processes that are no more.
    static void wipeAbandoned();

private:
    std::unique_ptr<QLockFile> m_lock{};
    QString m_path{};
};

}
