#pragma once

#include "core/domain/italian_noun.h"

namespace seduta {

/// How a body's name is read, from its first words: the head noun or acronym, a number or an adjective before it, or a proper name. Of a
/// group an acronym is in the plural ("i CAS", "le ONG").
NameReading readingOfName(const QString &name, bool isGroup = false);

/// Words that begin with an article, and what the article tells of them. Without one there is no form, and all the words are left.
struct TypedArticle {
    std::optional<NounForm> form{};
    QString rest{};
    /// The article belongs to a proper name, as in "Lo Zenzero": it has a capital letter, and no common noun follows.
    bool isOfName = false;
};

TypedArticle typedArticleOf(const QString &words);

/// Whether the article belongs to the name, as in "Gli Amici di Peter Pan" and "La Strada", but not in "La Questura".
bool beginsWithOwnArticle(const QString &name);

}
