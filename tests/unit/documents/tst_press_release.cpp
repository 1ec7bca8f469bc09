#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

/// What the release tells, chosen point by point, and in which words.
class TestPressRelease : public QObject
{
    Q_OBJECT

private:
    static QString releaseOf(const SmallSecretariat &office)
    {
        return SmallSecretariat::words(office.paper(DocumentKind::PressRelease));
    }

private Q_SLOTS:
    void everyPointLeavesItsTrace()
    {
        SmallSecretariat office;
        office.point("Approvazione del programma").outcome = Outcome::Approved;
        office.point("Relazione annuale").outcome = Outcome::Noted;
        office.point("Bilancio").status = AgendaStatus::Postponed;

        const QString release = releaseOf(office);

        QVERIFY2(release.contains("All'ordine del giorno: approvazione del programma, relazione annuale e bilancio."),
                 qPrintable(release));
        QVERIFY2(release.contains("Sul punto «Approvazione del programma» il Consiglio ha approvato."),
                 qPrintable(release));
        QVERIFY2(release.contains("Sul punto «Relazione annuale» il Consiglio ha preso atto di quanto esposto."),
                 qPrintable(release));
        QVERIFY2(release.contains("Sul punto «Bilancio» l'esame è stato rinviato."), qPrintable(release));
    }

    void whatTheOfficeKeepsToItselfIsNotTold()
    {
        SmallSecretariat office;
        auto &inside = office.point("Organizzazione interna");
        inside.outcome = Outcome::Shared;
        inside.isPublished = false;
        auto &told = office.point("Accoglienza");
        told.outcome = Outcome::Shared;
        told.outcomeText = "Il Presidente impartisce le indicazioni di seguito riportate.";
        told.publishedText = "È stato illustrato il programma dell'accoglienza";

        const QString release = releaseOf(office);

        QVERIFY2(!release.contains("interna") && !release.contains("impartisce"), qPrintable(release));
        QVERIFY2(release.contains("È stato illustrato il programma dell'accoglienza."), qPrintable(release));
        QVERIFY2(!release.contains("Sul punto «Accoglienza»"), qPrintable(release));
    }

    void onlyActsThatWereChosenAreTold()
    {
        SmallSecretariat office;
        office.point("Primo");
        for (const auto &[title, published] :
             {std::pair("Apertura di uno sportello", true), {"Verifica interna", false}}) {
            auto &action = office.addToMeeting(&Secretariat::actionItems);
            action.title = title;
            action.isPublished = published;
        }

        const QString release = releaseOf(office);

        QVERIFY2(release.contains("È stato assunto il seguente impegno:")
                     && release.contains("Apertura di uno sportello."),
                 qPrintable(release));
        QVERIFY2(!release.contains("Verifica interna"), qPrintable(release));
    }

    void wordsAreQuotedWithTheirAuthor()
    {
        SmallSecretariat office;
        const auto item = office.point("Primo").id;
        auto &quoted =
            office.statement(item, office.body("Caritas di Prova").id, office.person("dott.", "Ugo", "Esempio"));
        quoted.text = "«Nessuno è straniero»";
        quoted.isQuoted = true;
        auto &nobodys = office.statement(item, {}, {});
        nobodys.text = "Parole di nessuno";
        nobodys.isQuoted = true;

        const QString release = releaseOf(office);

        QVERIFY2(
            release.contains("«Nessuno è straniero», ha dichiarato il dott. Ugo Esempio, per la Caritas di Prova."),
            qPrintable(release));
        QVERIFY2(!release.contains("Parole di nessuno"), qPrintable(release));
    }

    void aProjectIsPresentedOnlyWhereAPointPresentsIt()
    {
        SmallSecretariat office;
        office.add(&Secretariat::projects).title = "Alba";
        auto &item = office.point("Stato dei progetti");
        auto &link = office.add(&Secretariat::agendaLinks);
        link.agendaItemId = item.id;
        link.projectId = ProjectId(1);

        const QString spokenOf = releaseOf(office);
        item.kind = AgendaKind::ProjectPresentation;
        const QString presented = releaseOf(office);
        item.status = AgendaStatus::Postponed;
        const QString putOff = releaseOf(office);

        QVERIFY2(spokenOf.contains("Si è inoltre discusso del progetto Alba.") && !spokenOf.contains("presentato"),
                 qPrintable(spokenOf));
        QVERIFY2(presented.contains("è stato presentato il progetto Alba."), qPrintable(presented));
        QVERIFY2(!putOff.contains("Alba"), qPrintable(putOff));
    }

    void anObserverIsNoExpert()
    {
        SmallSecretariat office;
        office.point("Primo");
        office.attendance({}, office.person("dott.", "Ugo", "Ascolta"), AttendanceValue::Observer);
        office.attendance({}, office.person("dott.", "Pio", "Esperto"), AttendanceValue::Invitee);

        const QString release = releaseOf(office);

        QVERIFY2(release.contains("Pio Esperto") && !release.contains("Ascolta"), qPrintable(release));
    }

    void onTheDayOfTheMeetingItSaysToday()
    {
        SmallSecretariat office;
        office.meeting().heldOn = PartialDate::onDay(QDate(2025, 6, 1));

        QVERIFY2(releaseOf(office).contains("Si è riunito oggi, presso la Sala riunioni"),
                 qPrintable(releaseOf(office)));
    }
};

QTEST_APPLESS_MAIN(TestPressRelease)
#include "tst_press_release.moc"
