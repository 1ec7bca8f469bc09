#include "core/documents/pdf/pdf_metadata.h"

#include "core/documents/tree/sheet.h"

#include <QXmlStreamWriter>

namespace seduta {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString pdfaExtension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString pdfaSchema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString pdfaProperty = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

QDateTime withOffset(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc());
}

/// A Dublin Core property holding a container (Alt, Seq, Bag) of one text; nothing for an empty text.
void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &container, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (container == QStringLiteral("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// One schema of the packet, in a description of its own as validators expect.
template <class Properties>
void writeSchema(QXmlStreamWriter &xml, const QString &schema, const QString &prefix, const Properties &writeProperties)
{
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeNamespace(schema, prefix);
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeProperties();
    xml.writeEndElement();
}

/// The schema of PDF/UA is none of those PDF/A-1 knows, and so is described in the file.
void writeDescriptionOfPdfUa(QXmlStreamWriter &xml)
{
    const auto beginItem = [&](const QString &container) {
        xml.writeStartElement(rdf, container);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    };
    const auto end = [&](int elements) {
        for (int i = 0; i < elements; ++i)
            xml.writeEndElement();
    };
    xml.writeNamespace(pdfaSchema, QStringLiteral("pdfaSchema"));
    xml.writeNamespace(pdfaProperty, QStringLiteral("pdfaProperty"));
    xml.writeStartElement(pdfaExtension, QStringLiteral("schemas"));
    beginItem(QStringLiteral("Bag"));
    xml.writeTextElement(pdfaSchema, QStringLiteral("schema"), QStringLiteral("PDF/UA Universal Accessibility Schema"));
    xml.writeTextElement(pdfaSchema, QStringLiteral("namespaceURI"), pdfuaid);
    xml.writeTextElement(pdfaSchema, QStringLiteral("prefix"), QStringLiteral("pdfuaid"));
    xml.writeStartElement(pdfaSchema, QStringLiteral("property"));
    beginItem(QStringLiteral("Seq"));
    xml.writeTextElement(pdfaProperty, QStringLiteral("name"), QStringLiteral("part"));
    xml.writeTextElement(pdfaProperty, QStringLiteral("valueType"), QStringLiteral("Integer"));
    xml.writeTextElement(pdfaProperty, QStringLiteral("category"), QStringLiteral("internal"));
    xml.writeTextElement(pdfaProperty, QStringLiteral("description"),
                         QStringLiteral("Indicates, which part of ISO 14289 standard is followed"));
    end(6);
}

void writeSchemas(QXmlStreamWriter &xml, const PdfMetadata &metadata)
{
    const QString moment = withOffset(metadata.madeAt).toString(Qt::ISODate);
    writeSchema(xml, dc, QStringLiteral("dc"), [&] {
        writeProperty(xml, QStringLiteral("title"), QStringLiteral("Alt"), metadata.title);
        writeProperty(xml, QStringLiteral("creator"), QStringLiteral("Seq"), metadata.author);
        writeProperty(xml, QStringLiteral("description"), QStringLiteral("Alt"), metadata.subject);
        writeProperty(xml, QStringLiteral("language"), QStringLiteral("Bag"), metadata.language);
    });
    writeSchema(xml, xmp, QStringLiteral("xmp"), [&] {
        xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), paperProgram());
        xml.writeTextElement(xmp, QStringLiteral("CreateDate"), moment);
        xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), moment);
    });
    writeSchema(xml, pdf, QStringLiteral("pdf"),
                [&] { xml.writeTextElement(pdf, QStringLiteral("Producer"), pdfProducer()); });
    writeSchema(xml, pdfaid, QStringLiteral("pdfaid"), [&] {
        xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
        xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("A"));
    });
    writeSchema(xml, pdfuaid, QStringLiteral("pdfuaid"),
                [&] { xml.writeTextElement(pdfuaid, QStringLiteral("part"), QStringLiteral("1")); });
    writeSchema(xml, pdfaExtension, QStringLiteral("pdfaExtension"), [&] { writeDescriptionOfPdfUa(xml); });
}

}

QString pdfProducer()
{
    return QStringLiteral("Seduta (Qt, qpdf)");
}

QByteArray pdfDate(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return "D:" + moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + (minutes < 0 ? '-' : '+')
        + two(qAbs(minutes) / 60) + '\'' + two(qAbs(minutes) % 60) + '\'';
}

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeSchemas(xml, metadata);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + packet + "\n<?xpacket end=\"w\"?>";
}

}
