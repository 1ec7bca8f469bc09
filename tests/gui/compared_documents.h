#pragma once

#include "core/domain/secretariat.h"

#include <QStringList>

namespace seduta {

/// Every record of a secretariat as a line of its filled fields, whatever numbers the records have: what is referred to stands by its name. Sorted.
QStringList toldRecords(const Secretariat &secretariat);

/// The lines of one that the other lacks, with - and +; none where they are equal.
QStringList differences(const Secretariat &wanted, const Secretariat &found);

}
