#include "core/domain/person.h"

namespace seduta {

QString fullName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.givenName, person.familyName).trimmed();
}

}
