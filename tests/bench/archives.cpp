#include "tests/bench/archives.h"

#include "core/storage/secretariat_repository.h"

namespace seduta::bench {

std::unique_ptr<Workspace> created(const QString &path, const Clock &clock)
{
    auto workspace = Workspace::create(path, {QStringLiteral("bench"), {}}, clock);
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    return std::move(*workspace);
}

void fill(Workspace &workspace, const Secretariat &secretariat)
{
    const auto done = workspace.write(
        QStringLiteral("fill"),
        [&](Database &database) -> Result<int> {
            SecretariatRepository(database).insert(secretariat);
            return 0;
        },
        ChangeSetKind::Import);
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().message));
}

}
