#include "core/storage/secretariat_repository.h"

#include "core/domain/fields/all.h"
#include "core/storage/schema.h"
#include "core/storage/table.h"

namespace seduta {

namespace {

constexpr qint64 progressEvery = 2000;

struct Progress {
    const std::function<bool(qint64, qint64)> &tell;
    qint64 total = 0;
    qint64 done = 0;

    void step()
    {
        if (++done % progressEvery == 0 && tell && !tell(done, total))
            throw StorageError(StorageFault::Cancelled, QString());
    }
};

template <class Record>
void insertAll(Database &database, const QList<Record> &records, Progress &progress)
{
    Table<Record> table(database);
    for (const auto &record : records) {
        table.insert(record);
        progress.step();
    }
}

template <class Record>
QList<Record> recordsOf(Database &database, const QString &condition, MeetingId meeting)
{
    return Table<Record>(database).where(condition, {meeting.value()});
}

// A UNION, because an OR of the two would go through the whole table.
QString openOrOfMeeting(const char *column)
{
    return QStringLiteral("%1 IN (SELECT id FROM action_item WHERE status IN ('to_start', 'in_progress', 'waiting')"
                          " UNION SELECT id FROM action_item WHERE meeting_id = ?)")
        .arg(QLatin1String(column));
}

// What a meeting's papers may speak of, whichever the meeting: bodies, persons, projects, plan and tables.
void loadRegistry(Database &database, Secretariat &part)
{
    const auto load = [&]<class Record>(QList<Record> Secretariat::*list) {
        part.*list = Table<Record>(database).all();
    };
    std::apply([&](auto... list) { (load(list), ...); },
               std::tuple{&Secretariat::councils, &Secretariat::persons, &Secretariat::bodies, &Secretariat::bodyNames,
                          &Secretariat::representatives, &Secretariat::compositions, &Secretariat::memberships,
                          &Secretariat::criticalAreas, &Secretariat::projects, &Secretariat::projectEditions,
                          &Secretariat::projectPartners, &Secretariat::plannedActivities, &Secretariat::planVersions,
                          &Secretariat::bodyContributions, &Secretariat::workingTables, &Secretariat::tableMembers,
                          &Secretariat::agreements, &Secretariat::agreementParties, &Secretariat::templateOverrides});
}

}

Secretariat SecretariatRepository::whole() const
{
    Secretariat secretariat;
    const auto load = [&]<class Record>(QList<Record> Secretariat::*list) {
        secretariat.*list = Table<Record>(m_database).all();
    };
    std::apply([&](auto... list) { (load(list), ...); }, Secretariat::lists());
    return secretariat;
}

Secretariat SecretariatRepository::aroundMeeting(MeetingId meeting) const
{
    const QString ofMeeting = QStringLiteral("meeting_id = ?");
    const QString ofItem = QStringLiteral("agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)");
    Secretariat part;
    loadRegistry(m_database, part);
    const auto load = [&]<class Record>(QList<Record> Secretariat::*list, const QString &condition) {
        part.*list = recordsOf<Record>(m_database, condition, meeting);
    };
    load(&Secretariat::meetings, QStringLiteral("id = ?"));
    load(&Secretariat::meetingParts, ofMeeting);
    load(&Secretariat::suspensions, ofMeeting);
    load(&Secretariat::signatories, ofMeeting);
    load(&Secretariat::agendaItems, ofMeeting);
    load(&Secretariat::agendaLinks, ofItem);
    load(&Secretariat::statements, ofItem);
    load(&Secretariat::convocations, ofMeeting);
    load(&Secretariat::replies, QStringLiteral("convocation_id IN (SELECT id FROM convocation WHERE meeting_id = ?)"));
    load(&Secretariat::blockChanges, ofMeeting);
    load(&Secretariat::attendances, ofMeeting);
    load(&Secretariat::attendanceExclusions,
         QStringLiteral("attendance_id IN (SELECT id FROM attendance WHERE meeting_id = ?)"));
    load(&Secretariat::minutes, ofMeeting);
    load(&Secretariat::minutesTexts, ofMeeting);
    load(&Secretariat::criticalAreaReports, ofMeeting);
    load(&Secretariat::criticalAreaReportBodies,
         QStringLiteral("report_id IN (SELECT id FROM critical_area_report WHERE meeting_id = ?)"));
    load(&Secretariat::actionItems, openOrOfMeeting("id"));
    load(&Secretariat::actionOwners, openOrOfMeeting("action_item_id"));
    load(&Secretariat::actionUpdates, openOrOfMeeting("action_item_id"));
    return part;
}

void SecretariatRepository::insert(const Secretariat &secretariat, const std::function<bool(qint64, qint64)> &progress)
{
    m_database.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    Progress counter{progress};
    const auto count = [&](auto list) { counter.total += (secretariat.*list).size(); };
    const auto insertList = [&](auto list) { insertAll(m_database, secretariat.*list, counter); };
    std::apply([&](auto... list) { (count(list), ...); }, Secretariat::lists());
    std::apply([&](auto... list) { (insertList(list), ...); }, Secretariat::lists());
}

bool SecretariatRepository::hasCouncil() const
{
    return Table<Council>(m_database).count() > 0;
}

qint64 SecretariatRepository::highestId() const
{
    return m_database
        .single(
            QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name NOT IN ('change', 'change_set', 'council',"
                           " 'document_kind')"))
        .toLongLong();
}

}
