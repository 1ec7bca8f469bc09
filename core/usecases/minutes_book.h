#pragma once

#include "core/domain/minutes.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The verbali: their number and state, the text of each point, what was said. From "final" on they stand still (final_minutes.h).
class MinutesBook
{
    Q_DECLARE_TR_FUNCTIONS(MinutesBook)

public:
    explicit MinutesBook(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<std::optional<Minutes>> of(MeetingId meeting) const;
    bool areFinal(MeetingId meeting) const;
    Result<bool> areIssued(MeetingId meeting) const;
    Result<QList<MinutesText>> textsOf(MeetingId meeting) const;
    Result<QList<Statement>> statementsOf(MeetingId meeting) const;

    Result<MinutesId> open(MeetingId meeting, const QString &number);
    /// The number the office gives them, while they are not final.
    Result<void> setNumber(MinutesId minutes, const QString &number);
    /// One step forward, or from review back to draft. Final they become by being issued alone (`Papers::issue`), and signed once they are.
    Result<void> setState(MinutesId minutes, MinutesState state);
    /// Adds, changes, or where it is blank removes, the text of a section.
    Result<void> setText(MeetingId meeting, MinutesSection section, AgendaItemId item, const QString &text);
    /// The same while it is being typed: all that is kept in one visit to the section is one act. A text that comes back to what the visit found
    /// undoes the visit, so that the next step back is an older one.
    Result<void> setText(MeetingId meeting, MinutesSection section, AgendaItemId item, const QString &text,
                         Visit &visit);
    Result<StatementId> addStatement(const Statement &statement);
    Result<void> changeStatement(const Statement &statement);
    Result<void> removeStatement(StatementId statement);

private:
    Workspace &m_workspace;
};

}
