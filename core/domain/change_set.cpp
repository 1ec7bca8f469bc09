#include "core/domain/change_set.h"

namespace seduta {

QList<ChangeSet> toldByVisit(const QList<ChangeSet> &newestFirst)
{
    QList<ChangeSet> told;
    ChangeSetId visit;
    for (const auto &act : newestFirst) {
        const bool isOfTheSame = visit.isValid() && (act.continues == visit || act.id == visit);
        visit = act.continues;
        if (isOfTheSame)
            continue;
        told.append(act);
        if (act.continues.isValid()) {
            told.last().id = act.continues;
            told.last().continues = {};
        }
    }
    return told;
}

}
