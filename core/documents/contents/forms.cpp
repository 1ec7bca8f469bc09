#include "core/documents/contents/forms.h"

#include "core/domain/italian_date.h"
#include "core/domain/italian_list.h"
#include "core/domain/italian_place.h"
#include "core/domain/italian_title.h"
#include "core/domain/italian_verb.h"
#include "core/support/text.h"

#include <QRegularExpression>
#include <QSet>

namespace seduta {

namespace {

struct NamedPreposition {
    const char16_t *name;
    Preposition preposition;
};

constexpr std::array<NamedPreposition, 7> prepositions{
    NamedPreposition{u"il", Preposition::None}, NamedPreposition{u"al", Preposition::A},
    NamedPreposition{u"del", Preposition::Di},  NamedPreposition{u"dal", Preposition::Da},
    NamedPreposition{u"nel", Preposition::In},  NamedPreposition{u"sul", Preposition::Su},
    NamedPreposition{u"con", Preposition::Con},
};

template <class Phrase>
QJsonObject inEveryPreposition(Phrase phrase)
{
    QJsonObject forms;
    for (const auto &entry : prepositions)
        forms.insert(QString::fromUtf16(entry.name), phrase(entry.preposition));
    return forms;
}

bool isPlural(const QString &name, const NameFacts &facts)
{
    const auto form = formOfName(name, facts);
    return form && form->number == GrammaticalNumber::Plural;
}

QString joinedParts(const QStringList &parts, const QString &separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator).simplified();
}

QString titleOf(const Person &person)
{
    return joinedParts({person.rank, person.honorific}, QStringLiteral(" "));
}

QString phraseOf(const Person &person, Preposition preposition)
{
    const QString name = fullName(person);
    const QString title = titleOf(person);
    if (title.isEmpty())
        return withoutArticle(name, preposition);
    return joinedParts({titleWith(title, genderOf(person), preposition), name}, QStringLiteral(" "));
}

/// Nothing else is known: "il Capo di Gabinetto".
Person calledByJobTitle(Person person)
{
    person.rank = person.jobTitle;
    person.jobTitle.clear();
    return person;
}

QString shortNameOf(const Person &person)
{
    const QString title = person.rank.isEmpty() ? person.honorific : person.rank;
    return joinedParts({title, person.familyName}, QStringLiteral(" "));
}

}

QJsonValue formsOf(const QString &name, ArticleOverride article)
{
    return formsOf(name, NameFacts{article, false, {}});
}

QJsonValue formsOf(const QString &name, const NameFacts &facts)
{
    if (name.trimmed().isEmpty())
        return false;
    QJsonObject forms =
        inEveryPreposition([&](Preposition preposition) { return withArticle(name, preposition, facts); });
    forms.insert(u"nome", name.trimmed());
    forms.insert(u"plurale", isPlural(name, facts));
    return forms;
}

QJsonValue formsOfPlace(const QString &name)
{
    const PlaceName place = placeNameOf(name);
    const QJsonValue forms = formsOf(place.name, place.fixed);
    if (!forms.isObject())
        return forms;
    QJsonObject told = forms.toObject();
    told.insert(u"nome", name.trimmed());
    return told;
}

QJsonValue formsOf(const NamedBody &body)
{
    return formsOf(body.name, body.facts());
}

QJsonValue formsOfAll(const QList<NamedBody> &all)
{
    const auto bodies = recordsWhere(all, [](const auto &body) { return !body.name.trimmed().isEmpty(); });
    if (bodies.isEmpty())
        return false;
    QJsonObject forms = inEveryPreposition([&](Preposition preposition) {
        QStringList phrases;
        for (const auto &body : bodies)
            phrases.append(withArticle(body.name, preposition, body.facts()));
        return listed(phrases);
    });
    QStringList names;
    for (const auto &body : bodies)
        names.append(body.name);
    const bool isOne = bodies.size() == 1 && !isPlural(bodies.first().name, bodies.first().facts());
    forms.insert(u"nome", listed(names));
    forms.insert(u"uno", isOne);
    forms.insert(u"piu", !isOne);
    return forms;
}

QJsonValue formsOf(const Person &known)
{
    const Person person = titledName(known).isEmpty() ? calledByJobTitle(known) : known;
    if (titledName(person).isEmpty())
        return false;
    QJsonObject forms = inEveryPreposition([&](Preposition preposition) { return phraseOf(person, preposition); });
    forms.insert(u"nome", titledName(person));
    forms.insert(u"soloNome", fullName(person));
    forms.insert(u"cognome", shortNameOf(person));
    forms.insert(u"qualifica", person.jobTitle);
    forms.insert(u"femminile", genderOf(person) == Gender::Feminine);
    return forms;
}

QJsonValue formsOf(const QDate &date)
{
    return formsOf(PartialDate::onDay(date));
}

QJsonValue formsOf(const PartialDate &date)
{
    if (!date.isKnown())
        return false;
    return QJsonObject{
        {"lunga", longDate(date)},
        {"giorno", weekdayDate(date)},
        {"quando", date.isDay() ? weekdayDate(date) : happeningOn(date)},
        {"di", date.isDay() ? QStringLiteral("di ") + weekdayDate(date) : dateWith(date, Preposition::Di)},
        {"breve", shortDate(date)},
        {"parole", dateInWords(date)},
        {"il", dateWith(date, Preposition::None)},
        {"al", dateWith(date, Preposition::A)},
        {"del", dateWith(date, Preposition::Di)},
        {"dal", dateWith(date, Preposition::Da)},
    };
}

