#pragma once

#include "core/domain/secretariat.h"

#include <algorithm>

namespace seduta {

/// The record of that id in a list, or nothing.
template <class Record>
const Record *recordOf(const QList<Record> &records, Id<Record> id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [id](const auto &record) { return record.id == id; });
    return id.isValid() && found != records.end() ? &*found : nullptr;
}

/// Those of the records for which it holds.
template <class Record, class Condition>
QList<Record> recordsWhere(const QList<Record> &records, Condition condition)
{
    QList<Record> kept;
    std::copy_if(records.begin(), records.end(), std::back_inserter(kept), condition);
    return kept;
}

/// The records with the lower position before; equal ones as they came.
template <class Record>
QList<Record> byPosition(QList<Record> records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    return records;
}

/// A body as a paper names it on its day.
struct NamedBody {
    BodyId id{};
    QString name{};
    ArticleOverride article = ArticleOverride::Automatic;
    bool isGroup = false;
    /// The noun of its kind, for a name that has an article of its own.
    QString kind{};

    NameFacts facts() const { return {article, isGroup, kind}; }
    bool operator==(const NamedBody &) const = default;
};

/// The records a paper speaks of, with the names that held on one day. Keeps a reference to them.
class PaperRecords
{
public:
    PaperRecords(const Secretariat &part, const QDate &day);

    /// The records around one meeting, as of its day; NotFound when the meeting or the council is missing.
    static Result<PaperRecords> around(const Secretariat &part, MeetingId meeting);

    const Secretariat &all() const { return m_part; }
    Council council() const { return m_part.councils.value(0); }
    /// An empty one for a paper that is not of a meeting.
    Meeting meeting() const { return m_meeting; }

    template <class Record>
    QList<Record> ofMeeting(const QList<Record> &records) const
    {
        return recordsWhere(records, [this](const auto &record) { return record.meetingId == m_meeting.id; });
    }

    /// Nothing is named for an id that is not there.
    NamedBody named(BodyId id) const;
    /// The name a working table had on the day.
    QString nameOf(WorkingTableId id) const;
    Body body(BodyId id) const;
    Person person(PersonId id) const;

    /// The agenda as it is read.
    QList<NumberedItem> agenda() const;
    /// The agenda as it is called: without what is withdrawn, and without what only came up in the sitting.
    QList<NumberedItem> calledAgenda() const;
    /// The printed number of a point; empty when it is not on this agenda.
    QString numberOf(AgendaItemId item) const;

    /// In the order of precedence, then as they came.
    QList<BodyId> inPrecedence(QList<BodyId> bodies) const;
    bool isConvened(BodyId body) const;
    /// Letters in force to those who are expected, or to those who get a copy.
    QList<Convocation> letters() const;
    QList<Convocation> copies() const;
    /// The letter of this meeting that this one follows: the one it amends, else the notice its addressee had before.
    const Convocation *letterBefore(const Convocation &letter) const;
    /// The meeting that takes the place of this one, where it is known.
    const Meeting *substitute() const;

private:
    QList<Convocation> inForce(bool copies) const;

    const Secretariat &m_part;
    QDate m_day;
    Meeting m_meeting{};
};

}
