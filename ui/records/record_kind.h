#pragma once

#include "core/usecases/workspace.h"
#include "ui/fields/choice.h"

namespace seduta {

/// What fields that name another record offer, read anew with the list.
struct Offered {
    QStringList fields{};
    std::function<QList<Choice>(Workspace &)> choices{};
    /// How one that is not there yet is made in the field, where it may be.
    std::function<NewChoice(Workspace &)> makeNew{};
};

/// One kind of record as a page keeps it: its table, what one is called, what its fields offer, and the verbs that read and keep it.
template <class Record>
struct RecordKind {
    QString table{};
    /// The other tables that the list, the form and what stands beside it show.
    QStringList alsoShown{};
    std::function<QString(const Record &)> words{};
    QList<Offered> offered{};
    std::function<Result<Record>(Workspace &, qint64)> find{};
    std::function<Result<qint64>(Workspace &, const Record &)> add{};
    std::function<Result<void>(Workspace &, const Record &)> change{};
    std::function<Result<void>(Workspace &, qint64)> remove{};
    /// Several at once, as one act; none where they are changed one at a time.
    std::function<Result<void>(Workspace &, const QList<Record> &)> changeAll{};
};

/// The kind whose verbs are those of a service of the office.
template <class Service, class Record>
RecordKind<Record> keptBy(const QString &table, std::function<QString(const Record &)> words)
{
    using IdOf = decltype(Record::id);
    RecordKind<Record> kind;
    kind.table = table;
    kind.words = std::move(words);
    kind.find = [](Workspace &workspace, qint64 id) { return Service(workspace).find(IdOf(id)); };
    kind.add = [](Workspace &workspace, const Record &record) {
        return Service(workspace).add(record).map([](IdOf id) { return id.value(); });
    };
    kind.change = [](Workspace &workspace, const Record &record) { return Service(workspace).change(record); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Service(workspace).remove(IdOf(id)); };
    return kind;
}

}
