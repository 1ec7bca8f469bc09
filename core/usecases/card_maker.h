#pragma once

#include "core/domain/action_summary.h"
#include "core/domain/card.h"
#include "core/domain/record_description.h"
#include "core/domain/words.h"
#include "core/storage/card_repository.h"
#include "core/storage/table.h"

namespace seduta {

/// How a line of a list is told from its row.
enum class LineWords { Plain, Meeting, Letter, Edition, Figure };

/// Puts the card of one record together, from what the archive has on one day.
class CardMaker
{
public:
    /// `whole` names the list that is wanted with all its lines; then the others are left out.
    CardMaker(Database &database, const CardLink &record, const QDate &today, const QString &whole = {});

    const Card &card() const { return m_card; }
    Database &database() const { return m_database; }
    QDate today() const { return m_today; }
    qint64 id() const { return m_card.record.id; }

    template <class Record>
    std::optional<Record> record() const
    {
        return Table<Record>(m_database).find(decltype(Record::id)(id()));
    }

    void title(const QString &words, const CardLink &link = {})
    {
        m_card.title = words;
        m_card.titleLink = link;
    }
    /// What a record is called where it is only named, as the office says it.
    QString nameOf(const CardLink &record) const;

    void chip(const QString &words, CardTone tone);
    template <class Enum>
    void state(Enum value)
    {
        chip(label(value), toneOfState(word(value)));
    }

    /// The fields that say more than a new record would, in that order.
    template <class Record>
    void facts(const Record &record, const QList<const char *> &fields)
    {
        tellFacts(descriptionOf<Record>(), &record, fields, false);
    }
    /// The same, to be copied.
    template <class Record>
    void contacts(const Record &record, const QList<const char *> &fields)
    {
        tellFacts(descriptionOf<Record>(), &record, fields, true);
    }
    void fact(const CardFact &fact);
    void missing(const QString &words, const QString &field = {}) { m_card.missing.append({words, field}); }
    void act(CardAct act) { m_card.acts.append(act); }

    /// A list that is not empty; gives how many lines it has.
    int list(const QString &name, const QString &title, CardList list, LineWords words = LineWords::Plain);
    template <class States>
    int list(const QString &name, const QString &title, CardList list, LineWords words = LineWords::Plain)
    {
        return add(name, title, list, words, Words<States>::context, false);
    }
    /// A list whose texts are read whole, in time.
    template <class States>
    int story(const QString &name, const QString &title, CardList list, LineWords words = LineWords::Plain)
    {
        return add(name, title, list, words, Words<States>::context, true);
    }
    /// The commitments asked for, those overdue marked as such.
    int actions(const QString &name, const QString &title, const ActionQuery &query);
    void section(const CardSection &section);
    /// The lines of a list that is there already are told otherwise.
    template <class Retell>
    void retell(const QString &name, Retell retell)
    {
        for (auto &section : m_card.sections)
            if (section.name == name)
                for (auto &line : section.lines)
                    retell(line);
    }

    /// Something of the card is told from these tables.
    void readFrom(const QStringList &tables);

    /// How many lines are wanted of a list; none where another is wanted whole.
    int wanted(const QString &section) const;

private:
    int add(const QString &name, const QString &title, CardList list, LineWords words, const char *states,
            bool isStory);
    void tellFacts(const RecordDescription &description, const void *record, const QList<const char *> &fields,
                   bool areContacts);

    Database &m_database;
    QDate m_today;
    QString m_whole;
    Card m_card{};
};

}
