#include "core/domain/italian_noun.h"

#include "core/support/text.h"

#include <QHash>
#include <QSet>

#include <array>

namespace seduta {

namespace {

constexpr NounForm masculine{Gender::Masculine, GrammaticalNumber::Singular};
constexpr NounForm feminine{Gender::Feminine, GrammaticalNumber::Singular};
constexpr NounForm masculines{Gender::Masculine, GrammaticalNumber::Plural};
constexpr NounForm feminines{Gender::Feminine, GrammaticalNumber::Plural};

constexpr QStringView masculineNouns =
    u"accordo ambito archivio assessorato ateneo avamposto bureau cantiere carcere centro cimitero circolo club "
    "collegio collettivo comando comitato commissariato commissario comparto comune comprensorio "
    "conservatorio consiglio consolato consorzio consultorio convento convitto coordinamento corpo difensore "
    "dipartimento distaccamento distretto documento dormitorio emporio ente esercito forum fondo gabinetto garante "
    "genio governo gruppo hospice hub incaricato ispettorato istituto laboratorio liceo ministero ministro "
    "movimento municipio museo nodo nucleo office onorario oratorio ordinariato ordine organismo ospedale "
    "ospizio osservatorio paese parlamento piano protocollo partito patriarcato patronato poliambulatorio policlinico "
    "politecnico polo porto posto prefetto presidente presidio progetto programma provveditorato punto "
    "questore raggruppamento registro reggimento reparto rettorato rettore ricovero segretariato seminario "
    "senato servizio settore sindacato sindaco sinodo sistema soccorso sportello stabilimento stato "
    "sottosegretariato tavolo team teatro tempio tribunale ufficio vescovado vescovo vicariato villaggio "
    "viminale volontariato quirinale";

constexpr QStringView feminineNouns =
    u"abbazia academy accademia agence agenzia alleanza ambasciata amministrazione anagrafe arcidiocesi area "
    "arma arciconfraternita articolazione ass assemblea assoc associazione autorita avvocatura azienda banca "
    "biblioteca bottega brigata camera campagna cancelleria capitaneria caritas casa caserma cassa cattedra "
    "centrale chambre chiesa circoscrizione citta coalizione coldiretti commissione compagnia comunita "
    "confederazione conferenza confraternita congregazione consigliera consulta convenzione coop cooperativa "
    "corte croce curia delegazione difensora diocesi direzione divisione dogana eparchia equipe facolta "
    "farnesina federazione fondazione fraternita giunta guardia impresa industria ipab istituzione lega "
    "legazione legione libreria marina mensa missione misericordia moschea motorizzazione onlus opera "
    "organizzazione parrocchia pastorale polizia polisportiva posta prefettura presidenza procura protezione "
    "provincia questura ragioneria rappresentanza redazione regione region repubblica residenza rete scuola "
    "sede segreteria sezione sindaca sinagoga soc societa soprintendenza squadra stazione struttura tavola "
    "tenenza tesoreria unione unita universita usl zona";

constexpr QStringView masculinePlurals =
    u"ambiti carabinieri centri circoli collegi comandi comitati comuni consigli consorzi consultori "
    "coordinamenti dipartimenti dirigenti distretti enti garanti gestori gruppi istituti licei ministeri "
    "movimenti nuclei operatori ordini organismi ospedali patronati presidi rappresentanti referenti reparti "
    "servizi settori sindacati sindaci sportelli stakeholder stakeholders tavoli tribunali uffici vigili "
    "volontari";

constexpr QStringView femininePlurals =
    u"agenzie amministrazioni articolazioni associazioni aziende camere chiese commissioni confederazioni "
    "cooperative direzioni federazioni fondazioni forze guardie imprese istituzioni mense opere "
    "organizzazioni parrocchie parti prefetture province questure rappresentanze regioni reti scuole sedi "
    "segreterie sezioni sigle squadre strutture unioni";

constexpr QStringView masculineAcronyms =
    u"CAAF CAF CAI CARA CAS CAV CCIAA CENSIS CFP CGM CIF CIOFS CIR CISA CISSACA CNEL CNOS CNR CNVVF COGESA COI "
    "CONI CPI CPIA CPR CSI CSV CTI CTS CUP DAP DSM FAMI FSE GAL GUS IAL IACP ICS IIS INAC INAPA INAS INCA INL "
    "INPS INAIL ENASARCO IPRS IRASE IRES ISMU ISS ISTAT ITIS ITL IIL MAECI MEF MIM MIUR MLPS NAGA NIDIL NIL "
    "PIAM PRAP PNRR ROS SAI SCO SERD SERT SICET SIPROIMI SISM SMI SNALS SPI SPRAR SUAP SUI SUNIA UEPE UDEPE "
    "UIEPE UNAR USP USR USSM UST UTG WWF";

constexpr QStringView feminineAcronyms =
    u"ABI ACER AGCI AGENAS AIFA AIDO ANAS ANCE ANCI ANFFAS ANIEF ANMIC ANMIL ANOLF ANPAL ANPI ANTEAS AO AOU "
    "API APS ARCI ARPA ARPAL ASCOM ASGI ASL ASP ASPAL ASSL ASST ATC ATER ATS AUSER AUSL AVIS AVO AVULSS AGID "
    "ASD SSD CDO CEI CGIL CIA CISAL CISL CISM CNA CONFAPI CONFSAL CRI CUB DDA DIA DPL DTL ENGIM ENPA ENAIP "
    "FABI FAI FAO FCEI FEMCA FIDAS FILCA FILCAMS FILCTEM FILLEA FIM FIOM FISASCAT FISTEL FIT FLAI FLC FNP FP "
    "FULC GDF GILDA ISEE LILT LIPU LVIA ODV OIM OMS ONG ONU PA RAI RSA RSU SIULP SPA SRL UE UECOOP UGL UIL "
    "UILA UILM UISP UNCEM UNCI UNHCR UNICEF UNITALSI UPI USB USL USIGRAI";

constexpr QStringView masculineAcronymPlurals = u"CCTTI COBAS MSNA NAS VVF";
constexpr QStringView feminineAcronymPlurals = u"ACLI OOSS";

// Acronyms whose article follows neither spelling nor letter names: as the bodies themselves say it.
constexpr QStringView plainBeforeVowel = u"UIL UILA UILM";
constexpr QStringView elidedBeforeVowel = u"IIS IIL";

constexpr QStringView adjectives =
    u"alta alte alti alto antica antico civica civico grande libera libere libero nuova nuove nuovi nuovo pia "
    "piccola piccolo pio prima primo pubblica pubblico pubbliche pubblici reale regia regio sacra sacro santa "
    "santo seconda secondo terza terzo quarta quarto quinta quinto unica unico vecchia vecchio venerabile "
    "locale locali competente competenti suprema supremo superiore vari varie diverse diversi altre altri";

struct Ending {
    QStringView letters;
    NounForm form;
};

constexpr std::array endings{
    Ending{u"zione", feminine},   Ending{u"sione", feminine},   Ending{u"zioni", feminines},
    Ending{u"sioni", feminines},  Ending{u"tà", feminine},      Ending{u"teria", feminine},
    Ending{u"mento", masculine},  Ending{u"menti", masculines}, Ending{u"torio", masculine},
    Ending{u"ificio", masculine}, Ending{u"orato", masculine},  Ending{u"iato", masculine},
};

using Forms = QHash<QString, NounForm>;

void add(Forms &forms, QStringView words, NounForm form)
{
    for (const QStringView word : words.tokenize(u' '))
        forms.insert(word.toString(), form);
}

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' '))
        set.insert(word.toString());
    return set;
}

