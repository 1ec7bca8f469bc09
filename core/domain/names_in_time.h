#pragma once

#include "core/domain/validity.h"
#include "core/support/id.h"

#include <QList>

#include <algorithm>

namespace seduta {

/// What a name with its days is of: `Record`, which has the present `name`, and the member `owner` of the name that says which one.
template <class Name>
struct NamesOf;

template <class Name>
concept NameInTime = requires
{
    typename NamesOf<Name>::Record;
};

template <NameInTime Name>
using NamedRecord = typename NamesOf<Name>::Record;

/// The days on which a name held for certain, as far as its bounds are known; the first after the last where there is none.
template <NameInTime Name>
std::pair<QDate, QDate> certainDays(const Name &name)
{
    const QDate last = name.validTo.isKnown() ? name.validTo.firstDay() : QDate(9999, 12, 31);
    return {name.validFrom.isKnown() ? name.validFrom.day : last, last};
}

/// The name that held on a day: the one with its days that covers it, the first to end where several do; otherwise the present one.
template <NameInTime Name>
QString nameOn(const NamedRecord<Name> &record, const QList<Name> &names, const QDate &day)
{
    const Name *held = nullptr;
    for (const auto &name : names)
        if (name.*NamesOf<Name>::owner == record.id && day.isValid() && isValidOn(name.validFrom, name.validTo, day)
            && (!held || certainDays(name).second < certainDays(*held).second))
            held = &name;
    return held ? held->name : record.name;
}

/// A name with words that does not end before it begins.
template <NameInTime Name>
Result<Name> checked(const Name &name)
{
    if (name.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Names", "Enter the name it had."),
                       QStringLiteral("name"));
    return lasting(name);
}

/// The name beside another of the same record: not both without an end, and not both on one day.
template <NameInTime Name>
Result<Name> fitting(const Name &name, const Name &other)
{
    if (!name.validTo.isKnown() && !other.validTo.isKnown())
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "Names", "Another of its names has no end either: say until when that one held."),
                       QStringLiteral("validTo"));
    const auto [first, last] = certainDays(name);
    const auto [otherFirst, otherLast] = certainDays(other);
    if (qMax(first, otherFirst) <= qMin(last, otherLast))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Names", "On some of these days it was called \"%1\": say others.")
                           .arg(other.name),
                       QStringLiteral("validTo"));
    return name;
}

/// The name a record had until it was called otherwise, after those it had earlier.
template <NameInTime Name>
Result<Name> formerName(const NamedRecord<Name> &record, const QList<Name> &earlier, const PartialDate &renamedOn)
{
    const auto dayAfter = [](const PartialDate &date) {
        return date.isDay() ? PartialDate::onDay(date.day.addDays(1)) : date;
    };
    Name former;
    former.*NamesOf<Name>::owner = record.id;
    former.name = record.name;
    for (const auto &name : earlier)
        if (name.validTo.isKnown() && (!former.validFrom.isKnown() || former.validFrom.day <= name.validTo.day))
            former.validFrom = dayAfter(name.validTo);
    former.validTo = renamedOn.isDay() ? PartialDate::onDay(renamedOn.day.addDays(-1)) : renamedOn;
    auto sound = checked(former);
    for (const auto &name : earlier)
        if (sound)
            sound = fitting(*sound, name);
    return sound;
}

}
