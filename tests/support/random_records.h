#pragma once

#include "core/domain/fields/all.h"
#include "core/storage/table.h"
#include "core/usecases/workspace.h"
#include "tests/support/chance.h"

namespace seduta {

/// Random records for one archive, filled column by column as their layouts list them; ids are mostly of records that are there.
class RandomRecords
{
public:
    RandomRecords(Chance &values, Workspace &archive)
        : chance(values)
        , workspace(archive)
    {
    }

    /// Mostly one that is there; now and then none, or one that is not.
    template <class Record>
    Id<Record> id()
    {
        const auto known = ids(Table<Record>::tableName());
        if (known.isEmpty() || chance.oneIn(12))
            return Id<Record>(chance.oneIn(2) ? 0 : 99999);
        return Id<Record>(chance.oneOf(known));
    }

    template <class Record>
    Record fresh()
    {
        Record record;
        std::apply([&](const auto &...column) { (fill(record.*(column.member)), ...); }, Fields<Record>::all);
        return record;
    }

    /// One that is there, with some of its columns changed.
    template <class Record>
    Record changed()
    {
        const auto sought = id<Record>();
        const auto known =
            workspace.read([&](Database &database) { return Table<Record>(database).find(sought); }).value();
        auto record = known.value_or(Record{});
        record.id = sought;
        const auto maybeFill = [&](auto &member) {
            if (chance.oneIn(4))
                fill(member);
        };
        std::apply([&](const auto &...column) { (maybeFill(record.*(column.member)), ...); }, Fields<Record>::all);
        return record;
    }

    template <class Record>
    QList<Record> several(int most)
    {
        QList<Record> records;
        for (int left = chance.number(0, most); left > 0; --left)
            records.append(fresh<Record>());
        return records;
    }

    template <class Record>
    QList<Id<Record>> someIds(int most)
    {
        QList<Id<Record>> result;
        for (int left = chance.number(0, most); left > 0; --left)
            result.append(id<Record>());
        return result;
    }

    /// The given records' ids in another order; now and then one is missing.
    template <class Record>
    QList<Id<Record>> shuffled(const QList<Record> &records)
    {
        QList<Id<Record>> order;
        for (const auto &record : records)
            order.insert(chance.number(0, int(order.size())), record.id);
        if (!order.isEmpty() && chance.oneIn(8))
            order.removeLast();
        return order;
    }

    Chance &chance;
    Workspace &workspace;

private:
    QList<qint64> ids(const QString &table) const;

    void fill(QString &value) { value = chance.text(); }
    void fill(QStringList &value) { value = {chance.text(), chance.text()}; }
    void fill(int &value) { value = chance.oneIn(15) ? -1 : chance.number(1, 12); }
    void fill(Money &value) { value.cents = chance.oneIn(15) ? -1 : qint64(chance.number(0, 1000000)) * 100000; }
    void fill(Decimal &value)
    {
        value = chance.oneIn(8) ? Decimal() : Decimal{chance.number(-9, 100000), chance.number(0, 2)};
    }
    void fill(bool &value) { value = chance.oneIn(2); }
    void fill(QDate &value) { value = chance.day(); }
    void fill(QTime &value) { value = chance.hour(); }
    void fill(QDateTime &value) { value = chance.moment(); }
    void fill(PartialDate &value) { value = chance.partialDate(); }
    template <class Record>
    void fill(Id<Record> &value)
    {
        value = id<Record>();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum &value) { value = chance.any<Enum>(); }
};

}
