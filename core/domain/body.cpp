#include "core/domain/body.h"

#include "core/domain/tidy_addresses.h"
#include "core/domain/validity.h"

namespace seduta {

Result<Body> checked(const Body &body)
{
    if (body.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Body", "Enter the name of the body."),
                       QStringLiteral("name"));
    if (body.groupSize < 0)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Body", "How many a group is made of is not below zero."),
                       QStringLiteral("groupSize"));
    return withTidyAddresses(body);
}

Result<BodyName> checked(const BodyName &name)
{
    if (name.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Body", "Enter the name of the body."),
                       QStringLiteral("name"));
    return lasting(name);
}

Result<Representative> checked(const Representative &representative)
{
    return lasting(representative);
}

Result<BodyName> fitting(const BodyName &name, const BodyName &other)
{
    if (!name.validTo.isKnown() && !other.validTo.isKnown())
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "Body", "The body has another name without an end: say until when that one held."),
                       QStringLiteral("validTo"));
    return name;
}

bool isOffice(const Body &body, const QString &officeName)
{
    constexpr qsizetype shortestName = 8;
    const auto lettersOf = [](const QString &name) {
        QString letters;
        for (const auto each : name.toCaseFolded())
            if (each.isLetterOrNumber())
                letters.append(each);
        return letters;
    };
    const QString office = lettersOf(officeName);
    const QString name = lettersOf(body.name);
    return qMin(office.size(), name.size()) >= shortestName && (office.startsWith(name) || name.startsWith(office));
}

QString nameOn(const Body &body, const QList<BodyName> &names, const QDate &day)
{
    for (const auto &name : names)
        if (name.bodyId == body.id && isValidOn(name.validFrom, name.validTo, day))
            return name.name;
    return body.name;
}

}
