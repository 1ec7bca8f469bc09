#include "ui/fields/decimal_field.h"

namespace seduta {

void DecimalField::setNumber(Decimal number)
{
    setLine(shortDecimal(number));
}

Decimal DecimalField::number() const
{
    return typedDecimal(text()).value_or(Decimal());
}

bool DecimalField::isPercentage() const
{
    return text().trimmed().endsWith(u'%');
}

std::optional<Error> DecimalField::unreadable() const
{
    if (text().trimmed().isEmpty() || typedDecimal(text()))
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not a number: write for example 1.234,5 or 12,5 %."), objectName()};
}

}
