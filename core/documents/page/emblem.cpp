#include "core/documents/page/emblem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace seduta {

namespace {

constexpr int largestSide = 8192;
// At the height it is printed in, 220 dots to the inch.
constexpr int printedSide = 150;
/// In megabytes: of the largest picture, with 16 bits for each colour. Qt's own limit refuses 40 megapixels.
constexpr int largestMemory = 512;

QImage onWhite(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

tl::unexpected<Error> refused(const char *sentence)
{
    return failure(ErrorKind::Validation, QCoreApplication::translate("Paper", sentence), QStringLiteral("emblem"));
}

}

Result<QImage> flattenedEmblem(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QImage();

    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!QList<QByteArray>{"png", "jpeg", "jpg"}.contains(reader.format()))
        return refused(QT_TRANSLATE_NOOP("Paper", "The emblem is not a PNG or JPEG picture."));
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        return refused(QT_TRANSLATE_NOOP("Paper", "The emblem is too large: at most 8,192 pixels a side."));

    QImageReader::setAllocationLimit(largestMemory);
    const QImage image = reader.read();
    if (image.isNull())
        return refused(QT_TRANSLATE_NOOP("Paper", "The emblem is damaged and cannot be read."));
    if (qMax(image.width(), image.height()) <= printedSide)
        return onWhite(image);
    return onWhite(image.scaled(printedSide, printedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

}
