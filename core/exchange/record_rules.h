#pragma once

#include "core/domain/secretariat.h"

#include <functional>

namespace seduta::exchange {

/// Where a sentence belongs, made only when asked for, and the sentence.
using Tell = std::function<void(const std::function<QString()> &path, const QString &sentence)>;

/// What is asked of the records: of each by itself what its own rules ask (checked), of those together what no form can write: ids unique in
/// their kind, references to records that are there and of the same meeting, no record above itself, one addressee of a letter, one subject of a
/// link, one signatory for each document of a meeting, one edition of a number, one composition on a day, one name without an end. `refuse`
/// gets each fault, `remark` what is only unlikely.
void checkRules(const Secretariat &secretariat, const Tell &refuse, const Tell &remark);

}
