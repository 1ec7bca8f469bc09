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

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
