#pragma once

#include "core/domain/card.h"
#include "core/usecases/workspace.h"

namespace seduta {

/// The schede: all that one reads of a record, told once for the window, the paper and the terminal.
class Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)

public:
    explicit Cards(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// NotFound where the record is no longer there, or has no card.
    Result<Card> of(const CardLink &record) const;
    /// The same to be printed: its lists whole, but for the very long, which end with how many more there are.
    Result<Card> printed(const CardLink &record) const;
    /// One of its lists, whole.
    Result<CardSection> whole(const CardLink &record, const QString &section) const;
    /// The one record of a table with that number or name; an error lists the candidates when several fit.
    Result<CardLink> named(const QString &table, const QString &numberOrName) const;

    /// The tables whose records have a card.
    static QStringList tables();
    static bool has(const QString &table) { return tables().contains(table); }

private:
    Workspace &m_workspace;
};

}
