#pragma once

#include "core/documents/element.h"

namespace seduta {

/// The tree as HTML of the kind templates are written in: elementTree() of it is the same tree.
QString toHtml(const Element &element);

}
