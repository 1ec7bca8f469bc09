#pragma once

#include <tuple>

namespace seduta {

/// A member of a record and its name, as the archive and the exchange format spell it (the archive in snake_case).
template <class Record, class Member>
struct Field {
    const char *name;
    Member Record::*member;
};

template <class Record, class Member>
Field(const char *, Member Record::*) -> Field<Record, Member>;

/// The members of a record but its id, listed once, in core/domain/fields: `record` is its name, `all` a tuple of its fields.
template <class Record>
struct Fields;

}
