#pragma once

#include "core/domain/italian_article.h"
#include "core/domain/partial_date.h"

#include <QDateTime>

namespace seduta {

/// "26 giugno 2025", "1° luglio 2025"; empty when the date is not valid.
QString longDate(const QDate &date);

/// "giovedì".
QString weekday(const QDate &date);

/// "giovedì 26 giugno 2025".
QString weekdayDate(const QDate &date);

/// "26/06/2025", for tables and fields.
QString shortDate(const QDate &date);

/// As minutes open: "l'anno duemilaventicinque, il giorno ventisei del mese di giugno".
QString dateInWords(const QDate &date);

/// "09:30", for tables and fields.
QString shortHour(const QTime &time);

/// "9.30": hours and minutes as the offices write them in a text.
QString clockTime(const QTime &time);

/// "26/06/2025 09:30", by the clock of this computer, for tables; empty when the moment is not valid.
QString shortMoment(const QDateTime &moment);

/// "26/06/2025 09:30:15", where moments of the same minute are told apart.
QString longMoment(const QDateTime &moment);

/// "ore 9.30", "alle ore 9.30", "dalle ore 9.30".
QString hourWith(const QTime &time, Preposition preposition);

/// A day in a sentence: "il 26 giugno 2025", "dell'8 luglio 2025", "al 1° luglio 2025".
QString dateWith(const QDate &date, Preposition preposition);

/// "26 giugno 2025", "giugno 2025", "estate 2025", "inverno 2025-2026", "2025", with a final "circa"; empty when unknown.
QString longDate(const PartialDate &date);

/// As longDate, but a day is "26/06/2025"; for tables and fields.
QString shortDate(const PartialDate &date);

/// Spring, summer, autumn and winter, in Italian.
const std::array<QString, 4> &seasonNames();

/// Any date in a sentence: "il 26 giugno 2025", "di giugno 2025", "dell'estate 2025", "nel 2025", with a final "circa".
QString dateWith(const PartialDate &date, Preposition preposition);

/// As minutes open; of a month, a season or a year as happeningOn tells it.
QString dateInWords(const PartialDate &date);

/// "giovedì 26 giugno 2025", or as longDate.
QString weekdayDate(const PartialDate &date);

/// When a thing is due: "entro il 26 giugno 2025", "entro giugno 2025", "entro l'estate 2025", "entro il 2025".
QString dueBy(const PartialDate &date);

/// When a thing happens: "il 26 giugno 2025", "a giugno 2025", "nell'estate 2025", "nel 2025".
QString happeningOn(const PartialDate &date);

}
