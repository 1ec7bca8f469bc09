#include "core/domain/italian_noun.h"

#include "core/domain/word_forms.h"
#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr QStringView masculineNouns =
    u"accordo aeroporto albergo ambito archivio asilo assessorato ateneo auditorium avamposto banco battaglione borgo "
    "bureau campus cantiere carcere castello cenacolo centro chiostro cimitero circolo circondario club collegio "
    "collettivo comando comitato commissariato commissario comparto complesso comprensorio comune condominio "
    "conservatorio consiglio consolato consorzio consultorio convento convitto coordinamento corpo cottolengo decanato "
    "difensore dipartimento distaccamento distretto documento dormitorio duomo edificio emporio ente esercito festival "
    "fondo forum gabinetto garante genio giudice governo gruppo hospice hotel hub incaricato institut ispettorato "
    "istituto kiwanis laboratorio liceo lions magazzino mercato ministero ministro monastero movimento municipio museo "
    "nido nodo nucleo office onorario oratorio ordinariato ordine orfanotrofio organismo ospedale ospizio "
    "osservatorio paese palazzo panathlon parco parlamento partito patriarcato patronato pensionato piano "
    "poliambulatorio policlinico politecnico polo porto posto prefetto presidente presidio procuratore progetto "
    "programma protocollo provveditorato punto quartiere questore quirinale raggruppamento registro reggimento reparto "
    "rettorato rettore ricovero rione rotary salone santuario scalo segretariato seminario senato servizio settore "
    "sindacato sindaco sinodo sistema soccorso soroptimist sottosegretariato spazio sportello stabilimento stadio "
    "stato studio tavolo team teatro tempio tribunale ufficio vescovado vescovo vicariato villaggio viminale "
    "volontariato yacht zonta";

constexpr QStringView feminineNouns =
    u"abbazia academy accademia agence agenzia alleanza ambasciata amministrazione anagrafe arcidiocesi area arma "
    "arciconfraternita articolazione ass assemblea assistenza assoc association associazione aula autorita avvocatura "
    "azienda "
    "badia banca basilica biblioteca bottega brigata cabina camera campagna cancelleria capitaneria cappella caritas "
    "casa cascina caserma cassa cattedra cattedrale centrale chambre chiesa circoscrizione citta cittadella clinica "
    "coalizione coldiretti colonia commissione compagnia comunita confederazione conferenza confraternita "
    "congregazione consigliera consulta convenzione coop cooperativa corte croce curia custodia delegazione difensora "
    "diocesi direzione divisione dogana eparchia equipe facolta falegnameria famiglia farmacia farnesina federation "
    "federazione fiera fondation fondazione foundation fraternita galleria giunta guardia impresa industria ipab "
    "istituzione lavanderia lega legazione legione libreria linea magistratura maison marina mensa missione "
    "misericordia moschea motorizzazione nunziatura oasi officina onlus opera organizzazione palestra parrocchia "
    "pastorale pinacoteca polfer polizia polisportiva polstrada posta prefettura presidenza procura proloco protezione "
    "provincia questura ragioneria realta rappresentanza redazione regione region repubblica residenza rete sala "
    "saletta "
    "sartoria scuola sede segreteria sezione sindaca sinagoga soc societa soprintendenza squadra stanza stazione "
    "struttura tavola tenenza tesoreria unione unita unite universita usl zona";

constexpr QStringView masculinePlurals =
    u"abitanti agenti alpini ambiti architetti assessori assistenti avvocati capi cappuccini carabinieri centri "
    u"circoli "
    "cittadini collegi comandanti comandi comitati commercianti commissari comuni consigli consiglieri consorzi "
    "consultori coordinamenti corpi dipartimenti dipendenti dirigenti distretti docenti domenicani enti esercenti "
    "esperti familiari francescani frati funzionari garanti geometri gestori gesuiti gruppi industriali infermieri "
    "ingegneri insegnanti interpreti istituti licei ministeri ministri missionari movimenti musei nidi notai nuclei "
    "operai operatori ordini organi organismi ospedali padri parchi parroci partecipanti partner partners patronati "
    "pensionati prefetti presidenti presidi professori proprietari psicologi questori rappresentanti referenti "
    "religiosi reparti residenti responsabili richiedenti rifugiati segretari servizi settori sigg sindacati sindaci "
    "soggetti sportelli stakeholder stakeholders studenti tavoli tecnici titolari tribunali uffici utenti vescovi "
    "vigili volontari";

constexpr QStringView femininePlurals =
    u"agenzie ambasciate amministrazioni aree articolazioni associazioni aziende banche biblioteche botteghe camere "
    "case casse categorie chiese clarisse commissioni confederazioni confraternite consulte cooperative direzioni "
    "famiglie federazioni figlie fondazioni forze guardie imprese industrie istituzioni leghe linee mense missionarie "
    "opere organizzazioni parrocchie parti polizie prefetture procure province questure rappresentanze regioni reti "
    "salette scuole sedi segreterie sezioni sigle squadre strutture suore unioni volontarie zone";

