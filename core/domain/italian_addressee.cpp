#include "core/domain/italian_addressee.h"

#include "core/domain/italian_name.h"
#include "core/domain/italian_title.h"
#include "core/domain/word_forms.h"
#include "core/support/text.h"

namespace seduta {

namespace {

constexpr QStringView prepositions = u"a ad al allo alla ai agli alle";
constexpr QStringView withoutPreposition = u"spettle spettli spett spettabile spettabili ca pc";

// Written without full stops: "gentma" is "Gent.ma".
constexpr QStringView masculineCourtesy =
    u"gentmo illmo chiarmo chmo pregmo stimmo revmo revdo eccmo egregio magnifico illustrissimo gentilissimo "
    "pregiatissimo stimatissimo chiarissimo eccellentissimo reverendo reverendissimo signor";
constexpr QStringView feminineCourtesy =
    u"gentma illma chiarma chma pregma stimma revma revda eccma egregia magnifica illustrissima gentilissima "
    "pregiatissima stimatissima chiarissima eccellentissima reverenda reverendissima";
constexpr QStringView masculineCourtesies =
    u"gentmi illmi chiarmi pregmi stimmi egregi magnifici illustrissimi gentilissimi sigg siggri sigri signori dottri "
    "proff avvti";
constexpr QStringView feminineCourtesies = u"gentme illme pregme egregie gentilissime siggre sigre dottsse";
// These show no gender.
constexpr QStringView courtesyForAll = u"gent gentile egr ill preg chiar illustre";
constexpr QStringView courtesiesForAll = u"gentili illustri";

bool isAmong(QStringView line, const QString &word)
{
    return setOfWords(line).contains(word);
}

QString firstOf(const QString &line)
{
    return folded(line.section(u' ', 0, 0));
}

QString restOf(const QString &line)
{
    return line.section(u' ', 1, -1, QString::SectionSkipEmpty).trimmed();
}

bool keepsItsBeginning(const QString &line)
{
    const QString first = line.section(u' ', 0, 0).toLower();
    return isAmong(prepositions, first) || first.startsWith(QStringLiteral("all'"))
        || first.startsWith(QStringLiteral("all’")) || isAmong(withoutPreposition, firstOf(line));
}

std::optional<NounForm> formOfCourtesy(const QString &word)
{
    static const WordForms forms({{masculineCourtesy, masculine},
                                  {feminineCourtesy, feminine},
                                  {masculineCourtesies, masculines},
                                  {feminineCourtesies, feminines}});
    return forms.of(word);
}

std::optional<NounForm> formOfAddressee(const QString &line)
{
    const QString first = firstOf(line);
    if (const auto courtesy = formOfCourtesy(first))
        return courtesy;
    const bool areSeveral = isAmong(courtesiesForAll, first);
    if ((areSeveral || isAmong(courtesyForAll, first)) && !restOf(line).isEmpty()) {
        auto form = formOfAddressee(restOf(line)).value_or(masculine);
        form.number = areSeveral ? GrammaticalNumber::Plural : form.number;
        return form;
    }
    if (beginsWithTitle(line))
        return NounForm{genderOfTitle(line, Gender::Unknown), GrammaticalNumber::Singular};
    return formOfName(line);
}

bool isOfCourtesy(const QString &first)
{
    return formOfCourtesy(first) || isAmong(courtesyForAll, first) || isAmong(courtesiesForAll, first);
}

}

QString addressLine(const QString &typed)
{
    const QString line = typed.trimmed();
    if (line.isEmpty() || keepsItsBeginning(line))
        return capitalised(line);
    const auto article = typedArticleOf(line);
    if (article.form && (isOfCourtesy(firstOf(article.rest)) || beginsWithTitle(article.rest)))
        return addressLine(article.rest);
    if (isOfCourtesy(firstOf(line)))
        return capitalised(withArticle(line, *formOfAddressee(line), Preposition::A));
    if (beginsWithTitle(line))
        return capitalised(titleWith(line, Gender::Unknown, Preposition::A));
    return capitalised(withArticle(line, Preposition::A));
}

}
