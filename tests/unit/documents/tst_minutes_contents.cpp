#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QRegularExpression>
#include <QTest>

using namespace seduta;

class TestMinutesContents : public QObject
{
    Q_OBJECT

private:
    static QString minutesOf(const SmallSecretariat &office) { return plainText(office.minutes().html); }

private Q_SLOTS:
    void ofWhomOnlyTheTitleIsKnownTheTitleStands()
    {
        SmallSecretariat office;
        Person person;
        person.jobTitle = "Capo di Gabinetto";
        const PersonId chief = office.add(&Secretariat::persons, person).id;
        const BodyId body = office.body("Questura di Prova").id;
        office.attendance({}, chief, AttendanceValue::Present);
        office.attendance({}, {}, AttendanceValue::Present).personTitle = "Vicequestore";
        auto &first = office.point("Uno");
        first.speakerId = chief;
        first.speakerBodyId = body;
        const auto item = first.id;
        auto &statement = office.statement(item, {}, chief);
        statement.verb = "riferisce";
        statement.text = "i dati";

        const QString minutes = minutesOf(office).simplified();

        QVERIFY2(minutes.contains("il Capo di Gabinetto (presente);"), qPrintable(minutes));
        QVERIFY2(minutes.contains("il Vicequestore (presente)."), qPrintable(minutes));
        QVERIFY2(minutes.contains("Sul punto relaziona il Capo di Gabinetto, per la Questura di Prova."),
                 qPrintable(minutes));
        QVERIFY2(minutes.contains("Interviene il Capo di Gabinetto, che riferisce i dati."), qPrintable(minutes));
        QVERIFY(!minutes.contains("Capo di Gabinetto, Capo di Gabinetto"));
    }

    void aMeetingKnownByItsMonthHasNoFalseDay()
    {
        SmallSecretariat office;
        office.point("Uno");
        office.meeting().heldOn = PartialDate::inMonth(2025, 3);

        for (const auto kind : {DocumentKind::Minutes, DocumentKind::PressRelease, DocumentKind::Agenda,
                                DocumentKind::AttendanceSheet, DocumentKind::PlaceCards}) {
            const QString words = SmallSecretariat::words(office.paper(kind)).simplified();
            QVERIFY2(!words.contains("31 marzo") && !words.contains("31/03"), qPrintable(words));
        }
        const QString minutes = minutesOf(office).simplified();
        QVERIFY2(minutes.contains("della seduta di marzo 2025"), qPrintable(minutes));
        QVERIFY2(minutes.contains("A marzo 2025"), qPrintable(minutes));
        const QString release = SmallSecretariat::words(office.paper(DocumentKind::PressRelease)).simplified();
        QVERIFY2(release.contains("Si è riunito a marzo 2025"), qPrintable(release));
    }

    void personsMayBeCountedAndNotNamed()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Caritas di Prova").id;
        auto &counted = office.attendance(body, {}, AttendanceValue::Invitee);
        counted.persons = 3;

        const QString minutes = minutesOf(office).simplified();

