#pragma once

#include "core/domain/change_set.h"
#include "core/storage/database.h"

namespace seduta {

/// The indices in which words are sought (decision 0012), one beside each searched table. They follow the journal, act by act, and are no part of
/// it: one that is broken, or does not know the newest act, is made anew from the records, and nothing is lost by it.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Takes in what an act changed, before its transaction ends. Where an index does not take it, the records are saved all the same, and the
    /// indices are made anew at the next search.
    void follow(ChangeSetId act, const QList<TouchedRow> &touched);
    /// Whether they know all that was ever done.
    bool isCurrent() const;
    /// All of them, from the records; inside a transaction.
    void rebuild();

private:
    bool isThere() const;
    QStringList names() const;
    qint64 newestAct() const;
    void setKnown(const QVariant &act);
    void take(ChangeSetId act, const QString &table, const QList<qint64> &rows);
    void rebuild(const QString &index);
    void empty(const QString &index);

    Database &m_database;
};

/// Whether a statement failed because of the index it asked, and not because of the disk or the file.
bool isOfSearchIndex(const StorageError &error);

}
