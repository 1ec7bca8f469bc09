#pragma once

#include "core/support/reader_request.h"

#include <QJsonObject>

namespace seduta {

/// What is found in the files; nothing where they cannot be read.
QJsonObject answerTo(ReaderTask task, const QList<QByteArray> &files);

}
