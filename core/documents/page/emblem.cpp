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
// What the archive keeps of a larger picture: enough for any paper there may ever be.
constexpr int keptSide = 1200;
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

/// The picture, no larger than that.
Result<QImage> pictureOf(const QByteArray &bytes, int side)
{
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
    if (qMax(image.width(), image.height()) <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}

bool isKeptEmblem(const QByteArray &bytes)
{
    constexpr auto signature = "\x89PNG\r\n\x1a\n";
    if (!bytes.startsWith(signature))
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    const QSize size = QImageReader(&buffer, "png").size();
    return !size.isEmpty() && qMax(size.width(), size.height()) <= keptSide;
}

QImage flattenedEmblem(const QByteArray &bytes)
{
    const auto image = isKeptEmblem(bytes) ? pictureOf(bytes, printedSide) : Result<QImage>(QImage());
    return image && !image->isNull() ? onWhite(*image) : QImage();
}

Result<QByteArray> emblemAnew(const QByteArray &bytes)
{
    return pictureOf(bytes, keptSide).map([](const QImage &image) {
        const auto dots = image.convertToFormat(QImage::Format_ARGB32);
        const QImage bare(dots.constBits(), dots.width(), dots.height(), dots.bytesPerLine(), dots.format());
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        bare.save(&png, "PNG");
        return png.data();
    });
}

}
