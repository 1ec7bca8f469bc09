#pragma once

#include "core/domain/decimal.h"
#include "core/support/result.h"
#include "ui/fields/line_field.h"

#include <optional>

namespace seduta {

/// An exact decimal number: "1.234,5", "12,5 %". Empty is none; what cannot be read stays as it is and says so.
class DecimalField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    void setNumber(Decimal number);
    Decimal number() const;
    /// It was typed with its sign of percent.
    bool isPercentage() const;
    std::optional<Error> unreadable() const;
};

}
