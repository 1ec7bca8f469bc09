#include "core/domain/italian_title.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace seduta {

namespace {

// Masculine/feminine; one form alone serves both.
constexpr QStringView forms =
    u"viceprefetto/viceprefetta aggiunto/aggiunta vicario/vicaria questore/questrice "
    "vicequestore/vicequestrice sindaco/sindaca vicesindaco/vicesindaca assessore/assessora direttore/direttrice "
    "vicedirettore/vicedirettrice segretario/segretaria vicesegretario/vicesegretaria rettore/rettrice "
    "prorettore/prorettrice coordinatore/coordinatrice delegato/delegata incaricato/incaricata commissario/commissaria "
    "ispettore/ispettrice consigliere/consigliera funzionario/funzionaria ministro/ministra viceministro/viceministra "
    "sottosegretario/sottosegretaria deputato/deputata senatore/senatrice governatore/governatrice "
    "amministratore/amministratrice operatore/operatrice mediatore/mediatrice educatore/educatrice "
    "collaboratore/collaboratrice animatore/animatrice formatore/formatrice tutore/tutrice curatore/curatrice "
    "fondatore/fondatrice difensore/difensora provveditore/provveditrice procuratore/procuratrice "
    "soprintendente sovrintendente magistrato/magistrata medico/medica psicologo/psicologa sociologo/sociologa "
    "antropologo/antropologa psicoterapeuta pedagogista giurista esperto/esperta tecnico/tecnica "
    "avvocato/avvocata ingegnere/ingegnera architetto/architetta notaio/notaia dottore/dottoressa "
    "professore/professoressa maestro/maestra ricercatore/ricercatrice ragioniere/ragioniera signore/signora "
    "cavaliere cancelliere/cancelliera economo/economa priore/priora impiegato/impiegata addetto/addetta capogruppo "
    "socio/socia volontario/volontaria "
    "dott./dott.ssa dr./dr.ssa prof./prof.ssa sig./sig.ra avv. ing. arch. geom. rag. on. sen. "
    "primo/prima nuovo/nuova straordinario/straordinaria amministrativo/amministrativa scolastico/scolastica "
    "sanitario/sanitaria tecnico/tecnica organizzativo/organizzativa operativo/operativa diocesano/diocesana "
    "metropolitano/metropolitana aggregato/aggregata ordinario/ordinaria associato/associata emerito/emerita "
    "nominato/nominata designato/designata sostituto/sostituta politico/politica generale provinciale regionale "
    "territoriale nazionale comunale dirigente presidente vicepresidente comandante vicecomandante referente "
    "responsabile rappresentante assistente giudice docente garante supplente titolare reggente insegnante interprete "
    "capo "
    "vicecapo preside portavoce agente onorevole vice facente";

// The offices write these alike for men and women, with the masculine article.
constexpr QStringView masculineForAll =
    u"prefetto generale colonnello maggiore capitano tenente sottotenente maresciallo brigadiere appuntato carabiniere "
    "luogotenente sergente caporale gen. col. magg. cap. ten. mar. brig. lgt. vescovo arcivescovo cardinale parroco "
    "imam diacono";

constexpr QStringView feminineAsWritten =
    u"prefetta sig.na signorina suora madre capitana soldata colonnella marescialla";
constexpr QStringView withoutAnyArticle = u"don dom fra frate suor padre mons. monsignor monsignore s.e.";

constexpr QStringView prepositions =
    u"di a da in con su per tra fra e ed del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai "
    "dagli dalle nel nello nella nei negli nelle sul sullo sulla presso f.f.";

using Pairs = QHash<QString, QString>;

Pairs femininesByMasculine()
{
    Pairs pairs;
    for (const QStringView entry : forms.tokenize(u' ')) {
        const qsizetype slash = entry.indexOf(u'/');
        const QStringView masculine = slash < 0 ? entry : entry.left(slash);
        pairs.insert(masculine.toString(), entry.mid(slash + 1).toString());
    }
    return pairs;
}

Pairs masculinesByFeminine()
{
    Pairs pairs;
    const Pairs feminines = femininesByMasculine();
    for (auto pair = feminines.cbegin(); pair != feminines.cend(); ++pair)
        pairs.insert(pair.value(), pair.key());
    return pairs;
}

const Pairs &feminineForms()
{
    static const Pairs pairs = femininesByMasculine();
    return pairs;
}

const Pairs &masculineForms()
{
    static const Pairs pairs = masculinesByFeminine();
    return pairs;
}

bool isAmong(QStringView words, const QString &word)
{
    return words.split(u' ').contains(QStringView(word));
}

bool endsTitle(const QString &word)
{
    return isAmong(prepositions, word) || word.contains(u'\'') || word.contains(u'’');
}

QString inCaseOf(const QString &model, const QString &word)
{
    if (model.size() > 1 && model == model.toUpper())
        return word.toUpper();
    return model.front().isUpper() ? capitalised(word) : word;
}

QString wordFor(const QString &word, Gender gender)
{
    const Pairs &pairs = gender == Gender::Feminine ? feminineForms() : masculineForms();
    const auto found = pairs.constFind(word.toLower());
    return found == pairs.constEnd() || *found == word.toLower() ? word : inCaseOf(word, *found);
}

// The first word that can show a gender: "vice" and "primo" before the title agree with it.
QString headOf(const QString &title)
{
    const QStringList words = title.toLower().split(u' ', Qt::SkipEmptyParts);
    const bool isPrefixed = words.value(0) == u"vice" && words.size() > 1;
    return words.value(isPrefixed ? 1 : 0);
}

}

QString titleFor(const QString &title, Gender gender)
{
    QStringList words = title.split(u' ');
    if (gender == Gender::Unknown || isAmong(masculineForAll, headOf(title)))
        return title;
    for (QString &word : words) {
        if (word.isEmpty())
            continue;
        if (endsTitle(word.toLower()))
            break;
        word = wordFor(word, gender);
    }
    return words.join(u' ');
}

bool beginsWithTitle(const QString &words)
{
    const QString head = headOf(words);
    return feminineForms().contains(head) || masculineForms().contains(head) || isAmong(masculineForAll, head)
        || isAmong(feminineAsWritten, head) || isAmong(withoutAnyArticle, head);
}

Gender genderOfTitle(const QString &title, Gender person)
{
    const QString head = headOf(title);
    if (isAmong(masculineForAll, head))
        return Gender::Masculine;
    if (isAmong(feminineAsWritten, head))
        return Gender::Feminine;
    const bool isMasculine = feminineForms().contains(head);
    const bool isFeminine = masculineForms().contains(head);
    if (isMasculine != isFeminine)
        return isMasculine ? Gender::Masculine : Gender::Feminine;
    return person == Gender::Feminine ? Gender::Feminine : Gender::Masculine;
}

QString titleWith(const QString &title, Gender person, Preposition preposition)
{
    const QString trimmed = title.trimmed();
    if (isAmong(withoutAnyArticle, headOf(trimmed)))
        return withoutArticle(trimmed, preposition);
    return withArticle(trimmed, NounForm{genderOfTitle(trimmed, person), GrammaticalNumber::Singular}, preposition);
}

}
