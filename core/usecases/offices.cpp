#include "core/usecases/offices.h"

#include "core/usecases/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seduta {

namespace {

QList<OfficeOfProvince> readOffices()
{
    QFile file(QStringLiteral(":/offices/offices.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of the offices is not among the resources");
    QList<OfficeOfProvince> offices;
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &row : rows) {
        const auto text = [&](const char *name) { return row.toObject().value(QLatin1String(name)).toString(); };
        offices.append({text("code"), text("province"), text("seat"), text("office"), text("under"), text("chair")});
    }
    std::sort(offices.begin(), offices.end(), [](const OfficeOfProvince &one, const OfficeOfProvince &other) {
        return one.province.localeAwareCompare(other.province) < 0;
    });
    return offices;
}

Council councilAt(const OfficeOfProvince &office)
{
    Council council;
    if (office.province.isEmpty())
        return council;
    council.name = QStringLiteral("Consiglio Territoriale per l'Immigrazione");
    council.officeName = office.office;
    council.place = office.seat;
    council.province = office.province;
    council.chairTitle = office.chairTitle;
    council.letterhead = QStringList{office.office, office.under};
    council.letterhead.removeAll(QString());
    return council;
}

template <class Member>
void fill(Council &council, const Council &filled, const Council &before, Member Council::*member)
{
    if (council.*member == Member() || council.*member == before.*member)
        council.*member = filled.*member;
}

}

const QList<OfficeOfProvince> &officesOfProvinces()
{
    static const auto all = readOffices();
    return all;
}

Council atOffice(const Council &council, const OfficeOfProvince &office, const OfficeOfProvince &before)
{
    const auto filled = councilAt(office);
    const auto earlier = councilAt(before);
    auto result = council;
    for (auto member :
         {&Council::name, &Council::officeName, &Council::place, &Council::province, &Council::chairTitle})
        fill(result, filled, earlier, member);
    fill(result, filled, earlier, &Council::letterhead);
    return result;
}

}
