#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

/// The papers beside the letters, the minutes and the release: each says what it is for, and something where there is nothing.
class TestFurtherPapers : public QObject
{
    Q_OBJECT

private:
    static QString wordsOf(const SmallSecretariat &office, DocumentKind kind)
    {
        return SmallSecretariat::words(office.paper(kind));
    }

    static SmallSecretariat withComposition()
    {
        SmallSecretariat office;
        auto &composition = office.add(&Secretariat::compositions);
        composition.validFrom = PartialDate::onDay(QDate(2024, 1, 1));
        composition.decreeRef = "n. 12";
        const BodyId body = office.body("Questura di Prova").id;
        auto &seat = office.add(&Secretariat::memberships);
        seat.compositionId = composition.id;
        seat.bodyId = body;
        seat.office = "Questore o suo delegato";
        auto &guest = office.add(&Secretariat::memberships);
        guest.compositionId = CompositionId(1);
        guest.bodyId = office.body("Caritas di Prova").id;
        guest.basis = MembershipBasis::PermanentInvitee;
        auto &holder = office.add(&Secretariat::representatives);
        holder.bodyId = body;
        holder.personId = office.person("dott.", "Ugo", "Titolare");
        return office;
    }

private Q_SLOTS:
    void nothingIsSaidWhereThereIsNothing_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("chair") << DocumentKind::ChairAgenda << "L'ordine del giorno non è stato ancora definito.";
        QTest::newRow("members") << DocumentKind::MembersList
                                 << "Nessuna composizione è in vigore alla data della seduta.";
        QTest::newRow("addresses") << DocumentKind::AddressList << "Nessuno è convocato a questa seduta.";
        QTest::newRow("opinions") << DocumentKind::OpinionIndex << "Nessun parere è stato espresso in questa seduta.";
        QTest::newRow("cover") << DocumentKind::DossierCover << "Non risultano lettere di convocazione.";
        QTest::newRow("extracts") << DocumentKind::MinutesExtract
                                  << "Nessun argomento è all'ordine del giorno di questa seduta.";
    }

    void nothingIsSaidWhereThereIsNothing()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(QString, said);
        const SmallSecretariat office;
        QVERIFY2(wordsOf(office, kind).contains(said), qPrintable(wordsOf(office, kind)));
    }

    void theChairReadsWhenEachPointBegins()
    {
        SmallSecretariat office;
        office.point("Primo").plannedMinutes = 20;
        office.point("Secondo").plannedMinutes = 10;

        const QString words = wordsOf(office, DocumentKind::ChairAgenda);

        QVERIFY2(words.contains("9.30 | 1 | Primo"), qPrintable(words));
        QVERIFY2(words.contains("9.50 | 2 | Secondo"), qPrintable(words));
        QVERIFY2(!SmallSecretariat::words(office.agenda()).contains("minuti"), "the minutes are the chair's alone");
    }

    void membersAndPermanentInviteesStandApart()
    {
        const auto office = withComposition();

        const QString words = wordsOf(office, DocumentKind::MembersList);

        QVERIFY2(words.contains("decreto n. 12"), qPrintable(words));
        QVERIFY2(words.contains("1 | Questura di Prova | dott. Ugo Titolare Questore o suo delegato"),
                 qPrintable(words));
        QVERIFY2(words.indexOf("Invitati permanenti") < words.indexOf("Caritas di Prova"), qPrintable(words));
    }

    void addressesAreOfThoseWhoAreCalledOrOfTheComposition()
    {
        auto office = withComposition();
        QVERIFY(wordsOf(office, DocumentKind::AddressList).contains("Caritas di Prova"));

        auto &body = office.body("Comune di Prova");
        body.pec = "comune@example.org";
        body.phone = "0141 000000";
        office.letter(body.id);

        const QString words = wordsOf(office, DocumentKind::AddressList);
        QVERIFY2(words.contains("Comune di Prova | comune@example.org | 0141 000000"), qPrintable(words));
        QVERIFY2(!words.contains("Caritas"), qPrintable(words));
    }

    void opinionsAreCountedByTheirOutcome()
    {
        SmallSecretariat office;
        const auto item = office.point("Parere").id;
        office.add(&Secretariat::projects).title = "Alba";
        for (const auto outcome : {OpinionOutcome::Favourable, OpinionOutcome::Unfavourable}) {
            auto &opinion = office.addToMeeting(&Secretariat::opinions);
            opinion.projectId = ProjectId(1);
            opinion.agendaItemId = item;
            opinion.state = OpinionState::Expressed;
            opinion.outcome = outcome;
            opinion.proposer = "Cooperativa Esempio";
        }
        office.addToMeeting(&Secretariat::opinions).projectId = ProjectId(1);

        const QString words = wordsOf(office, DocumentKind::OpinionIndex);

        QVERIFY2(words.contains("Pareri espressi: 2 (favorevole: 1; non favorevole: 1)."), qPrintable(words));
        QVERIFY2(words.contains("1 | Alba (punto n. 1) | Cooperativa Esempio | favorevole"), qPrintable(words));
    }

    void eachExtractBeginsAPage()
    {
        SmallSecretariat office;
        office.point("Primo");
        office.point("Secondo");

        const auto pages = PrintedPaper(office.paper(DocumentKind::MinutesExtract)).pages();

        QCOMPARE(pages.size(), 2);
        QVERIFY2(pages.first().contains("1. Primo") && !pages.first().contains("Secondo"), qPrintable(pages.first()));
        QVERIFY2(pages.last().contains("Estratto provvisorio: il verbale della seduta non è ancora definitivo."),
                 qPrintable(pages.last()));
    }

    void theCoverListsTheLettersWithTheirReferences()
    {
        SmallSecretariat office;
        office.meeting().dossier = "12/2025";
        auto &letter = office.letter(office.body("Questura di Prova").id);
        letter.protocolRef = "77";
        letter.protocolOn = QDate(2025, 5, 20);

        const QString words = wordsOf(office, DocumentKind::DossierCover);

        QVERIFY2(words.contains("Fascicolo 12/2025"), qPrintable(words));
        QVERIFY2(words.contains("Questura di Prova | n. 77 del 20 maggio 2025"), qPrintable(words));
    }

    void theSheetToSignIsVouchedForByTheSecretary()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        office.meeting().secretaryId = office.person("dott.ssa", "Anna", "Esempio", Gender::Feminine);

        const QString words = SmallSecretariat::words(office.attendanceForm());

        QVERIFY2(words.endsWith("LA SEGRETARIA VERBALIZZANTE dott.ssa Anna Esempio"), qPrintable(words));
        QVERIFY2(words.contains("regolamento (UE) 2016/679"), qPrintable(words));
    }

    void aSittingOfTwoDaysIsDivided()
    {
        SmallSecretariat office;
        for (const int day : {10, 11}) {
            auto &part = office.addToMeeting(&Secretariat::meetingParts);
            part.heldOn = QDate(2025, 6, day);
            part.position = day;
            part.startsAt = QTime(9, 0);
        }
        office.point("Del secondo giorno").partId = MeetingPartId(2);
        office.point("Del primo").partId = MeetingPartId(1);

        const QString minutes = SmallSecretariat::words(office.minutes());

        QVERIFY2(minutes.contains("della seduta del 10 giugno 2025 e dell'11 giugno 2025"), qPrintable(minutes));
        QVERIFY2(minutes.contains("e in prosecuzione l'11 giugno 2025"), qPrintable(minutes));
        const auto first = minutes.indexOf("Prima parte, dalle ore 9.00 2. Del primo");
        const auto second = minutes.indexOf("Seconda parte (11 giugno 2025), dalle ore 9.00 1. Del secondo giorno");
        QVERIFY2(first >= 0 && second > first, qPrintable(minutes));
    }

    void theMinutesNameTheirAnnexes()
    {
        SmallSecretariat office;
        auto &sheet = office.addToMeeting(&Secretariat::attachments);
        sheet.role = AttachmentRole::SignatureSheet;
        auto &slides = office.addToMeeting(&Secretariat::attachments);
        slides.role = AttachmentRole::Slides;
        slides.note = "progetto Alba";

        const QString minutes = SmallSecretariat::words(office.minutes());

        QVERIFY2(minutes.contains(
                     "Il presente verbale, con gli allegati (foglio firme e presentazione – progetto Alba), è letto, "
                     "confermato e sottoscritto."),
                 qPrintable(minutes));
    }
};

QTEST_MAIN(TestFurtherPapers)
#include "tst_further_papers.moc"
