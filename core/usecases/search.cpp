#include "core/usecases/search.h"

#include "core/domain/italian_date.h"
#include "core/domain/record_description.h"
#include "core/storage/search_index.h"
#include "core/storage/search_repository.h"
#include "core/storage/searched_tables.h"

#include <algorithm>

namespace seduta {

namespace {

/// The last recorded are mostly the newest: among so many of each table the newest are chosen by their day.
constexpr int candidates = 200;
/// What the registers take at most while something else was found too.
constexpr qsizetype mostOfRegisters = 12;

struct Candidate {
    const SearchedTable *table = nullptr;
    FoundRow row{};
};

struct Candidates {
    QList<Candidate> registers{};
    QList<Candidate> dated{};
};

Candidates candidatesFor(const SearchRepository &repository, const SearchQuery &query, const QList<SearchWord> &words)
{
    Candidates all;
    for (const auto &table : searchedTables()) {
        if (!query.tables.isEmpty() && !query.tables.contains(table.name))
            continue;
        auto &list = table.isRegister ? all.registers : all.dated;
        const auto rows = repository.withWords(table.name, words, qMax(candidates, query.most));
        for (const auto &row : rows)
            list.append({&table, row});
    }
    return all;
}

QList<Candidate> chosen(Candidates all, qsizetype most)
{
    std::stable_sort(all.dated.begin(), all.dated.end(),
                     [](const Candidate &a, const Candidate &b) { return a.row.day > b.row.day; });
    const auto ofRegisters = qMin(all.registers.size(), qMax(mostOfRegisters, most - all.dated.size()));
    return (all.registers.mid(0, ofRegisters) + all.dated).mid(0, most);
}

QString inWords(const FoundRecord &record)
{
    if (!record.meeting.isValid())
        return {};
    if (record.meetingDay.isKnown())
        return Search::tr("meeting %1").arg(dateWith(record.meetingDay, Preposition::Di));
    return record.meetingNumber.isEmpty() ? Search::tr("meeting without a day")
                                          : Search::tr("meeting no. %1").arg(record.meetingNumber);
}

// The text with most of what was sought; what the title says already is no sentence.
Excerpt sentenceOf(const FoundRecord &record, const QList<SearchWord> &words)
{
    Excerpt best;
    for (const auto &text : record.texts) {
        if (text.isEmpty() || record.title.contains(text))
            continue;
        const auto excerpt = excerptOf(text, words);
        if (best.text.isEmpty() || excerpt.marks.size() > best.marks.size())
            best = excerpt;
    }
    return best;
}

SearchHit hitOf(const SearchedTable &table, qint64 id, const FoundRecord &record, const QList<SearchWord> &words)
{
    const QString kind = recordNamed(table.name)->words();
    const QString title = record.title.isEmpty() ? inWords(record) : record.title;
    return {{table.name, id},
            record.owner.id == 0 ? TouchedRow{table.name, id} : record.owner,
            kind,
            marked(title, words),
            sentenceOf(record, words),
            record.meeting,
            inWords(record),
            record.day};
}

QList<SearchHit> hitsFor(Database &database, const SearchQuery &query, const QList<SearchWord> &words)
{
    const SearchRepository repository(database);
    QList<SearchHit> hits;
    const auto all = chosen(candidatesFor(repository, query, words), query.most);
    for (const auto &each : all)
        if (const auto record = repository.found(each.table->name, each.row.id); record)
            hits.append(hitOf(*each.table, each.row.id, *record, words));
    return hits;
}

// None where an index is broken, or does not know all of the archive.
std::optional<QList<SearchHit>> tried(Database &database, const SearchQuery &query, const QList<SearchWord> &words)
try {
    if (!SearchIndex(database).isCurrent())
        return std::nullopt;
    return hitsFor(database, query, words);
} catch (const StorageError &error) {
    if (!isOfSearchIndex(error))
        throw;
    qWarning("The index of the search: %s", qUtf8Printable(error.detail()));
    return std::nullopt;
}

}

Result<QList<SearchHit>> Search::find(const SearchQuery &query) const
{
    const auto words = searchWords(query.words);
    if (words.isEmpty())
        return QList<SearchHit>();
    const auto attempt = m_workspace.read([&](Database &database) { return tried(database, query, words); });
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (*attempt)
        return **attempt;
    if (const auto renewed = m_workspace.renewSearchIndex(); !renewed)
        return tl::unexpected(renewed.error());
    return m_workspace.read([&](Database &database) { return hitsFor(database, query, words); });
}

}
