#include "ui/pages/bodies/body_names.h"

#include "core/domain/fields/body.h"
#include "core/usecases/bodies.h"
#include "ui/records/former_names.h"

namespace seduta {

BesideKind<BodyName> bodyNames()
{
    return formerNames<Bodies, BodyName>(
        QStringLiteral("bodyNames"), QCoreApplication::translate("BodyNames", "Names the body had"),
        QCoreApplication::translate("BodyNames", "The body was always called as it is today."));
}

}
