#pragma once

#include "core/domain/fields/all.h"
#include "core/domain/secretariat.h"

#include <functional>
#include <type_traits>

namespace seduta::exchange {

/// Adds `offset` to every id of the records and to every reference among them, so that they stand beyond those of an archive.
void moveIds(Secretariat &secretariat, qint64 offset);

template <class Member>
struct ReferredRecord {
    using Type = void;
};

template <class Record>
struct ReferredRecord<Id<Record>> {
    using Type = Record;
};

}
