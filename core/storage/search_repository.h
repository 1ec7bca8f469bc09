#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/search.h"
#include "core/storage/database.h"

namespace seduta {

/// A row in which the words stand.
struct FoundRow {
    qint64 id = 0;
    QDate day{};
};

/// What is told of such a row.
struct FoundRecord {
    QString title{};
    /// Of every searched column, in their order.
    QStringList texts{};
    TouchedRow owner{};
    MeetingId meeting{};
    QString meetingNumber{};
    PartialDate meetingDay{};
    QDate day{};
};

/// Finds records by their words.
class SearchRepository
{
public:
    explicit SearchRepository(Database &database)
        : m_database(database)
    {
    }

    /// Of one table, the last recorded first. No words can make it fail: what fails is the index.
    QList<FoundRow> withWords(const QString &table, const QList<SearchWord> &words, int most) const;
    /// None where it is no longer there.
    std::optional<FoundRecord> found(const QString &table, qint64 id) const;

private:
    Database &m_database;
};

/// What SQLite's full-text search is asked for these words. Where first letters are dear, a word of one or two is sought whole.
QString matchExpression(const QList<SearchWord> &words, bool areFirstLettersDear);

}
