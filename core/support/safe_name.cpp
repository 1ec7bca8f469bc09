#include "core/support/safe_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStringList>

namespace seduta {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype markLength = 8;
// Letters looked at: of a longer text no more would be left anyway.
constexpr qsizetype longestLook = 4096;
constexpr qsizetype longestEnding = 64;

// What is shown as nothing at all, beside controls, marks of direction and other formats.
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: break;
    }
    const bool isFiller = c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
    const bool isSelector = c == 0x034F || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return isFiller || isSelector;
}

// What parts folders, names a stream or a variable, or stands for several names; and what is read as the same.
bool isMeaningful(char32_t c)
{
    static const auto all = QStringLiteral("/\\:*?\"<>|%∕⁄⧸⟋／⧵∖﹨＼：﹕∶꞉＊？＂＜＞｜％").toUcs4();
    return all.contains(c);
}

QString lookedAt(const QString &text)
{
    return text.size() <= longestLook ? text : text.left(longestLook - longestEnding) + text.right(longestEnding);
}

QString seen(const QString &text)
{
    QString result;
    const auto characters = lookedAt(text).toUcs4();
    for (const auto c : characters) {
        if (QChar::isSpace(c))
            result += u' ';
        else if (isMeaningful(c))
            result += u'-';
        else if (!isUnseen(c))
            result += QStringView(QChar::fromUcs4(c));
    }
    static const QRegularExpression dots(QStringLiteral("\\.[. ]*\\."));
    return result.normalized(QString::NormalizationForm_C).replace(dots, QStringLiteral(".")).simplified();
}

// A shell takes a dash for an option and a tilde for somebody's folder; Windows leaves out dots and spaces at the end.
QString trimmed(const QString &name)
{
    static const QRegularExpression around(QStringLiteral("^[-~. ]+|[. ]+$"));
    return QString(name).remove(around);
}

bool isDevice(const QString &word)
{
    static const QRegularExpression devices(QRegularExpression::anchoredPattern(QStringLiteral(
                                                "con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9¹²³]")),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(word.trimmed()).hasMatch();
}

// Windows takes "con.pdf" for the screen too.
QString noDevice(const QString &name)
{
    const QString word = name.section(u'.', 0, 0);
    return isDevice(word) ? word.trimmed() + u'_' + name.mid(word.size()) : name;
}

QString storedEnding(const QString &name)
{
    static const QRegularExpression ending(QStringLiteral("\\.([A-Za-z0-9]{0,7}[A-Za-z][A-Za-z0-9]{0,7})$"));
    return ending.match(name).captured(1);
}

QString named(const QString &stem, const QString &ending)
{
    const QString whole = noDevice(stem.isEmpty() ? QStringLiteral("documento") : stem);
    const QString tail = ending.isEmpty() ? QString() : u'.' + ending;
    return trimmed(shortenedName(whole, longestName - tail.toUtf8().size())) + tail;
}

QString withoutEnding(const QString &name, const QString &ending)
{
    return ending.isEmpty() ? name : trimmed(name.chopped(ending.size() + 1));
}

// The kinds of files the office gets back signed or stamped; empty where the bytes do not say.
QString endingOf(const QByteArray &content)
{
    if (content.startsWith("%PDF"))
        return QStringLiteral("pdf");
    const bool isSigned = content.startsWith("\x30\x80") || content.startsWith("\x30\x82")
        || content.startsWith("\x30\x83") || content.startsWith("\x30\x84") || content.startsWith("-----BEGIN PKCS7")
        || content.startsWith("MII");
    return isSigned ? QStringLiteral("p7m") : QString();
}

// No desktop starts these as a program.
bool isOfDocuments(const QString &ending)
{
    static const QStringList documents{"docx", "doc", "odt", "ods",  "rtf", "txt",  "xlsx", "xls", "csv", "eml",
                                       "msg",  "zip", "jpg", "jpeg", "png", "tiff", "tif",  "xml", "p7s", "tsd"};
    return documents.contains(ending, Qt::CaseInsensitive);
}

}

QString safeName(const QString &text)
{
    const QString name = trimmed(seen(text));
    const QString ending = storedEnding(name);
    return named(withoutEnding(name, ending), ending);
}

QString safeName(const QString &text, const QString &ending)
{
    const QString name = trimmed(seen(text));
    const QString stem = withoutEnding(name, storedEnding(name));
    const bool isTwice = storedEnding(stem).compare(ending, Qt::CaseInsensitive) == 0;
    return named(isTwice ? withoutEnding(stem, ending) : stem, ending);
}

QString safeNameOf(const QString &stored, const QByteArray &content)
{
    const QString own = storedEnding(trimmed(seen(stored)));
    const QString known = endingOf(content);
    if (known.isEmpty())
        return safeName(stored, isOfDocuments(own) ? own : QStringLiteral("bin"));
    return safeName(stored, known);
}

QString pathIn(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(safeName(name));
}

QString shortenedName(const QString &name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    const auto mark = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(markLength);
    // No letter takes less than one byte.
    QString start = name.left(bytes);
    while (start.toUtf8().size() + mark.size() + 1 > bytes || start.back().isHighSurrogate())
        start.chop(1);
    return start + u'~' + QString::fromLatin1(mark);
}

}
