#include "core/domain/action_summary.h"

#include "core/domain/italian_date.h"

namespace seduta {

QString dueWords(const ActionSummary &action)
{
    if (action.due.isKnown())
        return saidBeside(shortDate(action.due), action.dueText);
    return action.dueText.isEmpty() ? label(action.dueKind) : action.dueText;
}

}
