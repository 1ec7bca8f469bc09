#pragma once

#include <QString>

namespace seduta {

/// One address of electronic mail: "protocollo@pec.esempio.it".
bool isMailAddress(const QString &text);
/// One that by the name of its house is a PEC; the register of addresses alone could tell for certain.
bool isPecAddress(const QString &text);

}
