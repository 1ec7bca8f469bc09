#include "ui/forms/money_field.h"

#include <QLocale>
#include <QRegularExpression>

namespace seduta {

namespace {

constexpr qint64 centsOfEuro = 100;

std::optional<qint64> read(const QString &typed)
{
    static const QRegularExpression amount(QStringLiteral(R"(^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$)"));
    const auto match = amount.match(typed.simplified().remove(u'€').remove(u' '));
    bool isNumber = false;
    const qint64 euro = match.captured(1).remove(u'.').toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000'000;
    if (!isNumber || euro > most)
        return std::nullopt;
    return euro * centsOfEuro + match.captured(2).leftJustified(2, u'0').toLongLong();
}

}

void MoneyField::setCents(qint64 cents)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    setText(cents == 0 ? QString()
                       : QStringLiteral("%1,%2").arg(italian.toString(cents / centsOfEuro),
                                                     QString::number(cents % centsOfEuro).rightJustified(2, u'0')));
}

qint64 MoneyField::cents() const
{
    return read(text()).value_or(0);
}

std::optional<Error> MoneyField::unreadable() const
{
    if (text().trimmed().isEmpty() || read(text()))
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not an amount: write for example 12.500,00."), objectName()};
}

}
