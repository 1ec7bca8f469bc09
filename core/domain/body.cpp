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

Result<Representative> checked(const Representative &representative)
{
    return lasting(representative);
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

}