Forms nounForms()
{
    Forms forms;
    add(forms, masculineNouns, masculine);
    add(forms, feminineNouns, feminine);
    add(forms, masculinePlurals, masculines);
    add(forms, femininePlurals, feminines);
    return forms;
}

Forms acronymForms()
{
    Forms forms;
    add(forms, masculineAcronyms, masculine);
    add(forms, feminineAcronyms, feminine);
    add(forms, masculineAcronymPlurals, masculines);
    add(forms, feminineAcronymPlurals, feminines);
    return forms;
}

std::optional<NounForm> lookUp(const Forms &forms, const QString &key)
{
    const auto found = forms.constFind(key);
    return found == forms.constEnd() ? std::nullopt : std::optional(*found);
}

Onset onsetOfKnown(const QString &acronym)
{
    static const QSet<QString> plain = setOf(plainBeforeVowel);
    static const QSet<QString> elided = setOf(elidedBeforeVowel);
    if (plain.contains(acronym))
        return Onset::Consonant;
    return elided.contains(acronym) ? Onset::Vowel : onsetOf(acronym);
}

}

std::optional<NounForm> formOfNoun(const QString &word)
{
    static const Forms forms = nounForms();
    return lookUp(forms, folded(word));
}

std::optional<NameReading> readingOfAcronym(const QString &word)
{
    static const Forms forms = acronymForms();
    const QString key = folded(word).toUpper();
    const auto form = lookUp(forms, key);
    return form ? std::optional(NameReading{form, onsetOfKnown(key)}) : std::nullopt;
}

std::optional<NounForm> formByEnding(const QString &word)
{
    const QString lower = word.toLower();
    for (const Ending &ending : endings)
        if (lower.size() > ending.letters.size() + 1 && lower.endsWith(ending.letters))
            return ending.form;
    return std::nullopt;
}

bool isAdjectiveBeforeNoun(const QString &word)
{
    static const QSet<QString> words = setOf(adjectives);
    return words.contains(folded(word));
}

}
