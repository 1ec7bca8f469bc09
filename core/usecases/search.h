#pragma once

#include "core/domain/search.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// Cerca: titles, names, minutes and statements by their words.
class Search
{
    Q_DECLARE_TR_FUNCTIONS(Search)

public:
    explicit Search(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The registers first, then what was said and decided, newest first; nothing where no word was typed. An index that is broken or incomplete is
    /// made anew first, which only a copy to read cannot do.
    Result<QList<SearchHit>> find(const SearchQuery &query) const;

private:
    Workspace &m_workspace;
};

}
