#pragma once

#include "core/domain/change_set.h"
#include "core/support/result.h"

#include <QObject>

namespace seduta {

/// What a commit touched, announced once after it; a page re-queries what it shows. And that the archive took nothing, or was copied.
class Changes : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void written(const QList<seduta::TouchedRow> &rows);
    /// The disk or the file refused: until `written` comes again, nothing can be saved. The sentence says what to do.
    void refused(const seduta::Error &error);
    /// A verified copy of all that is saved was made.
    void copied();
};

}
