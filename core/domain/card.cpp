#include "core/domain/card.h"

#include <QHash>

namespace seduta {

CardTone toneOfState(const QString &word)
{
    static const QHash<QString, CardTone> tones{
        {"completed", CardTone::Good},
        {"delivered", CardTone::Good},
        {"confirmed", CardTone::Good},
        {"delegate_named", CardTone::Good},
        {"improved", CardTone::Good},
        {"solved", CardTone::Good},
        {"overcome", CardTone::Good},
        {"acquired", CardTone::Good},
        {"received", CardTone::Good},
        {"approved", CardTone::Good},
        {"signed", CardTone::Good},
        {"in_force", CardTone::Good},
        {"constituted", CardTone::Good},
        {"reactivated", CardTone::Good},
        {"started", CardTone::Good},
        {"published", CardTone::Good},
        {"present", CardTone::Good},
        {"present_remotely", CardTone::Good},
        {"present_by_delegate", CardTone::Good},
        {"running", CardTone::Good},
        {"waiting", CardTone::Attention},
        {"partly_present", CardTone::Attention},
        {"reminded", CardTone::Attention},
        {"requested", CardTone::Attention},
        {"to_complete", CardTone::Attention},
        {"to_update", CardTone::Attention},
        {"suspended", CardTone::Attention},
        {"postponed", CardTone::Attention},
        {"reopened", CardTone::Attention},
        {"amended", CardTone::Attention},
        {"worsened", CardTone::Alarm},
        {"delivery_failed", CardTone::Alarm},
        {"absent", CardTone::Attention},
        {"excused", CardTone::Muted},
        {"not_convened", CardTone::Muted},
        {"transmitted", CardTone::Good},
        {"expressed", CardTone::Good},
        {"favourable", CardTone::Good},
        {"with_remarks", CardTone::Attention},
        {"unfavourable", CardTone::Alarm},
        {"under_examination", CardTone::Attention},
        {"not_expressed", CardTone::Muted},
        {"cancelled", CardTone::Muted},
        {"superseded", CardTone::Muted},
        {"archived", CardTone::Muted},
        {"concluded", CardTone::Muted},
        {"expired", CardTone::Muted},
        {"not_funded", CardTone::Muted},
        {"absence_announced", CardTone::Muted},
    };
    return tones.value(word, CardTone::Plain);
}

}
