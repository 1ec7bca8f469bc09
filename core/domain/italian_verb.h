#pragma once

#include <QString>

namespace seduta {

/// Whether the words begin with an infinitive ("Trasmettere i dati", "non attivarsi"), so that "si impegna a" may go before them.
bool beginsWithInfinitive(const QString &words);

}
