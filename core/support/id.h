#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace seduta {

/// The number of a record of one kind in the archive; 0 means "none". Ids of two kinds do not mix.
template <class Record>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Record>
size_t qHash(Id<Record> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

}
