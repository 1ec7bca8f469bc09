#include "core/documents/contents/paper_parts.h"

#include <QCoreApplication>

#include <array>

namespace seduta {

namespace {

struct Part {
    DocumentKind kind;
    const char *name;
    const char *words;
};

constexpr std::array parts{
    Part{DocumentKind::Convocation, "impegni", QT_TRANSLATE_NOOP("PaperParts", "Commitments still open")},
    Part{DocumentKind::Convocation, "contributi", QT_TRANSLATE_NOOP("PaperParts", "Contributions awaited")},
    Part{DocumentKind::Convocation, "riscontro", QT_TRANSLATE_NOOP("PaperParts", "Reply slip")},
    Part{DocumentKind::Agenda, "minuti", QT_TRANSLATE_NOOP("PaperParts", "Minutes planned for each point")},
    Part{DocumentKind::Minutes, "interventi", QT_TRANSLATE_NOOP("PaperParts", "What each one said")},
    Part{DocumentKind::Minutes, "criticita", QT_TRANSLATE_NOOP("PaperParts", "Critical areas reported")},
    Part{DocumentKind::Minutes, "assunti", QT_TRANSLATE_NOOP("PaperParts", "Commitments made")},
};

}

QStringList partsOf(DocumentKind kind)
{
    QStringList names;
    for (const auto &part : parts)
        if (part.kind == kind)
            names.append(QLatin1String(part.name));
    return names;
}

QStringList allPaperParts()
{
    QStringList names;
    for (const auto &part : parts)
        names.append(QLatin1String(part.name));
    return names;
}

QString partWords(const QString &name)
{
    for (const auto &part : parts)
        if (name == QLatin1String(part.name))
            return QCoreApplication::translate("PaperParts", part.words);
    return name;
}

}
