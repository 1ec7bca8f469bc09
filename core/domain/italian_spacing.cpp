#include "core/domain/italian_spacing.h"

#include <QRegularExpression>

namespace seduta {

QString keptTogether(const QString &text)
{
    static const QString months = QStringLiteral("gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|"
                                                 "ottobre|novembre|dicembre");
    static const QRegularExpression bound(
        QStringLiteral("\\b(?:n|nn|[Aa]rt|[Aa]rtt|[Pp]ag|[Pp]rot|[Tt]el)\\. (?=[\\d(+])|\\b[Pp]rot\\. (?=n\\.)"
                       "|\\bcomma (?=\\d)|\\bore (?=\\d)|\\b\\d{1,2}°? (?=(?:%1)\\b)|\\b(?:%1) "
                       "(?=\\d{4}\\b)|\\b(?:PEC|[Ee]-mail): (?=\\S)")
            .arg(months),
        QRegularExpression::UseUnicodePropertiesOption);
    QString kept = text;
    auto found = bound.globalMatch(text);
    while (found.hasNext())
        kept[found.next().capturedEnd() - 1] = QChar(QChar::Nbsp);
    return kept;
}

}
