#include "core/usecases/checks.h"

#include "core/storage/secretariat_repository.h"

namespace seduta {

Result<QList<PaperDoubt>> Checks::of(MeetingId meeting, std::optional<DocumentKind> kind) const
{
    const auto part = m_workspace.read([&](Database &database) {
        return SecretariatRepository(database).aroundMeeting(meeting, topicsOfDoubts(kind));
    });
    if (!part)
        return tl::unexpected(part.error());
    return PaperRecords::around(*part, meeting).map([&](const PaperRecords &records) {
        return doubtsOf(records, m_workspace.clock().today(), kind);
    });
}

}
