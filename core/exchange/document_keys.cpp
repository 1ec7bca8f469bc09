#include "core/exchange/document_keys.h"

#include <QHash>

namespace seduta::exchange {

namespace {

using Names = QHash<QString, QString>;

const Names &ofOneRecord()
{
    static const Names names{
        {QStringLiteral("council.classification"), QStringLiteral("filingCode")},
        {QStringLiteral("meeting.classification"), QStringLiteral("filingCode")},
        {QStringLiteral("meeting.state"), QStringLiteral("meetingState")},
        {QStringLiteral("body.category"), QStringLiteral("classification")},
    };
    return names;
}

const Names &ofEveryRecord()
{
    static const Names names{
        {QStringLiteral("honorific"), QStringLiteral("formOfAddress")},
        {QStringLiteral("office"), QStringLiteral("post")},
        {QStringLiteral("outcome"), QStringLiteral("result")},
        {QStringLiteral("outcomeText"), QStringLiteral("resolutionText")},
        {QStringLiteral("place"), QStringLiteral("locality")},
        {QStringLiteral("position"), QStringLiteral("order")},
        {QStringLiteral("validFrom"), QStringLiteral("startDate")},
        {QStringLiteral("validTo"), QStringLiteral("endDate")},
        {QStringLiteral("venue"), QStringLiteral("location")},
    };
    return names;
}

}

QString keyOf(const char *record, const char *member)
{
    const QString name = QLatin1String(member);
    const QString own = ofOneRecord().value(QLatin1String(record) + u'.' + name);
    if (!own.isEmpty())
        return own;
    if (name.endsWith(QStringLiteral("Id")))
        return name.chopped(2);
    return ofEveryRecord().value(name, name);
}

}
