#pragma once

#include "core/storage/journal.h"

#include <QObject>

namespace seduta {

/// What a commit touched, announced once after it; a page re-queries what it shows.
class Changes : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void written(const QList<seduta::TouchedRow> &rows);
};

}
