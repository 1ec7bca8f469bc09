#pragma once

#include "core/support/file_identity.h"

namespace seduta {

/// Says, as long as it lives, that this process has the archive open through SQLite. Nobody here may then open and close the file by other means:
/// the process would lose every lock it holds on it.
class OpenArchive
{
public:
    explicit OpenArchive(const QString &path);
    ~OpenArchive();
    OpenArchive(const OpenArchive &) = delete;
    OpenArchive &operator=(const OpenArchive &) = delete;

    static bool isOpenHere(const QString &path);

private:
    FileIdentity m_file;
};

}
