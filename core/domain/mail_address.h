#pragma once

#include <QStringList>

namespace seduta {

/// One address of electronic mail: "protocollo@pec.esempio.it".
bool isMailAddress(const QString &text);
/// One that by the name of its house is a PEC; the register of addresses alone could tell for certain.
bool isPecAddress(const QString &text);

/// The addresses that stand in a cell or a field, bare: without invisible marks, "PEC:", "mailto:", angle brackets, dots and commas around.
QStringList mailAddressesIn(const QString &text);
/// The text as a field of addresses keeps it: bare where it is an address, or several and nothing else; other words stay as they are.
QString tidyAddress(const QString &text);
/// What is to be told of the text in a field of one address: that it cannot be one, or that it is several. Empty where there is nothing to tell.
QString adviceOnAddress(const QString &text);

}
