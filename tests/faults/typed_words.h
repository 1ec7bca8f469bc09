#pragma once

#include <QString>

namespace seduta {

/// The first letters of what the typist writes without end: sentences, a paragraph after every second one.
inline QString typedWords(qsizetype letters)
{
    const QString paragraph =
        QStringLiteral("Il Presidente introduce il punto e ringrazia. La Questura riferisce «l'intesa raggiunta».\n");
    return paragraph.repeated(letters / paragraph.size() + 1).left(letters);
}

}
