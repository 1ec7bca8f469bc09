#include "core/support/file_kind.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

/// As many bytes as tell a text from what is none.
constexpr qsizetype looked = 4096;
/// Where an OpenDocument says what it is: after the head of its first part, whose name is "mimetype".
constexpr qsizetype placeOfName = 30;

enum class Beginning { Pdf, OpenDocument, OfficeDocument, Png, Jpeg, Tiff, Text, Mail };

struct Row {
    const char *ending;
    const char *mediaType;
    Beginning beginning;
};

constexpr std::array rows{
    Row{"pdf", "application/pdf", Beginning::Pdf},
    Row{"odt", "application/vnd.oasis.opendocument.text", Beginning::OpenDocument},
    Row{"ods", "application/vnd.oasis.opendocument.spreadsheet", Beginning::OpenDocument},
    Row{"odp", "application/vnd.oasis.opendocument.presentation", Beginning::OpenDocument},
    Row{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Beginning::OfficeDocument},
    Row{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Beginning::OfficeDocument},
    Row{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Beginning::OfficeDocument},
    Row{"txt", "text/plain", Beginning::Text},
    Row{"csv", "text/csv", Beginning::Text},
    Row{"eml", "message/rfc822", Beginning::Mail},
    Row{"png", "image/png", Beginning::Png},
    Row{"jpg", "image/jpeg", Beginning::Jpeg},
    Row{"jpeg", "image/jpeg", Beginning::Jpeg},
    Row{"tif", "image/tiff", Beginning::Tiff},
    Row{"tiff", "image/tiff", Beginning::Tiff},
};

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

// The names of the parts of a ZIP stand in it as they are.
bool hasMacros(const QByteArray &bytes)
{
    return bytes.contains("vbaProject.bin") || bytes.contains("Basic/script-lc.xml");
}

// A program, a page of the net or a starter of the desktop is a text too.
bool isPlainText(const QByteArray &bytes)
{
    static const std::array others{"#!", "%PDF", "<", "[Desktop Entry]", "{\\rtf"};
    const auto start = QByteArray::fromRawData(bytes.constData(), qMin(bytes.size(), looked));
    const bool isOther =
        std::ranges::any_of(others, [trimmed = start.trimmed()](const char *each) { return trimmed.startsWith(each); });
    return !isOther && std::ranges::all_of(start, [](char c) {
        constexpr unsigned char firstLetter = 0x20;
        return static_cast<unsigned char>(c) >= firstLetter || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    });
}

bool isMail(const QByteArray &bytes)
{
    static const QRegularExpression header(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:[ \\t\\r\\n]"));
    return isPlainText(bytes) && header.match(QString::fromLatin1(bytes.left(looked))).hasMatch();
}

bool begins(const QByteArray &bytes, const Row &row)
{
    switch (row.beginning) {
    case Beginning::Pdf: return bytes.startsWith("%PDF-");
    case Beginning::OpenDocument:
        return isZip(bytes) && bytes.mid(placeOfName).startsWith(QByteArray("mimetype") + row.mediaType)
            && !hasMacros(bytes);
    case Beginning::OfficeDocument: return isZip(bytes) && bytes.contains("[Content_Types].xml") && !hasMacros(bytes);
    case Beginning::Png: return bytes.startsWith("\x89PNG\r\n\x1a\n");
    case Beginning::Jpeg: return bytes.startsWith("\xff\xd8\xff");
    case Beginning::Tiff: return bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
    case Beginning::Text: return isPlainText(bytes);
    case Beginning::Mail: return isMail(bytes);
    }
    return false;
}

}

std::optional<FileKind> openableKind(const QString &name, const QByteArray &bytes)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const auto row = std::ranges::find_if(rows, [&](const Row &each) { return ending == QLatin1String(each.ending); });
    if (row == rows.end() || !begins(bytes, *row))
        return std::nullopt;
    return FileKind{QLatin1String(row->ending), QLatin1String(row->mediaType)};
}

}
