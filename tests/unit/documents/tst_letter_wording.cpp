#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

/// How letters speak: to whom, of which meeting, and of what is still owed.
class TestLetterWording : public QObject
{
    Q_OBJECT

private:
    static QString letterOf(const SmallSecretariat &office, int letter = 0)
    {
        return SmallSecretariat::words(office.letters().at(letter).sheet);
    }

private Q_SLOTS:
    void aMemberIsConvenedAndAnInviteeInvited()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        auto &local = office.body("ASL di Prova");
        local.category = BodyCategory::OtherPublicBody;
        office.letter(local.id, ConvocationRole::Invited);

        const QString member = letterOf(office);
        const QString invitee = letterOf(office, 1);

        QVERIFY2(member.contains(
                     "Codesta Questura è convocata, con un proprio rappresentante, per la seduta del Consiglio "
                     "Territoriale per l'Immigrazione che si terrà martedì 10 giugno 2025, alle ore 9.30, presso "
                     "la Sala riunioni"),
                 qPrintable(member));
        QVERIFY2(member.contains("Convocazione della seduta") && !member.contains("Invito"), qPrintable(member));
        QVERIFY2(
            invitee.contains("Codesta ASL è invitata a partecipare, con un proprio rappresentante, ai sensi dell'art. "
                             "57, comma 2, del d.P.R. 31 agosto 1999, n. 394, alla seduta"),
            qPrintable(invitee));
        QVERIFY2(invitee.contains("Invito alla seduta"), qPrintable(invitee));
    }

    void anOfficeHolderIsSpokenToInPerson_data()
    {
        QTest::addColumn<QString>("addressee");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << "Signor Questore di Prova"
                             << "La S.V., o un Suo delegato, è convocata per la seduta";
        QTest::newRow("several") << "Ai Sigg. Sindaci"
                                 << "Le SS.LL., o loro delegati, sono convocate per la seduta";
        QTest::newRow("the office itself") << "Alla Questura di Prova"
                                           << "Codesta Questura è convocata, con un proprio rappresentante,";
    }

    void anOfficeHolderIsSpokenToInPerson()
    {
        QFETCH(QString, addressee);
        QFETCH(QString, said);
        SmallSecretariat office;
        auto &body = office.body("Questura di Prova");
        body.addressee = addressee;
        office.letter(body.id);

        QVERIFY2(letterOf(office).contains(said), qPrintable(letterOf(office)));
    }

    void anExpertIsAskedForNoNameAndOfferedNoDelegate()
    {
        SmallSecretariat office;
        auto &letter = office.letter({}, ConvocationRole::Invited);
        letter.personId = office.person("dott.ssa", "Anna", "Esempio", Gender::Feminine);

        const QString said = letterOf(office);

        QVERIFY2(said.contains("La S.V. è invitata a partecipare alla seduta"), qPrintable(said));
        QVERIFY2(!said.contains("nominativo") && !said.contains("delegato") && !said.contains("per delega"),
                 qPrintable(said));
    }

    void theTownStandsAloneInCapitals()
    {
        SmallSecretariat office;
        auto &body = office.body("Questura di Prova");
        body.addressee = "Al Sig. Questore di Prova";
        body.place = "Prova";
        body.pec = "questura@example.org";
        office.letter(body.id);

        const QString letter = plainText(office.letters().first().sheet.html);

        QVERIFY2(letter.contains("Al Sig. Questore di\nPROVA\nPEC: questura@example.org"), qPrintable(letter));
    }

    void aPointThatIsWithdrawnIsNotCalled()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        office.point("Primo");
        office.point("Ritirato").status = AgendaStatus::Withdrawn;
        office.point("Aggiunto").addedDuringMeeting = true;
        office.point("Ultimo").speakerBodyId = BodyId(1);

        const QString letter = letterOf(office);

        QVERIFY2(!letter.contains("Ritirato") && !letter.contains("Aggiunto"), qPrintable(letter));
        QVERIFY2(letter.contains("2. | Ultimo relatore: il rappresentante della Questura di Prova"),
                 qPrintable(letter));
        QVERIFY2(letter.contains("Il punto n. 2 riguarda in particolare codesta Questura."), qPrintable(letter));
    }

    void whatIsOwedSaysWhereItWasTakenOn()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.letter(body);
        auto &earlier = office.add(&Secretariat::meetings);
        earlier.heldOn = PartialDate::onDay(QDate(2025, 1, 15));
        auto &later = office.add(&Secretariat::meetings);
        later.heldOn = PartialDate::onDay(QDate(2025, 9, 15));
        for (const auto &[title, meeting] :
             {std::pair("Invio dei dati", MeetingId(2)), {"Nuovo sportello", MeetingId(3)}}) {
            auto &action = office.add(&Secretariat::actionItems);
            action.title = title;
            action.meetingId = meeting;
            auto &owner = office.add(&Secretariat::actionOwners);
            owner.actionItemId = action.id;
            owner.bodyId = body;
        }

        const QString letter = letterOf(office);

        QVERIFY2(letter.contains("a cura di codesta Questura"), qPrintable(letter));
        QVERIFY2(letter.contains("Invio dei dati (seduta del 15 gennaio 2025)"), qPrintable(letter));
        QVERIFY2(!letter.contains("Nuovo sportello"), qPrintable(letter));
    }

    void aTermThatHasRunOutIsSaidSo()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.letter(body);
        auto &plan = office.add(&Secretariat::planVersions);
        plan.title = "Piano territoriale";
        auto &contribution = office.add(&Secretariat::bodyContributions);
        contribution.planVersionId = plan.id;
        contribution.bodyId = body;
        contribution.due = PartialDate::onDay(QDate(2025, 5, 30));

        QVERIFY2(
            letterOf(office).contains("in attesa del contributo di codesta Questura per l'aggiornamento del documento "
                                      "«Piano territoriale», il cui termine è decorso il 30 maggio 2025."),
            qPrintable(letterOf(office)));
    }

    void ofAMeetingPutOffThereIsOnlyTheNoticeOfIt()
    {
        SmallSecretariat office;
        office.meeting().state = MeetingState::Postponed;
        office.meeting().mode = MeetingMode::Remote;
        office.meeting().link = "https://example.org/stanza";
        auto &letter = office.letter(office.body("Questura di Prova").id);
        letter.protocolRef = "77";
        letter.protocolOn = QDate(2025, 5, 20);
        letter.state = ConvocationState::Sent;
        office.point("Primo");

        const QString alone = letterOf(office);
        auto &substitute = office.add(&Secretariat::meetings);
        substitute.postponedFromId = office.meeting().id;
        substitute.heldOn = PartialDate::onDay(QDate(2025, 7, 3));
        substitute.plannedStart = QTime(10, 0);
        const QString replaced = letterOf(office);

        QVERIFY2(alone.contains("Rinvio della seduta") && alone.contains("La nuova data sarà resa nota"),
                 qPrintable(alone));
        QVERIFY2(!alone.contains("example.org") && !alone.contains("Primo") && !alone.contains("MODULO"),
                 qPrintable(alone));
        QVERIFY2(alone.contains("con nota prot. n. 77 del 20 maggio 2025") && alone.startsWith("Prot. n. ___"),
                 qPrintable(alone));
        QVERIFY2(replaced.contains("è rinviata al 3 luglio 2025, alle ore 10.00."), qPrintable(replaced));
        QVERIFY2(!replaced.contains("sarà resa nota"), qPrintable(replaced));
    }

    void aMeetingKnownByItsMonthIsCalledForIt()
    {
        SmallSecretariat office;
        office.meeting().heldOn = PartialDate::inMonth(2025, 3);
        office.meeting().number = "4";
        office.letter(office.body("Questura di Prova").id);

        QVERIFY2(letterOf(office).contains("che si terrà a marzo 2025"), qPrintable(letterOf(office)));
    }

    void whoIsAskedForNewsIsNamedWithATelephone()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        office.council().phone = "0141 000000";
        office.meeting().secretaryId = office.person("dott.ssa", "Anna", "Esempio", Gender::Feminine);

        QVERIFY2(letterOf(office).contains("Referente: dott.ssa Anna Esempio, tel. 0141 000000."),
                 qPrintable(letterOf(office)));
    }
};

QTEST_APPLESS_MAIN(TestLetterWording)
#include "tst_letter_wording.moc"
