#include "core/domain/legal_reference.h"

#include "core/domain/italian_date.h"

#include <QUrl>

namespace seduta {

Result<LegalReference> checked(const LegalReference &reference)
{
    if (reference.title.trimmed().isEmpty() && reference.number.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("LegalReference", "Enter the title, or the number of the act."),
                       QStringLiteral("title"));
    return reference;
}

Result<Citation> checked(const Citation &citation)
{
    const int citing = int(citation.meetingId.isValid()) + int(citation.agendaItemId.isValid())
        + int(citation.workingTableId.isValid()) + int(citation.agreementId.isValid())
        + int(citation.planVersionId.isValid());
    if (citing != 1)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("LegalReference", "Choose who cites it: one thing, and only one."),
                       QStringLiteral("citedBy"));
    return citation;
}

QString actWords(const LegalReference &reference)
{
    QString words = label(reference.kind);
    if (!reference.number.isEmpty())
        words += QCoreApplication::translate("LegalReference", " no. %1").arg(reference.number);
    if (reference.actOn.isKnown())
        words += u' ' + dateWith(reference.actOn, Preposition::Di);
    return words;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

}
