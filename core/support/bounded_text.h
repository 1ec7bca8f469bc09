#pragma once

#include <QString>

namespace seduta {

/// The most a field of words takes: what can be shown, kept at every pause and laid out on paper without making anybody wait. A million
/// letters are five hundred pages.
struct TextBounds {
    qsizetype letters = 1'000'000;
    qsizetype paragraphs = 20'000;
};

/// What a field of one line takes.
constexpr qsizetype longestLine = 2000;

/// A text from outside as the program takes it, and what was done to it.
struct BoundedText {
    QString text{};
    /// Only its beginning was taken.
    bool isCut = false;
    /// Words or paragraphs too long to be laid out were divided into several lines.
    bool isBroken = false;

    bool isWhole() const { return !isCut && !isBroken; }
    /// What whoever pasted it is to know; empty where nothing was lost.
    QString words() const;
};

/// What stands in the paragraph into which a text is put, before and behind it.
struct Surroundings {
    QString before{};
    QString behind{};
};

/// A text of several lines, without control characters; its line ends are `\n`.
BoundedText bounded(const QString &text, const TextBounds &bounds = {}, const Surroundings &around = {});
/// A text for a field of one line: ends of lines become spaces.
BoundedText boundedLine(const QString &text, qsizetype letters = longestLine);

/// As much of the words as is read at a glance, with "…" for the rest: measuring a line of 300,000 letters takes seconds.
QString shortened(const QString &words, qsizetype letters = 300);

}
