#include "core/domain/action_summary.h"

#include "core/domain/italian_date.h"

namespace seduta {

QString dueWords(const ActionSummary &action)
{
    if (action.due.isKnown())
        return shortDate(action.due);
    return action.dueText.isEmpty() ? label(action.dueKind) : action.dueText;
}

}
