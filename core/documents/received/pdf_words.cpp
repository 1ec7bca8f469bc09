#include "core/documents/received/pdf_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <vector>

namespace seduta {

namespace {

// Stamps within stamps; a file that goes deeper means harm.
constexpr int deepest = 8;
// A gap between signs this wide, in thousandths of their size, parts two words.
constexpr double gapOfAWord = 180;

/// Which letters the signs of a font are (ISO 32000-1, 9.10.3).
struct Letters {
    int bytesOfASign = 1;
    bool isKnown = true;
    QHash<quint32, QString> byCode{};
};

QString textOf(const QByteArray &hex)
{
    const QByteArray units = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2)
        text.append(QChar(ushort(uchar(units.at(i)) << 8 | uchar(units.at(i + 1)))));
    return text;
}

void readRange(const QStringList &hex, Letters &letters)
{
    const auto from = hex.at(0).toUInt(nullptr, 16);
    const auto to = qMin(hex.at(1).toUInt(nullptr, 16), from + 0xffff);
    const QString first = textOf(hex.at(2).toLatin1());
    for (quint32 code = from; code <= to && !first.isEmpty(); ++code) {
        QString text = first;
        text.back() = QChar(ushort(first.back().unicode() + (code - from)));
        letters.byCode.insert(code, text);
    }
}

void readMap(const QString &map, Letters &letters)
{
    static const QRegularExpression parts(QStringLiteral("begin(bfchar|bfrange)(.*?)end\\1"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pair(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"));
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression listed(QStringLiteral("<([0-9A-Fa-f]+)>"));
    for (auto part = parts.globalMatch(map); part.hasNext();) {
        const auto found = part.next();
        const QString body = found.captured(2);
        if (found.captured(1) == QStringLiteral("bfchar")) {
            for (auto each = pair.globalMatch(body); each.hasNext();) {
                const auto match = each.next();
                letters.byCode.insert(match.captured(1).toUInt(nullptr, 16), textOf(match.captured(2).toLatin1()));
            }
            continue;
        }
        for (auto each = range.globalMatch(body); each.hasNext();) {
            const auto match = each.next();
            if (match.captured(4).isEmpty()) {
                readRange({match.captured(1), match.captured(2), match.captured(3)}, letters);
                continue;
            }
            auto code = match.captured(1).toUInt(nullptr, 16);
            for (auto one = listed.globalMatch(match.captured(4)); one.hasNext();)
                letters.byCode.insert(code++, textOf(one.next().captured(1).toLatin1()));
        }
    }
}

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

Letters lettersOf(QPDFObjectHandle font)
{
    Letters letters;
    const bool isComposite = font.getKey("/Subtype").isNameAndEquals("/Type0");
    letters.bytesOfASign = isComposite ? 2 : 1;
    if (auto map = font.getKey("/ToUnicode"); map.isStream())
        readMap(QString::fromLatin1(bytesOf(map)), letters);
    letters.isKnown = !isComposite || !letters.byCode.isEmpty();
    return letters;
}

class WordReader;
void readForm(QPDFObjectHandle form, WordReader &reader, int depth);

/// Follows the text operators of a page and of the forms it shows.
class WordReader
{
public:
    void begin(QPDFObjectHandle resources, int depth)
    {
        m_resources = resources;
        m_depth = depth;
        m_letters = nullptr;
    }

    QPDFObjectHandle resources() const { return m_resources; }
    int depth() const { return m_depth; }
    const QString &text() const { return m_text; }
    bool isWhole() const { return m_isWhole; }
    bool hasPicture() const { return m_hasPicture; }

    void act(const std::string &operation, std::vector<QPDFObjectHandle> &operands)
    {
        if (operation == "BT" || operation == "ET" || operation == "T*" || operation == "Tm")
            part();
        else if ((operation == "Td" || operation == "TD") && operands.size() == 2 && !isZero(operands.at(1)))
            part();
        else if (operation == "Tf" && operands.size() == 2)
            choose(operands.front());
        else if ((operation == "Tj" || operation == "'" || operation == "\"") && !operands.empty())
            say(operands.back());
        else if (operation == "TJ" && !operands.empty() && operands.back().isArray())
            sayAll(operands.back());
        else if (operation == "Do" && !operands.empty() && operands.back().isName())
            show(operands.back());
    }

    void part() { m_text.append(u' '); }

private:
    static bool isZero(QPDFObjectHandle number) { return number.isNumber() && number.getNumericValue() == 0.0; }

    void choose(QPDFObjectHandle name)
    {
        auto font = name.isName() ? m_resources.getKey("/Font") : QPDFObjectHandle::newNull();
        font = font.isDictionary() ? font.getKey(name.getName()) : QPDFObjectHandle::newNull();
        m_letters = nullptr;
        if (!font.isDictionary())
            return;
        auto &known = m_fonts[font.getObjGen()];
        if (!known || !font.isIndirect())
            known = std::make_shared<Letters>(lettersOf(font));
        m_letters = known;
    }

    void say(QPDFObjectHandle string)
    {
        if (!string.isString())
            return;
        const auto signs = QByteArray::fromStdString(string.getStringValue());
        if (!m_letters || !m_letters->isKnown) {
            m_isWhole = m_isWhole && signs.isEmpty();
            return;
        }
        const int width = m_letters->bytesOfASign;
        for (qsizetype i = 0; i + width <= signs.size(); i += width) {
            quint32 code = 0;
            for (int byte = 0; byte < width; ++byte)
                code = code << 8 | uchar(signs.at(i + byte));
            m_text.append(m_letters->byCode.isEmpty() ? QString(QChar(ushort(code))) : m_letters->byCode.value(code));
        }
    }

    void sayAll(QPDFObjectHandle array)
    {
        for (auto &piece : array.getArrayAsVector())
            if (piece.isString())
                say(piece);
            else if (piece.isNumber() && piece.getNumericValue() < -gapOfAWord)
                part();
    }

    void show(QPDFObjectHandle name)
    {
        auto objects = m_resources.getKey("/XObject");
        auto object = objects.isDictionary() ? objects.getKey(name.getName()) : QPDFObjectHandle::newNull();
        if (!object.isStream())
            return;
        if (object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            m_hasPicture = true;
        else
            readForm(object, *this, m_depth + 1);
    }

    QPDFObjectHandle m_resources{};
    int m_depth = 0;
    std::map<QPDFObjGen, std::shared_ptr<Letters>> m_fonts{};
    std::shared_ptr<Letters> m_letters{};
    QString m_text{};
    bool m_isWhole = true;
    bool m_hasPicture = false;
};

class Operations : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Operations(WordReader &reader)
        : m_reader(reader)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        m_reader.act(object.getOperatorValue(), m_operands);
        m_operands.clear();
    }

    void handleEOF() override { }

private:
    WordReader &m_reader;
    std::vector<QPDFObjectHandle> m_operands{};
};

void readForm(QPDFObjectHandle form, WordReader &reader, int depth)
{
    if (depth > deepest || !form.isStream())
        return;
    const auto outer = reader.resources();
    auto own = form.getDict().getKey("/Resources");
    reader.begin(own.isDictionary() ? own : outer, depth);
    reader.part();
    Operations operations(reader);
    form.parseAsContents(&operations);
    reader.part();
    reader.begin(outer, depth - 1);
}

/// What an annotation shows: a stamp, a field that is signed.
QPDFObjectHandle appearanceOf(QPDFObjectHandle annotation)
{
    auto appearances = annotation.isDictionary() ? annotation.getKey("/AP") : QPDFObjectHandle::newNull();
    auto normal = appearances.isDictionary() ? appearances.getKey("/N") : QPDFObjectHandle::newNull();
    auto state = annotation.isDictionary() ? annotation.getKey("/AS") : QPDFObjectHandle::newNull();
    return normal.isDictionary() && state.isName() ? normal.getKey(state.getName()) : normal;
}

void readPage(QPDFPageObjectHelper &page, WordReader &reader)
{
    reader.begin(page.getAttribute("/Resources", false), 0);
    Operations operations(reader);
    page.parseContents(&operations);
    auto annotations = page.getObjectHandle().getKey("/Annots");
    if (annotations.isArray())
        for (auto &annotation : annotations.getArrayAsVector())
            readForm(appearanceOf(annotation), reader, 1);
    reader.part();
}

}

Result<PdfWords> pdfWords(const QByteArray &pdf)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        PdfWords found;
        QString text;
        for (auto &page : QPDFPageDocumentHelper(file).getAllPages()) {
            WordReader reader;
            readPage(page, reader);
            const bool isPicture = reader.hasPicture() && reader.text().trimmed().isEmpty();
            found.isWhole = found.isWhole && reader.isWhole() && !isPicture;
            text.append(reader.text());
        }
        found.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        return found;
    } catch (const std::exception &) {
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("PdfWords", "This file is not a PDF that can be read."));
    }
}

}