QJsonValue formsOf(const QTime &time)
{
    if (!time.isValid())
        return false;
    return QJsonObject{
        {"ora", clockTime(time)},
        {"ore", hourWith(time, Preposition::None)},
        {"alle", hourWith(time, Preposition::A)},
        {"dalle", hourWith(time, Preposition::Da)},
    };
}

QJsonValue joined(const QStringList &texts)
{
    QStringList kept = texts;
    kept.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    if (kept.isEmpty())
        return false;
    const bool hasCommas = kept.join(QString()).contains(u',');
    return QJsonObject{
        {"elenco", hasCommas ? listedWithSemicolons(kept) : listed(kept)},
        {"uno", kept.size() == 1},
        {"piu", kept.size() > 1},
    };
}

QJsonValue listOf(const QJsonArray &items)
{
    return items.isEmpty() ? QJsonValue(false) : QJsonValue(items);
}

QJsonValue counted(const QJsonArray &items)
{
    if (items.isEmpty())
        return false;
    QJsonArray list;
    for (const auto &item : items) {
        QJsonObject entry = item.toObject();
        entry.insert(u"primo", list.isEmpty());
        entry.insert(u"seguente", !list.isEmpty());
        entry.insert(u"ultimo", list.size() + 1 == items.size());
        list.append(entry);
    }
    return QJsonObject{{"lista", list}, {"uno", items.size() == 1}, {"piu", items.size() > 1}};
}

QString titledName(const Person &person)
{
    return joinedParts({titleOf(person), fullName(person)}, QStringLiteral(" "));
}

Gender genderOf(const Person &person)
{
    if (person.gender != Gender::Unknown)
        return person.gender;
    for (const QString &title : {person.honorific, person.rank, person.jobTitle})
        if (const Gender shown = genderShownBy(title); shown != Gender::Unknown)
            return shown;
    return Gender::Unknown;
}

Gender genderShownBy(const QString &title)
{
    if (title.trimmed().isEmpty())
        return Gender::Unknown;
    const Gender ofWoman = genderOfTitle(title, Gender::Feminine);
    return ofWoman == genderOfTitle(title, Gender::Masculine) ? ofWoman : Gender::Unknown;
}

QString withoutHead(const QString &text, const QString &word)
{
    const QString trimmed = text.trimmed();
    const QString rest = trimmed.section(u' ', 1).trimmed();
    return !rest.isEmpty() && folded(trimmed.section(u' ', 0, 0)) == word ? rest : text;
}

QString numberAlone(const QString &text)
{
    static const QRegularExpression before(
        QStringLiteral(
            "^((nota|prot|protocollo|verbale|decreto|seduta|n|nr|num|numero)\\b(\\s*[.°:]\\s*|\\s+))+(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.trimmed().remove(before);
}

QString spokenOf(const QString &words, Preposition preposition)
{
    static const QRegularExpression typed(QStringLiteral(
        "^((il|lo|la|i|gli|le|da|dal|dallo|dalla|dai|dagli|dalle|di|del|dello|della|dei|degli|delle)\\s+|"
        "(l|dall|dell)['’]\\s*)"));
    const QString bare = QString(withoutStop(words)).remove(typed);
    return beginsWithTitle(bare) ? titleWith(bare, Gender::Unknown, preposition) : withArticle(bare, preposition);
}

QString personSpokenOf(const QString &name)
{
    return beginsWithTitle(name) ? spokenOf(name, Preposition::None) : name;
}

QString lowered(const QString &text)
{
    const bool isAcronym = text.size() > 1 && (text.at(1).isUpper() || text.at(1) == u'.');
    return text.isEmpty() || isAcronym ? text : text.at(0).toLower() + text.mid(1);
}

QString continued(const QString &text)
{
    static const QSet<QString> small = [] {
        const auto words =
            QStringLiteral("il lo la l i gli le un uno una di a da in con su per tra fra del dello della dei "
                           "degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul "
                           "sulla che si non è sono ci vi ne se come quando dove mentre anche più molti molte "
                           "alcuni alcune tutti tutte questo questa manca mancano occorre occorrono serve "
                           "servono viene vengono previo previa salvo")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QRegularExpression firstWord(QStringLiteral("^\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString first = firstWord.match(text).captured().toLower();
    const bool isCommon =
        small.contains(first) || beginsWithInfinitive(text) || (!formOfNoun(first) && formByEnding(first));
    return isCommon ? lowered(text) : text;
}

QString asSentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || QStringLiteral(".!?;:").contains(trimmed.back()))
        return trimmed;
    return trimmed + u'.';
}

QString withoutStop(const QString &text)
{
    QString trimmed = text.trimmed();
    const bool isEllipsis = trimmed.endsWith(QStringLiteral(".."));
    if (trimmed.endsWith(u'.') && !isEllipsis)
        trimmed.chop(1);
    return trimmed;
}

}
