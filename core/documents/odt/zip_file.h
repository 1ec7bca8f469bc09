#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace seduta {

/// A file within a package.
struct ZipEntry {
    QString name{};
    QByteArray bytes{};
    /// Left as it is, as the first entry of an OpenDocument package must be.
    bool isStored = false;
};

/// A package of these files, in this order; the same files give the same bytes.
Result<QByteArray> zipFile(const QList<ZipEntry> &entries);

}
