#include "ui/fields/day_field.h"

#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"
#include "ui/fields/program_day.h"

namespace seduta {

DayField::DayField(QWidget *parent)
    : DateField(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
}

void DayField::setDay(const QDate &day)
{
    setLine(shortDate(day));
}

QDate DayField::day() const
{
    return readDay(text(), programDay());
}

std::optional<Error> DayField::unreadable() const
{
    if (text().trimmed().isEmpty() || day().isValid())
        return std::nullopt;
    return Error{ErrorKind::Validation,
                 tr("This is not a day: write for example 26/06/2025, giovedì 20 or tra due settimane."), objectName()};
}

}
