#pragma once

#include <QString>

#include <optional>

namespace seduta {

/// An exact decimal number: so many units of its last place, so that 12,50 is 1250 with two places. One without places is not known.
struct Decimal {
    qint64 units = 0;
    int places = -1;

    bool operator==(const Decimal &) const = default;

    bool isKnown() const { return places >= 0; }
};

/// As the archive and the exchange format spell it: "1234.5"; empty where it is not known.
QString plainDecimal(Decimal number);
std::optional<Decimal> fromPlainDecimal(const QString &text);
/// As the office writes it: "1.234,5".
QString shortDecimal(Decimal number);
/// As it is typed: "1.234,5", "1234,5", "12,5 %".
std::optional<Decimal> typedDecimal(const QString &typed);
/// All of a number in millionths, by which two are compared and added exactly; none where it is not known.
std::optional<qint64> inMillionths(Decimal number);
/// A number of so many millionths, with no more places than it needs.
Decimal fromMillionths(qint64 millionths);

}
