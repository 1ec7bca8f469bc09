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
    return std::nullopt;
}

/// What the user reads for it, in the language of the program.
template <class Enum>
QString label(Enum value)
{
    return QCoreApplication::translate(Words<Enum>::context, Words<Enum>::words.at(static_cast<size_t>(value)));
}

}
