#pragma once

#include "core/domain/record_description.h"
#include "core/domain/secretariat.h"

#include <memory>
#include <vector>

namespace seduta {

/// One list of a Secretariat, whatever its records are.
class SecretariatList
{
public:
    explicit SecretariatList(const RecordDescription &description)
        : record(&description)
    {
    }
    virtual ~SecretariatList() = default;

    virtual qsizetype size(const Secretariat &secretariat) const = 0;
    virtual const void *at(const Secretariat &secretariat, qsizetype index) const = 0;
    /// May be written until the list grows.
    virtual void *mutableAt(Secretariat &secretariat, qsizetype index) const = 0;
    /// A new record at the end.
    virtual void *add(Secretariat &secretariat) const = 0;

    const RecordDescription *record;

    Q_DISABLE_COPY_MOVE(SecretariatList)
};

/// Every list, those referred to before those that refer to them.
const std::vector<std::unique_ptr<const SecretariatList>> &recordLists();
/// The list of the records of that name.
const SecretariatList &listOf(QLatin1String record);

}
