#pragma once

#include "core/documents/tree/element.h"
#include "core/support/result.h"

namespace seduta {

/// The tree of a rendered template. Elements it does not know leave their words; pictures, scripts and styles leave nothing.
/// Fails on HTML that is not well formed, naming line, column and what stands open, and on more parts, wider spans or deeper tables than can be
/// laid out.
Result<Element> elementTree(const QString &html);

}