constexpr QStringView masculineAbbreviations =
    u"com comdo cons coord dip dipto gab ist lab min osp rep serv serviz trib uff";
constexpr QStringView feminineAbbreviations =
    u"amm az comm conf dir direz fed feder fond parr prov reg sez sezne sc sq univ";

constexpr QStringView masculineForeignHeads = u"club center centre";
constexpr QStringView feminineForeignHeads = u"association church community foundation university";

constexpr QStringView adjectives =
    u"alta alte alti alto antica antico civica civico ex grande libera libere libero magnifica magnifico nuova nuove "
    "nuovi nuovo pia piccola piccolo pio prima primo pronto pubblica pubblico pubbliche pubblici reale regia regio "
    "sacra sacro santa santo seconda secondo terza terzo quarta quarto quinta quinto unica unico vecchia vecchio "
    "venerabile locale locali competente competenti suprema supremo superiore vari varie diverse diversi altre altri "
    "due tre quattro cinque sei sette otto nove dieci undici dodici";

struct Ending {
    QStringView letters;
    NounForm form;
};

// Of persons first: a noun that stands alone is read by these only.
constexpr std::array personEndings{
    Ending{u"tori", masculines},
    Ending{u"trici", feminines},
    Ending{u"isti", masculines},
    Ending{u"iani", masculines},
};

constexpr std::array endings{
    Ending{u"zione", feminine},   Ending{u"sione", feminine},   Ending{u"zioni", feminines},
    Ending{u"sioni", feminines},  Ending{u"tà", feminine},      Ending{u"teria", feminine},
    Ending{u"mento", masculine},  Ending{u"menti", masculines}, Ending{u"torio", masculine},
    Ending{u"ificio", masculine}, Ending{u"orato", masculine},  Ending{u"iato", masculine},
    Ending{u"enza", feminine},    Ending{u"enze", feminines},   Ending{u"ore", masculine},
};

// Towns, first names and what poets like, which end as common nouns do.
constexpr QStringView notByEnding =
    u"amore calore colore cosenza cuore ettore faenza firenze fiore misti odore onore piacenza potenza provenza "
    "salvatore sapore tristi valenza valore vicenza visti";

constexpr std::array<QStringView, 20> pluralAdjectives{
    u"ali", u"ane",  u"anti", u"ari", u"arie", u"ate", u"ati", u"enti", u"esi", u"iche",
    u"ici", u"iere", u"ili",  u"ite", u"iti",  u"ive", u"ivi", u"orie", u"ose", u"osi",
};

// No town ends so.
constexpr std::array<QStringView, 4> plainlyPlural{u"iche", u"iere", u"ive", u"ose"};

template <size_t Size>
bool endsWithOneOf(const QString &word, const std::array<QStringView, Size> &letters)
{
    return std::any_of(letters.begin(), letters.end(), [&](QStringView each) { return word.endsWith(each); });
}

template <size_t Size>
std::optional<NounForm> formIn(const std::array<Ending, Size> &all, const QString &word)
{
    static const auto others = setOfWords(notByEnding);
    const QString lower = word.toLower();
    for (const Ending &ending : all)
        if (lower.size() > ending.letters.size() + 1 && lower.endsWith(ending.letters) && !others.contains(lower))
            return ending.form;
    return std::nullopt;
}

}

std::optional<NounForm> formOfNoun(const QString &word)
{
    static const WordForms forms({{masculineNouns, masculine},
                                  {feminineNouns, feminine},
                                  {masculinePlurals, masculines},
                                  {femininePlurals, feminines}});
    return forms.of(folded(word));
}

std::optional<NounForm> formOfAbbreviation(const QString &word)
{
    static const WordForms forms({{masculineAbbreviations, masculine}, {feminineAbbreviations, feminine}});
    return forms.of(folded(word));
}

std::optional<NounForm> formByEnding(const QString &word)
{
    const auto ofPersons = formOfPersonsByEnding(word);
    return ofPersons ? ofPersons : formIn(endings, word);
}

std::optional<NounForm> formOfPersonsByEnding(const QString &word)
{
    return formIn(personEndings, word);
}

std::optional<NounForm> formOfForeignHead(const QString &word)
{
    static const WordForms forms({{masculineForeignHeads, masculine}, {feminineForeignHeads, feminine}});
    return forms.of(folded(word));
}

bool isAdjectiveBeforeNoun(const QString &word)
{
    static const auto words = setOfWords(adjectives);
    return words.contains(folded(word));
}

bool isInvariable(const QString &noun)
{
    static const auto others = setOfWords(u"arcidiocesi caritas diocesi oasi realta comunita universita citta unita "
                                          "autorita facolta societa");
    return others.contains(folded(noun));
}

bool isPluralAdjective(const QString &word)
{
    constexpr qsizetype shortest = 5;
    if (word.size() < shortest)
        return false;
    return word.at(0).isLower() ? endsWithOneOf(word, pluralAdjectives) : endsWithOneOf(word, plainlyPlural);
}

}
