#pragma once

#include <QString>

namespace seduta {

/// Where a file really stands, or would: links are followed once and for all, so that two names of one file meet in one place, and what stands
/// beside the file is found from both.
QString realPath(const QString &path);

}
