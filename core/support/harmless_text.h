#pragma once

#include <QString>

namespace seduta {

/// What a terminal obeys or shows nothing of: controls, marks of direction, ends of line other than ours.
bool isObeyed(QChar c);
/// A text of others as a terminal may be given it.
QString harmless(QString text);

/// From now on what the program and its libraries log, which names files and texts too, reaches standard error without what a terminal obeys.
void logHarmlessly();

}
