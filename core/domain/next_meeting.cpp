#include "core/domain/next_meeting.h"

#include <QRegularExpression>

namespace seduta {

namespace {

QString besidesYear(int number, const QString &written, int year)
{
    const bool isShort = written.size() == 2;
    return QStringLiteral("%1/%2").arg(QString::number(number),
                                       isShort ? QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0'))
                                               : QString::number(year));
}

}

QString numberAfter(const QString &number, const QDate &heldOn, const QDate &today)
{
    static const QRegularExpression counted(QStringLiteral(R"(^\s*(\d{1,6})(?:\s*/\s*(\d{2}|\d{4}))?\s*$)"));
    const auto match = counted.match(number);
    if (!match.hasMatch())
        return {};
    const int last = match.captured(1).toInt();
    const QString year = match.captured(2);
    if (year.isEmpty())
        return QString::number(last + 1);
    const bool isSameYear = heldOn.isValid() && heldOn.year() == today.year();
    return besidesYear(isSameYear ? last + 1 : 1, year, today.year());
}

Meeting following(const Meeting &last, const QDate &today)
{
    Meeting next;
    next.number = numberAfter(last.number, last.heldOn.day, today);
    next.plannedStart = last.plannedStart;
    next.plannedEnd = last.plannedEnd;
    next.venue = last.venue;
    next.hostBodyId = last.hostBodyId;
    next.mode = last.mode;
    next.link = last.link;
    next.convenerId = last.convenerId;
    next.convenerTitle = last.convenerTitle;
    next.secretaryId = last.secretaryId;
    next.classification = last.classification;
    next.dossier = last.dossier;
    const bool isDelegated = last.chairBasis == ChairBasis::Delegated;
    next.chairId = isDelegated ? last.convenerId : last.chairId;
    next.chairTitle = isDelegated ? last.convenerTitle : last.chairTitle;
    next.chairBasis = isDelegated ? ChairBasis::Holder : last.chairBasis;
    return next;
}

}
