#include "core/documents/page/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace seduta {

namespace {

/// Once per program: the faces embedded as :/fonts.
void registerEmbeddedFonts()
{
    static const bool areRegistered = [] {
        for (const char *face : {"Regular", "Italic", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/TitilliumWeb-%1.ttf").arg(QLatin1String(face)));
        return true;
    }();
    Q_UNUSED(areRegistered)
}

bool hasNoShape(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: return character == QChar::ObjectReplacementCharacter;
    }
}

}

Result<QStringList> usableFamilies(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    QStringList usable;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(usable),
                 [&](const QString &family) { return installed.contains(family); });
    if (usable.isEmpty())
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("Paper", "Nothing can be printed: none of the fonts %1 is installed.")
                .arg(wanted.join(QStringLiteral(", "))));
    return usable;
}

Result<PaperFonts> PaperFonts::load()
{
    registerEmbeddedFonts();
    return usableFamilies({QStringLiteral("Titillium Web"), QStringLiteral("DejaVu Sans")})
        .map([](const QStringList &families) { return PaperFonts(families); });
}

PaperFonts::PaperFonts(const QStringList &families)
    : m_families(families)
{
    for (const QString &family : families)
        m_faces.append(QRawFont::fromFont(QFont(family)));
}

QFont PaperFonts::font(qreal points, QFont::Weight weight) const
{
    QFont font(m_families);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool PaperFonts::canPrint(char32_t character) const
{
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    const bool can = hasNoShape(character) || std::any_of(m_faces.begin(), m_faces.end(), [&](const QRawFont &face) {
                         return face.supportsCharacter(static_cast<quint32>(character));
                     });
    m_known.insert(character, can);
    return can;
}

QString PaperFonts::printable(const QString &text, QStringList &missing) const
{
    QString result;
    for (const char32_t character : text.toStdU32String()) {
        const QString written = QString::fromUcs4(&character, 1);
        if (canPrint(character)) {
            result += written;
            continue;
        }
        result += u'?';
        if (!missing.contains(written))
            missing.append(written);
    }
    return result;
}

}
