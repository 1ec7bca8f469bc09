#include "tests/support/hostile_files.h"

namespace seduta {

namespace {

const QByteArray catalog("<</Type/Catalog/Pages 2 0 R>>");
const QByteArray onePage("<</Type/Pages/Kids[3 0 R]/Count 1>>");

QByteArray page(const QByteArray &resources, const QByteArray &contents = "4 0 R")
{
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<" + resources + ">>/Contents " + contents + ">>";
}

QByteArray stream(const QByteArray &head, const QByteArray &data)
{
    return "<<" + head + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream";
}

QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &size = {})
{
    QByteArray bytes("%PDF-1.4\n");
    QByteArray table;
    int number = 0;
    for (const auto &object : objects) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const auto count = size.isEmpty() ? QByteArray::number(number + 1) : size;
    const auto at = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer<</Size " + count
        + "/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n";
}

/// Each shows the next twenty times.
QByteArray nestedForms()
{
    constexpr int depth = 7;
    QList<QByteArray> objects{catalog, onePage, page("/XObject<</X 5 0 R>>"), stream({}, "/X Do")};
    for (int i = 0; i < depth; ++i)
        objects.append(stream("/Subtype/Form/Resources<</XObject<</X " + QByteArray::number(6 + i) + " 0 R>>>>",
                              QByteArray("/X Do ").repeated(20)));
    objects.append(stream("/Subtype/Form", "BT ET"));
    return pdf(objects);
}

QByteArray withLetters(const QByteArray &ranges)
{
    return pdf({catalog, onePage, page("/Font<</F 5 0 R>>"), stream({}, "BT /F 10 Tf <0041> Tj ET"),
                "<</Type/Font/Subtype/Type0/ToUnicode 6 0 R>>",
                stream({}, "beginbfrange\n" + ranges + "\nendbfrange\n")});
}

/// Two gigabytes of blanks, in two steps of sixty-four kilobytes.
QByteArray deflateBomb()
{
    constexpr int part = 64 * 1024 * 1024;
    const auto packed = qCompress(QByteArray(part, ' '), 9).mid(int(sizeof(quint32)));
    return pdf({catalog, onePage, page({}, '[' + QByteArray("4 0 R ").repeated(32) + ']'),
                stream("/Filter/FlateDecode", packed)});
}

}

QList<HostileFile> hostilePapers()
{
    constexpr int deep = 200000;
    return {
        {QStringLiteral("forms.pdf"), nestedForms()},
        {QStringLiteral("ranges.pdf"), withLetters(QByteArray("<0000> <FFFF> <0041>\n").repeated(3000))},
        {QStringLiteral("endless.pdf"), withLetters("<FFFF0001> <FFFFFFFF> <0041>\n")},
        {QStringLiteral("bomb.pdf"), deflateBomb()},
        {QStringLiteral("arrays.pdf"), pdf({catalog, onePage, page({}), stream({}, QByteArray(deep, '['))})},
        {QStringLiteral("dictionaries.pdf"), pdf({catalog, onePage, page({}), QByteArray("<</A").repeated(deep)})},
        {QStringLiteral("loop.pdf"), pdf({catalog, onePage, "<</Type/Pages/Kids[2 0 R]/Count 1>>"})},
        {QStringLiteral("xref.pdf"), pdf({catalog, onePage, page({}), stream({}, "BT ET")}, "2000000000")},
        {QStringLiteral("nested.p7m"), QByteArray("\x30\x80").repeated(deep)},
    };
}

QByteArray hugePicture()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200007530000075300802000000e9456fed")
        + QByteArray(1000, '\0');
}

}
