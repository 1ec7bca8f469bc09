#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace seduta {

/// The words of an enumeration: what the archive and the exchange format write, and the source string of what the user reads.
/// Each enumeration gives `context` (of its translations) and `words`, in the order of its values.
template <class Enum>
struct Words;

/// A word an earlier version wrote, and the one that stands for it now.
struct FormerWord {
    const char *former;
    const char *now;
};

/// The former words of an enumeration: archives keep them in their history, and earlier documents in their lines.
template <class Enum>
struct FormerWords {
    static constexpr std::array<FormerWord, 0> words{};
};

template <class Enum>
QString word(Enum value)
{
    return QLatin1String(Words<Enum>::words.at(static_cast<size_t>(value)));
}

template <class Enum>
std::optional<Enum> fromWord(QStringView text)
{
    const auto &words = Words<Enum>::words;
    for (size_t i = 0; i < words.size(); ++i)
        if (text == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    for (const auto &each : FormerWords<Enum>::words)
        if (text == QLatin1String(each.former))
            return fromWord<Enum>(QString(QLatin1String(each.now)));
    return std::nullopt;
}

/// What the user reads for it, in the language of the program.
template <class Enum>
QString label(Enum value)
{
    return QCoreApplication::translate(Words<Enum>::context, Words<Enum>::words.at(static_cast<size_t>(value)));
}

}
