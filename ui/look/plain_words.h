#pragma once

#include <QString>

namespace seduta {

/// Words for a tip, which would read them as HTML where they look like it: what was written in the archive is shown as it was written.
QString asWritten(const QString &whole);

/// The words of a menu without the mark of its letter.
QString withoutMark(QString words);

}
