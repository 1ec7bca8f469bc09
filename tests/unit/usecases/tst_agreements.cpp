#include "core/usecases/agreements.h"

#include "core/usecases/actions.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

// The seed holds two agreements without parties.
class TestAgreements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void anAgreementIsOneActWithItsParties();
    void aPartyThatIsNobodyWritesNothing();
    void whatACommitmentSpeaksOfIsNotRemoved();
    void aPartyStaysInItsAgreement();
    void oneThatRenewsAnotherSaysSoAndNeverItself();

private:
    Agreements agreements() { return Agreements(*m_seeded->workspace); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestAgreements::anAgreementIsOneActWithItsParties()
{
    Agreement agreement;
    agreement.title = "Accoglienza";
    agreement.signedOn = PartialDate::inYear(2025);
    const int before = m_seeded->acts();

    const auto id = agreements().add(agreement,
                                     {AgreementParty{{}, {}, BodyId(1), {}, PartyRole::Signatory},
                                      AgreementParty{{}, {}, {}, "Un ente", PartyRole::Adherent}});

    QCOMPARE(agreements().partiesOf(*id)->constLast().role, PartyRole::Adherent);
    QCOMPARE(agreements().find(*id)->signedOn, PartialDate::inYear(2025));
    QCOMPARE(m_seeded->acts(), before + 1);
}

void TestAgreements::aPartyThatIsNobodyWritesNothing()
{
    Agreement agreement;
    agreement.title = "Accoglienza";

    QCOMPARE(agreements().add(agreement, {AgreementParty{}}).error().field, "name");
    agreement.title.clear();
    QCOMPARE(agreements().add(agreement, {}).error().field, "title");
    QCOMPARE(agreements().all()->size(), 2);
}

void TestAgreements::whatACommitmentSpeaksOfIsNotRemoved()
{
    ActionItem action;
    action.title = "Firmare";
    action.agreementId = AgreementId(1);
    QVERIFY(Actions(*m_seeded->workspace).add(action, {}));

    QCOMPARE(agreements().remove(AgreementId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(agreements().remove(AgreementId(2)));
}

void TestAgreements::aPartyStaysInItsAgreement()
{
    const auto id = *agreements().addParty(AgreementParty{{}, AgreementId(1), {}, "Un ente", PartyRole::Adherent});

    QVERIFY(agreements().changeParty(AgreementParty{id, AgreementId(2), BodyId(1), {}, PartyRole::Signatory}));

    QCOMPARE(agreements().partiesOf(AgreementId(1))->constFirst().bodyId, BodyId(1));
    QVERIFY(agreements().removeParty(id));
    QVERIFY(agreements().partiesOf(AgreementId(1))->isEmpty());
}

void TestAgreements::oneThatRenewsAnotherSaysSoAndNeverItself()
{
    auto renewal = *agreements().find(AgreementId(2));
    renewal.derivedFromId = AgreementId(1);
    QCOMPARE(agreements().change(renewal).error().field, "derivation");
    renewal.derivation = Derivation::Renews;
    renewal.validFrom = PartialDate::inYear(2026);
    renewal.validTo = PartialDate::inMonth(2025, 12);
    QCOMPARE(agreements().change(renewal).error().field, "validTo");
    renewal.validTo = PartialDate::inYear(2028);
    QVERIFY(agreements().change(renewal));

    auto first = *agreements().find(AgreementId(1));
    first.derivation = Derivation::Derives;
    first.derivedFromId = AgreementId(2);

    QCOMPARE(agreements().change(first).error().field, "derivedFromId");
    QCOMPARE(agreements().find(AgreementId(2))->derivedFromId, AgreementId(1));
}

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
