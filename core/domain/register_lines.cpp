#include "core/domain/register_lines.h"

namespace seduta {

bool isOpinion(const DecisionLine &line)
{
    return line.kind == AgendaKind::Opinion || line.outcome >= Outcome::OpinionFavourable;
}

}
