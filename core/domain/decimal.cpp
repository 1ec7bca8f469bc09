#include "core/domain/decimal.h"

#include "core/domain/italian_number.h"

#include <QRegularExpression>

namespace seduta {

namespace {

constexpr int mostPlaces = 6;
/// With six places more they are still counted exactly.
constexpr qsizetype mostDigits = 12;

qint64 tenToThe(int power)
{
    qint64 result = 1;
    for (int i = 0; i < power; ++i)
        result *= 10;
    return result;
}

QString digitsOf(Decimal number, const QString &whole, QChar point)
{
    const QString sign = number.units < 0 ? QStringLiteral("-") : QString();
    if (number.places == 0)
        return sign + whole;
    const qint64 rest = qAbs(number.units % tenToThe(number.places));
    return sign + whole + point + QString::number(rest).rightJustified(number.places, u'0');
}

qint64 wholeOf(Decimal number)
{
    return qAbs(number.units / tenToThe(number.places));
}

std::optional<Decimal> composed(bool isNegative, const QString &whole, const QString &rest)
{
    if (whole.size() > mostDigits || rest.size() > mostPlaces)
        return std::nullopt;
    const qint64 units = (whole + rest).toLongLong();
    return Decimal{isNegative ? -units : units, int(rest.size())};
}

}

QString plainDecimal(Decimal number)
{
    return number.isKnown() ? digitsOf(number, QString::number(wholeOf(number)), u'.') : QString();
}

std::optional<Decimal> fromPlainDecimal(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^(-?)([0-9]+)(?:\.([0-9]+))?$)"));
    const auto match = plain.match(text);
    return match.hasMatch() ? composed(!match.captured(1).isEmpty(), match.captured(2), match.captured(3))
                            : std::nullopt;
}

QString shortDecimal(Decimal number)
{
    return number.isKnown() ? digitsOf(number, grouped(wholeOf(number)), u',') : QString();
}

std::optional<Decimal> typedDecimal(const QString &typed)
{
    static const QRegularExpression italian(
        QStringLiteral(R"(^([-−+]?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?%?$)"));
    const auto match = italian.match(typed.simplified().remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    return composed(!sign.isEmpty() && sign != QStringLiteral("+"), match.captured(2).remove(u'.'), match.captured(3));
}

std::optional<qint64> inMillionths(Decimal number)
{
    return number.isKnown() ? std::optional(number.units * tenToThe(mostPlaces - number.places)) : std::nullopt;
}

Decimal fromMillionths(qint64 millionths)
{
    Decimal number{millionths, mostPlaces};
    while (number.places > 0 && number.units % 10 == 0)
        number = {number.units / 10, number.places - 1};
    return number;
}

}
