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

// A UNION, because an OR of the two would go through the whole table.
QString openOrOfMeeting(const char *column)
{
    return QStringLiteral("%1 IN (SELECT id FROM action_item WHERE status IN ('to_start', 'in_progress', 'waiting')"
                          " UNION SELECT id FROM action_item WHERE meeting_id = ?)")
        .arg(QLatin1String(column));
}

/// Reads the lists of a secretariat that one meeting's papers ask for, whole or by the meeting.
class MeetingReader
{
public:
    MeetingReader(Database &database, MeetingId meeting)
        : m_database(database)
        , m_meeting(meeting)
    {
    }

    const Secretariat &part() const { return m_part; }

    void readWhatEveryPaperKnows()
    {
        whole(&Secretariat::councils);
        whole(&Secretariat::bodies);
        whole(&Secretariat::bodyNames);
        whole(&Secretariat::persons);
        whole(&Secretariat::templateOverrides);
        whole(&Secretariat::leftOutParts);
        whole(&Secretariat::workingTables);
        whole(&Secretariat::tableNames);
        where(&Secretariat::meetings, QStringLiteral("id = ?"));
        m_part.meetings +=
            Table<Meeting>(m_database).where(QStringLiteral("postponed_from_id = ?"), {m_meeting.value()});
        ofMeeting(&Secretariat::meetingParts);
        ofMeeting(&Secretariat::blockChanges);
    }

    void readCalled(PaperTopics topics)
    {
        if (topics & PaperTopic::Letters)
            ofMeeting(&Secretariat::convocations);
        if (topics & PaperTopic::Replies)
            hangingFrom(&Secretariat::replies, "convocation_id", "convocation");
        if (topics & PaperTopic::Compositions)
            whole(&Secretariat::compositions);
        if (topics & PaperTopic::Memberships) {
            whole(&Secretariat::memberships);
            whole(&Secretariat::tableMembers);
        }
        if (topics & PaperTopic::Representatives)
            whole(&Secretariat::representatives);
        if (topics & PaperTopic::Signatories)
            ofMeeting(&Secretariat::signatories);
    }

    void readSitting(PaperTopics topics)
    {
        if (topics & PaperTopic::Agenda)
            ofMeeting(&Secretariat::agendaItems);
        if (topics & PaperTopic::AgendaLinks)
            hangingFrom(&Secretariat::agendaLinks, "agenda_item_id", "agenda_item");
        if (topics & PaperTopic::Attendance)
            ofMeeting(&Secretariat::attendances);
        if (topics & PaperTopic::Proceedings)
            readProceedings();
    }

    void readFollowUp(PaperTopics topics)
    {
        if (topics & PaperTopic::CriticalAreas) {
            whole(&Secretariat::criticalAreas);
            ofMeeting(&Secretariat::criticalAreaReports);
        }
        if (topics & PaperTopic::Commitments) {
            where(&Secretariat::actionItems, openOrOfMeeting("id"));
            where(&Secretariat::actionOwners, openOrOfMeeting("action_item_id"));
            readOrigins();
        }
        if (topics & PaperTopic::Projects) {
            whole(&Secretariat::projects);
            whole(&Secretariat::plannedActivities);
        }
        if (topics & PaperTopic::ProjectPartners) {
            whole(&Secretariat::projectEditions);
            whole(&Secretariat::projectPartners);
        }
        if (topics & PaperTopic::Opinions)
            ofMeeting(&Secretariat::opinions);
        if (topics & PaperTopic::Plans) {
            whole(&Secretariat::planVersions);
            whole(&Secretariat::bodyContributions);
        }
    }

private:
    /// The meetings in which the commitments still open were taken on.
    void readOrigins()
    {
        m_part.meetings += Table<Meeting>(m_database)
                               .where(QStringLiteral("id IN (SELECT meeting_id FROM action_item WHERE status IN"
                                                     " ('to_start', 'in_progress', 'waiting')) AND id <> ?"),
                                      {m_meeting.value()});
    }

    void readProceedings()
    {
        ofMeeting(&Secretariat::suspensions);
        ofMeeting(&Secretariat::attachments);
        ofMeeting(&Secretariat::minutes);
        ofMeeting(&Secretariat::minutesTexts);
        hangingFrom(&Secretariat::statements, "agenda_item_id", "agenda_item");
        hangingFrom(&Secretariat::attendanceExclusions, "attendance_id", "attendance");
        hangingFrom(&Secretariat::criticalAreaReportBodies, "report_id", "critical_area_report");
    }

    template <class Record>
    void whole(QList<Record> Secretariat::*list)
    {
        m_part.*list = Table<Record>(m_database).all();
    }

    template <class Record>
    void where(QList<Record> Secretariat::*list, const QString &condition)
    {
        m_part.*list = Table<Record>(m_database).where(condition, {m_meeting.value()});
    }

    template <class Record>
    void ofMeeting(QList<Record> Secretariat::*list)
    {
        where(list, QStringLiteral("meeting_id = ?"));
    }

    /// Those whose `column` names a record of the meeting in another table.
    template <class Record>
    void hangingFrom(QList<Record> Secretariat::*list, const char *column, const char *table)
    {
        where(list,
              QStringLiteral("%1 IN (SELECT id FROM %2 WHERE meeting_id = ?)")
                  .arg(QLatin1String(column), QLatin1String(table)));
    }

    Database &m_database;
    MeetingId m_meeting;
    Secretariat m_part{};
};

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

Secretariat SecretariatRepository::only(const QString &record) const
{
    Secretariat secretariat;
    const auto load = [&]<class Record>(QList<Record> Secretariat::*list) {
        if (Table<Record>::tableName() == record)
            secretariat.*list = Table<Record>(m_database).all();
    };
    std::apply([&](auto... list) { (load(list), ...); }, Secretariat::lists());
    return secretariat;
}

Secretariat SecretariatRepository::aroundMeeting(MeetingId meeting, PaperTopics topics) const
{
    MeetingReader reader(m_database, meeting);
    reader.readWhatEveryPaperKnows();
    reader.readCalled(topics);
    reader.readSitting(topics);
    reader.readFollowUp(topics);
    return reader.part();
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
