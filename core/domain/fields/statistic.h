#pragma once

#include "core/domain/field.h"
#include "core/domain/statistic.h"

namespace seduta {

template <>
struct Fields<Statistic> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "statistic");
    static constexpr auto all =
        std::tuple{Field{"indicator", &Statistic::indicator, QT_TRANSLATE_NOOP("statistic", "What it measures")},
                   Field{"value", &Statistic::value, QT_TRANSLATE_NOOP("statistic", "Value")},
                   Field{"valueText", &Statistic::valueText, QT_TRANSLATE_NOOP("statistic", "Value, in words")},
                   Field{"unit", &Statistic::unit, QT_TRANSLATE_NOOP("statistic", "Unit")},
                   Field{"referenceFrom", &Statistic::referenceFrom, QT_TRANSLATE_NOOP("statistic", "From")},
                   Field{"referenceOn", &Statistic::referenceOn, QT_TRANSLATE_NOOP("statistic", "Refers to")},
                   Field{"territory", &Statistic::territory, QT_TRANSLATE_NOOP("statistic", "Territory")},
                   Field{"isProvisional", &Statistic::isProvisional, QT_TRANSLATE_NOOP("statistic", "Provisional")},
                   Field{"isForecast", &Statistic::isForecast, QT_TRANSLATE_NOOP("statistic", "Forecast")},
                   Field{"source", &Statistic::source, QT_TRANSLATE_NOOP("statistic", "Source")},
                   Field{"bodyId", &Statistic::bodyId, QT_TRANSLATE_NOOP("statistic", "Told by")},
                   Field{"meetingId", &Statistic::meetingId, QT_TRANSLATE_NOOP("statistic", "Told in the meeting")},
                   Field{"agendaItemId", &Statistic::agendaItemId, QT_TRANSLATE_NOOP("statistic", "Agenda item")},
                   Field{"partOfId", &Statistic::partOfId, QT_TRANSLATE_NOOP("statistic", "Part of")},
                   Field{"partLabel", &Statistic::partLabel, QT_TRANSLATE_NOOP("statistic", "Which part")},
                   Field{"numeratorId", &Statistic::numeratorId, QT_TRANSLATE_NOOP("statistic", "Numerator")},
                   Field{"denominatorId", &Statistic::denominatorId, QT_TRANSLATE_NOOP("statistic", "Denominator")}};
};

}
