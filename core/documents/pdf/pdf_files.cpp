#include "core/documents/pdf/pdf_files.h"

#include "core/documents/pdf/content_tags.h"
#include "core/documents/pdf/pdf_fonts.h"
#include "core/documents/pdf/pdf_objects.h"
#include "core/documents/pdf/pdf_structure.h"
#include "core/documents/tree/sheet.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace seduta {

namespace {

/// qCompress puts the length before what zlib gives.
constexpr qsizetype lengthOfLength = 4;
/// Of the levels of zlib: a fiftieth larger, in a third of the time.
constexpr int quickest = 1;

tl::unexpected<Error> broken(const std::exception &cause)
{
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("Paper", "The printed file cannot be put together: %1")
                       .arg(QString::fromUtf8(cause.what())));
}

QPDFObjectHandle blankPage(QPDF &file, QPDFObjectHandle like)
{
    return file.makeIndirectObject(dictionaryOf({{"/Type", nameObject("/Page")},
                                                 {"/MediaBox", like.getKey("/MediaBox")},
                                                 {"/Resources", QPDFObjectHandle::newDictionary()}}));
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
    add("/Creator", paperProgram());
    add("/Producer", pdfProducer());
    const auto date = QPDFObjectHandle::newString(pdfDate(metadata.madeAt).toStdString());
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

void writeXmp(QPDF &file, const PdfMetadata &metadata)
{
    auto xmp = QPDFObjectHandle::newStream(&file, xmpPacket(metadata).toStdString());
    xmp.getDict().replaceKey("/Type", nameObject("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", nameObject("/XML"));
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
    file.getRoot().replaceKey("/ViewerPreferences",
                              dictionaryOf({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
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

QPDFObjectHandle addedPage(QPDF &file, QPDFObjectHandle page)
{
    file.addPage(page, false);
    return file.getAllPages().back();
}

/// Qt lists the press's four colours among what a page may use from 6.8 on, and uses none of them; PDF/A-1 would want their profile (ISO 19005-1,
/// 6.2.3.3).
void dropUnusedColours(QPDFObjectHandle page)
{
    auto spaces = page.getKey("/Resources").getKey("/ColorSpace");
    if (!spaces.isDictionary())
        return;
    for (const auto *name : {"/CSpcmyk", "/PCSpcmyk"})
        spaces.removeKey(name);
}

/// Puts the marks into the content of a page and gives the nodes they stand for.
QList<int> tagPage(QPDFObjectHandle page, const Structure &structure, const PageFonts &fonts)
{
    page.removeKey("/Annots"); // Qt's links, which are of no piece
    dropUnusedColours(page);
    auto content = page.getKey("/Contents");
    const auto data = content.getStreamData();
    const auto plain = QByteArray::fromRawData(reinterpret_cast<const char *>(data->getBuffer()),
                                               static_cast<qsizetype>(data->getSize()));
    const TaggedContent tagged = taggedContent(plain, structure, fonts);
    content.replaceStreamData(qCompress(tagged.content, quickest).mid(lengthOfLength).toStdString(),
                              nameObject("/FlateDecode"), QPDFObjectHandle::newNull());
    return tagged.nodes;
}

}

Result<PdfFiles> PdfFiles::of(const QByteArray &batch, const QList<SheetInBatch> &sheets)
try {
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("batch", batch.constData(), static_cast<size_t>(batch.size()));
    const PageFonts fonts = repairedFonts(*pdf);
    const auto &pages = pdf->getAllPages();
    QList<QList<int>> nodes;
    for (const SheetInBatch &sheet : sheets)
        for (int page = 0; page < sheet.pages; ++page)
            nodes.append(tagPage(pages.at(static_cast<size_t>(nodes.size())), sheet.structure, fonts));
    return PdfFiles(std::move(pdf), sheets, nodes);
} catch (const std::exception &cause) {
    return broken(cause);
}

PdfFiles::PdfFiles(std::shared_ptr<QPDF> batch, const QList<SheetInBatch> &sheets, const QList<QList<int>> &nodes)
    : m_batch(std::move(batch))
    , m_sheets(sheets)
    , m_nodes(nodes)
{
}

Result<QByteArray> PdfFiles::file(qsizetype sheet, const PdfMetadata &metadata) const
{
    return fileOf({m_sheets.at(sheet)}, metadata);
}

Result<QByteArray> PdfFiles::merged(const PdfMetadata &metadata) const
{
    return fileOf(m_sheets, metadata);
}

/// A sheet that ends on a front page is followed by a blank one, if another comes after it.
QList<StructuredSheet> PdfFiles::addPages(QPDF &file, const QList<SheetInBatch> &sheets) const
{
    const auto &source = m_batch->getAllPages();
    QList<StructuredSheet> structured;
    for (const SheetInBatch &sheet : sheets) {
        if (file.getAllPages().size() % 2 == 1)
            structured.last().pages.append({addedPage(file, blankPage(file, source.front())), {}});
        StructuredSheet added{sheet.structure, {}};
        for (int page = sheet.firstPage; page < sheet.firstPage + sheet.pages; ++page)
            added.pages.append({addedPage(file, source.at(static_cast<size_t>(page))), m_nodes.at(page)});
        structured.append(added);
    }
    return structured;
}

Result<QByteArray> PdfFiles::fileOf(const QList<SheetInBatch> &sheets, const PdfMetadata &metadata) const
try {
    QPDF file;
    file.emptyPDF();
    const QList<StructuredSheet> structured = addPages(file, sheets);
    writeStructure(file, structured);
    writeOutline(file, structured);
    writeInfo(file, metadata);
    writeXmp(file, metadata);
    writeCatalog(file, *m_batch, metadata);
    return written(file);
} catch (const std::exception &cause) {
    return broken(cause);
}

}
