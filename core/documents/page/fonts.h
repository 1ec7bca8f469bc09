#pragma once

#include "core/support/result.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QStringList>

namespace seduta {

/// Those of the wanted families that this machine can print with; fails when there is none.
Result<QStringList> usableFamilies(const QStringList &wanted);

/// The letters of the office's paper: Titillium Web, which the program brings, and DejaVu Sans for what it has not.
class PaperFonts
{
public:
    static Result<PaperFonts> load();

    /// A face of the paper at so many points, laid out the same at every resolution.
    QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;

    bool canPrint(char32_t character) const;
    /// The text with "?" for what no font has; those characters are added to `missing`, each once.
    QString printable(const QString &text, QStringList &missing) const;

private:
    explicit PaperFonts(const QStringList &families);

    QStringList m_families;
    QList<QRawFont> m_faces{};
    mutable QHash<char32_t, bool> m_known{};
};

}
