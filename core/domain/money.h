#pragma once

#include <QString>

#include <compare>

namespace seduta {

/// An amount in euro, in whole cents.
struct Money {
    qint64 cents = 0;

    auto operator<=>(const Money &) const = default;
};

/// "264.128,06 €", for tables and fields; "0,00 €" where there is nothing.
QString shortAmount(Money amount);
/// "264.128,06 euro", in a sentence.
QString longAmount(Money amount);

}
