#include "ui/pages/search/found_commands.h"

#include "ui/look/plain_words.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype mostCommands = 5;

bool stands(const SearchWord &word, const QList<TextToken> &tokens)
{
    for (qsizetype at = 0; at < tokens.size(); ++at)
        if (matchedAt(tokens, at, word) > 0)
            return true;
    return false;
}

// What undoing is called is the name of an act, and goes with it.
bool isSought(Command command)
{
    return command != Command::GoSearch && command != Command::Undo && command != Command::Redo;
}

bool areAllIn(const QString &name, const QList<SearchWord> &words)
{
    const auto tokens = tokensOf(name);
    return std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return stands(word, tokens); });
}

}

QList<FoundLine> foundCommands(const Commands &commands, const QString &typed)
{
    const auto words = searchWords(typed);
    QList<FoundLine> lines;
    if (words.isEmpty())
        return lines;
    const auto all = Commands::all();
    for (const auto command : all) {
        const auto &action = commands[command];
        const QString name = withoutMark(action.text());
        if (!isSought(command) || !action.isEnabled() || !action.isVisible() || !areAllIn(name, words))
            continue;
        FoundLine line;
        line.picture = QStringLiteral("arrow-right");
        line.title = marked(name, words);
        line.chip = commands.keyOf(command);
        line.command = command;
        lines.append(line);
    }
    return lines.mid(0, mostCommands);
}

}
