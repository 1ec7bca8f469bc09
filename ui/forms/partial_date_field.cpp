#include "ui/forms/partial_date_field.h"

#include "ui/forms/day_field.h"

#include <array>

namespace seduta {

namespace {

constexpr std::array seasons{"inverno", "primavera", "estate", "autunno"};

QString words(const PartialDate &date)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    if (!date.isKnown())
        return {};
    switch (date.precision) {
    case DatePrecision::Month: return italian.toString(date.day, QStringLiteral("MMMM yyyy"));
    case DatePrecision::Season:
        return QStringLiteral("%1 %2").arg(QLatin1String(seasons.at(size_t(date.day.month() % 12 / 3))),
                                           QString::number(date.day.year()));
    case DatePrecision::Year: return QString::number(date.day.year());
    default: return date.day.toString(QStringLiteral("dd/MM/yyyy"));
    }
}

PartialDate readMonth(const QString &text)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (const auto *format : {"MMMM yyyy", "MMM yyyy", "M/yyyy", "yyyy-MM"})
        if (const QDate day = italian.toDate(text, QLatin1String(format)); day.isValid())
            return PartialDate::inMonth(day.year(), day.month());
    return {};
}

PartialDate readSeason(const QString &text)
{
    for (size_t season = 0; season < seasons.size(); ++season)
        if (const QString name = QLatin1String(seasons.at(season)); text.startsWith(name + u' '))
            if (const int year = text.mid(name.size() + 1).toInt(); year > 0)
                return PartialDate::inSeason(year, int(season));
    return {};
}

PartialDate read(const QString &typed)
{
    const QString text = typed.simplified().toLower();
    constexpr int digitsOfYear = 4;
    if (const int year = text.toInt(); year > 0 && text.size() == digitsOfYear)
        return PartialDate::inYear(year);
    if (const QDate day = readDay(text); day.isValid())
        return PartialDate::onDay(day);
    const auto month = readMonth(text);
    return month.isKnown() ? month : readSeason(text);
}

}

PartialDateField::PartialDateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("day, month or year"));
}

void PartialDateField::setDate(const PartialDate &date)
{
    m_shown = date;
    setText(words(date));
}

PartialDate PartialDateField::date() const
{
    return text() == words(m_shown) ? m_shown : read(text());
}

std::optional<Error> PartialDateField::unreadable() const
{
    if (text().trimmed().isEmpty() || date().isKnown())
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not a date: write for example 26/06/2025, giugno 2025 or 2025."),
                 objectName()};
}

}
