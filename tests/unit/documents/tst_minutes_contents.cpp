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

        QVERIFY2(minutes.contains("Capo di Gabinetto (presente);"), qPrintable(minutes));
        QVERIFY2(minutes.contains("Vicequestore (presente);"), qPrintable(minutes));
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
        QVERIFY2(release.contains("Si è svolta a marzo 2025"), qPrintable(release));
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
        QVERIFY2(release.contains("una riunione del Tavolo vulnerabilità"), qPrintable(release));
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
        const auto item = office.point("Seconda edizione").id;
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
        const auto item = office.point("Seconda edizione").id;
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
        QTest::newRow("arrival") << ten << QTime() << QList<int>{} << "presenza parziale, dalle ore 10.05";
        QTest::newRow("departure") << QTime() << eleven << QList<int>{} << "presenza parziale, fino alle ore 11.30";
        QTest::newRow("one point") << QTime() << QTime() << QList<int>{2} << "presenza parziale, escluso il punto n. 2";
        QTest::newRow("everything")
            << ten << eleven << QList<int>{3, 1}
            << "presenza parziale, dalle ore 10.05, fino alle ore 11.30, esclusi i punti n. 1 e 3";
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

        QVERIFY2(words.contains("presenza parziale, dalle ore 10.05 – collegata per l'ultima parte"),
                 qPrintable(words));
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
             {"\nLa seduta è stata sospesa dalle ore 10.00 alle ore 10.15 per una verifica tecnica.\n",
              "\nLa seduta è stata sospesa alle ore 11.00.\n", "\nLa seduta è stata sospesa fino alle ore 12.00.\n",
              "\nLa seduta è stata sospesa.\n", "prima parte, dalle ore 9.00 alle ore 10.00;",
              "seconda parte, fino alle ore 12.30;"})
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
                                 << "Presiede la seduta, in sostituzione del Prefetto, quale vicario, la Viceprefetta "
                                    "Vicaria, dott.ssa Nome Esempio."
                                 << "la Presidente";
        QTest::newRow("a man") << "dott." << Gender::Masculine << "Viceprefetto Vicario"
                               << "Presiede la seduta, in sostituzione del Prefetto, quale vicario, il Viceprefetto "
                                  "Vicario, dott. Nome Esempio."
                               << "il Presidente";
        QTest::newRow("a woman, told by the title") << "dott.ssa" << Gender::Unknown << "Dirigente"
                                                    << "Presiede la seduta, in sostituzione del Prefetto, quale "
                                                       "vicario, la Dirigente, dott.ssa Nome Esempio."
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
              ", in seduta straordinaria, per l'esame dei seguenti argomenti",
              "prima parte, dalle ore 9.00 – enti del territorio;",
              "Presiede la seduta, su delega del Prefetto (nota n. 3), la Viceprefetta Aggiunta, dott.ssa Anna Prova.",
              "Secondo argomento (argomento aggiunto nel corso della seduta)", "Il punto è rinviato.",
              "Carenza di alloggi; segnalata dalla Regione Piemonte; situazione giudicata aggravata.",
              "Ulteriori determinazioni",
              "Impegno assunto:", "Raccolta dei dati (condizione: previo accordo); a cura di: Questura di Prova",
              "La Presidente ringrazia."})
            QVERIFY2(minutes.contains(sentence), qPrintable(sentence + "\n--\n" + minutes));
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
        office.statement(item.id, body, {}).text = "Intervento " + hostile;
        office.meeting().closingWords = "Chiusura " + hostile;

        const QString words = SmallSecretariat::words(office.minutes());
        const QString printed = PrintedPaper(office.minutes()).words();

        for (const QString before : {"Ente ", "Punto ", "Esito ", "Persona ", "nota ", "Intervento ", "Chiusura "}) {
            QVERIFY2(words.contains(before + hostile), qPrintable(before + words));
            QVERIFY2(printed.contains(QString(before + hostile).replace("🌞", "?")), qPrintable(before + printed));
        }
    }
};

QTEST_MAIN(TestMinutesContents)
#include "tst_minutes_contents.moc"
