#include "core/documents/contents/forms.h"
#include "core/documents/odt/odt_text.h"
#include "core/documents/tree/element_reader.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QTest>

using namespace seduta;

/// The Italian of whole papers: names in sentences, places, and words that the template says already.
class TestItalianOnPapers : public QObject
{
    Q_OBJECT

private:
    static QString minutesOf(const SmallSecretariat &office) { return SmallSecretariat::words(office.minutes()); }
    static QString releaseOf(const SmallSecretariat &office)
    {
        return SmallSecretariat::words(office.paper(DocumentKind::PressRelease));
    }
    static QString letterOf(const SmallSecretariat &office)
    {
        return SmallSecretariat::words(office.letters().first().sheet);
    }

private Q_SLOTS:
    void aNameWithItsOwnArticleIsNeverMelted()
    {
        SmallSecretariat office;
        auto &body = office.body("Gli Amici di Peter Pan");
        body.category = BodyCategory::ForeignersAssociation;
        office.letter(body.id);

        const QString letter = letterOf(office);

        QVERIFY2(letter.contains("All'associazione «Gli Amici di Peter Pan»"), qPrintable(letter));
        QVERIFY2(letter.contains("Codesta Associazione è convocata, con un proprio rappresentante, per la seduta"),
                 qPrintable(letter));
    }

    void acronymsOfAGroupArePlural()
    {
        SmallSecretariat office;
        auto &body = office.body("CAS");
        body.kind = BodyKind::Group;
        office.letter(body.id);

        const QString letter = letterOf(office);

        QVERIFY2(letter.contains("Ai CAS"), qPrintable(letter));
        QVERIFY2(letter.contains("Codesti CAS sono convocati, con propri rappresentanti,"), qPrintable(letter));
    }

    void aTypedAddresseeIsReadAsNamesAre()
    {
        SmallSecretariat office;
        auto &body = office.body("Comuni della provincia");
        body.addressee = "Sigg. Sindaci dei Comuni";
        office.letter(body.id);

        QVERIFY2(letterOf(office).contains("Ai Sigg. Sindaci dei Comuni"), qPrintable(letterOf(office)));
    }

    void aMeetingInAStreetIsHeldInIt()
    {
        SmallSecretariat office;
        office.point("Uno");
        office.meeting().venue = "Via Rapisardi 1";

        QVERIFY2(minutesOf(office).contains(", in via Rapisardi 1, si è riunito"), qPrintable(minutesOf(office)));
        QVERIFY2(releaseOf(office).contains(", in via Rapisardi 1, presieduto dal Prefetto,"),
                 qPrintable(releaseOf(office)));

        office.meeting().venue = "la stanza del Prefetto";
        QVERIFY(minutesOf(office).contains(", presso la stanza del Prefetto, si è riunito"));
        QVERIFY(releaseOf(office).contains(", presso la stanza del Prefetto, presieduto"));
    }

    void aNumberTypedWithItsWordsSaysThemOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const std::initializer_list<std::pair<const char *, const char *>> rows{
            {"12/2025", "12/2025"},
            {"n. 12/2025", "12/2025"},
            {"N. 12/2025", "12/2025"},
            {"prot. n. 12", "12"},
            {"Prot. 12", "12"},
            {"prot.n.12", "12"},
            {"Protocollo n. 12", "12"},
            {"nota prot. n. 12", "12"},
            {"numero 12", "12"},
            {"n° 12", "12"},
            {"Verbale n. 3", "3"},
            {"N/12", "N/12"},
            {"n.", "n."},
            {"Nord 12", "Nord 12"},
            {"", ""},
        };
        for (const auto &[typed, number] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(number);
    }

    void aNumberTypedWithItsWordsSaysThemOnce()
    {
        QFETCH(QString, typed);

        QTEST(numberAlone(typed), "number");
    }

