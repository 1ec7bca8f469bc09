#include "core/domain/body.h"

namespace seduta {

QString nameOn(const Body &body, const QList<BodyName> &names, const QDate &day)
{
    for (const auto &name : names) {
        const bool begun = !name.validFrom.isValid() || name.validFrom <= day;
        const bool lasts = !name.validTo.isValid() || day <= name.validTo;
        if (name.bodyId == body.id && begun && lasts)
            return name.name;
    }
    return body.name;
}

}
