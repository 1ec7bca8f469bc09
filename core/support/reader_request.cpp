#include "core/support/reader_request.h"

#include <QIODevice>
#include <QtEndian>

#include <array>

namespace seduta {

namespace {

constexpr std::array words{"comparison", "picture", "layout"};
constexpr qint64 markSize = sizeof(quint64);
constexpr qint64 mostAtOnce = 1024 * 1024;

/// So many bytes, or those that came before the end: a pipe gives them in pieces.
QByteArray taken(QIODevice &request, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const auto piece = request.read(qMin(size - bytes.size(), mostAtOnce));
        if (piece.isEmpty())
            break;
        bytes.append(piece);
    }
    return bytes;
}

}

QString word(ReaderTask task)
{
    return QLatin1String(words.at(size_t(task)));
}

std::optional<ReaderTask> taskNamed(const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1String(words.at(i)))
            return ReaderTask(i);
    return std::nullopt;
}

QByteArray sizeMark(const QByteArray &file)
{
    QByteArray mark(markSize, '\0');
    qToBigEndian<quint64>(quint64(file.size()), mark.data());
    return mark;
}

QList<QByteArray> filesFrom(QIODevice &request)
{
    QList<QByteArray> files;
    for (auto mark = taken(request, markSize); mark.size() == markSize; mark = taken(request, markSize))
        files.append(taken(request, qint64(qFromBigEndian<quint64>(mark.constData()))));
    return files;
}

}
