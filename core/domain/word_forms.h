#pragma once

#include "core/domain/italian_noun.h"

#include <QHash>
#include <QSet>

namespace seduta {

inline constexpr NounForm masculine{Gender::Masculine, GrammaticalNumber::Singular};
inline constexpr NounForm feminine{Gender::Feminine, GrammaticalNumber::Singular};
inline constexpr NounForm masculines{Gender::Masculine, GrammaticalNumber::Plural};
inline constexpr NounForm feminines{Gender::Feminine, GrammaticalNumber::Plural};

/// The words of a line, apart from each other by single blanks.
QSet<QString> setOfWords(QStringView line);

/// Words and the form each of them has, given by lines of words that share one.
class WordForms
{
public:
    WordForms(std::initializer_list<std::pair<QStringView, NounForm>> lines);

    std::optional<NounForm> of(const QString &word) const;

private:
    QHash<QString, NounForm> m_forms{};
};

}
