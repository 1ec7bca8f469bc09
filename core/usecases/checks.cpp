#include "core/usecases/checks.h"

#include "core/storage/secretariat_repository.h"

namespace seduta {

namespace {

/// Whatever a rule may look at.
constexpr PaperTopics lookedAt{PaperTopic::Agenda,      PaperTopic::AgendaLinks,  PaperTopic::Signatories,
                               PaperTopic::Letters,     PaperTopic::Compositions, PaperTopic::Memberships,
                               PaperTopic::Attendance,  PaperTopic::Proceedings,  PaperTopic::CriticalAreas,
                               PaperTopic::Commitments, PaperTopic::Projects,     PaperTopic::ProjectPartners};

}

Result<QList<PaperDoubt>> Checks::of(MeetingId meeting, std::optional<DocumentKind> kind) const
{
    const auto part = m_workspace.read(
        [&](Database &database) { return SecretariatRepository(database).aroundMeeting(meeting, lookedAt); });
    if (!part)
        return tl::unexpected(part.error());
    return PaperRecords::around(*part, meeting).map([&](const PaperRecords &records) {
        return doubtsOf(records, m_workspace.clock().today(), kind);
    });
}

}
