#include "core/usecases/offices.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

OfficeOfProvince officeOf(const QString &province)
{
    const auto &offices = officesOfProvinces();
    const auto found = std::find_if(offices.cbegin(), offices.cend(),
                                    [&](const OfficeOfProvince &each) { return each.province == province; });
    return found == offices.cend() ? OfficeOfProvince() : *found;
}

}

/// Which office holds the council of each province, and what follows from it.
class TestOffices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProvinceHasOneOffice();
    void notEveryChairIsAPrefect();
    void anEmptyCouncilIsFilled();
    void whatWasTypedStaysAndWhatAnotherProvinceFilledGoes();
};

void TestOffices::everyProvinceHasOneOffice()
{
    QSet<QString> codes;
    for (const auto &office : officesOfProvinces()) {
        codes.insert(office.code);
        QVERIFY(!office.province.isEmpty() && !office.seat.isEmpty() && !office.office.isEmpty()
                && !office.chairTitle.isEmpty());
    }

    QCOMPARE(officesOfProvinces().size(), 106);
    QCOMPARE(codes.size(), 106);
}

void TestOffices::notEveryChairIsAPrefect()
{
    QCOMPARE(officeOf("Asti").chairTitle, "Prefetto");
    QCOMPARE(officeOf("Bolzano").chairTitle, "Commissario del Governo");
    QCOMPARE(officeOf("Trento").chairTitle, "Commissario del Governo");
    QCOMPARE(officeOf("Valle d'Aosta").chairTitle, "Presidente della Regione");
    QCOMPARE(officeOf("Verbano-Cusio-Ossola").seat, "Verbania");
}

void TestOffices::anEmptyCouncilIsFilled()
{
    const auto council = atOffice({}, officeOf("Asti"), {});

    QCOMPARE(council.officeName, "Prefettura di Asti");
    QCOMPARE(council.letterhead, QStringList({"Prefettura di Asti", "Ufficio Territoriale del Governo"}));
    QCOMPARE(council.place, "Asti");
    QCOMPARE(council.chairTitle, "Prefetto");
}

void TestOffices::whatWasTypedStaysAndWhatAnotherProvinceFilledGoes()
{
    auto council = atOffice({}, officeOf("Asti"), {});
    council.chairTitle = "Prefetta";
    council.pec = "prefettura@pec.example.org";

    const auto moved = atOffice(council, officeOf("Cuneo"), officeOf("Asti"));

    QCOMPARE(moved.officeName, "Prefettura di Cuneo");
    QCOMPARE(moved.chairTitle, "Prefetta");
    QCOMPARE(moved.pec, "prefettura@pec.example.org");
}

QTEST_GUILESS_MAIN(TestOffices)
#include "tst_offices.moc"
