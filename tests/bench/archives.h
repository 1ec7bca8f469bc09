#pragma once

#include "core/domain/secretariat.h"
#include "core/usecases/workspace.h"

#include <QTemporaryDir>

namespace seduta::bench {

/// Names for archives that go when the measuring is over.
struct Files {
    QTemporaryDir folder{};
    int made = 0;

    QString next() { return folder.filePath(QStringLiteral("%1.seduta").arg(++made)); }
};

std::unique_ptr<Workspace> created(const QString &path, const Clock &clock);
/// As one import.
void fill(Workspace &workspace, const Secretariat &secretariat);

}
