#include "core/domain/money.h"

#include "core/domain/italian_number.h"

namespace seduta {

namespace {

constexpr qint64 centsOfEuro = 100;

// "-0,50" needs its sign said: the euros alone are nought.
QString digits(Money amount)
{
    const QString sign = amount.cents < 0 && amount.cents > -centsOfEuro ? QStringLiteral("-") : QString();
    const qint64 rest = qAbs(amount.cents % centsOfEuro);
    return sign + grouped(amount.cents / centsOfEuro) + QStringLiteral(",%1").arg(rest, 2, 10, QLatin1Char('0'));
}

}

QString shortAmount(Money amount)
{
    return digits(amount) + QStringLiteral(" €");
}

QString longAmount(Money amount)
{
    return digits(amount) + QStringLiteral(" euro");
}

}
