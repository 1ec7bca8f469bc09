#include "core/domain/event.h"

namespace seduta {

Result<Event> checked(const Event &event)
{
    if (event.title.trimmed().isEmpty())
        return failure(ErrorKind::Validation, QCoreApplication::translate("Event", "Enter the title of the event."),
                       QStringLiteral("title"));
    return event;
}

}
