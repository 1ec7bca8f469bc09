#pragma once

#include "core/domain/meeting_summary.h"
#include "core/storage/database.h"

namespace seduta {

/// Sedute: their list, and what hangs from each.
class MeetingRepository
{
public:
    explicit MeetingRepository(Database &database)
        : m_database(database)
    {
    }

    /// Newest first, after the last line already seen (none: from the newest).
    QList<MeetingSummary> page(int size, const std::optional<MeetingSummary> &after) const;
    QList<Meeting> heldOn(const PartialDate &date) const;
    /// Whatever its state; those of a working table alone are not of the council.
    std::optional<Meeting> latestOfCouncil() const;
    QList<Meeting> numbered(const QString &number) const;
    /// Those not begun, postponed or cancelled yet, in the order of their days.
    QList<Meeting> ahead() const;
    QList<Signatory> signatoriesOf(MeetingId meeting) const;
    /// Replaces who signed that kind of document before.
    void sign(Signatory signatory);
    QList<Suspension> suspensionsOf(MeetingId meeting) const;
    QList<MeetingPart> partsOf(MeetingId meeting) const;
    /// The composition whose validity covers the day.
    CompositionId compositionInForceOn(const QDate &day) const;
    bool hasSentLetters(MeetingId meeting) const;

private:
    Database &m_database;
};

}
