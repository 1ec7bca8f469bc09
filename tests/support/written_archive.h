#pragma once

#include "core/storage/history.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QTimeZone>

#include <functional>

namespace seduta {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QDateTime noon()
{
    return QDateTime(QDate(2025, 6, 26), QTime(12, 0), QTimeZone::utc());
}

/// An archive in a scratch folder, with its journal: storage without the use cases above it.
class WrittenArchive
{
public:
    WrittenArchive() { reopen(Database::create(path(), noon())); }

    QString path() const { return folder.filePath(QStringLiteral("prova.seduta")); }

    void close()
    {
        journal.reset();
        database.reset();
    }
    void reopen(std::unique_ptr<Database> opened)
    {
        database = std::move(opened);
        journal = std::make_unique<Journal>(*database);
    }

    /// One act of the journal; gives its number.
    ChangeSetId write(const QString &label, const std::function<void(Database &)> &work,
                      ChangeSetKind kind = ChangeSetKind::Edit, ChangeSetId inverts = {})
    {
        return writeAt(noon(), label, work, kind, inverts);
    }
    ChangeSetId writeAt(const QDateTime &now, const QString &label, const std::function<void(Database &)> &work,
                        ChangeSetKind kind = ChangeSetKind::Edit, ChangeSetId inverts = {})
    {
        Transaction transaction(*database);
        journal->requireSameGeneration();
        const auto act = journal->begin(Act{now, kind, QStringLiteral("Prova"), label, inverts});
        work(*database);
        journal->end();
        transaction.commit();
        journal->confirm();
        return act;
    }

    ChangeSetId addBody(const QString &name)
    {
        return write(QStringLiteral("Aggiungi ") + name, [&](Database &each) {
            each.insert(QStringLiteral("INSERT INTO body (name) VALUES (?)"), {name});
        });
    }

    ScratchFolder folder{};
    std::unique_ptr<Database> database{};
    std::unique_ptr<Journal> journal{};
};

}
