#include "core/exchange/document_bytes.h"

#include "core/support/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace seduta::exchange {

namespace {

QString wholeDocument()
{
    return QCoreApplication::translate("Exchange", "the document");
}

struct Kind {
    QByteArrayView beginning;
    const char *sentence;
};

constexpr QByteArrayView sqliteFile("SQLite format 3");
constexpr QByteArrayView sedutaMark("SEDU");
constexpr qsizetype placeOfMark = 68;

constexpr std::array kinds{
    Kind{"%PDF", QT_TRANSLATE_NOOP("Exchange", "is a PDF, not a document of Seduta in JSON")},
    Kind{"PK\x03\x04",
         QT_TRANSLATE_NOOP("Exchange", "is a ZIP file, or one of an office program, not a document of Seduta in JSON")},
    Kind{"\xff\xfe", QT_TRANSLATE_NOOP("Exchange", "is in the encoding UTF-16: save it in UTF-8")},
    Kind{"\xfe\xff", QT_TRANSLATE_NOOP("Exchange", "is in the encoding UTF-16: save it in UTF-8")},
    Kind{"\x89PNG", QT_TRANSLATE_NOOP("Exchange", "is a picture, not a document of Seduta in JSON")},
    Kind{"<", QT_TRANSLATE_NOOP("Exchange", "is HTML or XML, not a document of Seduta in JSON")},
};

NoDocument ofDatabase(const QByteArray &bytes)
{
    const bool isArchive = bytes.mid(placeOfMark, sedutaMark.size()) == sedutaMark;
    return {wholeDocument(),
            isArchive
                ? QCoreApplication::translate(
                    "Exchange", "is an archive of Seduta: open it, or export it first and import what was exported")
                : QCoreApplication::translate("Exchange", "is an SQLite database, not a document of Seduta in JSON")};
}

QString lineOf(qsizetype number)
{
    return QCoreApplication::translate("Exchange", "line %1").arg(number);
}

// The first line that holds what UTF-8 never has.
std::optional<NoDocument> otherEncoding(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return std::nullopt;
    qsizetype number = 0;
    for (qsizetype from = 0; from <= bytes.size(); ++number) {
        const auto end = bytes.indexOf('\n', from);
        const auto line = QByteArrayView(bytes).sliced(from, (end < 0 ? bytes.size() : end) - from);
        if (!line.isValidUtf8())
            break;
        if (end < 0)
            break;
        from = end + 1;
    }
    return NoDocument{
        lineOf(number + 1),
        QCoreApplication::translate("Exchange", "is not in UTF-8: save the document in the encoding UTF-8")};
}

// Reading a word stops within it: where it begins.
qsizetype beginOfWord(const QByteArray &bytes, qsizetype at)
{
    const auto isOfWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (at > 0 && at <= bytes.size() && isOfWord(bytes.at(at - 1)))
        --at;
    return at;
}

QString excerpt(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype longest = 24;
    const auto end = bytes.indexOf('\n', at);
    const QString line = QString::fromUtf8(bytes.mid(at, qMin(longest * 4, (end < 0 ? bytes.size() : end) - at)));
    return cleaned(line).simplified().left(longest);
}

}

std::optional<NoDocument> notText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return NoDocument{wholeDocument(), QCoreApplication::translate("Exchange", "is empty")};
    if (bytes.startsWith(sqliteFile))
        return ofDatabase(bytes);
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &each) { return bytes.startsWith(each.beginning); });
    if (kind != kinds.end())
        return NoDocument{wholeDocument(), QCoreApplication::translate("Exchange", kind->sentence)};
    return otherEncoding(bytes);
}

NoDocument notJson(const QByteArray &bytes, const QJsonParseError &error)
{
    const auto begin = beginOfWord(bytes, error.offset);
    const QByteArray before = bytes.left(begin);
    const QString place =
        QCoreApplication::translate("Exchange", "line %1, column %2")
            .arg(QString::number(before.count('\n') + 1), QString::number(begin - before.lastIndexOf('\n')));
    if (error.error == QJsonParseError::DeepNesting)
        return {place, QCoreApplication::translate("Exchange", "is nested too deep to be a document of Seduta")};
    const QString found = excerpt(bytes, begin);
    if (found.isEmpty())
        return {place, QCoreApplication::translate("Exchange", "is not JSON: the document ends before it is complete")};
    return {place, QCoreApplication::translate("Exchange", "is not JSON: “%1” cannot stand here").arg(found)};
}

NoDocument notAnObject()
{
    return {wholeDocument(),
            QCoreApplication::translate("Exchange", "is a list or a single value, not an object with a “format”")};
}

}
