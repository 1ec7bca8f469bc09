#pragma once

#include "core/documents/tree/element.h"

namespace seduta {

/// The tree as HTML of the kind templates are written in: elementTree() of it is the same tree.
QString toHtml(const Element &element);
/// The paper as a page of its own for a browser and whoever has it read aloud: with title, language, and heads that name their columns.
QString htmlPage(const Element &paper, const QString &title, const QString &language);

}
