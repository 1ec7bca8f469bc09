#pragma once

#include "core/support/safe_name.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace seduta {

/// What a file system of Linux or of Windows, or the eye, would mind in a name; nothing for a sound one.
inline QString whatIsWrongWith(const QString &name)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[/\\\\:*?\"<>|\\p{C}\\x{2028}\\x{2029}]|\\.\\.|^[~. ]|[. ]$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty() || name.toUtf8().size() > 200)
        return QStringLiteral("no name, or too long: ") + name;
    if (QString::fromUtf8(name.toUtf8()) != name)
        return QStringLiteral("a letter is torn: ") + name;
    if (const auto found = forbidden.match(name); found.hasMatch())
        return QStringLiteral("at %1: %2").arg(found.capturedStart()).arg(name);
    return device.match(name).hasMatch() ? QStringLiteral("a device: ") + name : QString();
}

/// The same of what is made of a stored name: sound, in its folder, and the same when it is made again.
inline QString whatIsWrongBetween(const QString &stored)
{
    const QString name = safeName(stored);
    if (const QString wrong = whatIsWrongWith(name); !wrong.isEmpty())
        return wrong;
    if (safeName(name) != name)
        return QStringLiteral("changes again: %1, %2").arg(name, safeName(name));
    if (const QString wrong = whatIsWrongWith(safeName(stored, QStringLiteral("pdf"))); !wrong.isEmpty())
        return wrong;
    const QString path = QDir::cleanPath(pathIn(QStringLiteral("/cartella"), stored));
    return path == QStringLiteral("/cartella/") + name ? QString() : QStringLiteral("outside: ") + path;
}

/// Names of a million letters: of one byte, of several, unseen, and none but dots.
inline QStringList endlessNames()
{
    constexpr int megabyte = 1'000'000;
    return {QString(megabyte, u'a'),
            QString(megabyte, QChar(0x00E8)),
            QString::fromUcs4(U"\U0001F600").repeated(megabyte / 2),
            QString(megabyte, QChar(0x200B)),
            QString(megabyte, u'.'),
            QStringLiteral(". ").repeated(megabyte / 2)};
}

/// Names as nobody would give them: pieces that file systems mind, and characters of every kind.
class OddNames
{
public:
    explicit OddNames(quint32 seed)
        : m_chance(seed)
    {
    }

    QString next()
    {
        QString name;
        const int pieces = int(m_chance.bounded(1, 9));
        for (int i = 0; i < pieces; ++i)
            name += m_chance.bounded(2) == 0 ? piece() : character().repeated(m_chance.bounded(40) == 0 ? 150 : 1);
        return name;
    }

private:
    QString piece()
    {
        static const QStringList pieces{"..",          "/",        "\\",     ".",       " ",      "con",  "NUL",
                                        "com1",        "LPT³",     "aux.",   ":",       "~",      ".pdf", ".exe",
                                        ".p7m",        ".desktop", "\r\n",   "\x1b",    "%TEMP%", "-",    "verbale",
                                        QChar(0x202E), "\u200b",   "\ufeff", "e\u0301", "\u0338", "<",    "=",
                                        "x",           "Unità",    "$",      "*?"};
        return pieces.at(m_chance.bounded(int(pieces.size())));
    }

    QString character()
    {
        const bool isFar = m_chance.bounded(4) == 0;
        const char32_t code = isFar ? m_chance.bounded(0x110000U) : m_chance.bounded(0x3000U);
        if (code >= 0xD800 && code < 0xE000)
            return QString(QChar(char16_t(code)));
        return QString::fromUcs4(&code, 1);
    }

    QRandomGenerator m_chance;
};

}
