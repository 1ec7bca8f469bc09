#include "core/domain/council.h"

#include <QCoreApplication>

namespace seduta {

Result<Council> checked(const Council &council)
{
    if (council.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Council", "Enter the name of the council."),
                       QStringLiteral("name"));
    return council;
}

}
