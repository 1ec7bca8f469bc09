#include "core/documents/pdf/pdf_fonts.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace seduta {

namespace {

constexpr qsizetype digits = 4;
constexpr qsizetype longestBlock = 100;

/// Shapes of letters that Unicode keeps for old systems: joined Latin, Hebrew and Arabic forms.
bool isShape(QChar c)
{
    return (c >= QChar(0xFB00) && c <= QChar(0xFDFF)) || (c >= QChar(0xFE70) && c < QChar(0xFEFF));
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(digits, '0').toUpper();
    return hex;
}

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

/// The characters by glyph, out of Qt's lines "<0001> <000D> [<0050> <0072> … ]" and, for neighbours, "<0001> <0003> <0041>".
QMap<int, QString> charactersOf(const QByteArray &map)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    QMap<int, QString> characters;
    for (auto it = range.globalMatch(QString::fromLatin1(map)); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        QStringList listed = match.captured(4).simplified().split(u' ');
        const uint neighbour = match.captured(3).toUInt(nullptr, 16);
        for (int glyph = first; glyph <= last; ++glyph)
            characters[glyph] = match.captured(3).isEmpty()
                ? repairedCharacter(listed.value(glyph - first).remove(u'<').remove(u'>').toLatin1())
                : repairedCharacter(
                    QByteArray::number(neighbour + uint(glyph - first), 16).rightJustified(digits, '0'));
    }
    characters.remove(0);
    return characters;
}

QByteArray lineOf(int glyph, const QString &character)
{
    return '<' + QByteArray::number(glyph, 16).rightJustified(digits, '0') + "> <" + hexOf(character) + ">\n";
}

QByteArray mapOf(const QByteArray &before, const QMap<int, QString> &characters)
{
    QByteArray map = before.left(before.indexOf("endcodespacerange")) + "endcodespacerange\n";
    const QList<int> glyphs = characters.keys();
    for (qsizetype first = 0; first < glyphs.size(); first += longestBlock) {
        const QList<int> block = glyphs.mid(first, longestBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const int glyph : block)
            map += lineOf(glyph, characters.value(glyph));
        map += "endbfchar\n";
    }
    return map + before.mid(before.indexOf("endcmap"));
}

QList<int> widthsOf(QPDFObjectHandle font)
{
    auto all = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    QList<int> widths;
    if (!all.isArray() || all.getArrayNItems() != 2 || !all.getArrayItem(1).isArray())
        return widths;
    for (auto &width : all.getArrayItem(1).getArrayAsVector())
        widths.append(int(width.getNumericValue()));
    return widths;
}

PageFont repairedFont(QPDFObjectHandle font)
{
    auto stream = font.getKey("/ToUnicode");
    const QByteArray map = dataOf(stream);
    const QMap<int, QString> characters = charactersOf(map);
    stream.replaceStreamData(mapOf(map, characters).toStdString(), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
    PageFont result{{}, widthsOf(font)};
    const int blank = characters.key(QStringLiteral(" "));
    if (blank > 0)
        result.blank = '<' + QByteArray::number(blank, 16).rightJustified(digits, '0') + '>';
    return result;
}

}

QString repairedCharacter(const QByteArray &hex)
{
    QString character;
    for (qsizetype at = 0; at + digits <= hex.size(); at += digits)
        character += QChar(hex.mid(at, digits).toUShort(nullptr, 16));
    if (character == QStringLiteral("\t"))
        return QStringLiteral(" ");
    if (character.isEmpty() || character.contains(QChar(0)) || character.contains(QChar(0xFEFF))
        || character.contains(QChar(0xFFFE)))
        return QString(QChar(QChar::ReplacementCharacter));
    const bool isMereShape = character.size() == 1 && isShape(character.front());
    return isMereShape ? character.normalized(QString::NormalizationForm_KC) : character;
}

PageFonts repairedFonts(QPDF &batch)
{
    PageFonts fonts;
    for (QPDFObjectHandle page : batch.getAllPages()) {
        auto named = page.getKey("/Resources").getKey("/Font");
        if (!named.isDictionary())
            continue;
        for (const std::string &name : named.getKeys()) {
            const QByteArray key = QByteArray::fromStdString(name);
            if (!fonts.contains(key) && named.getKey(name).hasKey("/ToUnicode"))
                fonts.insert(key, repairedFont(named.getKey(name)));
        }
    }
    return fonts;
}

}
