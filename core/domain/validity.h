#pragma once

#include <QDate>

namespace seduta {

/// Whether what holds from one day to another, both included, holds on a day; a bound that is not known is none.
inline bool isValidOn(const QDate &from, const QDate &to, const QDate &day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

}
