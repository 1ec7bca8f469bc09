#include "core/documents/odt/odt.h"

#include "core/documents/odt/odt_styles.h"
#include "core/documents/odt/odt_text.h"
#include "core/documents/odt/zip_file.h"
#include "core/documents/page/emblem.h"
#include "core/documents/tree/element_reader.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace seduta {

namespace {

const QString mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");
/// Centimetres.
constexpr qreal emblemHeight = 1.7;
constexpr qreal widestEmblem = 16;

QByteArray pngOf(const QImage &image)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QSizeF sizeOf(const QImage &emblem)
{
    if (emblem.isNull())
        return {};
    const qreal width = emblemHeight * emblem.width() / emblem.height();
    return {qMin(width, widestEmblem), emblemHeight};
}

void writeFact(QXmlStreamWriter &xml, const char *name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(QLatin1String(name), text);
}

QByteArray metadataOf(const Sheet &sheet, const QDateTime &madeAt)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    xml.writeAttribute(QStringLiteral("xmlns:office"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:meta"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    writeFact(xml, "meta:generator", paperProgram());
    writeFact(xml, "dc:title", sheet.title);
    writeFact(xml, "dc:subject", sheet.subject);
    writeFact(xml, "meta:initial-creator", sheet.author);
    writeFact(xml, "dc:creator", sheet.author);
    writeFact(xml, "meta:creation-date", madeAt.toUTC().toString(Qt::ISODate));
    writeFact(xml, "dc:date", madeAt.toUTC().toString(Qt::ISODate));
    writeFact(xml, "dc:language", sheet.language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestOf(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto line = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    line(QStringLiteral("/"), mediaType);
    for (const auto &entry : entries)
        line(entry.name,
             entry.name.endsWith(QStringLiteral(".png")) ? QStringLiteral("image/png") : QStringLiteral("text/xml"));
    xml.writeEndDocument();
    return bytes;
}

}

Result<QByteArray> odtFile(const Sheet &sheet, const QDateTime &madeAt)
{
    const auto paper = elementTree(sheet.html);
    if (!paper)
        return tl::unexpected(paper.error());
    const QImage emblem = flattenedEmblem(sheet.letterhead.emblem);
    const auto styles = odtStyles(sheet, sizeOf(emblem));
    if (!styles)
        return tl::unexpected(styles.error());

    QList<ZipEntry> entries{{QStringLiteral("content.xml"), odtContent(*paper)},
                            {QStringLiteral("styles.xml"), *styles},
                            {QStringLiteral("meta.xml"), metadataOf(sheet, madeAt)}};
    if (!emblem.isNull())
        entries.append({QStringLiteral("Pictures/emblem.png"), pngOf(emblem)});
    const auto manifest = manifestOf(entries);
    entries.prepend({QStringLiteral("mimetype"), mediaType.toUtf8(), true});
    entries.append({QStringLiteral("META-INF/manifest.xml"), manifest});
    return zipFile(entries);
}

}
