#include "core/domain/person.h"

#include "core/domain/tidy_addresses.h"

namespace seduta {

QString fullName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.givenName, person.familyName).trimmed();
}

Result<Person> checked(const Person &person)
{
    const bool isKnown =
        !fullName(person).isEmpty() || !person.rank.trimmed().isEmpty() || !person.jobTitle.trimmed().isEmpty();
    if (isKnown)
        return withTidyAddresses(person);
    return failure(ErrorKind::Validation,
                   QCoreApplication::translate("Person", "Enter at least a name, a rank or a job title."),
                   QStringLiteral("familyName"));
}

}
