#include "core/domain/italian_spoken_to.h"

#include "core/domain/italian_acronym.h"
#include "core/domain/italian_name.h"
#include "core/domain/italian_title.h"
#include "core/support/text.h"

#include <QRegularExpression>

namespace seduta {

namespace {

constexpr QStringView furtherTitles =
    u"signor ill.mo ill.ma gent.mo gent.ma egr egregio egregia magnifico magnifica chiar.mo chiar.ma preg.mo preg.ma "
    u"sigg sigg.ri signori signore dott.ri sindaci sindache presidenti dirigenti direttori direttrici assessori "
    "comandanti prefetti questori responsabili rappresentanti segretari rettori vescovi parroci referenti";

bool isAmong(QStringView words, const QString &word)
{
    return words.split(u' ').contains(QStringView(word));
}

/// "ai", "alle"…, or nothing.
QString prepositionOf(const QString &addressLine)
{
    static const QRegularExpression melted(QStringLiteral("^(al|allo|alla|ai|agli|alle|a|ad)\\s|^(all)['’]"),
                                           QRegularExpression::CaseInsensitiveOption);
    return melted.match(addressLine.trimmed()).captured(0).trimmed().toLower();
}

/// The noun or the acronym by which a body may be spoken to; an adjective before the noun goes with it.
QString headOf(const QString &name)
{
    const QString first = name.section(u' ', 0, 0);
    if (isAdjectiveBeforeNoun(first) && formOfNoun(name.section(u' ', 1, 1)))
        return first + u' ' + name.section(u' ', 1, 1);
    const bool isNoun = formOfNoun(first) || readingOfAcronym(first);
    return isNoun || (name != first && formByEnding(first)) ? first : QString();
}

QString demonstrative(NounForm form)
{
    return QStringLiteral("codest") + endingFor(form);
}

}

SpokenTo spokenTo(const QString &name, const QString &common, const NameFacts &facts)
{
    const auto typed = typedArticleOf(name.trimmed());
    const QString bare = typed.form && !typed.isOfName ? typed.rest : name.trimmed();
    const QString head = headOf(bare);
    const auto form = head.isEmpty() ? formOfNoun(common) : formOfName(bare, facts);
    const QString noun = head.isEmpty() || !form ? common : head;
    const NounForm agreed = form.value_or(formOfNoun(common).value_or(NounForm{}));
    return {demonstrative(agreed) + u' ' + capitalised(noun), agreed};
}

bool isToOfficeHolders(const QString &addressLine)
{
    const QString line = addressLine.trimmed();
    const QString holder = line.mid(prepositionOf(line).size()).trimmed();
    const QString first = holder.section(u' ', 0, 0).toLower().remove(QRegularExpression(QStringLiteral("\\.$")));
    return beginsWithTitle(holder) || isAmong(furtherTitles, first);
}

bool isToSeveral(const QString &addressLine)
{
    return isAmong(u"ai agli alle", prepositionOf(addressLine));
}

QString endingFor(NounForm form)
{
    if (form.number == GrammaticalNumber::Plural)
        return form.gender == Gender::Feminine ? QStringLiteral("e") : QStringLiteral("i");
    return form.gender == Gender::Feminine ? QStringLiteral("a") : QStringLiteral("o");
}

}