    void aWordOfTheTemplateMeetsNoneOfTheSame()
    {
        SmallSecretariat office;
        auto &letter = office.letter(office.body("Questura di Prova").id);
        letter.protocolRef = "Prot. n. 12";
        letter.protocolOn = QDate(2025, 5, 2);
        office.meeting().number = "n. 4";
        office.meeting().classification = "Classifica 5.2";
        office.meeting().dossier = "Fascicolo 7";
        auto &composition = office.add(&Secretariat::compositions);
        composition.decreeRef = "Decreto n. 5";
        auto &project = office.add(&Secretariat::projects);
        project.title = "Progetto Aurora";
        project.programme = "Programma FAMI";
        project.territory = "le Langhe";
        auto &link = office.add(&Secretariat::agendaLinks);
        link.agendaItemId = office.point("Aurora").id;
        link.projectId = project.id;

        const QString all =
            letterOf(office) + minutesOf(office) + releaseOf(office) + SmallSecretariat::words(office.agenda());

        QVERIFY2(all.contains("Prot. n. 12 del 2 maggio"), qPrintable(all));
        QVERIFY(all.contains("con nota prot. n. 12 del"));
        QVERIFY(all.contains("Classifica 5.2") && all.contains("Fascicolo 7"));
        QVERIFY(all.contains("al decreto n. 5"));
        QVERIFY(all.contains("del progetto Aurora") && all.contains("programma FAMI"));
        QVERIFY(all.contains("rivolto alle Langhe"));
        for (const char *twice : {"decreto decreto", "progetto progetto", "programma programma", "n. n.", "prot. prot"})
            QVERIFY2(!all.contains(QLatin1String(twice), Qt::CaseInsensitive), twice);
    }

    void anOutcomeToldInWordsIsToldOnce_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("the same words") << Outcome::Agreed << "I presenti convengono."
                                        << "I presenti convengono.";
        QTest::newRow("another subject") << Outcome::Agreed << "Tutti convengono sulla proposta"
                                         << "Tutti convengono sulla proposta.";
        QTest::newRow("impersonal") << Outcome::Noted << "Si prende atto dei dati"
                                    << "Si prende atto dei dati.";
        QTest::newRow("an opinion") << Outcome::OpinionFavourable << "Il Consiglio unanime esprime parere favorevole"
                                    << "Il Consiglio unanime esprime parere favorevole.";
        QTest::newRow("something else") << Outcome::Noted << "Prende la parola il Comune"
                                        << "Il Consiglio ne prende atto. Prende la parola il Comune.";
        QTest::newRow("what follows") << Outcome::Agreed << "La proposta sarà inviata alla Regione"
                                      << "I presenti convengono su quanto proposto. La proposta sarà inviata alla "
                                         "Regione.";
        QTest::newRow("a noun alike") << Outcome::Agreed << "Convenzione da firmare"
                                      << "I presenti convengono su quanto proposto. Convenzione da firmare.";
    }

    void anOutcomeToldInWordsIsToldOnce()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, typed);
        QFETCH(QString, told);
        SmallSecretariat office;
        auto &item = office.point("Punto");
        item.outcome = outcome;
        item.outcomeText = typed;

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("1. Punto " + told + u' '), qPrintable(minutes));
    }

    void noBlankIsLeftBeforeABracket()
    {
        SmallSecretariat office;
        auto &item = office.point("Punto");
        auto &area = office.add(&Secretariat::criticalAreas);
        area.title = "Alloggi";
        auto &report = office.addToMeeting(&Secretariat::criticalAreaReports);
        report.criticalAreaId = area.id;
        report.agendaItemId = item.id;
        report.place = "Canelli ";
        report.text = "Mancano alloggi.";

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("Alloggi (Canelli): mancano alloggi."), qPrintable(minutes));
    }

    void wordsAfterAColonBeginSmall()
    {
        SmallSecretariat office;
        const auto body = office.body("Questura di Prova").id;
        const auto item = office.point("Punto").id;
        office.statement(item, body, {}).text = "I dati sono in calo";
        office.statement(item, office.body("INPS").id, {}).text = "C.A.S. pieni";

        const QString minutes = minutesOf(office);

        QVERIFY2(minutes.contains("Interviene il rappresentante della Questura di Prova: i dati sono in calo."),
                 qPrintable(minutes));
        QVERIFY(minutes.contains("dell'INPS: C.A.S. pieni."));
    }

    void noLineEndsWithinANumberInTheFootNorInOdt()
    {
        SmallSecretariat office;
        office.council().pec = "prefettura@pec.example.org";
        office.council().email = "prefettura@example.org";
        office.council().phone = "+39 0141 000000";

        const QString foot = office.agenda().letterhead.foot;

        QCOMPARE(QString(foot).replace(QChar::Nbsp, u'_'),
                 "tel._+39 0141 000000 – PEC:_prefettura@pec.example.org – e-mail:_prefettura@example.org");
        const auto paper = elementTree("<p>Alle ore 10.00 dell'8 maggio 2025, art. 3</p>").value();
        QVERIFY(QString::fromUtf8(odtContent(paper))
                    .replace(QChar::Nbsp, u'_')
                    .contains("Alle ore_10.00 dell'8_maggio_2025, art._3"));
    }
};

QTEST_GUILESS_MAIN(TestItalianOnPapers)

#include "tst_italian_on_papers.moc"
