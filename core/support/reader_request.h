#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace seduta {

/// What seduta-reader is asked: how the file that left stands to the one issued, a picture written anew, papers laid out.
enum class ReaderTask { Comparison, Picture, Layout };

QString word(ReaderTask task);
std::optional<ReaderTask> taskNamed(const QString &word);

/// What goes before a file on the way to the reader: how many bytes it has.
QByteArray sizeMark(const QByteArray &file);
/// The files that came, up to the end.
QList<QByteArray> filesFrom(QIODevice &request);

}
