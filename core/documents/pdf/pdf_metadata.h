#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace seduta {

/// What a file says of itself, once as Info and once as XMP: PDF/A wants both alike.
struct PdfMetadata {
    QString title{};
    QString author{};
    QString subject{};
    QString language{};
    QDateTime madeAt{};

    bool operator==(const PdfMetadata &) const = default;
};

/// What wrote the file itself, with the libraries it used.
QString pdfProducer();

/// A date as PDF writes it: D:20250626093000+02'00'.
QByteArray pdfDate(const QDateTime &moment);

/// The XMP packet of a PDF/A-1a and PDF/UA-1 file.
QByteArray xmpPacket(const PdfMetadata &metadata);

}
