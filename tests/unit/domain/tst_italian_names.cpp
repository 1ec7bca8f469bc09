#include "core/domain/italian_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace seduta;

namespace {

struct Names {
    const char *to;
    const char *of;
    const char *list;
};

// Names of the kinds that public bodies and the third sector have, under the article good Italian gives them; those that nobody can know
// take none.
// clang-format off
constexpr std::array names{
    Names{"alla ", "della ", R"(
Casa della Carità di Prova · Casa di riposo Città di Prova · Casa circondariale · Casa famiglia Il Nido
Pia Unione delle Figlie di Maria · Magnifica Comunità di Fiemme · Venerabile Confraternita della Misericordia
Regia Accademia di Prova · Nuova Cooperativa Sociale · Pubblica Assistenza · Croce Verde · Croce Bianca Prova
Pro loco · Pro loco di Canelli · Proloco di Canelli · Pro Loco Valle Belbo · PRO LOCO di Nizza
CCIAA · CCIAA di Asti · C.C.I.A.A. · C.C.I.A.A. di Asti · Cciaa di Asti · Camera di Commercio
Sovrintendenza scolastica · Dirigenza scolastica · Presidenza della Giunta · Residenza per anziani Villa Rosa
Zona sociale 4 · Fism · FISM di Prova · Cgil · C.G.I.L. · CISL FP · Uil scuola · Cna · C.I.A. di Prova · Gdf
Sez. Alpini di Prova · Sez. di Polizia stradale · Soc. Operaia di Mutuo Soccorso · Coop. sociale Crescere
Dir. Didattica · Reg. Piemonte · Prov. di Prova · Fond. Cassa di Risparmio · Parr. San Giovanni
S.O.M.S. di Canelli · SOMS Prova · Mensa dei poveri · Pastorale dei migranti · Missione cattolica rumena
Chiesa Evangelica della Riconciliazione · Moschea di Prova · Squadra mobile · Compagnia Carabinieri di Canelli
Tenenza di Nizza · Stazione Carabinieri · Banca del Tempo · Banca d'Italia · Biblioteca civica
Bottega del commercio equo · Piccola Casa della Divina Provvidenza · Conferenza dei Sindaci · Tavola della Pace
Consulta comunale degli stranieri · Lega delle Cooperative · Guardia Costiera · Polizia Locale
Protezione Civile · Rete delle scuole · Rappresentanza sindacale unitaria · Delegazione diocesana
Facoltà di Medicina · Facolta' di Medicina · Sanità pubblica · Municipalità di Prova · Realtà del territorio
Custodia di Terra Santa · Sala operativa 118 · Cabina di regia · Cittadella della Solidarietà · Clinica San Paolo
Cattedrale di Prova · Sartoria sociale · Falegnameria del carcere · Farmacia comunale · Famiglia Vincenziana
Polfer · Polizia Ferroviaria · Digos · Linea Verde · 3ª Circoscrizione · 1ª Commissione consiliare
Fondation Grand Paradis · COREIS · FOCSIV · Magistratura di sorveglianza · Nunziatura apostolica)"},
    Names{"al ", "del ", R"(
Pronto Soccorso · Pronto Soccorso dell'ospedale di Prova · Parco naturale · Parco del Po · TAR · TAR Piemonte · Tar
T.A.R. Piemonte · DLCI · Dlci · Dip. per le Libertà civili e l'Immigrazione · Dip. di Prevenzione
Dip.to di Salute mentale · SerD · SerD di Prova · Ser.D. di Prova · SerT · Servizio Dipendenze
Centro per l'impiego · C.P.I.A. 1 Prova · Cpia 2 · Com. Provinciale dei Carabinieri · Patronato ACLI
Patronato INAS CISL · Tavolo immigrazione · Tavolo per la salute mentale · Gruppo Abele · Gruppo Volontari Caritas
Rotary Club Prova · Rotary · Lions Club Prova · Lions · Kiwanis Club · Panathlon Club · Soroptimist Club Prova
Cssac · CSSAC · 2º Circolo · 2° Circolo didattico · 7° Reggimento · II Circolo didattico · IV Reparto · 115
Provveditorato alle opere pubbliche · Difensore civico · Gestore del servizio idrico · Procuratore della Repubblica
Direttore dei lavori · Curatore speciale · Giudice di pace · Genio civile · Liceo classico · Conservatorio di musica
Convitto nazionale · Museo diocesano · Nucleo investigativo · Movimento dei Focolari · Movimento per la Vita
Vicariato di Prova · Santuario della Madonna · Monastero di Bose · Battaglione San Marco · Presidio di Libera
Policlinico Gemelli · Rettorato · Polo universitario · Porto di Prova · Cantiere delle donne · CAV · C.A.V. di Prova
CAF Acli · CAI · C.A.I. sezione di Prova · CAS di via Roma · CPR di Torino · CTS · CSVAA · Condominio solidale
Mercato ortofrutticolo · Festival delle culture · Fondo di solidarietà · Villaggio dei Popoli · Nido comunale
Min. dell'Interno · Trib. per i minorenni · Cons. socio-assistenziale · Banco Alimentare · Cenacolo Eucaristico
Cottolengo di Prova · Sermig · SERMIG · SIULP · CNCA · C.N.C.A. · MASCI · Masci Prova · Castello di Prova
Salone del Libro · Volontariato Vincenziano · Quartiere Praia
Dormitorio pubblico · Progetto Tenda · Commissario straordinario · Borgo San Pietro · Comune di Tigliole)"},
    Names{"allo ", "dello ", R"(
Sportello Immigrati · Sportello unico · Zonta · Zonta Club Prova · Zonta International · Yacht Club Prova · Yacht Club
Studio legale associato · Studio Zero · Spazio Ascolto · Spazio Kor · Stadio comunale · Scalo ferroviario · Sci Club
Sporting Club Prova · Stato civile · SPI · Spi Cgil · Sprar di Prova · Snals)"},
    Names{"all'", "dell'", R"(
Aeroporto · Aeroporto di Levaldigi · Hotel House · Hotel Reale · Institut agricole régional
Unité des Communes valdôtaines · UNITÉ DES COMMUNES valdôtaines · AGESCI · Agesci · A.G.E.S.C.I. · Agesci Prova 1
AGESCI Prova 1 · Uff. Scolastico Territoriale · Uff. Immigrazione · Ufficio scolastico · Ufficio Pio
Ist. comprensivo di Prova · Istituto comprensivo n. 4 · I.C. Canelli · IC Canelli · I.I.S. Castigliano · ITIS Artom
Opera Pia Isnardi · Opera Don Guanella · Ordine degli avvocati · Avvocatura distrettuale · AVIS comunale · Avis
Auser · AUSER Prova · Arci · ARCI Prova · Anpi · A.N.P.I. sezione di Prova · Ance · Anffas · AISM · A.I.S.M.
Aido · Associazione Papa Giovanni · Ass. Migrantes · Assoc. Albanesi · Assessorato alle politiche sociali
Az. Ospedaliera · Azienda sanitaria locale · Amm. provinciale · Ambasciata di Romania · Archivio di Stato
Asilo Notturno · Asilo infantile · Ateneo · Auditorium comunale · Autorità portuale · Unione Collinare · Unione montana
UNPLI · Unpli Piemonte · UniTre · UEPE · U.E.P.E. · UISP · Uisp · Osp. Cardinal Massaia · Oasi della Pace
Orfanotrofio · Emporio solidale · Ente scuola edile · Enaip Prova · Univ. degli Studi di Prova · Inail · Itl
Intendenza di finanza · Istituto penale · Alleanza delle cooperative · Anagrafe · Equipe psicosociale
Hospice di Prova · Hub vaccinale · Help Center · Open Society Foundation · African Community Prova · APRO Formazione
Apro Formazione · UCOII · 8° Circolo · 11° Reggimento · VIII Zona · Aula studio · Albergo sociale · Antica Bottega
ex Ospedale psichiatrico · Urp · Arciconfraternita della Misericordia · Istituto salesiano)"},
    Names{"ai ", "dei ", R"(
Soggetti gestori · Soggetti attuatori · Salesiani · Salesiani di Don Bosco · Notai · Notai della provincia
Datori di lavoro · Produttori · Produttori di vino · Mediatori culturali · Tutori volontari · Giornalisti · Farmacisti
Parroci della città · Presidi · Docenti referenti · Dirigenti scolastici · Residenti · Patronati · Parchi · Licei
Commercianti · Lavoratori stagionali · Cittadini stranieri · Frati minori · Francescani · Padri Scalabriniani
Missionari della Consolata · Religiosi · Professionisti · Responsabili · Coordinatori · Prefetti · Questori
Rettori · Direttori · Sigg. Sindaci · Ministri di culto · Tavoli tematici · Distretti sanitari · Nidi comunali
Rifugiati · Vincenziani · Partner del progetto · Sette Comuni · 7 Comuni · CAS provinciali · Musei civici
Consiglieri comunali · Gesuiti · Richiedenti asilo · Garanti · Pensionati Cisl)"},
    Names{"agli ", "degli ", R"(
Studenti · Studenti universitari · Artigiani · Artisti · Assistenti sociali · Avvocati del foro · Agricoltori
Albergatori · Allevatori · Anziani · Alpini di Prova · Amministratori · Enti locali · Enti gestori
Istituti scolastici · Insegnanti · Imprenditori agricoli · Infermieri · Ingegneri · Operatori · Operatori sociali
Ordini · Organi di stampa · Ospedali riuniti · Psicologi · Educatori · Esercenti · Interpreti · Utenti
8 Comuni · Stakeholder · Uffici giudiziari · Otto Comuni · Scultori · Avvocati)"},
    Names{"alle ", "delle ", R"(
Suore · Suore Missionarie · Suore della Carità · Organizzazioni · Ricercatrici · Mediatrici culturali
Operatrici sociali · Scuole secondarie di II grado · Scuole paritarie · Categorie produttive · Cooperative
Confraternite riunite · Comunità straniere · Comunità Straniere · Comunità locali · Autorità locali
Università piemontesi · Diocesi piemontesi · Città metropolitane · Caritas parrocchiali · Realtà associative
Forze dell'ordine · Forze di polizia · Province · Regioni · Aziende sanitarie · Famiglie affidatarie · Figlie di Maria
Missionarie della Consolata · Volontarie vincenziane · ACLI · Acli provinciali · A.C.L.I. · OO.SS. · OO.SS. confederali
Camere del lavoro · Casse edili · Case della comunità · Banche · Biblioteche · Botteghe del mondo · Consulte
Imprese sociali · Strutture ricettive · ONG locali · ONG presenti · Linee guida · Zone sociali)"},
    Names{"a ", "di ", R"(
Mani Tese · Nuovi Orizzonti · Libera · Emmaus · Emmaus Piemonte · Emergency · Terre des hommes · Save the Children
Oxfam Italia · Confartigianato Imprese Prova · Confesercenti · Confcooperative Piemonte · Legacoop Piemonte · Cesvi
Slow Food · Legambiente · Cittadinanzattiva · Non Una di Meno · Piemonte Solidale · Insieme per l'Africa
Terra Mia · Ponti di Pace · Sole e Luna · Noi con Voi · Volta la Carta · Piacenza Solidale · Vicenza Accoglie
Firenze per il mondo · Cuore Amico · Fiore del Deserto · Mosaico · Pace e Bene · Kairos · Medici Senza Frontiere
Migrantes · Mondo Migliore · Telefono Rosa)"},
    Names{"ad ", "di ", R"(
Amnesty International · ActionAid · Amore e Vita · Avanti Insieme · Argo · Asti Solidale · Articolo 21)"},
};
// clang-format on

// Which letters are capital says nothing of an acronym.
constexpr std::array alike{
    "AGESCI · Agesci · agesci · A.G.E.S.C.I.",
    "CCIAA · Cciaa · C.C.I.A.A.",
    "CGIL · Cgil · C.G.I.L.",
    "SERD · SerD · Serd · Ser.D. · Se.R.D.",
    "UISP · Uisp · U.I.S.P.",
    "FISM · Fism · F.I.S.M.",
    "COGESA · CoGeSa · Cogesa · Co.Ge.Sa.",
    "OIM · Oim · O.I.M.",
    "TAR · Tar · T.A.R.",
    "ACLI · Acli · A.C.L.I.",
    "ARCI · Arci · A.R.C.I.",
    "UNHCR · Unhcr · U.N.H.C.R.",
};

QStringList namesIn(const char *list)
{
    static const QRegularExpression separator(QString::fromUtf8(" · |\n"));
    return QString::fromUtf8(list).split(separator, Qt::SkipEmptyParts);
}

}

class ItalianNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfBodiesTakeTheirArticle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("of");
        for (const Names &each : names)
            for (const QString &name : namesIn(each.list))
                QTest::newRow(qUtf8Printable(name)) << name << QString::fromUtf8(each.to) << QString::fromUtf8(each.of);
    }

    void namesOfBodiesTakeTheirArticle()
    {
        QFETCH(QString, name);
        QFETCH(QString, to);
        QFETCH(QString, of);

        QCOMPARE(withArticle(name, Preposition::A), to + name);
        QCOMPARE(withArticle(name, Preposition::Di), of + name);
    }

    void anAcronymReadsAlikeHoweverItIsWritten()
    {
        for (const char *list : alike) {
            const auto ways = namesIn(list);
            const auto article = [](const QString &name) {
                return withArticle(name, Preposition::A).chopped(name.size());
            };
            for (const QString &way : ways)
                QCOMPARE(article(way) + way, article(ways.constFirst()) + way);
        }
    }

    void acronymsOfAGroupAreSeveral()
    {
        const NameFacts group{ArticleOverride::Automatic, true, {}};

        QCOMPARE(withArticle("CAS", Preposition::Di, group), "dei CAS");
        QCOMPARE(withArticle("C.A.S. della provincia", Preposition::A, group), "ai C.A.S. della provincia");
        QCOMPARE(withArticle("ONG", Preposition::Di, group), "delle ONG");
        QCOMPARE(withArticle("Categorie produttive", Preposition::Di, group), "delle Categorie produttive");
        QCOMPARE(withArticle("Datori di lavoro", Preposition::Di, group), "dei Datori di lavoro");
        QCOMPARE(withArticle("Rete antiviolenza", Preposition::Di, group), "della Rete antiviolenza");
        QCOMPARE(withArticle("CGIL, CISL e UIL", Preposition::A, group), "a CGIL, CISL e UIL");
        QCOMPARE(withArticle("INPS e INAIL", Preposition::Di, group), "di INPS e INAIL");
        QCOMPARE(withArticle("CAS", Preposition::Di), "del CAS");
    }
};

QTEST_GUILESS_MAIN(ItalianNamesTest)

#include "tst_italian_names.moc"
