#pragma once

#include "core/domain/words.h"

#include <QDate>

namespace seduta {

enum class DatePrecision { Day, Month, Season, Year, Unknown };

template <>
struct Words<DatePrecision> {
    static constexpr auto context = "DatePrecision";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("DatePrecision", "day"),     QT_TRANSLATE_NOOP("DatePrecision", "month"),
        QT_TRANSLATE_NOOP("DatePrecision", "season"),  QT_TRANSLATE_NOOP("DatePrecision", "year"),
        QT_TRANSLATE_NOOP("DatePrecision", "unknown"),
    };
};

/// A date as people say it: "26 giugno 2025", "giugno 2025", "estate 2025", "circa 2024". `day` is the last day it may mean
/// (so that a due date passes only when all of it has passed); seasons are the meteorological ones.
struct PartialDate {
    QDate day{};
    DatePrecision precision = DatePrecision::Unknown;
    bool circa = false;

    bool operator==(const PartialDate &) const = default;

    static PartialDate onDay(const QDate &date);
    static PartialDate inMonth(int year, int month);
    static PartialDate inSeason(int year, int season);
    /// The season a day lies in; January and February belong to the winter that began the year before.
    static PartialDate inSeasonOf(const QDate &day);
    static PartialDate inYear(int year);

    bool isDay() const { return precision == DatePrecision::Day && day.isValid(); }
    /// The first day it may mean; not valid when unknown.
    QDate firstDay() const;
    bool isKnown() const { return precision != DatePrecision::Unknown && day.isValid(); }
};

/// The spelling of ISO 8601-2 (EDTF level 1): 2025-06-26, 2025-06, 2025-22 (summer), 2025, with a final ~ for circa; empty when unknown.
QString edtf(const PartialDate &date);
std::optional<PartialDate> fromEdtf(const QString &text);
/// A text that is in the order of time: by the last day, the coarser after.
QString inOrderOfTime(const PartialDate &date);

}
