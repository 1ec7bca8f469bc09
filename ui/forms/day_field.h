#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace seduta {

/// The day a person means: "26/06/2025", "26.6.25", "26-6-2025", "2025-06-26", "26 giugno 2025". None where it cannot be read.
QDate readDay(const QString &text);

/// A day or none, typed as one likes; what cannot be read stays as it is and says so.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    QDate day() const;
    std::optional<Error> unreadable() const;
};

}
