#pragma once

#include "core/domain/secretariat.h"

#include <functional>

namespace seduta::exchange {

/// What the archive asks of the records together: ids unique in their kind, references to records that are there, no record above itself, one
/// addressee of a letter, one subject of a link, one signatory for each document of a meeting, numbers not below their least.
/// `tell` gets the path of each fault, made only when asked for, and its sentence.
void checkRules(const Secretariat &secretariat,
                const std::function<void(const std::function<QString()> &, const QString &)> &tell);

}