        QVERIFY2(minutes.contains("tre rappresentanti"), qPrintable(minutes));
        QVERIFY2(minutes.contains("invitato"), qPrintable(minutes));
        QCOMPARE(seduta::counted({counted}).personsPresent, 3);
    }

    void ofATableThatMeetsTheTableIsNamed()
    {
        SmallSecretariat office;
        auto &table = office.add(&Secretariat::workingTables);
        table.name = "Tavolo vulnerabilità";
        office.meeting().workingTableId = table.id;
        auto &item = office.point("Uno");
        item.outcome = Outcome::Shared;

        const QString alone = minutesOf(office).simplified();
        office.meeting().countsForCouncil = true;
        const QString joint = minutesOf(office).simplified();

        QVERIFY2(alone.contains("si è riunito il Tavolo vulnerabilità"), qPrintable(alone));
        QVERIFY2(alone.contains("Il Tavolo vulnerabilità condivide quanto esposto."), qPrintable(alone));
        QVERIFY2(joint.contains("con valore di seduta del Consiglio"), qPrintable(joint));
        QVERIFY2(joint.contains("Il Consiglio condivide"), qPrintable(joint));
        const QString release = SmallSecretariat::words(office.paper(DocumentKind::PressRelease)).simplified();
        QVERIFY2(release.contains("Prefetto, il Tavolo vulnerabilità."), qPrintable(release));
    }

    void theChairHasOneGenderOnAPage()
    {
        SmallSecretariat office;
        office.meeting().chairId = office.person({}, "Ada", "Rossi", Gender::Feminine);
        office.meeting().actualStart = QTime(9, 30);

        const QString ofTitle = minutesOf(office);
        office.meeting().chairTitle = "Dirigente dell'Area";
        const QString ofWoman = minutesOf(office);

        QVERIFY2(ofTitle.contains("il Prefetto, Ada Rossi") && ofTitle.contains("9.30 il Presidente"),
                 qPrintable(ofTitle));
        QVERIFY(!ofTitle.contains("la Presidente"));
        QVERIFY2(ofWoman.contains("la Dirigente dell'Area, Ada Rossi"), qPrintable(ofWoman));
        QVERIFY(ofWoman.contains("9.30 la Presidente") && !ofWoman.contains("il Presidente"));
    }

    void thePointsFollowThePartsOfTheMeeting()
    {
        SmallSecretariat office;
        QList<MeetingPartId> parts;
        for (int position : {1, 2}) {
            auto &part = office.addToMeeting(&Secretariat::meetingParts);
            part.position = position;
            parts.append(part.id);
        }
        office.point("Della seconda").partId = parts.at(1);
        office.point("Anch'esso della seconda");
        office.point("Della prima").partId = parts.at(0);

        const QString proceedings = minutesOf(office).section("Svolgimento della seduta", 1);

        QVERIFY2(proceedings.indexOf("3. Della prima") < proceedings.indexOf("1. Della seconda"),
                 qPrintable(proceedings));
        QVERIFY(proceedings.indexOf("1. Della seconda") < proceedings.indexOf("2. Anch'esso"));
    }

    void theDecreeIsSaidOnce()
    {
        SmallSecretariat office;
        auto &composition = office.add(&Secretariat::compositions);
        composition.decreeRef = "decreto prefettizio n. 334";
        composition.decreeOn = PartialDate::onDay(QDate(2010, 10, 4));
        office.meeting().compositionId = composition.id;

        const QString minutes = minutesOf(office).simplified();

        QVERIFY2(minutes.contains("di cui al decreto prefettizio n. 334 del 4 ottobre 2010"), qPrintable(minutes));
    }

    void thePressReleaseSpeaksOfTheEditionOfItsDay()
    {
        SmallSecretariat office;
        Project project;
        project.title = "Progetto Alba";
        const ProjectId alba = office.add(&Secretariat::projects, project).id;
        for (int number : {1, 2}) {
            auto &edition = office.add(&Secretariat::projectEditions);
            edition.projectId = alba;
            edition.number = number;
            edition.start = PartialDate::inMonth(number == 1 ? 2025 : 2027, 8);
            edition.months = number == 1 ? 12 : 18;
        }
        const auto item = office.point("Presentazione di Alba").id;
        auto &link = office.add(&Secretariat::agendaLinks);
        link.agendaItemId = item;
        link.projectId = alba;
        const auto release = [&] { return SmallSecretariat::words(office.paper(DocumentKind::PressRelease)); };

        const QString before = release();
        office.meeting().heldOn = PartialDate::onDay(QDate(2028, 1, 10));

        QVERIFY2(before.contains("12 mesi") && !before.contains("18 mesi"), qPrintable(before));
        QVERIFY2(before.contains("presentato il progetto Alba"), qPrintable(before));
        QVERIFY2(release().contains("18 mesi"), qPrintable(release()));
    }

    void aPointAboutAnEditionIsAboutItsProject()
    {
        SmallSecretariat office;
        auto &project = office.add(&Secretariat::projects);
        project.title = "Alba";
        const auto alba = project.id;
        auto &edition = office.add(&Secretariat::projectEditions);
        edition.projectId = alba;
        const auto second = edition.id;
        auto &point = office.point("Seconda edizione");
        point.kind = AgendaKind::ProjectPresentation;
        const auto item = point.id;
        auto &link = office.add(&Secretariat::agendaLinks);
        link.agendaItemId = item;
        link.projectEditionId = second;

        const QString release = SmallSecretariat::words(office.paper(DocumentKind::PressRelease));

        QVERIFY2(release.contains("presentato il progetto Alba"), qPrintable(release));
    }

    void theReleaseTellsTheEditionThatThePointNames()
    {
        SmallSecretariat office;
        auto &project = office.add(&Secretariat::projects);
        project.title = "Progetto Alba";
        const auto alba = project.id;
        for (int number : {1, 2}) {
            auto &edition = office.add(&Secretariat::projectEditions);
            edition.projectId = alba;
            edition.number = number;
            edition.start = PartialDate::inMonth(number == 1 ? 2025 : 2027, 1);
            edition.months = number == 1 ? 12 : 18;
        }
        auto &point = office.point("Seconda edizione");
        point.kind = AgendaKind::ProjectPresentation;
        const auto item = point.id;
        auto &ofProject = office.add(&Secretariat::agendaLinks);
        ofProject.agendaItemId = item;
        ofProject.projectId = alba;
        auto &ofEdition = office.add(&Secretariat::agendaLinks);
        ofEdition.agendaItemId = item;
        ofEdition.projectEditionId = ProjectEditionId(2);

        const QString release = SmallSecretariat::words(office.paper(DocumentKind::PressRelease));

        QVERIFY2(release.contains("18 mesi") && !release.contains("12 mesi"), qPrintable(release));
        QCOMPARE(release.count("presentato il progetto Alba"), 1);
    }

    void aTableIsCalledAsOnTheDayOfItsMeeting()
    {
        SmallSecretariat office;
        auto &table = office.add(&Secretariat::workingTables);
        table.name = "Tavolo permanente";
        const auto id = table.id;
        office.meeting().workingTableId = id;
        office.add(&Secretariat::tableNames,
                   TableName{{}, id, "Tavolo vulnerabilità", {}, PartialDate::onDay(QDate(2025, 6, 30))});
        const auto minutes = [&] { return PrintedPaper(office.minutes()).words(); };

        const QString before = minutes();
        office.meeting().heldOn = PartialDate::onDay(QDate(2025, 7, 1));

        QVERIFY2(before.contains("Tavolo vulnerabilità") && !before.contains("Tavolo permanente"), qPrintable(before));
        QVERIFY2(minutes().contains("Tavolo permanente") && !minutes().contains("vulnerabilità"),
                 qPrintable(minutes()));
    }

    void theWordsOfADueDateStandBesideIt()
    {
        SmallSecretariat office;
        auto &action = office.addToMeeting(&Secretariat::actionItems);
        action.title = "Monitorare i flussi";
        action.dueKind = DueKind::Season;
        action.due = PartialDate::inSeason(2025, 1);
        action.dueText = "prima della raccolta";

        const QString minutes = minutesOf(office).simplified();

        QVERIFY2(minutes.contains("entro l'estate 2025 (prima della raccolta)"), qPrintable(minutes));
    }

    void whoWasNotConvenedIsNeverAbsent()
    {
        SmallSecretariat office;
        const BodyId convened = office.body("Questura di Prova").id;
        const BodyId copied = office.body("Regione Piemonte").id;
        const BodyId unknown = office.body("Croce Rossa Italiana").id;
        const BodyId silent = office.body("Provincia di Prova").id;
        office.letter(convened);
        office.letter(copied, ConvocationRole::Copy);
        office.attendance(convened, {}, AttendanceValue::Absent);
        office.attendance(copied, {}, AttendanceValue::Absent);
        office.attendance(unknown, {}, AttendanceValue::Excused);
        office.attendance(silent, {}, AttendanceValue::NotConvened);

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nAssente: Questura di Prova.\n"), qPrintable(minutes));
        for (const char *name :
             {"Regione Piemonte", "Croce Rossa", "Provincia di Prova", "giustificat", "non convocat"})
            QVERIFY2(!minutes.contains(name), name);
    }

    void aLetterThatWasCancelledConvenesNobody()
    {
        SmallSecretariat office;
        const BodyId kept = office.body("Questura di Prova").id;
        const BodyId dropped = office.body("Regione Piemonte").id;
        office.letter(kept);
        office.letter(dropped).state = ConvocationState::Cancelled;
        office.attendance(kept, {}, AttendanceValue::Present);
        office.attendance(dropped, {}, AttendanceValue::Absent);

        QVERIFY(!minutesOf(office).contains("Regione Piemonte"));
        QCOMPARE(office.letters().size(), 1);
    }

    void absentAndExcusedAgreeInNumber()
    {
        SmallSecretariat office;
        QList<BodyId> bodies;
        for (const char *name : {"Questura di Prova", "Regione Piemonte", "Provincia di Prova", "Croce Rossa Italiana"})
            bodies.append(office.body(name).id);
        for (const BodyId body : bodies)
            office.letter(body);
        office.attendance(bodies.at(0), {}, AttendanceValue::Excused).excuse = "impegni concomitanti.";
        office.attendance(bodies.at(1), {}, AttendanceValue::Absent);
        office.attendance(bodies.at(2), {}, AttendanceValue::Absent);
        office.attendance(bodies.at(3), {}, AttendanceValue::Present);

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nAssente giustificato: Questura di Prova (impegni concomitanti).\n"),
                 qPrintable(minutes));
        QVERIFY(minutes.contains("\nAssenti: Regione Piemonte; Provincia di Prova.\n"));
        QCOMPARE(minutes.count("Croce Rossa Italiana"), 1);
    }

    void aBodyIsAbsentInOneWayOnly()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.letter(body);
        office.attendance(body, office.person("dott.", "Mario", "Esempio"), AttendanceValue::Absent);
        office.attendance(body, office.person("dott.ssa", "Anna", "Prova"), AttendanceValue::Excused);

        const QString minutes = minutesOf(office);

        QCOMPARE(minutes.count("Questura di Prova"), 1);
        QVERIFY2(minutes.contains("\nAssente giustificato: Questura di Prova.\n"), qPrintable(minutes));
    }

    void aBodyWithSomeoneInTheRoomIsNotAbsent()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.letter(body);
        office.attendance(body, office.person("dott.", "Mario", "Esempio"), AttendanceValue::Absent);
        office.attendance(body, office.person("dott.ssa", "Anna", "Prova"), AttendanceValue::Present);

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nQuestura di Prova | dott.ssa Anna Prova | presente\n"), qPrintable(minutes));
        QVERIFY(!minutes.contains("Assent"));
    }

    void aPartialPresenceIsToldWhole_data()
    {
        QTest::addColumn<QTime>("arrival");
        QTest::addColumn<QTime>("departure");
        QTest::addColumn<QList<int>>("excluded");
        QTest::addColumn<QString>("told");
        const QTime ten(10, 5);
        const QTime eleven(11, 30);
        QTest::newRow("arrival") << ten << QTime() << QList<int>{} << "presente dalle ore 10.05";
        QTest::newRow("departure") << QTime() << eleven << QList<int>{} << "presente fino alle ore 11.30";
        QTest::newRow("one point") << QTime() << QTime() << QList<int>{2} << "presenza parziale, escluso il punto n. 2";
        QTest::newRow("everything") << ten << eleven << QList<int>{3, 1}
                                    << "presente dalle ore 10.05 alle ore 11.30, esclusi i punti n. 1 e 3";
        QTest::newRow("nothing known") << QTime() << QTime() << QList<int>{} << "presenza parziale";
    }

    void aPartialPresenceIsToldWhole()
    {
        QFETCH(QTime, arrival);
        QFETCH(QTime, departure);
        QFETCH(QList<int>, excluded);
        QFETCH(QString, told);
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.letter(body);
        for (const char *title : {"Primo argomento", "Secondo argomento", "Terzo argomento"})
            office.point(title);
        auto &attendance =
            office.attendance(body, office.person("dott.ssa", "Anna", "Prova"), AttendanceValue::PartlyPresent);
        attendance.arrivedAt = arrival;
        attendance.leftAt = departure;
        for (const int point : excluded) {
            auto &exclusion = office.add(&Secretariat::attendanceExclusions);
            exclusion.attendanceId = attendance.id;
            exclusion.agendaItemId = AgendaItemId(point);
        }

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nQuestura di Prova | dott.ssa Anna Prova | " + told + "\n"), qPrintable(minutes));
    }

    void aPartialPresenceIsPrinted()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        office.point("Primo argomento");
        auto &attendance =
            office.attendance(body, office.person("dott.ssa", "Anna", "Prova"), AttendanceValue::PartlyPresent);
        attendance.arrivedAt = QTime(10, 5);
        attendance.note = "collegata per l'ultima parte.";

        const QString words = PrintedPaper(office.minutes()).words();

        QVERIFY2(words.contains("presente dalle ore 10.05 – collegata per l'ultima parte"), qPrintable(words));
    }

    void unknownHoursLeaveNoHoles()
    {
        SmallSecretariat office;
        office.meeting().hoursUnknown = true;

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("(ora di inizio non nota), presso la Sala riunioni, si è riunito il Consiglio"),
                 qPrintable(minutes));
        QVERIFY(minutes.contains("dichiara chiusa la seduta (ora di chiusura non nota)."));
        QVERIFY(!minutes.contains("dichiara aperta"));
        QVERIFY(!minutes.contains(QRegularExpression("alle ore(?! \\d)")));
    }

    void hoursNotYetWrittenAreLeftToBeFilledIn()
    {
        const SmallSecretariat office;

        const QString minutes = minutesOf(office);

        QVERIFY(minutes.contains(", alle ore ______, presso la Sala riunioni, "));
        QVERIFY(minutes.contains("dichiara chiusa la seduta alle ore ______."));
        QVERIFY(!minutes.contains("dichiara aperta"));
    }

    void knownHoursAreTold()
    {
        SmallSecretariat office;
        office.meeting().actualStart = QTime(9, 40);
        office.meeting().actualEnd = QTime(13, 0);

        const QString minutes = minutesOf(office);

        QVERIFY(minutes.contains(", alle ore 9.40, presso la Sala riunioni, si è riunito"));
        QVERIFY(minutes.contains("\nAlle ore 9.40 il Presidente dichiara aperta la seduta.\n"));
        QVERIFY(minutes.contains("dichiara chiusa la seduta alle ore 13.00."));
        QVERIFY(!minutes.contains("____, "));
    }

    void aMixedMeetingTellsBothWays()
    {
        SmallSecretariat office;
        office.meeting().hoursUnknown = true;
        office.meeting().mode = MeetingMode::Mixed;
        QVERIFY(minutesOf(office).contains(", presso la Sala riunioni, nonché in videoconferenza, si è riunito"));

        office.meeting().venue.clear();
        QVERIFY(minutesOf(office).contains("(ora di inizio non nota), in presenza e in videoconferenza, si è riunito"));
    }

    void suspensionsAndPartsToldByHalvesReadWell()
    {
        SmallSecretariat office;
        auto addSuspension = [&](const QTime &from, const QTime &to, const QString &reason) {
            auto &suspension = office.addToMeeting(&Secretariat::suspensions);
            suspension.suspendedAt = from;
            suspension.resumedAt = to;
            suspension.reason = reason;
        };
        addSuspension(QTime(10, 0), QTime(10, 15), "una verifica tecnica");
        addSuspension(QTime(11, 0), QTime(), {});
        addSuspension(QTime(), QTime(12, 0), {});
        addSuspension(QTime(), QTime(), {});
        auto &first = office.addToMeeting(&Secretariat::meetingParts);
        first.startsAt = QTime(9, 0);
        first.endsAt = QTime(10, 0);
        auto &second = office.addToMeeting(&Secretariat::meetingParts);
        second.position = 1;
        second.endsAt = QTime(12, 30);

        const QString minutes = minutesOf(office);

        for (const char *sentence :
             {"\nNel corso dei lavori, alle ore 10.00, il Presidente sospende la seduta per una verifica tecnica; i "
              "lavori "
              "riprendono alle ore 10.15.\n",
              "\nNel corso dei lavori, alle ore 11.00, il Presidente sospende la seduta.\n",
              "\nLa seduta, sospesa, riprende alle ore 12.00.\n", "\nLa seduta è stata sospesa.\n",
              "prima parte, dalle ore 9.00 alle ore 10.00;", "seconda parte, fino alle ore 12.30."})
            QVERIFY2(minutes.contains(QString::fromUtf8(sentence)), qPrintable(minutes));
        office.letter(office.body("Questura di Prova").id);
        QVERIFY(plainText(office.agenda().html).contains("seconda parte, fino alle ore 12.30\n"));
    }

    void aMeetingOfWhichNothingIsKnownSaysNothingEmpty()
    {
        SmallSecretariat office;
        office.meeting().venue.clear();

        for (const Sheet &sheet : {office.minutes(), office.agenda(), office.attendanceForm()}) {
            const QString words = SmallSecretariat::words(sheet);
            for (const char *hole : {" ,", ",,", "..", " .", "( ", "()", " ;", ": .", "«»", "presso ,"})
                QVERIFY2(!words.contains(hole), qPrintable(hole + QStringLiteral(" in ") + words));
            QVERIFY(!sheet.html.contains(QRegularExpression("<(h[123]|p|li)>\\s*</")));
        }
    }

    void anEmptyAgendaHasNoHeadings()
    {
        SmallSecretariat office;
        office.meeting().actualStart = QTime(9, 40);

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("si è riunito il Consiglio Territoriale per l'Immigrazione.\n"), qPrintable(minutes));
        QVERIFY(!minutes.contains("ordine del giorno"));
        QVERIFY(!minutes.contains("Ulteriori determinazioni"));
        QVERIFY(!minutes.contains("Impegn"));
        QVERIFY(!office.minutes().html.contains("<h3>"));
    }

    void onePointAndSeveralAgreeInNumber()
    {
        SmallSecretariat office;
        office.point("Primo argomento");
        QVERIFY(
            SmallSecretariat::words(office.minutes()).contains("del seguente argomento posto all'ordine del giorno:"));

        office.point("Secondo argomento");
        QVERIFY(SmallSecretariat::words(office.minutes())
                    .contains("dei seguenti argomenti posti all'ordine del giorno: 1. | Primo argomento 2. | Secondo "
                              "argomento"));
    }

    void titlesAgreeWithThePerson_data()
    {
        QTest::addColumn<QString>("honorific");
        QTest::addColumn<Gender>("gender");
        QTest::addColumn<QString>("il");
        QTest::addColumn<QString>("del");
        QTest::addColumn<QString>("quale");
        QTest::addColumn<QString>("segretario");
        QTest::addColumn<QString>("observer");
        QTest::newRow("a woman") << "dott.ssa" << Gender::Feminine << "la dott.ssa"
                                 << "della dott.ssa"
                                 << "la quale"
                                 << "segretaria verbalizzante"
                                 << "uditrice";
        QTest::newRow("a woman, told by the title") << "dott.ssa" << Gender::Unknown << "la dott.ssa"
                                                    << "della dott.ssa"
                                                    << "la quale"
                                                    << "segretaria verbalizzante"
                                                    << "uditrice";
        QTest::newRow("a man") << "dott." << Gender::Masculine << "il dott."
                               << "del dott."
                               << "il quale"
                               << "segretario verbalizzante"
                               << "uditore";
        QTest::newRow("a title for both, a woman") << "avv." << Gender::Feminine << "l'avv."
                                                   << "dell'avv."
                                                   << "la quale"
                                                   << "segretaria verbalizzante"
                                                   << "uditrice";
        QTest::newRow("a title for both, not known") << "avv." << Gender::Unknown << "l'avv."
                                                     << "dell'avv."
                                                     << "che"
                                                     << "segretario verbalizzante"
                                                     << "uditore";
    }

    void titlesAgreeWithThePerson()
    {
        QFETCH(QString, honorific);
        QFETCH(Gender, gender);
        QFETCH(QString, il);
        QFETCH(QString, del);
        QFETCH(QString, quale);
        QFETCH(QString, segretario);
        QFETCH(QString, observer);
        SmallSecretariat office;
        const PersonId person = office.person(honorific, "Nome", "Esempio", gender);
        const BodyId body = office.body("Questura di Prova").id;
        office.meeting().secretaryId = person;
        auto &item = office.point("Primo argomento");
        item.speakerId = person;
        auto &statement = office.statement(item.id, body, person);
        statement.verb = "segnala";
        statement.text = "che i corsi sono pieni";
        office.attendance(body, person, AttendanceValue::Observer);
        auto &delegate =
            office.attendance(body, office.person({}, "Altro", "Nome"), AttendanceValue::PresentByDelegate);
        delegate.delegateOfId = person;

        const QString minutes = minutesOf(office);

        for (const QString &sentence :
             {QStringLiteral("Svolge le funzioni di %1 %2 Nome Esempio.").arg(segretario, il),
              QStringLiteral("Sul punto relaziona %1 Nome Esempio.").arg(il),
              QStringLiteral("Interviene %1 Nome Esempio per la Questura di Prova, %2 segnala che i corsi sono pieni.")
                  .arg(il, quale),
              QStringLiteral("| %1 Nome Esempio | %2\n").arg(honorific, observer),
              QStringLiteral("| Altro Nome | presente per delega %1 Nome Esempio\n").arg(del),
              QStringLiteral("%1 %2 Nome Esempio").arg(segretario.toUpper(), honorific)})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
    }

    void theChairAgreesWithThePerson_data()
    {
        QTest::addColumn<QString>("honorific");
        QTest::addColumn<Gender>("gender");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("chairs");
        QTest::addColumn<QString>("opens");
        QTest::newRow("a woman") << "dott.ssa" << Gender::Feminine << "Viceprefetta Vicaria"
                                 << "Presiede la seduta, in sostituzione del Prefetto, la Viceprefetta Vicaria, "
                                    "dott.ssa Nome Esempio."
                                 << "la Presidente";
        QTest::newRow("a man") << "dott." << Gender::Masculine << "Viceprefetto Vicario"
                               << "Presiede la seduta, in sostituzione del Prefetto, il Viceprefetto Vicario, "
                                  "dott. Nome Esempio."
                               << "il Presidente";
        QTest::newRow("a woman, told by the title") << "dott.ssa" << Gender::Unknown << "Dirigente"
                                                    << "Presiede la seduta, in sostituzione del Prefetto, quale "
                                                       "vicaria, la Dirigente, dott.ssa Nome Esempio."
                                                    << "la Presidente";
    }

    void theChairAgreesWithThePerson()
    {
        QFETCH(QString, honorific);
        QFETCH(Gender, gender);
        QFETCH(QString, title);
        QFETCH(QString, chairs);
        QFETCH(QString, opens);
        SmallSecretariat office;
        office.meeting().chairId = office.person(honorific, "Nome", "Esempio", gender);
        office.meeting().chairTitle = title;
        office.meeting().chairBasis = ChairBasis::Vicar;
        office.meeting().actualStart = QTime(9, 40);

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains(chairs), qPrintable(minutes));
        QVERIFY2(minutes.contains("Alle ore 9.40 " + opens + " dichiara aperta"), qPrintable(minutes));
        QVERIFY(minutes.contains(", " + opens + " dichiara chiusa"));
    }

    void titlesBeforeAnHonorificAgreeWithIt()
    {
        SmallSecretariat office;
        const PersonId person = office.person("dott.ssa", "Anna", "Prova");
        auto dirigente = office.part().persons.last();
        dirigente.rank = "Dirigente";
        dirigente.id = {};
        const PersonId dirigenteId = office.add(&Secretariat::persons, dirigente).id;
        office.point("Primo argomento").speakerId = dirigenteId;
        office.point("Secondo argomento").speakerId = person;

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("Sul punto relaziona la Dirigente dott.ssa Anna Prova."), qPrintable(minutes));
        QVERIFY(minutes.contains("Sul punto relaziona la dott.ssa Anna Prova."));
    }

    void everyPartOfFullMinutesIsTold()
    {
        SmallSecretariat office;
        auto &composition = office.add(&Secretariat::compositions);
        composition.decreeRef = "n. 12";
        composition.decreeOn = PartialDate::onDay(QDate(2024, 3, 1));
        composition.validFrom = PartialDate::onDay(QDate(2024, 3, 1));
        const PersonId chair = office.person("dott.ssa", "Anna", "Prova", Gender::Feminine);
        office.meeting().chairId = chair;
        office.meeting().chairTitle = "Viceprefetta Aggiunta";
        office.meeting().chairBasis = ChairBasis::Delegated;
        office.meeting().chairDelegationRef = "nota n. 3";
        office.meeting().mode = MeetingMode::Mixed;
        office.meeting().kind = MeetingKind::Extraordinary;
        office.meeting().closingWords = "La Presidente ringrazia.";
        const BodyId first = office.body("Questura di Prova").id;
        const BodyId second = office.body("Regione Piemonte").id;
        for (const BodyId body : {first, second}) {
            auto &letter = office.letter(body);
            letter.protocolRef = QString::number(100 + letter.id.value());
            letter.protocolOn = QDate(2025, 5, 20);
        }
        const AgendaItemId item = office.point("Primo argomento").id;
        auto &added = office.point("Secondo argomento");
        added.addedDuringMeeting = true;
        added.status = AgendaStatus::Postponed;
        auto &part = office.addToMeeting(&Secretariat::meetingParts);
        part.startsAt = QTime(9, 0);
        part.audience = "enti del territorio";
        auto &area = office.add(&Secretariat::criticalAreas);
        area.title = "Carenza di alloggi";
        auto &report = office.addToMeeting(&Secretariat::criticalAreaReports);
        report.criticalAreaId = area.id;
        report.agendaItemId = item;
        report.judgement = Judgement::Worsened;
        auto &reporter = office.add(&Secretariat::criticalAreaReportBodies);
        reporter.reportId = report.id;
        reporter.bodyId = second;
        auto &action = office.addToMeeting(&Secretariat::actionItems);
        action.title = "Raccolta dei dati.";
        action.condition = "previo accordo";
        auto &owner = office.add(&Secretariat::actionOwners);
        owner.actionItemId = action.id;
        owner.bodyId = first;

        const QString minutes = minutesOf(office);

        for (const QString sentence :
             {"nella composizione di cui al decreto n. 12 del 1° marzo 2024",
              "nonché in videoconferenza, previa convocazione con note prot. n. 101 e seguenti, del 20 maggio 2025, si "
              "è "
              "riunito il Consiglio",
              ", in seduta straordinaria, per l'esame del seguente argomento",
              "prima parte, dalle ore 9.00 – enti del territorio.",
              "Presiede la seduta, su delega del Prefetto (nota n. 3), la Viceprefetta Aggiunta, dott.ssa Anna Prova.",
              "Secondo argomento (argomento aggiunto nel corso della seduta)", "Il punto è rinviato.",
              "Carenza di alloggi; segnalata dalla Regione Piemonte; situazione giudicata aggravata.",
              "Ulteriori determinazioni", "Impegno assunto dalla Questura di Prova: raccolta dei dati, previo accordo.",
              "La Presidente ringrazia."})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
    }

    void actsAreToldByTheirKind_data()
    {
        QTest::addColumn<ActionKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("told");
        QTest::newRow("commitment")
            << ActionKind::Commitment << "Trasmettere i dati"
            << "Gli Enti gestori e la Questura di Prova si impegnano a trasmettere i dati, entro il "
               "30 settembre 2025.";
        QTest::newRow("commitment by a noun") << ActionKind::Commitment << "Parere sui corsi."
                                              << "Impegno assunto dagli Enti gestori e dalla Questura di Prova: parere "
                                                 "sui corsi, entro il 30 settembre 2025.";
        QTest::newRow("commitment to a deed")
            << ActionKind::Commitment << "Trasmissione dei dati"
            << "Gli Enti gestori e la Questura di Prova si impegnano alla trasmissione dei "
               "dati, entro il 30 settembre 2025.";
        QTest::newRow("action by a deed")
            << ActionKind::Action << "Aggiornamento del Piano"
            << "Gli Enti gestori e la Questura di Prova provvederanno all'aggiornamento del "
               "Piano, entro il 30 settembre 2025.";
        QTest::newRow("action that is a thing")
            << ActionKind::Action << "Regolamento dei corsi"
            << "Gli Enti gestori e la Questura di Prova provvederanno a quanto segue: "
               "regolamento dei corsi, entro il 30 settembre 2025.";
        QTest::newRow("action")
            << ActionKind::Action << "Attivare i corsi"
            << "Gli Enti gestori e la Questura di Prova provvederanno ad attivare i corsi, entro il 30 "
               "settembre 2025.";
        QTest::newRow("instruction")
            << ActionKind::StandingInstruction << "Segnalare ogni arrivo"
            << "Il Presidente impartisce agli Enti gestori e alla Questura di Prova la seguente "
               "indicazione: segnalare ogni arrivo, entro il 30 settembre 2025.";
        QTest::newRow("review")
            << ActionKind::RecurringReview << "Verifica dei posti"
            << "È stabilita la seguente verifica periodica, a cura degli Enti gestori e della Questura "
               "di Prova: verifica dei posti, entro il 30 settembre 2025.";
        QTest::newRow("request")
            << ActionKind::Request << "Finanziare i corsi"
            << "Il Consiglio chiede alla Regione Piemonte di finanziare i corsi, entro il 30 settembre "
               "2025.";
        QTest::newRow("request of a thing")
            << ActionKind::Request << "Potenziamento dei corsi"
            << "Il Consiglio chiede alla Regione Piemonte il potenziamento dei corsi, entro il "
               "30 settembre 2025.";
        QTest::newRow("request of words")
            << ActionKind::Request << "Corsi di lingua"
            << "Il Consiglio chiede alla Regione Piemonte quanto segue: corsi di lingua, entro il "
               "30 settembre 2025.";
        QTest::newRow("proposal")
            << ActionKind::Proposal << "Istituire uno sportello"
            << "Il Consiglio propone alla Regione Piemonte di istituire uno sportello, entro il 30 "
               "settembre 2025.";
        QTest::newRow("availability")
            << ActionKind::Availability << "Accogliere le famiglie"
            << "Gli Enti gestori e la Questura di Prova si dichiarano disponibili ad accogliere le "
               "famiglie, entro il 30 settembre 2025.";
        QTest::newRow("reservation")
            << ActionKind::Reservation << "Approfondire la questione"
            << "Gli Enti gestori e la Questura di Prova si riservano di approfondire la questione, "
               "entro il 30 settembre 2025.";
    }

    void actsAreToldByTheirKind()
    {
        QFETCH(ActionKind, kind);
        QFETCH(QString, title);
        QFETCH(QString, told);
        SmallSecretariat office;
        const QList<BodyId> owners{office.body("Enti gestori").id, office.body("Questura di Prova").id};
        const BodyId region = office.body("Regione Piemonte").id;
        const auto item = office.point("Uno").id;
        auto &action = office.addToMeeting(&Secretariat::actionItems);
        action.agendaItemId = item;
        action.kind = kind;
        action.title = title;
        action.addresseeBodyId = region;
        action.dueKind = DueKind::Date;
        action.due = PartialDate::onDay(QDate(2025, 9, 30));
        const auto id = action.id;
        for (const BodyId body : owners) {
            auto &owner = office.add(&Secretariat::actionOwners);
            owner.actionItemId = id;
            owner.bodyId = body;
        }

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains(u'\n' + told + u'\n'), qPrintable(told + "\n--\n" + minutes));
        QCOMPARE(minutes.contains("Impegno assunto"), told.startsWith("Impegno assunto"));
    }

    void anActIsToldWithAllThatIsKnownOfIt()
    {
        SmallSecretariat office;
        const BodyId cogesa = office.body("Co.Ge.Sa.").id;
        auto &wish = office.addToMeeting(&Secretariat::actionItems);
        wish.kind = ActionKind::Wish;
        wish.title = "Rafforzamento dei servizi";
        wish.makerBodyId = cogesa;
        auto &action = office.addToMeeting(&Secretariat::actionItems);
        action.title = "Attivare i tavoli";
        action.text = "con il contributo degli enti";
        action.basis = "in attuazione del vademecum";
        action.dueKind = DueKind::Undetermined;
        action.condition = "arrivo dei fondi";
        const auto id = action.id;
        office.add(&Secretariat::actionOwners, ActionOwner{{}, id, {}, {}, true});
        auto &review = office.addToMeeting(&Secretariat::actionItems);
        review.kind = ActionKind::RecurringReview;
        review.title = "Riferire sulle presenze";
        review.recurrence = "a ogni seduta";
        review.dueKind = DueKind::NextMeeting;
        auto &founded = office.addToMeeting(&Secretariat::actionItems);
        founded.title = "Corsi di lingua";
        founded.basis = "in attuazione del Piano";
        auto &instruction = office.addToMeeting(&Secretariat::actionItems);
        instruction.kind = ActionKind::Availability;
        instruction.title = "Segnalazione al Co.Ge.Sa.";
        instruction.makerBodyId = cogesa;
        instruction.text = "Il servizio è attivo.";

        const QString minutes = minutesOf(office);

        for (const QString sentence :
             {"\nSi stabilisce di riferire sulle presenze, a ogni seduta.\n",
              "\nImpegno assunto, in attuazione del Piano: corsi di lingua.\n",
              "\nIl Co.Ge.Sa. auspica il rafforzamento dei servizi.\n",
              "\nLa Prefettura di Prova, in attuazione del vademecum, si impegna ad attivare "
              "i tavoli, con il contributo "
              "degli enti, con termine da definire (condizione: arrivo dei fondi).\n",
              "\nIl Co.Ge.Sa. si dichiara disponibile alla segnalazione al Co.Ge.Sa. Il servizio è attivo.\n"})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
    }

    void noStopFollowsAStop()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Co.Ge.Sa.").id;
        office.letter(body);
        office.attendance(body, {}, AttendanceValue::Absent);
        office.point("Uno").speakerBodyId = body;

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nAssente: Co.Ge.Sa.\n"), qPrintable(minutes));
        QVERIFY2(minutes.contains("\nSul punto relaziona il Co.Ge.Sa.\n"), qPrintable(minutes));
    }

    void aFavourableJudgementIsNoTrouble()
    {
        SmallSecretariat office;
        const auto item = office.point("Uno").id;
        const BodyId body = office.body("Questura di Prova").id;
        auto &trouble = office.add(&Secretariat::criticalAreas);
        trouble.title = "Carenza di alloggi";
        trouble.place = "Canelli";
        trouble.raisedOn = PartialDate::inMonth(2023, 5);
        trouble.raisedBy = "Comune di Canelli";
        const auto first = trouble.id;
        auto &regular = office.add(&Secretariat::criticalAreas);
        regular.title = "Trasporti";
        const auto second = regular.id;
        for (const auto area : {first, second}) {
            auto &report = office.addToMeeting(&Secretariat::criticalAreaReports);
            report.criticalAreaId = area;
            report.agendaItemId = item;
            report.judgement = area == second ? Judgement::Favourable : Judgement::Stable;
            report.season = area == first ? "vendemmia" : QString();
            auto &reporter = office.add(&Secretariat::criticalAreaReportBodies);
            reporter.reportId = report.id;
            reporter.bodyId = body;
        }

        const QString minutes = minutesOf(office);

        for (const QString sentence :
             {"\nCriticità segnalata:\n\n• Carenza di alloggi (Canelli, vendemmia); segnalata dalla Questura di Prova; "
              "già "
              "sollevata a maggio 2023 dal Comune di Canelli; situazione giudicata stabile.\n",
              "\nSituazione regolare:\n\n• Trasporti; secondo quanto riferito dalla Questura di Prova.\n"})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
    }

    void whoIsNotKnownByNameLeavesADash()
    {
        SmallSecretariat office;
        const BodyId known = office.body("Sindacati di Prova").id;
        const BodyId other = office.body("Questura di Prova").id;
        auto &group = office.body("Enti del terzo settore");
        group.kind = BodyKind::Group;
        const BodyId groupId = group.id;
        office.attendance(groupId, {}, AttendanceValue::Present);
        office.attendance(known, {}, AttendanceValue::Present).note = "Presenti più sigle.";
        office.attendance(other, {}, AttendanceValue::Present).note = "in apertura";

        const QString minutes = minutesOf(office);
        const QString draft = plainText(office.minutes(true).html);

        QVERIFY2(minutes.contains("\nSindacati di Prova | — | presenti più sigle\n"), qPrintable(minutes));
        QVERIFY2(minutes.contains("\nQuestura di Prova | — | presente – in apertura\n"), qPrintable(minutes));
        QVERIFY(!minutes.contains("nominativo"));
        QVERIFY2(
            draft.contains("\nDa completare: nominativo di chi ha partecipato per i Sindacati di Prova e la Questura "
                           "di Prova.\n"),
            qPrintable(draft));
    }

    void whatHappenedStandsWhereItFell()
    {
        SmallSecretariat office;
        office.meeting().actualStart = QTime(9, 30);
        office.meeting().actualEnd = QTime(13, 0);
        QList<AgendaItemId> points;
        for (const char *title : {"Primo", "Secondo", "Terzo"})
            points.append(office.point(title).id);
        const BodyId body = office.body("Comune di Prova").id;
        auto &late = office.attendance(body, office.person("avv.", "Anna", "Prova"), AttendanceValue::PartlyPresent);
        late.arrivedAt = QTime(10, 25);
        const auto lateId = late.id;
        auto &early = office.attendance(body, {}, AttendanceValue::PartlyPresent);
        early.leftAt = QTime(12, 0);
        const auto earlyId = early.id;
        office.attendance(body, office.person({}, "Altro", "Nome"), AttendanceValue::Present).arrivedAt = QTime(9, 30);
        auto &suspension = office.addToMeeting(&Secretariat::suspensions);
        suspension.suspendedAt = QTime(11, 10);
        suspension.resumedAt = QTime(11, 30);
        suspension.reason = "Per una verifica.";
        office.add(&Secretariat::attendanceExclusions, AttendanceExclusion{{}, lateId, points.at(0)});
        office.add(&Secretariat::attendanceExclusions, AttendanceExclusion{{}, earlyId, points.at(2)});

        const QString minutes = minutesOf(office).section("Svolgimento", 1);

        qsizetype from = 0;
        for (const char *line :
             {"\n1. Primo\n", "\nAlle ore 10.25 entra l'avv. Anna Prova, per il Comune di Prova.\n",
              "\nAlle ore 11.10 il Presidente sospende la seduta per una verifica; i lavori riprendono alle ore "
              "11.30.\n",
              "\n2. Secondo\n", "\nAlle ore 12.00 lascia la seduta il rappresentante del Comune di Prova.\n",
              "\n3. Terzo\n"}) {
            const auto found = minutes.indexOf(QString::fromUtf8(line), qMax(from - 1, qsizetype(0)));
            QVERIFY2(found >= 0, qPrintable(line + minutes));
            from = found + QString::fromUtf8(line).size();
        }
        QVERIFY2(!minutes.contains("Altro Nome"), qPrintable(minutes));
    }

    void howTheSittingWasHeldIsTold()
    {
        SmallSecretariat office;
        auto &meeting = office.meeting();
        meeting.chairId = office.person("dott.ssa", "Ada", "Rossi", Gender::Feminine);
        meeting.chairTitle = "Viceprefetta Vicaria";
        meeting.assistedBy = "Capo di Gabinetto";
        meeting.greetingFrom = "del Prefetto";
        meeting.coordinatedBy = "dott. Mario Bianchi";
        meeting.hoursWords = "in mattinata";
        meeting.scope = MeetingScope::Enlarged;
        meeting.hostBodyId = office.body("Comune di Canelli").id;
        auto &guest = office.attendance({}, office.person("dott.ssa", "Olga", "Brandi"), AttendanceValue::Invitee);
        guest.personTitle = "giornalista";
        office.attendance({}, {}, AttendanceValue::Present).personName = "avv. Marina Verdi";
        office.attendance({}, {}, AttendanceValue::Present).personName = "Marina Bruni";

        const QString minutes = minutesOf(office);

        for (const QString sentence :
             {"la Viceprefetta Vicaria, dott.ssa Ada Rossi, la quale porta il saluto del Prefetto, coadiuvata dal Capo "
              "di Gabinetto. Coordina i lavori il dott. Mario Bianchi.",
              ", in mattinata, presso la Sala riunioni, ospite del Comune di Canelli, si è riunito",
              ", in sessione allargata.", "\n• la dott.ssa Olga Brandi, giornalista (invitata);\n",
              "\n• l'avv. Marina Verdi (presente);\n• Marina Bruni (presente).\n", "dichiara chiusa la seduta."})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
    }

    void wordsForThePressAreNotDoubled()
    {
        SmallSecretariat office;
        const auto item = office.point("Uno").id;
        const BodyId told = office.body("Questura di Prova").id;
        const BodyId quotedOnly = office.body("Provincia di Prova").id;
        office.statement(item, told, {}).text = "i numeri crescono";
        for (const BodyId body : {told, quotedOnly}) {
            auto &quoted = office.statement(item, body, {});
            quoted.text = "Serve uno sforzo comune.";
            quoted.isQuoted = true;
        }

        const QString minutes = minutesOf(office);

        QCOMPARE(minutes.count("sforzo comune"), 1);
        QVERIFY2(
            minutes.contains("\nInterviene il rappresentante della Provincia di Prova: «Serve uno sforzo comune».\n"),
            qPrintable(minutes));
    }

    void theMinutesApprovedAreNamed()
    {
        SmallSecretariat office;
        auto &item = office.point("Lettura e approvazione del verbale della seduta del 12 marzo 2025");
        item.outcome = Outcome::Approved;
        auto &other = office.point("Approvazione del programma");
        other.outcome = Outcome::Approved;
        auto &third = office.point("Varie");
        third.outcome = Outcome::Agreed;
        third.outcomeText = "I presenti convengono di rivedersi";

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nIl Consiglio approva il verbale della seduta del 12 marzo 2025.\n"),
                 qPrintable(minutes));
        QVERIFY(minutes.contains("\nIl Consiglio approva.\n"));
        QCOMPARE(minutes.count("I presenti convengono"), 1);
    }

    void nobodySpeaksOnAPointThatWasNotTreated()
    {
        SmallSecretariat office;
        const BodyId body = office.body("Questura di Prova").id;
        for (const auto status : {AgendaStatus::Postponed, AgendaStatus::Withdrawn, AgendaStatus::NotTreated}) {
            auto &item = office.point("Punto");
            item.status = status;
            item.speakerBodyId = body;
        }

        const QString minutes = minutesOf(office);

        QVERIFY2(!minutes.contains("relaziona"), qPrintable(minutes));
        QVERIFY(minutes.contains("Il punto è ritirato."));
    }

    void theMinutesCloseAsTheOfficeCloses()
    {
        SmallSecretariat office;
        Person secretary;
        secretary.rank = "Funzionario";
        secretary.honorific = "dott.";
        secretary.givenName = "Mario";
        secretary.familyName = "Esempio";
        office.meeting().secretaryId = office.add(&Secretariat::persons, secretary).id;

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("\nIl presente verbale è letto, confermato e sottoscritto.\n"), qPrintable(minutes));
        QVERIFY2(minutes.contains("SEGRETARIO VERBALIZZANTE\nFunzionario dott. Mario Esempio")
                     || minutes.contains("SEGRETARIO VERBALIZZANTE Funzionario dott. Mario Esempio"),
                 qPrintable(minutes));
    }

    void noLineEndsWithinADate()
    {
        SmallSecretariat office;
        office.meeting().closingWords = QStringLiteral("8 maggio 2025 ").repeated(200);
        static const QRegularExpression word("xMin=\"([\\d.]+)\"[^>]*>(8|maggio|2025)<");

        const QString places = PrintedPaper(office.minutes()).places();
        double left = 1000;
        double leftOfRest = 1000;
        for (auto found = word.globalMatch(places); found.hasNext();) {
            const auto each = found.next();
            double &least = each.captured(2) == u"8" ? left : leftOfRest;
            least = qMin(least, each.captured(1).toDouble());
        }

        QVERIFY2(places.contains("maggio"), qPrintable(places));
        QVERIFY2(leftOfRest > left + 1, qPrintable(QStringLiteral("%1 %2").arg(left).arg(leftOfRest)));
    }

    void hostileTextsAreWrittenAsTheyAre()
    {
        const QString hostile = "<img src=x> '; DROP TABLE body; -- {{title}} %1 &amp; 🌞";
        SmallSecretariat office;
        const BodyId body = office.body("Ente " + hostile).id;
        auto &item = office.point("Punto " + hostile);
        item.outcomeText = "Esito " + hostile;
        auto &attendance = office.attendance(body, {}, AttendanceValue::PartlyPresent);
        attendance.personName = "Persona " + hostile;
        attendance.note = "nota " + hostile;
        office.statement(item.id, body, {}).text = "intervento " + hostile;
        office.meeting().closingWords = "Chiusura " + hostile;

        const QString words = SmallSecretariat::words(office.minutes());
        const QString printed = PrintedPaper(office.minutes()).words();

        for (const QString before : {"Ente ", "Punto ", "Esito ", "Persona ", "nota ", "intervento ", "Chiusura "}) {
            QVERIFY2(words.contains(before + hostile), qPrintable(before + words));
            QVERIFY2(printed.contains(QString(before + hostile).replace("🌞", "?")), qPrintable(before + printed));
        }
    }
};

QTEST_MAIN(TestMinutesContents)
#include "tst_minutes_contents.moc"
