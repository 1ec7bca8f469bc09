#include "ui/fields/money_field.h"

#include <QRegularExpression>

namespace seduta {

namespace {

constexpr qint64 centsOfEuro = 100;

std::optional<Money> read(const QString &typed)
{
    static const QRegularExpression amount(QStringLiteral(R"(^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$)"));
    const auto match = amount.match(typed.simplified().remove(u'€').remove(u' '));
    bool isNumber = false;
    const qint64 euro = match.captured(1).remove(u'.').toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000'000;
    if (!isNumber || euro > most)
        return std::nullopt;
    return Money{euro * centsOfEuro + match.captured(2).leftJustified(2, u'0').toLongLong()};
}

}

void MoneyField::setAmount(Money amount)
{
    setLine(amount == Money{} ? QString() : shortAmount(amount));
}

Money MoneyField::amount() const
{
    return read(text()).value_or(Money{});
}

std::optional<Error> MoneyField::unreadable() const
{
    if (text().trimmed().isEmpty() || read(text()))
        return std::nullopt;
    return Error{ErrorKind::Validation, tr("This is not an amount: write for example 12.500,00."), objectName()};
}

}
