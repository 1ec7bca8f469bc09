#include "ui/fields/partial_date_field.h"

#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"
#include "ui/fields/program_day.h"

namespace seduta {

PartialDateField::PartialDateField(QWidget *parent)
    : DateField(parent)
{
    setPlaceholderText(tr("day, month or year"));
}

void PartialDateField::setDate(const PartialDate &date)
{
    m_shown = date;
    setLine(shortDate(date));
}

PartialDate PartialDateField::date() const
{
    return text() == shortDate(m_shown) ? m_shown : readDate(text(), programDay());
}

std::optional<Error> PartialDateField::unreadable() const
{
    if (text().trimmed().isEmpty() || date().isKnown())
        return std::nullopt;
    return Error{ErrorKind::Validation,
                 tr("This is not a date: write for example 26/06/2025, entro giugno, primavera 2026 or 2026."),
                 objectName()};
}

}
