#pragma once

#include "core/exchange/document_shape.h"

namespace seduta::exchange {

/// The JSON Pointer of the record at `index` of its list, in the document it was read from, whose order the lists keep. Sought only for a
/// fault, so that reading keeps no paths.
QString pathOf(const Secretariat &secretariat, const Shape &shape, qsizetype index);

}
