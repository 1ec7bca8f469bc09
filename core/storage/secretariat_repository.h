#pragma once

#include "core/domain/paper_topics.h"
#include "core/domain/secretariat.h"
#include "core/storage/database.h"

namespace seduta {

/// Whole archives as plain values, in and out.
class SecretariatRepository
{
public:
    explicit SecretariatRepository(Database &database)
        : m_database(database)
    {
    }

    Secretariat whole() const;
    /// The one list whose records have that name; the others are left empty.
    Secretariat only(const QString &record) const;
    /// What a paper of one meeting that speaks of these topics needs: the office with its bodies, persons and templates, the meeting with its
    /// parts and the blocks changed by hand, and only the tables of the topics.
    Secretariat aroundMeeting(MeetingId meeting, PaperTopics topics) const;
    /// Records keep their ids; `progress` gets records done and in all, and stops the work by answering false.
    void insert(const Secretariat &secretariat, const std::function<bool(qint64, qint64)> &progress = {});
    bool hasCouncil() const;
    /// The highest id ever used in any table but the council's, which has always 1, so that ids brought from elsewhere can be moved beyond it.
    qint64 highestId() const;

private:
    Database &m_database;
};

}
