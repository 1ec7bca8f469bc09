#include "core/domain/minutes.h"

namespace seduta {

bool hasSpeaker(const Statement &statement)
{
    return statement.bodyId.isValid() || statement.personId.isValid() || !statement.speakerName.trimmed().isEmpty();
}

Result<Statement> checked(const Statement &statement)
{
    if (!statement.text.trimmed().isEmpty())
        return statement;
    if (!hasSpeaker(statement))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Minutes", "Nobody speaks, and nothing is said: say who spoke, and what was said."));
    return failure(ErrorKind::Validation, QCoreApplication::translate("Minutes", "Write what was said."),
                   QStringLiteral("text"));
}

}
