#pragma once

#include "core/domain/search_words.h"

namespace seduta {

/// Letters of a text that stand out in it.
struct TextMark {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextMark &) const = default;
};

/// Some words of a text, as plain text, and where in them what was sought stands.
struct Excerpt {
    QString text{};
    QList<TextMark> marks{};

    bool operator==(const Excerpt &) const = default;
};

/// The whole text, as one line.
Excerpt marked(const QString &text, const QList<SearchWord> &words);
/// As much of a text as is read at a glance, from the beginning of the sentence in which the words first stand; its beginning where they do not.
Excerpt excerptOf(const QString &text, const QList<SearchWord> &words);

}
