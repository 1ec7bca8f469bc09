#pragma once

class QSplitter;
class QString;

namespace seduta {

/// Gives the splitter the widths it was last left at under that name, and keeps them from now on.
void rememberWidths(QSplitter &splitter, const QString &name);

}
