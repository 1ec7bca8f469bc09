#include "core/usecases/legal_references.h"

#include "core/domain/fields/legal_reference.h"
#include "core/storage/legal_reference_repository.h"
#include "core/support/text.h"
#include "core/usecases/records.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr int pointsOffered = 2000;

QString nameOf(const LegalReference &reference)
{
    return reference.title.isEmpty() ? actWords(reference) : reference.title;
}

}

Result<QList<LegalReference>> LegalReferences::all() const
{
    auto references = m_workspace.read([](Database &database) { return LegalReferenceRepository(database).all(); });
    if (references)
        std::sort(references->begin(), references->end(), [](const LegalReference &a, const LegalReference &b) {
            return folded(nameOf(a)) < folded(nameOf(b));
        });
    return references;
}

Result<LegalReference> LegalReferences::find(LegalReferenceId reference) const
{
    return found<LegalReference>(m_workspace, reference);
}

Result<QList<Citation>> LegalReferences::citationsOf(LegalReferenceId reference) const
{
    return m_workspace.read(
        [&](Database &database) { return LegalReferenceRepository(database).citationsOf(reference); });
}

Result<QList<PointOfDay>> LegalReferences::newestPoints() const
{
    return m_workspace.read(
        [](Database &database) { return LegalReferenceRepository(database).newestPoints(pointsOffered); });
}

Result<LegalReferenceId> LegalReferences::add(const LegalReference &reference)
{
    return added(m_workspace, LegalReferences::tr("Add the reference \"%1\"").arg(nameOf(reference)),
                 checked(reference));
}

Result<void> LegalReferences::change(const LegalReference &reference)
{
    return changed(m_workspace, LegalReferences::tr("Change the reference \"%1\"").arg(nameOf(reference)),
                   checked(reference));
}

Result<void> LegalReferences::remove(LegalReferenceId reference)
{
    const auto known = find(reference);
    if (!known)
        return tl::unexpected(known.error());
    const QString label = LegalReferences::tr("Remove the reference \"%1\"").arg(nameOf(*known));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        if (LegalReferenceRepository(database).isUsed(reference))
            return failure(ErrorKind::Conflict,
                           LegalReferences::tr("Something cites this reference: remove its citations first."));
        Table<LegalReference>(database).remove(reference);
        return {};
    });
}

Result<CitationId> LegalReferences::cite(const Citation &citation)
{
    return added(m_workspace, LegalReferences::tr("Cite a reference"), checked(citation));
}

Result<void> LegalReferences::changeCitation(const Citation &citation)
{
    return stepped(m_workspace, LegalReferences::tr("Change the citation of a reference"), citation.id,
                   [&](const Citation &old) {
                       auto next = citation;
                       next.legalReferenceId = old.legalReferenceId;
                       return checked(next);
                   });
}

Result<void> LegalReferences::removeCitation(CitationId citation)
{
    return removed(m_workspace, LegalReferences::tr("Remove the citation of a reference"), citation);
}

}
