#pragma once

#include "core/domain/left_out_part.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What the office's papers include: of the parts a kind of paper may have (`partsOf`), those it is made without.
class PaperParts
{
    Q_DECLARE_TR_FUNCTIONS(PaperParts)

public:
    explicit PaperParts(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QStringList> leftOutOf(DocumentKind kind) const;
    /// From now on, in every paper of that kind: those already issued stand still. Refused for what is no part of it.
    Result<void> include(DocumentKind kind, const QString &part, bool isIncluded);

private:
    Workspace &m_workspace;
};

/// Those of one kind among the parts left out.
QStringList leftOutOf(DocumentKind kind, const QList<LeftOutPart> &parts);

}
