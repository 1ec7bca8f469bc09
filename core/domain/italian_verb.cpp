#include "core/domain/italian_verb.h"

#include "core/support/text.h"

#include <QRegularExpression>

namespace seduta {

namespace {

// Nouns and adjectives that end as infinitives do.
constexpr QStringView notVerbs =
    u"affare alimentare altare angolare ausiliare casolare circolare collare complementare disciplinare domiciliare "
    "elementare esemplare familiare focolare gare mare immobiliare interdisciplinare irregolare militare mobiliare "
    "multidisciplinare oculare parlamentare particolare popolare preliminare regolare salutare scolare secolare "
    "singolare titolare "
    "altere atmosfere bandiere banchiere barriere benessere brigadiere camere cameriere cantiere carabiniere carcere "
    "cavaliere cenere consigliere corriere dovere filiere finanziere forestiere frontiere genere giardiniere "
    "infermiere ingegnere intere lettere libere malessere maniere mestiere miniere opere parere piacere polvere "
    "portiere potere povere primavere quartiere ragioniere riviere severe sincere straniere tessere tesoriere usciere "
    "avversi comparsi dispersi diversi emersi perversi scarsi sommersi sparsi universi";

}

bool beginsWithInfinitive(const QString &words)
{
    static const QRegularExpression infinitive(
        QStringLiteral("^(\\w+[aei]re|\\w*(por|dur|trar)re|fare|dare|\\w{2,}[aei]r(si|l[aeio]|gli))$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto said = folded(words).split(u' ', Qt::SkipEmptyParts);
    const QString first = said.value(said.value(0) == u"non" ? 1 : 0);
    return infinitive.match(first).hasMatch() && !notVerbs.split(u' ').contains(QStringView(first));
}

}
