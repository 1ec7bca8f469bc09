#include "core/documents/received/pdf_words.h"

#include "core/documents/received/reading_budget.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <qpdf/Pipeline.hh>
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
// Within so many bytes a PDF says what it is; qpdf would look for its pieces in whatever it is given.
constexpr qsizetype longestHead = 1024;
// A gap between signs this wide, in thousandths of their size, parts two words.
constexpr double gapOfAWord = 180;

// Signs have one byte or two.
constexpr quint32 lastCode = 0xffff;

/// Which letters the signs of a font are (ISO 32000-1, 9.10.3).
struct Letters {
    int bytesOfASign = 1;
    bool isKnown = true;
    QHash<quint32, QString> byCode{};
};

/// What is learnt while a file is read: its fonts, and what is left of the budget.
struct FileReading {
    ReadingBudget budget{};
    std::map<QPDFObjGen, std::shared_ptr<Letters>> fonts{};
};

QString textOf(const QString &hex)
{
    const QByteArray units = QByteArray::fromHex(hex.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2)
        text.append(QChar(ushort(uchar(units.at(i)) << 8 | uchar(units.at(i + 1)))));
    return text;
}

quint32 codeOf(const QString &hex)
{
    return hex.toUInt(nullptr, 16);
}

/// Reads the map of a font from its signs to letters.
class LetterMap
{
public:
    LetterMap(Letters &letters, ReadingBudget &budget)
        : m_letters(letters)
        , m_budget(budget)
    {
    }

    void read(const QString &map)
    {
        static const QRegularExpression parts(QStringLiteral("begin(bfchar|bfrange)(.*?)end\\1"),
                                              QRegularExpression::DotMatchesEverythingOption);
        for (auto part = parts.globalMatch(map); part.hasNext();) {
            const auto found = part.next();
            if (found.captured(1) == QStringLiteral("bfchar"))
                readPairs(found.captured(2));
            else
                readRanges(found.captured(2));
        }
    }

private:
    void readPairs(const QString &body)
    {
        static const QRegularExpression pair(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"));
        for (auto each = pair.globalMatch(body); each.hasNext();) {
            const auto match = each.next();
            put(codeOf(match.captured(1)), textOf(match.captured(2)));
        }
    }

    void readRanges(const QString &body)
    {
        static const QRegularExpression range(
            QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
        for (auto each = range.globalMatch(body); each.hasNext();) {
            const auto match = each.next();
            const auto from = codeOf(match.captured(1));
            if (match.captured(4).isEmpty())
                putRange(from, qMin(codeOf(match.captured(2)), lastCode), textOf(match.captured(3)));
            else
                putListed(from, match.captured(4));
        }
    }

    void putRange(quint32 from, quint32 to, const QString &first)
    {
        for (quint32 code = from; code <= to && !first.isEmpty(); ++code) {
            QString text = first;
            text.back() = QChar(ushort(first.back().unicode() + (code - from)));
            put(code, text);
        }
    }

    void putListed(quint32 code, const QString &list)
    {
        static const QRegularExpression listed(QStringLiteral("<([0-9A-Fa-f]+)>"));
        for (auto one = listed.globalMatch(list); one.hasNext() && code <= lastCode; ++code)
            put(code, textOf(one.next().captured(1)));
    }

    void put(quint32 code, const QString &text)
    {
        m_budget.say(text.size());
        if (code <= lastCode)
            m_letters.byCode.insert(code, text);
    }

    Letters &m_letters;
    ReadingBudget &m_budget;
};

/// Counts what a stream comes to, and keeps none of it: a few bytes may come to gigabytes.
class DecodedSize : public Pipeline
{
public:
    explicit DecodedSize(ReadingBudget &budget)
        : Pipeline("size", nullptr)
        , m_budget(budget)
    {
    }

    void write(const unsigned char *, size_t size) override { m_budget.decode(qint64(size)); }
    void finish() override { }

private:
    ReadingBudget &m_budget;
};

/// Throws where the stream comes to more than may be decoded. qpdf takes what is thrown within a stream for a damage of it.
void weigh(QPDFObjectHandle stream, ReadingBudget &budget)
{
    DecodedSize size(budget);
    stream.pipeStreamData(&size, 0, qpdf_dl_generalized, true);
    budget.check();
}

/// A page may have its contents in parts, and the same part many times.
void weighAll(QPDFObjectHandle contents, ReadingBudget &budget)
{
    const auto parts = contents.isArray() ? contents.getArrayAsVector() : std::vector{contents};
    for (auto part : parts)
        if (part.isStream())
            weigh(part, budget);
}

QByteArray bytesOf(QPDFObjectHandle stream, ReadingBudget &budget)
{
    weigh(stream, budget);
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

Letters lettersOf(QPDFObjectHandle font, ReadingBudget &budget)
{
    Letters letters;
    const bool isComposite = font.getKey("/Subtype").isNameAndEquals("/Type0");
    letters.bytesOfASign = isComposite ? 2 : 1;
    if (auto map = font.getKey("/ToUnicode"); map.isStream())
        LetterMap(letters, budget).read(QString::fromLatin1(bytesOf(map, budget)));
    letters.isKnown = !isComposite || !letters.byCode.isEmpty();
    return letters;
}

class WordReader;
void readForm(QPDFObjectHandle form, WordReader &reader, int depth);

/// Follows the text operators of a page and of the forms it shows.
class WordReader
{
public:
    explicit WordReader(FileReading &file)
        : m_file(file)
    {
    }

    ReadingBudget &budget() { return m_file.budget; }

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
        m_file.budget.act();
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
        auto &known = m_file.fonts[font.getObjGen()];
        if (!known || !font.isIndirect())
            known = std::make_shared<Letters>(lettersOf(font, m_file.budget));
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
            const QString text =
                m_letters->byCode.isEmpty() ? QString(QChar(ushort(code))) : m_letters->byCode.value(code);
            m_file.budget.say(text.size());
            m_text.append(text);
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

    FileReading &m_file;
    QPDFObjectHandle m_resources{};
    int m_depth = 0;
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
    reader.budget().show();
    weigh(form, reader.budget());
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
    weighAll(page.getObjectHandle().getKey("/Contents"), reader.budget());
    Operations operations(reader);
    page.parseContents(&operations);
    auto annotations = page.getObjectHandle().getKey("/Annots");
    if (annotations.isArray())
        for (auto &annotation : annotations.getArrayAsVector())
            readForm(appearanceOf(annotation), reader, 1);
    reader.part();
}

tl::unexpected<Error> notReadable()
{
    return failure(ErrorKind::Validation,
                   QCoreApplication::translate("PdfWords", "This file is not a PDF that can be read."));
}

}

Result<PdfWords> pdfWords(const QByteArray &pdf)
{
    if (!pdf.left(longestHead).contains("%PDF-"))
        return notReadable();
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        PdfWords found;
        FileReading reading;
        QString text;
        for (auto &page : QPDFPageDocumentHelper(file).getAllPages()) {
            WordReader reader(reading);
            readPage(page, reader);
            const bool isPicture = reader.hasPicture() && reader.text().trimmed().isEmpty();
            found.isWhole = found.isWhole && reader.isWhole() && !isPicture;
            text.append(reader.text());
        }
        found.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        return found;
    } catch (const std::exception &) {
        return notReadable();
    }
}

}
