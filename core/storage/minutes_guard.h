#pragma once

#include "core/domain/partial_date.h"
#include "core/storage/journal.h"

#include <QHash>
#include <QJsonObject>

namespace seduta {

/// Keeps still what stands in final minutes: it looks at what an act has done before the act is saved, whoever did it, and asks the one
/// rule of the domain (final_minutes.h).
class MinutesGuard
{
public:
    /// `inverts` is the act that this one takes back, if any: an import that brought final minutes with it may go again, whole.
    MinutesGuard(Database &database, ChangeSetId act, ChangeSetId inverts)
        : m_database(database)
        , m_act(act)
        , m_inverts(inverts)
    {
    }

    /// Why the act, which touched these rows, may not be saved: minutes that were final before it began would say otherwise.
    std::optional<Error> refusalOf(const QList<TouchedRow> &touched);

private:
    /// A record as the act found it and as it leaves it; empty where there is none.
    struct Passage {
        QJsonObject before{};
        QJsonObject after{};
    };

    void readStatesBefore(const QList<TouchedRow> &touched);
    bool isAnyFinal();
    bool wereBroughtBy(ChangeSetId act, qint64 minutes);
    Passage passageOf(const TouchedRow &row);
    qint64 finalMeetingOf(const TouchedRow &row, const QJsonObject &record);
    qint64 meetingOfPoint(qint64 point);
    bool wasFinal(qint64 meeting);
    PartialDate dayOf(qint64 meeting);

    Database &m_database;
    ChangeSetId m_act;
    ChangeSetId m_inverts;
    QHash<qint64, bool> m_wasFinal{};
    QHash<qint64, qint64> m_meetingOfPoint{};
};

}
