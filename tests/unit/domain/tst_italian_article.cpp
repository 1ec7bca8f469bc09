#include "core/domain/italian_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace seduta;

namespace {

struct Forms {
    const char *to;
    const char *of;
    const char *from;
    const char *names;
};

// Names as offices, unions, employers and associations write them, under the forms they take.
// clang-format off
constexpr std::array bodies{
    Forms{"alla ", "della ", "dalla ", R"(
Questura di Asti · Prefettura di Asti · PREFETTURA-UTG DI CUNEO · Regione Piemonte · Provincia di Asti
Città di Torino · Citta' metropolitana di Bologna · Croce Rossa Italiana · Croce Verde
Camera di Commercio Industria Artigianato di Asti Alessandria · Caritas diocesana · Direzione Territoriale Inail
sede Provinciale dell'Inps · Sede provinciale dell'INPS · CGIL · CISL · Cisl Alessandria-Asti · UIL
Uil Piemonte · CNA · C.N.A. Piemonte Nord · Fondazione Migrantes · Chambre valdôtaine
Confederazione Italiana Agricoltori · CIA · Coldiretti · CRI · C.R.I. - Comitato di Asti · GdF
Guardia di Finanza · Polizia di Stato · Capitaneria di porto · Procura della Repubblica
Casa circondariale di Asti · Cooperativa sociale Crescere Insieme · Coop. Alice
Società di San Vincenzo de' Paoli · Diocesi di Asti · Chiesa Evangelica Valdese · Tavola Valdese
Comunità islamica · COMUNITA' DI SANT'EGIDIO · Commissione territoriale · Rete Antiviolenza
Ragioneria territoriale dello Stato · Motorizzazione civile · Protezione civile · FLC CGIL · FP CGIL
Libera Università di Bolzano · Piccola Opera Charitas · RSU · LILT · Consulta per le persone in difficoltà
Consigliera di parità)"},
    Forms{"al ", "del ", "dal ", R"(
Comando Provinciale dei Carabinieri · Comando Provinciale della Guardia di Finanza · Centro Provinciale Cpia 1
CPIA 1 Asti · Co.Ge.Sa. · Consorzio Cisa Asti- Sud · CISA Asti Sud · Comune di Canelli · Ministero dell'interno
Viminale · Tribunale di Asti · Centro per l'impiego · Comitato provinciale UNICEF · Consiglio Notarile
Garante regionale dei diritti delle persone private della libertà personale · CSV Asti Alessandria · C.S.V.
PIAM onlus · Poliambulatorio Fratelli Tutti · Politecnico di Torino · Provveditorato agli studi
Dipartimento di prevenzione · Segretariato generale · SAI · CAS · FAMI · Consolato generale del Marocco
CTI di Asti · Terzo settore · 1° Reggimento · Patronato INCA · CIR · Ser.D. · NIdiL CGIL
Forum del Terzo settore)"},
    Forms{"all'", "dell'", "dall'", R"(
INPS · Inps · I.N.P.S. · INAIL · ASL AT · Asl At · A.S.L. AT · Ufficio Scolastico Territoriale
Agenzia delle Entrate · Ispettorato Territoriale del Lavoro · Unione Industriale
Unione Industriale della Provincia di Asti · Associazione Migrantes · Arcidiocesi di Torino
Università del Piemonte Orientale · Ordine degli Avvocati · Ospedale Cardinal Massaia · UGL · ANOLF · ANCI
ARCI · Arci Asti · ASGI · UTG · ITL · USR · UST · UEPE · UNHCR · OIM · Arma dei Carabinieri
Esercito della Salvezza · Istituto psicoanalitico per le Ricerche Sociali · IIS Castigliano · Ente bilaterale
Amministrazione penitenziaria · Azienda ospedaliera · Alto Commissariato delle Nazioni Unite
Avvocatura dello Stato · Osservatorio interistituzionale · Unità operativa · 8° Reggimento · VIII Reparto mobile
XI Circolo didattico · EnAIP Piemonte · APRO Formazione · «Ufficio Migranti»)"},
    Forms{"allo ", "dello ", "dallo ", R"(
SPRAR · Sportello unico per l'immigrazione · Stato maggiore · SPI CGIL · SNALS · IAL Piemonte · Stabilimento)"},
    Forms{"ai ", "dei ", "dai ", R"(
Sindacati · Vigili del fuoco · Comuni della provincia · Carabinieri · Servizi sociali
Consorzi socio-assistenziali · CC.TT.I. · Centri di accoglienza · VV.F. · 22 enti gestori)"},
    Forms{"agli ", "degli ", "dagli ", R"(
enti del terzo settore · Enti del terzo settore · Uffici · Sportelli · stakeholder territoriali
Ordini professionali)"},
    Forms{"alle ", "delle ", "dalle ", R"(
Organizzazioni Sindacali · OO.SS. · Associazioni datoriali · ACLI · Acli provinciali · Cooperative sociali
parti sociali · Forze dell'ordine · Scuole · Istituzioni scolastiche)"},
    Forms{"a ", "di ", "da ", R"(
Carretera Central · «Carretera Central» · Migrantes · Emergency · Confindustria · Confcommercio · Libera
Medici Senza Frontiere · Save the Children · MSF · CARRETERA CENTRAL · Legacoop sociali)"},
    Forms{"ad ", "di ", "da ", R"(
Argo · Avvenire e Futuro · Alice nello specchio)"},
};
// clang-format on

QStringList namesOf(const Forms &forms)
{
    static const QRegularExpression separator(QString::fromUtf8(" · |\n"));
    return QString::fromUtf8(forms.names).split(separator, Qt::SkipEmptyParts);
}

}

class ItalianArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheArticleBeforeRealNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("from");
        for (const Forms &forms : bodies)
            for (const QString &name : namesOf(forms))
                QTest::newRow(qUtf8Printable(name)) << name << QString::fromUtf8(forms.to)
                                                    << QString::fromUtf8(forms.of) << QString::fromUtf8(forms.from);
    }

    void putsTheArticleBeforeRealNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, to);
        QFETCH(QString, of);
        QFETCH(QString, from);

        QCOMPARE(withArticle(name, Preposition::A), to + name);
        QCOMPARE(withArticle(name, Preposition::Di), of + name);
        QCOMPARE(withArticle(name, Preposition::Da), from + name);
    }

    void knowsEveryPreposition_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("il") << "Comune" << QStringList{"il Comune", "nel Comune", "sul Comune", "con il Comune"};
        QTest::newRow("lo") << "Sportello"
                            << QStringList{"lo Sportello", "nello Sportello", "sullo Sportello", "con lo Sportello"};
        QTest::newRow("l'") << "INPS" << QStringList{"l'INPS", "nell'INPS", "sull'INPS", "con l'INPS"};
        QTest::newRow("la") << "Questura"
                            << QStringList{"la Questura", "nella Questura", "sulla Questura", "con la Questura"};
        QTest::newRow("i") << "Sindacati"
                           << QStringList{"i Sindacati", "nei Sindacati", "sui Sindacati", "con i Sindacati"};
        QTest::newRow("gli") << "Uffici" << QStringList{"gli Uffici", "negli Uffici", "sugli Uffici", "con gli Uffici"};
        QTest::newRow("le") << "ACLI" << QStringList{"le ACLI", "nelle ACLI", "sulle ACLI", "con le ACLI"};
        QTest::newRow("none") << "Argo" << QStringList{"Argo", "in Argo", "su Argo", "con Argo"};
    }

    void knowsEveryPreposition()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, forms);

        const QStringList found{withArticle(name, Preposition::None), withArticle(name, Preposition::In),
                                withArticle(name, Preposition::Su), withArticle(name, Preposition::Con)};

        QCOMPARE(found, forms);
    }

    void letsTheOfficeDecide_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ArticleOverride>("fixed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no article") << "Caritas" << ArticleOverride::NoArticle << "a Caritas";
        QTest::newRow("no article before a") << "Associazione" << ArticleOverride::NoArticle << "ad Associazione";
        QTest::newRow("elided") << "UIL" << ArticleOverride::FeminineSingular << "alla UIL";
        QTest::newRow("feminine") << "Confcommercio" << ArticleOverride::FeminineSingular << "alla Confcommercio";
        QTest::newRow("masculine z") << "Zonta Club" << ArticleOverride::MasculineSingular << "allo Zonta Club";
        QTest::newRow("masculine gn") << "Gnomo" << ArticleOverride::MasculineSingular << "allo Gnomo";
        QTest::newRow("masculine ps") << "Psiche" << ArticleOverride::MasculineSingular << "allo Psiche";
        QTest::newRow("masculine i+vowel") << "Ionio" << ArticleOverride::MasculineSingular << "allo Ionio";
        QTest::newRow("masculine y") << "Yoga" << ArticleOverride::MasculineSingular << "allo Yoga";
        QTest::newRow("masculine h") << "Hotel" << ArticleOverride::MasculineSingular << "all'Hotel";
        QTest::newRow("feminine s+c") << "Strada" << ArticleOverride::FeminineSingular << "alla Strada";
        QTest::newRow("masculines") << "Medici" << ArticleOverride::MasculinePlural << "ai Medici";
        QTest::newRow("masculines vowel") << "Amici" << ArticleOverride::MasculinePlural << "agli Amici";
        QTest::newRow("feminines") << "Amiche" << ArticleOverride::FemininePlural << "alle Amiche";
        QTest::newRow("by its letters") << "FSBM" << ArticleOverride::FeminineSingular << "all'FSBM";
    }

    void letsTheOfficeDecide()
    {
        QFETCH(QString, name);
        QFETCH(ArticleOverride, fixed);

        QTEST(withArticle(name, Preposition::A, fixed), "expected");
    }

    void dropsAnArticleTypedBeforeACommonNoun()
    {
        QCOMPARE(withArticle("La Questura di Asti", Preposition::Di), "della Questura di Asti");
        QCOMPARE(withArticle("L'Unione Industriale", Preposition::A), "all'Unione Industriale");
        QCOMPARE(withArticle("gli enti del terzo settore", Preposition::Da), "dagli enti del terzo settore");
        QCOMPARE(withArticle("la cosa pubblica", Preposition::Di), "della cosa pubblica");
        QCOMPARE(withArticle("L'INPS", Preposition::A), "all'INPS");
        QCOMPARE(withArticle("La UIL", Preposition::A), "alla UIL");
        QCOMPARE(withArticle("Le ACLI", Preposition::A), "alle ACLI");
        QCOMPARE(withArticle("I CAS", Preposition::Di), "dei CAS");
        QCOMPARE(withArticle("le comunità di accoglienza", Preposition::A), "alle comunità di accoglienza");
        QCOMPARE(withArticle("Le Comunità di accoglienza", Preposition::A), "alle Comunità di accoglienza");
        QCOMPARE(withArticle("La Nuova Cooperativa", Preposition::A), "alla Nuova Cooperativa");
        QCOMPARE(withArticle("La Strada", Preposition::A), "a «La Strada»");
        QCOMPARE(withArticle("I Circolo didattico", Preposition::A), "al I Circolo didattico");
    }

    void infersTheFormOfAnUnknownCommonNounFromItsEnding()
    {
        QCOMPARE(withArticle("Sovrintendenza scolastica", Preposition::A), "alla Sovrintendenza scolastica");
        QCOMPARE(withArticle("Formazione professionale", Preposition::A), "alla Formazione professionale");
        QCOMPARE(withArticle("Allevamento sociale", Preposition::A), "all'Allevamento sociale");
    }

    void standsAnyText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const QString spider(QString::fromUtf8("🕷"));
        const QString longWord(10'000, u'a');
        const QString longName = QStringLiteral("Questura ") + longWord;
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("null") << QString() << "";
        QTest::newRow("spaces") << "  \t "
                                << "";
        QTest::newRow("around") << "  Questura "
                                << "alla Questura";
        QTest::newRow("one letter") << "B"
                                    << "a B";
        QTest::newRow("one vowel") << "a"
                                   << "ad a";
        QTest::newRow("one digit") << "7"
                                   << "al 7";
        QTest::newRow("one sign") << "«"
                                  << "a «";
        QTest::newRow("quote") << "\"Questura\""
                               << "alla \"Questura\"";
        QTest::newRow("tags") << "<b>Questura</b>"
                              << "a <b>Questura</b>";
        QTest::newRow("emoji") << spider << QStringLiteral("a ") + spider;
        QTest::newRow("emoji first") << spider + QStringLiteral(" Questura")
                                     << QStringLiteral("alla ") + spider + QStringLiteral(" Questura");
        QTest::newRow("half a surrogate") << QString(QChar(0xD83D)) << QStringLiteral("a ") + QChar(0xD83D);
        QTest::newRow("only stops") << "...."
                                    << "a ....";
        QTest::newRow("long word") << longWord << QStringLiteral("ad ") + longWord;
        QTest::newRow("long name") << longName << QStringLiteral("alla ") + longName;
        QTest::newRow("long number") << QString(10'000, u'8') << QStringLiteral("a ") + QString(10'000, u'8');
        QTest::newRow("Arabic") << QString::fromUtf8("الجمعية") << QString::fromUtf8("a الجمعية");
    }

    void standsAnyText()
    {
        QFETCH(QString, name);

        QTEST(withArticle(name, Preposition::A), "expected");
    }

    void tellsGenderAndNumberForTheVerb()
    {
        const NounForm feminine{Gender::Feminine, GrammaticalNumber::Singular};
        const NounForm masculines{Gender::Masculine, GrammaticalNumber::Plural};

        QCOMPARE(formOfName("Questura").value(), feminine);
        QCOMPARE(formOfName("Vigili del fuoco").value(), masculines);
        QVERIFY(!formOfName("Argo"));
        QCOMPARE(formOfName("Argo", ArticleOverride::FeminineSingular).value(), feminine);
    }

    void keepsTheOverrideAsAWord()
    {
        QCOMPARE(word(ArticleOverride::NoArticle), "no_article");
        QCOMPARE(fromWord<ArticleOverride>(u"feminine_plural").value(), ArticleOverride::FemininePlural);
        QVERIFY(!fromWord<ArticleOverride>(u"la"));
    }

    void capitalisesOnlyTheFirstLetter()
    {
        QCOMPARE(capitalised("alla Questura"), "Alla Questura");
        QCOMPARE(capitalised("è"), "È");
        QCOMPARE(capitalised(""), "");
    }
};

QTEST_GUILESS_MAIN(ItalianArticleTest)

#include "tst_italian_article.moc"
