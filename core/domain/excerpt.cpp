#include "core/domain/excerpt.h"

namespace seduta {

namespace {

constexpr qsizetype longestExcerpt = 200;
constexpr qsizetype longestBefore = 70;

struct Found {
    TextMark mark{};
    qsizetype tokens = 0;
};

Found foundAt(const QList<TextToken> &tokens, qsizetype at, const QList<SearchWord> &words)
{
    qsizetype longest = 0;
    for (const auto &word : words)
        longest = qMax(longest, matchedAt(tokens, at, word));
    if (longest == 0)
        return {};
    const auto &first = tokens.at(at);
    const auto &last = tokens.at(at + longest - 1);
    return {{first.from, last.from + last.length - first.from}, longest};
}

QList<TextMark> marksIn(const QString &text, const QList<SearchWord> &words)
{
    QList<TextMark> marks;
    const auto tokens = tokensOf(text);
    for (qsizetype at = 0; at < tokens.size();) {
        const auto found = foundAt(tokens, at, words);
        if (found.tokens > 0)
            marks.append(found.mark);
        at += qMax<qsizetype>(1, found.tokens);
    }
    return marks;
}

// The letter after the end of the sentence before, where that is near; else the beginning of a word.
qsizetype beginningBefore(const QString &line, qsizetype at)
{
    if (at <= longestBefore)
        return 0;
    const QString before = line.mid(at - longestBefore, longestBefore);
    if (const auto stop = before.lastIndexOf(QStringLiteral(". ")); stop >= 0)
        return at - longestBefore + stop + 2;
    const auto space = before.indexOf(u' ');
    return space < 0 ? at : at - longestBefore + space + 1;
}

qsizetype endAfter(const QString &line, qsizetype from)
{
    if (line.size() - from <= longestExcerpt)
        return line.size();
    const auto space = line.lastIndexOf(u' ', from + longestExcerpt);
    return space > from ? space : from + longestExcerpt;
}

}

Excerpt marked(const QString &text, const QList<SearchWord> &words)
{
    const QString line = text.simplified();
    return {line, marksIn(line, words)};
}

Excerpt excerptOf(const QString &text, const QList<SearchWord> &words)
{
    const QString line = text.simplified();
    const auto all = marksIn(line, words);
    const auto from = all.isEmpty() ? 0 : beginningBefore(line, all.constFirst().from);
    const auto end = endAfter(line, from);
    const QString more = QStringLiteral("…");
    Excerpt excerpt{(from > 0 ? more : QString()) + line.mid(from, end - from) + (end < line.size() ? more : QString()),
                    {}};
    const qsizetype shift = from > 0 ? 1 : 0;
    for (const auto &mark : all)
        if (mark.from + mark.length <= end)
            excerpt.marks.append({mark.from - from + shift, mark.length});
    return excerpt;
}

}
