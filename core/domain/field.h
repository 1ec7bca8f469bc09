#pragma once

#include <QCoreApplication>

#include <tuple>

namespace seduta {

/// A member of a record, its name as the archive and the exchange format spell it (the archive in snake_case), and what the office calls
/// it: the source string, whose context is the record's name.
template <class Record, class Member>
struct Field {
    const char *name;
    Member Record::*member;
    const char *word;
};

template <class Record, class Member>
Field(const char *, Member Record::*, const char *) -> Field<Record, Member>;

/// The members of a record but its id, listed once, in core/domain/fields: `record` is its name, `all` a tuple of its fields.
template <class Record>
struct Fields;

/// The row of a member; every member that is asked for has one.
template <class Record, class Member>
Field<Record, Member> fieldOf(Member Record::*member)
{
    Field<Record, Member> found{nullptr, member, nullptr};
    const auto compare = [&]<class Other>(const Field<Record, Other> &field) {
        if constexpr (std::is_same_v<Other, Member>)
            if (field.member == member)
                found = field;
    };
    std::apply([&](const auto &...field) { (compare(field), ...); }, Fields<Record>::all);
    Q_ASSERT(found.name);
    return found;
}

/// What the office calls a member, in the language of the program.
template <class Record, class Member>
QString wordOf(Member Record::*member)
{
    return QCoreApplication::translate(Fields<Record>::record, fieldOf(member).word);
}

}
