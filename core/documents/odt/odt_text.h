#pragma once

#include "core/documents/tree/element.h"

#include <QByteArray>

namespace seduta {

/// content.xml of a paper: its tree in the words of OpenDocument. Styles are named as odtStyles() declares them.
QByteArray odtContent(const Element &paper);

}
