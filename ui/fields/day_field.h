#pragma once

#include "core/support/result.h"
#include "ui/fields/date_field.h"

#include <optional>

namespace seduta {

/// A day or none, typed as one likes; what cannot be read stays as it is and says so.
class DayField : public DateField
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    QDate day() const;
    std::optional<Error> unreadable() const;

protected:
    PartialDate read() const override { return PartialDate::onDay(day()); }
};

}
