#pragma once

#include "core/support/result.h"
#include "ui/fields/line_field.h"

#include <QDate>

#include <optional>

namespace seduta {

/// A day or none, typed as one likes; what cannot be read stays as it is and says so.
class DayField : public LineField
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    QDate day() const;
    std::optional<Error> unreadable() const;
};

}
