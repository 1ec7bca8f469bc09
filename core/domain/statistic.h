#pragma once

#include "core/domain/agenda.h"
#include "core/domain/decimal.h"
#include "core/domain/partial_date.h"

namespace seduta {

using StatisticId = Id<struct Statistic>;

/// A dato: a figure that was told, with its unit and the time it speaks of. It may be computed from two others, or be a part of another, whose
/// parts are expected to add up to it.
struct Statistic {
    StatisticId id{};
    QString indicator{};
    Decimal value{};
    QString valueText{};
    QString unit{};
    PartialDate referenceFrom{};
    PartialDate referenceOn{};
    QString territory{};
    bool isProvisional = false;
    bool isForecast = false;
    QString source{};
    BodyId bodyId{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    StatisticId partOfId{};
    QString partLabel{};
    StatisticId numeratorId{};
    StatisticId denominatorId{};

    bool operator==(const Statistic &) const = default;
};

/// It has an indicator, and is neither a part of itself nor computed from itself.
Result<Statistic> checked(const Statistic &statistic);

/// "1.234 persone", "12,5 %", "oltre 300 persone": the value with its unit; empty where none was told.
QString valueWords(const Statistic &statistic);
/// "01/01/2025 – 30/06/2025", "giugno 2025": the time it speaks of; empty where it was not told.
QString periodWords(const Statistic &statistic);
/// "Presenze nei centri: donne": the indicator, with the part it is of a whole.
QString nameOf(const Statistic &statistic);

/// What is odd in the sum of the parts, in a sentence; empty where they add up to the whole, or cannot be added.
QString doubtOnSum(const Statistic &whole, const QList<Statistic> &parts);

/// What is odd in a figure beside the two it is computed from, in a sentence; empty where it is their ratio as far as it is told (of a hundred
/// where its unit is %, of a thousand where it is ‰), or cannot be computed.
QString doubtOnRatio(const Statistic &ratio, const Statistic &numerator, const Statistic &denominator);

/// The figures it is computed from, or a part of: each with the member that names it.
QList<std::pair<const char *, StatisticId>> linksOf(const Statistic &statistic);
/// A figure that would lead back to itself.
Error leadsBack(const QString &field);

/// A link of a figure that leads back to it, by its place among them and the member.
struct RingLink {
    qsizetype place = 0;
    const char *member = "";
};
/// One such link for each ring that these figures make.
QList<RingLink> ringsAmong(const QList<Statistic> &statistics);

}
