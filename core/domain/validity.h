#pragma once

#include "core/domain/partial_date.h"
#include "core/support/result.h"

#include <QCoreApplication>
#include <QDateTime>

namespace seduta {

/// Whether what holds from one day to another, both included, holds on a day; a bound that is not known is none.
inline bool isValidOn(const QDate &from, const QDate &to, const QDate &day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

/// A moment before another, where both are known.
template <class Moment>
bool comesBefore(const Moment &one, const Moment &other)
{
    return one.isValid() && other.isValid() && one < other;
}

/// Before another for certain, as far as each is known.
inline bool comesBefore(const PartialDate &one, const PartialDate &other)
{
    return one.isKnown() && other.isKnown() && one.day < other.firstDay();
}

/// Where only a month, a season or a year is known, all of it counts; on a day that is not known everything may hold.
inline bool isValidOn(const PartialDate &from, const PartialDate &to, const PartialDate &day)
{
    return !comesBefore(to, day) && !comesBefore(day, from);
}

inline bool isValidOn(const PartialDate &from, const PartialDate &to, const QDate &day)
{
    return isValidOn(from, to, PartialDate::onDay(day));
}

/// A record that holds from one day to another, unless the last comes before the first.
template <class Record>
Result<Record> lasting(const Record &record)
{
    if (comesBefore(record.validTo, record.validFrom))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Validity", "The last day comes before the first."),
                       QStringLiteral("validTo"));
    return record;
}

}
