#include "core/documents/pdf_files.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace seduta {

namespace {

tl::unexpected<Error> broken(const std::exception &cause)
{
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("Paper", "The printed file cannot be put together: %1")
                       .arg(QString::fromUtf8(cause.what())));
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle blankPage(QPDF &file, QPDFObjectHandle like)
{
    auto page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", like.getKey("/MediaBox"));
    page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return file.makeIndirectObject(page);
}

void writeInfo(QPDF &file, const PdfMetadata &metadata)
{
    auto info = QPDFObjectHandle::newDictionary();
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, textObject(text));
    };
    add("/Title", metadata.title);
    add("/Author", metadata.author);
    add("/Subject", metadata.subject);
    add("/Creator", pdfCreator());
    add("/Producer", pdfProducer());
    const auto date = QPDFObjectHandle::newString(pdfDate(metadata.madeAt).toStdString());
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

void writeXmp(QPDF &file, const PdfMetadata &metadata)
{
    auto xmp = QPDFObjectHandle::newStream(&file, xmpPacket(metadata).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    file.getRoot().replaceKey("/Metadata", xmp);
}

void writeCatalog(QPDF &file, QPDF &batch, const PdfMetadata &metadata)
{
    auto intents = batch.getRoot().getKey("/OutputIntents");
    if (!intents.isIndirect())
        intents = batch.makeIndirectObject(intents);
    file.getRoot().replaceKey("/OutputIntents", file.copyForeignObject(intents));
    if (!metadata.language.isEmpty())
        file.getRoot().replaceKey("/Lang", textObject(metadata.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    file.getRoot().replaceKey("/ViewerPreferences", preferences);
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// Qt calls the space a tab, because it takes the lowest character that has the glyph.
void repairToUnicode(QPDFObjectHandle map)
{
    const auto text = map.getStreamData();
    QByteArray repaired(reinterpret_cast<const char *>(text->getBuffer()), static_cast<qsizetype>(text->getSize()));
    for (qsizetype begin = repaired.indexOf('['); begin >= 0; begin = repaired.indexOf('[', begin + 1)) {
        const qsizetype length = repaired.indexOf(']', begin) - begin;
        repaired.replace(begin, length, repaired.mid(begin, length).replace("<0009>", "<0020>"));
    }
    map.replaceStreamData(repaired.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void repairFonts(QPDF &batch)
{
    for (auto &object : batch.getAllObjects())
        if (object.isDictionaryOfType("/Font") && object.hasKey("/ToUnicode"))
            repairToUnicode(object.getKey("/ToUnicode"));
}

}

Result<PdfFiles> PdfFiles::of(const QByteArray &batch)
try {
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("batch", batch.constData(), static_cast<size_t>(batch.size()));
    repairFonts(*pdf);
    return PdfFiles(std::move(pdf));
} catch (const std::exception &cause) {
    return broken(cause);
}

PdfFiles::PdfFiles(std::shared_ptr<QPDF> batch)
    : m_batch(std::move(batch))
{
}

Result<QByteArray> PdfFiles::file(const QList<PageRange> &ranges, const PdfMetadata &metadata) const
try {
    QPDF file;
    file.emptyPDF();
    QPDFPageDocumentHelper pages(file);
    const auto &source = m_batch->getAllPages();
    for (const PageRange &range : ranges) {
        const bool isOnBack = pages.getAllPages().size() % 2 == 1;
        if (isOnBack)
            pages.addPage(blankPage(file, source.front()), false);
        for (int i = 0; i < range.count; ++i)
            pages.addPage(source.at(static_cast<size_t>(range.first) + static_cast<size_t>(i)), false);
    }
    writeInfo(file, metadata);
    writeXmp(file, metadata);
    writeCatalog(file, *m_batch, metadata);
    return written(file);
} catch (const std::exception &cause) {
    return broken(cause);
}

}
