#include "core/domain/body.h"

#include "core/domain/validity.h"

namespace seduta {

QString nameOn(const Body &body, const QList<BodyName> &names, const QDate &day)
{
    for (const auto &name : names)
        if (name.bodyId == body.id && isValidOn(name.validFrom, name.validTo, day))
            return name.name;
    return body.name;
}

}
