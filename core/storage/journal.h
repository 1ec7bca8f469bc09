#pragma once

#include "core/domain/change_set.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace seduta {

/// UTC, as the archive writes moments: 2025-06-26T09:30:00Z.
QString utcText(const QDateTime &moment);

/// The note of an act that goes on with a visit: these words, and the number of the visit's first act.
inline const QString noteOfVisit = QStringLiteral("continues ");

/// The writing side of the one journal (decision 0007): it opens an act, and seals it. Always inside a transaction.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    explicit Journal(Database &database);

    /// Throws StorageError (Replaced) when the file is not the one this journal last saw.
    void requireSameGeneration();
    ChangeSetId begin(const Act &act);
    /// What the act must remember beside its rows; sealed with it.
    void setNote(const QString &note);
    /// The act now open.
    ChangeSetId current() const { return m_current; }
    bool hasChanges();
    QList<TouchedRow> touched();
    /// Seals every change, links the act into the chain, gives the file a new generation.
    void end();
    QString generation() const { return m_generation; }
    /// The generations the file may have now: the last one confirmed, and the one of an act whose COMMIT failed.
    QStringList possibleGenerations() const { return {m_generation, m_nextGeneration}; }
    /// After COMMIT: reads the generation back, and only then is the act saved.
    void confirm();

private:
    QString sealChanges(const QString &previous);
    QString sealHeader();

    Database &m_database;
    ChangeSetId m_current{};
    QString m_generation{};
    QString m_nextGeneration{};
};

/// The seal of what an act is called, when and whose.
QString sealOfHeader(const QString &salt, const QString &kind, const QString &at, const QString &author,
                     const QString &label, qint64 inverts);

}
