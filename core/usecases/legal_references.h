#pragma once

#include "core/domain/legal_reference.h"
#include "core/domain/point_of_day.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The riferimenti that the council cites, and who cites each.
class LegalReferences
{
    Q_DECLARE_TR_FUNCTIONS(LegalReferences)

public:
    explicit LegalReferences(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By title; one without a title by its number.
    Result<QList<LegalReference>> all() const;
    Result<LegalReference> find(LegalReferenceId reference) const;
    Result<QList<Citation>> citationsOf(LegalReferenceId reference) const;
    /// The points of agendas that may cite one, newest first.
    Result<QList<PointOfDay>> newestPoints() const;

    Result<LegalReferenceId> add(const LegalReference &reference);
    Result<void> change(const LegalReference &reference);
    /// One that something cites is not removed.
    Result<void> remove(LegalReferenceId reference);

    Result<CitationId> cite(const Citation &citation);
    /// It stays a citation of the same reference.
    Result<void> changeCitation(const Citation &citation);
    Result<void> removeCitation(CitationId citation);

private:
    Workspace &m_workspace;
};

}
