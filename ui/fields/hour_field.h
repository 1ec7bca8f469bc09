#pragma once

#include "core/support/result.h"
#include "ui/fields/line_field.h"

#include <QTime>

#include <optional>

namespace seduta {

/// An hour or none, typed as one likes; what cannot be read stays as it is and says so.
class HourField : public LineField
{
    Q_OBJECT

public:
    explicit HourField(QWidget *parent = nullptr);

    void setHour(const QTime &hour);
    QTime hour() const;
    std::optional<Error> unreadable() const;
};

}
