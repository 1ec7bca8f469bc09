#pragma once

#include "core/domain/money.h"
#include "core/support/result.h"
#include "ui/fields/line_field.h"

#include <optional>

namespace seduta {

/// An amount in euro: "1.234,50 €", "1234,5", "1234". Empty is none; what cannot be read stays as it is and says so.
class MoneyField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    void setAmount(Money amount);
    Money amount() const;
    std::optional<Error> unreadable() const;
};

}
