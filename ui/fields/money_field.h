#pragma once

#include "core/domain/money.h"
#include "core/support/result.h"

#include <QLineEdit>

#include <optional>

namespace seduta {

/// An amount in euro: "1.234,50 €", "1234,5", "1234". Empty is none; what cannot be read stays as it is and says so.
class MoneyField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setAmount(Money amount);
    Money amount() const;
    std::optional<Error> unreadable() const;
};

}
