#include "ui/forms/day_field.h"

namespace seduta {

namespace {

// A year of two digits is of this century: an office's papers look ahead, not to 1925.
QDate ofThisCentury(const QDate &day, const QString &format)
{
    return format.count(u'y') == 2 && day.year() < 2000 ? day.addYears(100) : day;
}

}

QDate readDay(const QString &text)
{
    const QString words = text.simplified().toLower();
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (const auto *format : {"yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMMM yyyy", "d MMM yyyy",
                               "d/M/yy", "d.M.yy", "d-M-yy", "ddMMyyyy"}) {
        const QString pattern = QLatin1String(format);
        if (const QDate day = italian.toDate(words, pattern); day.isValid())
            return ofThisCentury(day, pattern);
    }
    return {};
}

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate read = day(); read.isValid())
            setDay(read);
    });
}

void DayField::setDay(const QDate &day)
{
    setText(day.toString(QStringLiteral("dd/MM/yyyy")));
}

QDate DayField::day() const
{
    return readDay(text());
}

std::optional<Error> DayField::unreadable() const
{
    if (text().trimmed().isEmpty() || day().isValid())
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not a day: write for example 26/06/2025."), objectName()};
}

}
