#include "ui/fields/hour_field.h"

#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"

namespace seduta {

HourField::HourField(QWidget *parent)
    : LineField(parent)
{
    setPlaceholderText(tr("hh:mm"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QTime read = hour(); read.isValid())
            setHour(read);
    });
}

void HourField::setHour(const QTime &hour)
{
    setLine(shortHour(hour));
}

QTime HourField::hour() const
{
    return readHour(text());
}

std::optional<Error> HourField::unreadable() const
{
    if (text().trimmed().isEmpty() || hour().isValid())
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not an hour: write for example 9:30."), objectName()};
}

}
