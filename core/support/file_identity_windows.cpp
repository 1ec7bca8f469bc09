#include "core/support/file_identity.h"

#include <QDir>

#include <windows.h>

namespace seduta {

// Asked for no access at all, so that nobody's sharing stands in the way.
FileIdentity fileIdentityOf(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = ::CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION found = {};
    const bool isKnown = ::GetFileInformationByHandle(file, &found) != 0;
    ::CloseHandle(file);
    if (!isKnown)
        return {};
    return {found.dwVolumeSerialNumber, quint64(found.nFileIndexHigh) << 32 | found.nFileIndexLow,
            found.nNumberOfLinks};
}

}
