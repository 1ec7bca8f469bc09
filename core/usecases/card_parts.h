#pragma once

#include "core/usecases/card_maker.h"
#include "core/usecases/cards.h"

#include <QHash>

namespace seduta {

/// Tells what a card of one kind says; false where the record is not there.
using CardTeller = bool (*)(CardMaker &maker);

/// By table.
QHash<QString, CardTeller> cardsOfCouncil();
QHash<QString, CardTeller> cardsOfMeeting();
QHash<QString, CardTeller> cardsOfRegisters();
QHash<QString, CardTeller> cardsOfWork();

/// "Seduta n. 3 del 26 giugno 2025", with what is known of it.
QString meetingWords(const QString &number, const PartialDate &day);

}
