#include "core/domain/typed_person.h"

#include "core/support/text.h"

#include <algorithm>

namespace seduta {

namespace {

bool isHonorific(const QString &word)
{
    static const QStringList titles{QStringLiteral("arch"),   QStringLiteral("avv"),     QStringLiteral("don"),
                                    QStringLiteral("dott"),   QStringLiteral("dottssa"), QStringLiteral("dr"),
                                    QStringLiteral("geom"),   QStringLiteral("ing"),     QStringLiteral("padre"),
                                    QStringLiteral("prof"),   QStringLiteral("rag"),     QStringLiteral("sig"),
                                    QStringLiteral("signor"), QStringLiteral("signora"), QStringLiteral("suor")};
    constexpr qsizetype initial = 2;
    return (word.contains(u'.') && word.size() > initial) || titles.contains(folded(word));
}

bool isParticle(const QString &word)
{
    static const QStringList particles{QStringLiteral("da"),  QStringLiteral("dal"),   QStringLiteral("dalla"),
                                       QStringLiteral("de"),  QStringLiteral("dei"),   QStringLiteral("degli"),
                                       QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("di"),
                                       QStringLiteral("el"),  QStringLiteral("la"),    QStringLiteral("le"),
                                       QStringLiteral("lo"),  QStringLiteral("van"),   QStringLiteral("von")};
    return particles.contains(folded(word));
}

bool isInCapitals(const QString &word)
{
    const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word == word.toUpper();
}

QString takenHonorific(QStringList &words)
{
    QStringList titles;
    while (words.size() > 1 && isHonorific(words.constFirst()))
        titles.append(words.takeFirst());
    return titles.join(u' ');
}

// Of names all in capitals none is told apart by them.
QStringList takenCapitals(QStringList &words)
{
    QStringList capitals;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(capitals), isInCapitals);
    if (capitals.size() == words.size())
        return {};
    words.removeIf(isInCapitals);
    return capitals;
}

QStringList takenFromTheEnd(QStringList &words)
{
    QStringList family{words.takeLast()};
    while (!words.isEmpty() && isParticle(words.constLast()))
        family.prepend(words.takeLast());
    return family;
}

}

Person personTyped(const QString &words)
{
    Person person;
    auto names = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return person;
    person.honorific = takenHonorific(names);
    const auto comma =
        std::find_if(names.begin(), names.end(), [](const QString &name) { return name.endsWith(u','); });
    QStringList family;
    if (comma != names.end()) {
        comma->chop(1);
        family = QStringList(names.begin(), comma + 1);
        names.erase(names.begin(), comma + 1);
    } else {
        family = takenCapitals(names);
    }
    if (family.isEmpty())
        family = takenFromTheEnd(names);
    person.familyName = family.join(u' ');
    person.givenName = names.join(u' ');
    return person;
}

}
