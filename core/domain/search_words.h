#pragma once

#include <QList>
#include <QStringList>

namespace seduta {

/// A word of a text as the search knows it: where it stands, and its letters without case and accents.
struct TextToken {
    qsizetype from = 0;
    qsizetype length = 0;
    QString letters{};

    bool operator==(const TextToken &) const = default;
};

/// The words of a text, parted where the index of the archive parts them: at whatever is neither letter nor number.
QList<TextToken> tokensOf(const QString &text);

/// One thing sought: a word, or several in a row, in any of the ways it may be written ("D'Agostino", "Dagostino").
struct SearchWord {
    QList<QStringList> spellings{};
    /// The last word of each is only its beginning.
    bool isPrefix = true;

    bool operator==(const SearchWord &) const = default;
};

/// What was typed into the field of the search. Anything may be typed: what holds no word is left out, and so is what is too long for a question.
QList<SearchWord> searchWords(const QString &typed);

/// How many tokens from there on are the word; none where it does not stand there.
qsizetype matchedAt(const QList<TextToken> &tokens, qsizetype at, const SearchWord &word);

}
