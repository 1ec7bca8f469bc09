#include "core/documents/odt/odt.h"
#include "tests/unit/documents/printed_paper.h"
#include "tests/unit/documents/small_secretariat.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

struct Place {
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
};

QList<Place> placesOf(const QString &word, const QString &places)
{
    static const QRegularExpression box(
        "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">([^<]*)</word>");
    QList<Place> found;
    for (auto it = box.globalMatch(places); it.hasNext();) {
        const auto match = it.next();
        if (word.isEmpty() || match.captured(4) == word)
            found.append({match.captured(1).toDouble(), match.captured(3).toDouble(), match.captured(2).toDouble()});
    }
    return found;
}

}

class TestLetterContents : public QObject
{
    Q_OBJECT

private:
    QString letterOf(const SmallSecretariat &office) { return plainText(office.letters().first().sheet.html); }

private Q_SLOTS:
    void copiesStandInEveryLetterAndGetNoneOfTheirOwn()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        office.letter(office.body("Croce Rossa Italiana").id);
        office.letter(office.body("Regione Piemonte").id, ConvocationRole::Copy);

        const auto letters = office.letters();

        QCOMPARE(letters.size(), 2);
        for (const auto &letter : letters)
            QCOMPARE(plainText(letter.sheet.html).count("e, p.c. Alla Regione Piemonte"), 1);
        QVERIFY(!plainText(letters.first().sheet.html).contains("Croce Rossa"));
        const QString all = plainText(office.singleLetter().html);
        QCOMPARE(all.count("e, p.c. Alla Regione Piemonte"), 1);
        QVERIFY(!all.section("ELENCO DEI DESTINATARI", 1).contains("Regione Piemonte"));
    }

    void aLetterWithoutCopiesSaysNothingOfThem()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);

        QVERIFY(!letterOf(office).contains("p.c."));
    }

    void aPointAboutAnEditionConcernsWhoLeadsItAndItsPartners()
    {
        SmallSecretariat office;
        const auto lead = office.body("Questura di Prova").id;
        const auto partner = office.body("Croce Rossa Italiana").id;
        const auto other = office.body("Regione Piemonte").id;
        for (const auto body : {lead, partner, other})
            office.letter(body);
        office.add(&Secretariat::projects).title = "Alba";
        auto &edition = office.add(&Secretariat::projectEditions);
        edition.projectId = ProjectId(1);
        edition.leadBodyId = lead;
        auto &with = office.add(&Secretariat::projectPartners);
        with.editionId = ProjectEditionId(1);
        with.bodyId = partner;
        office.point("Comunicazioni");
        auto &link = office.add(&Secretariat::agendaLinks);
        link.agendaItemId = office.point("Prima edizione di Alba").id;
        link.projectEditionId = ProjectEditionId(1);

        const auto letters = office.letters();

        const auto concerns = [&](int letter) {
            return plainText(letters.at(letter).sheet.html).contains("Il punto n. 2 riguarda in particolare codest");
        };
        QVERIFY2(concerns(0), qPrintable(plainText(letters.at(0).sheet.html)));
        QVERIFY(concerns(1));
        QVERIFY(!concerns(2));
    }

    void aContributionThatACommitmentSaysIsOneLine()
    {
        SmallSecretariat office;
        const auto body = office.body("Questura di Prova").id;
        office.letter(body);
        auto &plan = office.add(&Secretariat::planVersions);
        plan.title = "Piano territoriale";
        auto &contribution = office.add(&Secretariat::bodyContributions);
        contribution.planVersionId = plan.id;
        contribution.bodyId = body;
        QVERIFY(letterOf(office).contains("in attesa"));

        auto &action = office.add(&Secretariat::actionItems);
        action.title = "Trasmissione del contributo";
        action.planVersionId = plan.id;
        auto &owner = office.add(&Secretariat::actionOwners);
        owner.actionItemId = action.id;
        owner.bodyId = body;

        QVERIFY(letterOf(office).contains("Trasmissione del contributo"));
        QVERIFY(!letterOf(office).contains("in attesa"));
        owner.status = ActionStatus::Completed;
        QVERIFY(letterOf(office).contains("in attesa"));
    }

    void copiesStandApartFromTheAddressee_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("below the town") << "PROVA";
        QTest::newRow("below the name alone") << "";
    }

    void copiesStandApartFromTheAddressee()
    {
        QFETCH(QString, place);
        SmallSecretariat office;
        auto &addressed = office.body("Questura di Prova");
        addressed.place = place;
        addressed.postalAddress = "Corso Primo";
        office.letter(addressed.id).channel = Channel::Pec;
        office.letter(office.body("Regione Piemonte").id, ConvocationRole::Copy);

        const QString places = PrintedPaper(office.letters().first().sheet).places();

        const qreal first = placesOf("Questura", places).first().top;
        const qreal street = placesOf("Corso", places).first().top;
        const qreal above = place.isEmpty() ? street : placesOf(place, places).first().top;
        const Place copy = placesOf("e,", places).first();
        const qreal pitch = street - first;
        QVERIFY2(copy.top - above > pitch + 3, qPrintable(QString::number(copy.top - above)));
        QVERIFY(copy.left > 595 / 2.0);
    }

    void theConvenerSigns_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("honorific");
        QTest::addColumn<Gender>("gender");
        QTest::addColumn<QString>("formula");
        QTest::newRow("the chair's title") << ""
                                           << "dott." << Gender::Masculine << "IL PREFETTO";
        QTest::newRow("a woman with a title of both") << ""
                                                      << "dott.ssa" << Gender::Feminine << "IL PREFETTO";
        QTest::newRow("a woman") << "Viceprefetta Vicaria"
                                 << "dott.ssa" << Gender::Feminine << "LA VICEPREFETTA VICARIA";
        QTest::newRow("a title that shows none") << "Dirigente"
                                                 << "dott.ssa" << Gender::Feminine << "LA DIRIGENTE";
        QTest::newRow("only the honorific tells") << "Dirigente"
                                                  << "dott.ssa" << Gender::Unknown << "LA DIRIGENTE";
    }

    void theConvenerSigns()
    {
        QFETCH(QString, title);
        QFETCH(QString, honorific);
        QFETCH(Gender, gender);
        QFETCH(QString, formula);
        SmallSecretariat office;
        office.meeting().convenerId = office.person(honorific, "Nome", "Esempio", gender);
        office.meeting().convenerTitle = title;
        office.letter(office.body("Questura di Prova").id);

        const QString expected = QStringLiteral("\n\n%1\n%2 Nome Esempio\n").arg(formula, honorific);
        QVERIFY2(letterOf(office).contains(expected), qPrintable(letterOf(office)));
    }

    void aDelegateSignsUnderTheFormulaChosen()
    {
        SmallSecretariat office;
        office.meeting().convenerId = office.person("dott.", "Mario", "Esempio", Gender::Masculine);
        const PersonId delegate = office.person("dott.ssa", "Anna", "Prova", Gender::Feminine);
        office.signatory(DocumentKind::Convocation, "p. IL PREFETTO\nIL VICEPREFETTO VICARIO", delegate).closing =
            "(firmato digitalmente)";
        office.letter(office.body("Questura di Prova").id);

        const QString letter = letterOf(office);

        QVERIFY2(letter.contains("\n\np. IL PREFETTO\nIL VICEPREFETTO VICARIO\ndott.ssa Anna Prova\n(firmato "
                                 "digitalmente)\n"),
                 qPrintable(letter));
        QVERIFY(!letter.contains("Mario Esempio"));
        QVERIFY(plainText(office.agenda().html).contains("\nIL VICEPREFETTO VICARIO\ndott.ssa Anna Prova\n"));
    }

    void aLetterNobodySignsYetHasALineForTheName()
    {
        SmallSecretariat office;
        office.council().chairTitle.clear();
        office.letter(office.body("Questura di Prova").id);

        const Sheet sheet = office.letters().first().sheet;

        QVERIFY(plainText(sheet.html).contains("\n\n______________________\n"));
        QVERIFY(!sheet.html.contains("<p></p>"));
    }

    void theSlipSaysWhereAndWhenItIsAwaitedIfThatIsKnown()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        QVERIFY(letterOf(office).contains("\nda restituire compilato\n"));

        office.meeting().replyBy = QDate(2025, 6, 5);
        office.council().replyAddress = "consiglio@example.org";
        QVERIFY2(letterOf(office).contains(
                     "\nda restituire compilato entro il 5 giugno 2025 all'indirizzo consiglio@example.org\n"),
                 qPrintable(letterOf(office)));
    }

    void aBodyWithoutAnyAddressGetsALetter()
    {
        SmallSecretariat office;
        office.letter(office.body("Associazione senza recapiti").id);

        const auto letters = office.letters();

        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().addressee, "Associazione senza recapiti");
        const QString letter = plainText(letters.first().sheet.html);
        QVERIFY2(letter.contains("\n\nAll'Associazione senza recapiti\n\nOGGETTO"), qPrintable(letter));
        QVERIFY(!letter.contains("PEC"));
        QVERIFY(!letters.first().sheet.html.contains("<p></p>"));
    }

    void aLetterByPecWithoutAPecSaysNoEmptyAddress_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("pec") << Channel::Pec;
        QTest::newRow("email") << Channel::Email;
    }

    void aLetterByPecWithoutAPecSaysNoEmptyAddress()
    {
        QFETCH(Channel, channel);
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id).channel = channel;

        const QString letter = letterOf(office);

        QVERIFY(!letter.contains("PEC:"));
        QVERIFY(!letter.contains("e-mail:"));
        QVERIFY(letter.contains("Alla Questura di Prova\n"));
    }

    void anEmptyAgendaIsNotAnnounced()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);

        for (const Sheet &sheet : {office.letters().first().sheet, office.singleLetter()}) {
            const QString letter = plainText(sheet.html);
            QVERIFY(letter.contains("L'ordine del giorno sarà comunicato con successiva nota."));
            QVERIFY2(!letter.contains("con il seguente ordine del giorno"), qPrintable(letter));
        }
    }

    void anAgendaIsAnnouncedOnce()
    {
        SmallSecretariat office;
        office.letter(office.body("Questura di Prova").id);
        office.point("Primo argomento");
        office.point("Secondo argomento");

        for (const Sheet &sheet : {office.letters().first().sheet, office.singleLetter()})
            QCOMPARE(plainText(sheet.html).count("con il seguente ordine del giorno:\n\n1. | Primo argomento"), 1);
    }

    void longNamesAreWholeAndInsideThePage_data()
    {
        QTest::addColumn<QString>("name");
        const QString sixty = "Associazione provinciale per l'accoglienza e l'integrazione";
        QTest::newRow("60 characters") << sixty + "s";
        QTest::newRow("60 characters without a blank") << QStringLiteral("Abcdefghij").repeated(6);
        QTest::newRow("45 capitals without a blank") << QStringLiteral("ABCDEFGHI").repeated(5);
        QTest::newRow("200 characters") << (sixty + " ").repeated(4).left(199) + "z";
    }

    void longNamesAreWholeAndInsideThePage()
    {
        QFETCH(QString, name);
        SmallSecretariat office;
        auto &body = office.body(name);
        body.pec = QStringLiteral("protocollo.generale.ufficio.accoglienza") + "@pec.provincia.prova.example.it";
        office.letter(body.id);

        for (const Sheet &sheet : {office.letters().first().sheet, office.singleLetter(), office.attendanceForm()}) {
            const PrintedPaper paper(sheet);
            const QString printed = paper.words().remove(QRegularExpression("[\\s\\x{200B}]"));
            QVERIFY2(printed.contains(QString(name).remove(u' ')), qPrintable(paper.words()));
            for (const auto &place : placesOf({}, paper.places()))
                QVERIFY2(place.right < (210 - 24) / 25.4 * 72, qPrintable(sheet.title));
        }
    }

    void hostileNamesAreWrittenAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("tag") << "<img src=x>";
        QTest::newRow("end of a tag") << "</p></div><h1>Titolo";
        QTest::newRow("sql") << "'; DROP TABLE body; --";
        QTest::newRow("mustache") << "{{title}}";
        QTest::newRow("raw mustache") << "{{{consiglio.nome}}} {{#punti}} {{> copies}}";
        QTest::newRow("placeholders") << "%1 %2 {x} {y} %n";
        QTest::newRow("entity") << "Rossi &amp; Verdi &lt;b&gt; & C.";
        QTest::newRow("emoji") << "Amici 🌞 👨‍👩‍👧 della scuola";
    }

    void hostileNamesAreWrittenAsTheyAre()
    {
        QFETCH(QString, name);
        SmallSecretariat office;
        auto &body = office.body(name);
        body.addressee = "Al " + name;
        body.postalAddress = "via " + name;
        body.place = "città " + name;
        body.pec = name;
        office.letter(body.id);
        office.letter(office.body("p.c. " + name).id, ConvocationRole::Copy);
        office.council().name = "Consiglio " + name;
        office.meeting().title = "Titolo " + name;
        office.point("Punto " + name);
        office.meeting().convenerId = office.person("dott.", "Mario", name, Gender::Masculine);

        const auto letter = office.letters().first();
        const QString words = SmallSecretariat::words(letter.sheet);

        for (const QString before : {"Al ", "via ", "PEC: ", "p.c. ", "Titolo ", "Punto ", "dott. Mario "})
            QVERIFY2(words.contains(before + name), qPrintable(before + name + " in " + words));
        QVERIFY2(words.contains(("città " + name).toUpper()), qPrintable(words));
        QVERIFY(letter.sheet.title.contains(name));
        QVERIFY(letter.sheet.runningHead.contains(name));
        QCOMPARE(letter.addressee, name);
    }

    void eachPersonExpectedHasACard()
    {
        SmallSecretariat office;
        const auto seat = [&](const QString &family, BodyId body) {
            Representative representative;
            representative.bodyId = body;
            representative.personId = office.person("dott.ssa", "Anna", family);
            office.add(&Secretariat::representatives, representative);
        };
        const auto reply = [&](ConvocationId letter, ReplyKind kind, const QString &name) {
            auto &added = office.add(&Secretariat::replies);
            added.convocationId = letter;
            added.kind = kind;
            added.participantName = name;
        };
        const auto named = office.body("Questura di Prova").id;
        seat("Mai", named);
        const auto letter = office.letter(named).id;
        reply(letter, ReplyKind::DelegateNamed, "Ugo Primo");
        reply(letter, ReplyKind::Confirmed, "Ada Seconda");
        const auto represented = office.body("Caritas").id;
        seat("Terza", represented);
        office.letter(represented);
        const auto away = office.body("Ente assente").id;
        seat("Assente", away);
        reply(office.letter(away).id, ReplyKind::AbsenceAnnounced, {});
        office.letter(office.body("Comune di Prova").id);
        office.letter(office.body("Quinto ente").id);

        const Sheet sheet = office.paper(DocumentKind::PlaceCards);
        const auto pages = PrintedPaper(sheet).pages();

        QCOMPARE(pages.size(), 2);
        QCOMPARE(sheet.html.count("class=\"name\""), 5);
        for (const QString card : {"Ugo Primo Questura di Prova", "Ada Seconda Questura di Prova",
                                   "dott.ssa Anna Terza Caritas", "Comune di Prova"})
            QVERIFY2(pages.first().contains(card), qPrintable(pages.first()));
        QVERIFY(pages.last().contains("Quinto ente") && !pages.last().contains("Prova"));
        QVERIFY(!pages.join(u' ').contains("Mai") && !pages.join(u' ').contains("ssente"));
        QVERIFY(!pages.join(u' ').contains("Prefettura"));
        QVERIFY(sheet.title.startsWith("Segnaposto"));
        QVERIFY(odtFile(sheet, QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::utc())));
    }

    void hostileNamesArePrintedAsTheyAre()
    {
        SmallSecretariat office;
        office.letter(office.body("<img src=x> '; DROP TABLE body; -- {{title}} %1 &amp; 🌞").id);

        const QString words = PrintedPaper(office.letters().first().sheet).words();

        QVERIFY2(words.contains("<img src=x> '; DROP TABLE body; -- {{title}} %1 &amp; ?"), qPrintable(words));
    }
};

QTEST_MAIN(TestLetterContents)
#include "tst_letter_contents.moc"
