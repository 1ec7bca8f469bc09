#pragma once

#include <QDateTime>

namespace seduta {

/// Whether what begins and ends does so in this order; an end that is not known is none.
template <class Moment>
bool isInOrder(const Moment &begin, const Moment &end)
{
    return !begin.isValid() || !end.isValid() || begin <= end;
}

/// Whether what holds from one day to another, both included, holds on a day; a bound that is not known is none.
inline bool isValidOn(const QDate &from, const QDate &to, const QDate &day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

}
