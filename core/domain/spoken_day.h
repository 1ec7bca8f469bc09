#pragma once

#include <QDate>

namespace seduta {

/// What a day that is not told in full is looked for by: today; whether it is a term ("entro"), which is never past; and the day of the week it
/// falls on, or 0.
struct DaySought {
    QDate today{};
    bool isTerm = false;
    int weekday = 0;
};

/// Of days that all may be meant the nearest to today that fits what is sought; none where none does.
QDate nearest(const QList<QDate> &days, const DaySought &sought);

/// A day told from today: "oggi", "dopodomani", "tra due settimane", "un mese fa", "giovedi" (the next one, never today), "lunedi scorso". The words are
/// plain ones (date_words.h).
QDate spokenDay(const QString &words, const DaySought &sought);

}
