#include "core/usecases/legal_references.h"

#include "core/usecases/agreements.h"
#include "core/usecases/cards.h"
#include "core/usecases/search.h"
#include "core/usecases/working_tables.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

namespace {

Citation citedBy(AgreementId agreement)
{
    Citation citation;
    citation.legalReferenceId = LegalReferenceId(2);
    citation.agreementId = agreement;
    return citation;
}

const CardSection *sectionOf(const Card &card, const QString &name)
{
    for (const auto &section : card.sections)
        if (section.name == name)
            return &section;
    return nullptr;
}

}

// The seed holds two references; two meetings cite the first.
class TestLegalReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aReferenceHasATitleOrANumber();
    void datesStayAsPreciseAsTheyAreKnown();
    void exactlyOneThingCites();
    void aCitationStaysWithItsReference();
    void whatIsCitedIsNotRemoved();
    void whoCitesGoesWithItsCitations();
    void everyCardTellsWhatItCites();
    void onlyAPageOfTheWebIsOpened_data();
    void onlyAPageOfTheWebIsOpened();
    void theSearchFindsItByItsNumber();

private:
    Workspace &workspace() { return *m_seeded->workspace; }
    LegalReferences references() { return LegalReferences(workspace()); }
    Card cardOf(const QString &table, qint64 id) { return Cards(workspace()).of({table, id}).value(); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestLegalReferences::aReferenceHasATitleOrANumber()
{
    LegalReference reference;
    QCOMPARE(references().add(reference).error().field, "title");

    reference.number = "394";
    const auto id = references().add(reference);

    QVERIFY(id);
    QCOMPARE(references().find(*id)->number, "394");
}

void TestLegalReferences::datesStayAsPreciseAsTheyAreKnown()
{
    LegalReference reference;
    reference.kind = ReferenceKind::Vademecum;
    reference.title = "Vademecum";
    reference.actOn = PartialDate::inMonth(2023, 6);
    reference.publishedOn = PartialDate::inYear(2024);

    const auto id = references().add(reference).value();

    QCOMPARE(references().find(id)->actOn, PartialDate::inMonth(2023, 6));
    QCOMPARE(references().find(id)->publishedOn, PartialDate::inYear(2024));
}

void TestLegalReferences::exactlyOneThingCites()
{
    auto citation = citedBy({});
    QCOMPARE(references().cite(citation).error().field, "citedBy");
    citation.agreementId = AgreementId(1);
    citation.meetingId = MeetingId(1);
    QCOMPARE(references().cite(citation).error().field, "citedBy");

    QVERIFY(references().cite(citedBy(AgreementId(1))));
    QCOMPARE(references().citationsOf(LegalReferenceId(2))->size(), 1);
}

void TestLegalReferences::aCitationStaysWithItsReference()
{
    auto citation = citedBy(AgreementId(1));
    citation.id = references().cite(citation).value();
    citation.legalReferenceId = LegalReferenceId(1);
    citation.passage = "art. 57";

    QVERIFY(references().changeCitation(citation));

    QCOMPARE(references().citationsOf(LegalReferenceId(2))->constFirst().passage, "art. 57");
    QVERIFY(references().removeCitation(citation.id));
    QVERIFY(references().citationsOf(LegalReferenceId(2))->isEmpty());
}

void TestLegalReferences::whatIsCitedIsNotRemoved()
{
    QCOMPARE(references().remove(LegalReferenceId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(references().remove(LegalReferenceId(2)));
    QVERIFY(workspace().undo());
    QVERIFY(references().find(LegalReferenceId(2)));
}

void TestLegalReferences::whoCitesGoesWithItsCitations()
{
    QVERIFY(references().cite(citedBy(AgreementId(1))));

    QVERIFY(Agreements(workspace()).remove(AgreementId(1)));

    QVERIFY(references().citationsOf(LegalReferenceId(2))->isEmpty());
    QVERIFY(workspace().undo());
    QCOMPARE(references().citationsOf(LegalReferenceId(2))->size(), 1);
}

void TestLegalReferences::everyCardTellsWhatItCites()
{
    Citation citation;
    citation.legalReferenceId = LegalReferenceId(2);
    citation.agendaItemId = AgendaItemId(1);
    citation.passage = "p. 12";
    QVERIFY(references().cite(citation));
    QVERIFY(references().cite(citedBy(AgreementId(1))));

    QCOMPARE(sectionOf(cardOf("agenda_item", 1), "references")->lines.constFirst().detail, "p. 12");
    QCOMPARE(sectionOf(cardOf("agreement", 1), "references")->lines.constFirst().words, "Circolare 2");
    QCOMPARE(sectionOf(cardOf("meeting", 1), "references")->count, 2);
    const auto *citing = sectionOf(cardOf("legal_reference", 2), "citations");
    QCOMPARE(citing->lines.constFirst().link, (CardLink{"agenda_item", 1}));
    QCOMPARE(citing->lines.constLast().link, (CardLink{"agreement", 1}));
}

void TestLegalReferences::onlyAPageOfTheWebIsOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("page") << "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1998;40" << true;
    QTest::newRow("old page") << " http://www.interno.gov.it " << true;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("program") << "javascript:alert(1)" << false;
    QTest::newRow("without a scheme") << "www.normattiva.it" << false;
    QTest::newRow("no host") << "https:///x" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestLegalReferences::onlyAPageOfTheWebIsOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, isOpened);
    LegalReference reference;
    reference.title = "Legge";
    reference.url = address;

    const auto id = references().add(reference).value();

    QCOMPARE(isWebAddress(address), isOpened);
    QCOMPARE(cardOf("legal_reference", id.value()).acts.contains(CardAct::OpenLink), isOpened);
}

void TestLegalReferences::theSearchFindsItByItsNumber()
{
    LegalReference reference;
    reference.title = "Regolamento di attuazione";
    reference.number = "394/1999";
    const auto id = references().add(reference).value();

    const auto hits = Search(workspace()).find({"394", {}, 10});

    QVERIFY(hits);
    QCOMPARE(hits->constFirst().owner, (TouchedRow{"legal_reference", id.value()}));
}

QTEST_GUILESS_MAIN(TestLegalReferences)
#include "tst_legal_references.moc"
