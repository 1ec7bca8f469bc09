#pragma once

#include "core/domain/record_description.h"
#include "core/storage/database.h"

namespace seduta {

/// How a record (core/domain/fields) lies in the columns of its table; what becomes of each member says MemberType. The two functions are
/// compiled once, in layout.cpp, for every record.

/// The columns of a record's table but its id, in the order of its layout.
template <class Record>
const QStringList &columnNames()
{
    static const QStringList all = [] {
        QStringList names;
        for (const auto &field : descriptionOf<Record>().fields)
            names.append(field.columns);
        return names;
    }();
    return all;
}

/// The member that begins at `column`, which moves on behind it.
template <class Member>
void fetch(const Rows &row, int &column, Member &member)
{
    MemberType<Member>::fetch(row, column, member);
}

template <class Record>
QVariantList toRow(const Record &record);

/// The row's first column is the id, then the layout's.
template <class Record>
Record fromRow(const Rows &row);

}
