#pragma once

#include "core/support/result.h"
#include "ui/fields/date_field.h"

#include <optional>

namespace seduta {

/// A date as people say it: "26/06/2025", "giugno 2025", "estate 2025", "2025"; what cannot be read stays as it is and says so.
class PartialDateField : public DateField
{
    Q_OBJECT

public:
    explicit PartialDateField(QWidget *parent = nullptr);

    void setDate(const PartialDate &date);
    /// The one shown, where it was not typed over.
    PartialDate date() const;
    std::optional<Error> unreadable() const;

protected:
    PartialDate read() const override { return date(); }

private:
    PartialDate m_shown{};
};

}
