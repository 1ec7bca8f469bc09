#include "ui/forms/hour_field.h"

namespace seduta {

QTime readHour(const QString &text)
{
    const QString words = text.simplified();
    for (const auto *format : {"H:mm", "H.mm", "H,mm", "H mm", "HHmm", "Hmm", "H"})
        if (const QTime hour = QTime::fromString(words, QLatin1String(format)); hour.isValid())
            return hour;
    return {};
}

HourField::HourField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("hh:mm"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QTime read = hour(); read.isValid())
            setHour(read);
    });
}

void HourField::setHour(const QTime &hour)
{
    setText(hour.toString(QStringLiteral("HH:mm")));
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
