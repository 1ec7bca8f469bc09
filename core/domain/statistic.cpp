#include "core/domain/statistic.h"

#include "core/domain/italian_date.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace seduta {

namespace {

/// Follows the links of figures to the end, each once.
class RingSearch
{
public:
    explicit RingSearch(const QList<Statistic> &statistics)
        : m_statistics(statistics)
        , m_marks(statistics.size(), Mark::Unseen)
    {
        for (qsizetype place = 0; place < statistics.size(); ++place)
            m_places.insert(statistics.at(place).id, place);
    }

    QList<RingLink> rings()
    {
        for (qsizetype place = 0; place < m_statistics.size(); ++place)
            if (m_marks.at(place) == Mark::Unseen)
                follow(place);
        return m_rings;
    }

private:
    enum class Mark { Unseen, OnTheWay, Done };

    struct Step {
        qsizetype place = 0;
        QList<std::pair<const char *, StatisticId>> links{};
    };

    void enter(qsizetype place)
    {
        m_marks[place] = Mark::OnTheWay;
        m_way.append({place, linksOf(m_statistics.at(place))});
    }

    void follow(qsizetype first)
    {
        enter(first);
        while (!m_way.isEmpty()) {
            auto &step = m_way.last();
            if (step.links.isEmpty()) {
                m_marks[step.place] = Mark::Done;
                m_way.removeLast();
                continue;
            }
            const auto [member, id] = step.links.takeFirst();
            const qsizetype next = m_places.value(id, -1);
            if (next < 0)
                continue;
            if (m_marks.at(next) == Mark::OnTheWay)
                m_rings.append({step.place, member});
            else if (m_marks.at(next) == Mark::Unseen)
                enter(next);
        }
    }

    const QList<Statistic> &m_statistics;
    QHash<StatisticId, qsizetype> m_places{};
    QList<Mark> m_marks;
    QList<Step> m_way{};
    QList<RingLink> m_rings{};
};

bool areOfOneUnit(const Statistic &whole, const QList<Statistic> &parts)
{
    return std::all_of(parts.cbegin(), parts.cend(),
                       [&](const Statistic &part) { return part.unit.compare(whole.unit, Qt::CaseInsensitive) == 0; });
}

/// Beyond it a double knows no units.
constexpr double largestExact = 1e15;
constexpr double roundingError = 1e-6;

double partsIn(const QString &unit)
{
    if (unit.startsWith(u'%') || unit.startsWith(QStringLiteral("per cento"), Qt::CaseInsensitive))
        return 100;
    return unit.startsWith(QChar(0x2030)) || unit.startsWith(QStringLiteral("per mille"), Qt::CaseInsensitive) ? 1000
                                                                                                               : 1;
}

std::optional<qint64> sumOf(const QList<Statistic> &parts)
{
    qint64 sum = 0;
    for (const auto &part : parts) {
        const auto value = inMillionths(part.value);
        if (!value || __builtin_add_overflow(sum, *value, &sum))
            return std::nullopt;
    }
    return sum;
}

}

Result<Statistic> checked(const Statistic &statistic)
{
    if (statistic.indicator.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Statistic", "Enter what the figure measures."),
                       QStringLiteral("indicator"));
    const auto links = linksOf(statistic);
    for (const auto &[member, id] : links)
        if (id == statistic.id)
            return tl::unexpected(leadsBack(QLatin1String(member)));
    return statistic;
}

QString valueWords(const Statistic &statistic)
{
    const QString value = statistic.value.isKnown() ? shortDecimal(statistic.value) : statistic.valueText;
    return value.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(value, statistic.unit).trimmed();
}

QString periodWords(const Statistic &statistic)
{
    if (!statistic.referenceFrom.isKnown())
        return shortDate(statistic.referenceOn);
    if (!statistic.referenceOn.isKnown())
        return QCoreApplication::translate("Statistic", "from %1").arg(shortDate(statistic.referenceFrom));
    return QStringLiteral("%1 – %2").arg(shortDate(statistic.referenceFrom), shortDate(statistic.referenceOn));
}

QString nameOf(const Statistic &statistic)
{
    return statistic.partLabel.isEmpty() ? statistic.indicator
                                         : QStringLiteral("%1: %2").arg(statistic.indicator, statistic.partLabel);
}

QString doubtOnSum(const Statistic &whole, const QList<Statistic> &parts)
{
    const auto expected = inMillionths(whole.value);
    if (parts.isEmpty() || !expected || !areOfOneUnit(whole, parts))
        return {};
    const auto sum = sumOf(parts);
    if (!sum || *sum == *expected)
        return {};
    return QCoreApplication::translate("Statistic", "The parts add up to %1, and the whole is %2.")
        .arg(shortDecimal(fromMillionths(*sum)), shortDecimal(whole.value));
}

QString doubtOnRatio(const Statistic &ratio, const Statistic &numerator, const Statistic &denominator)
{
    const auto above = inMillionths(numerator.value);
    const auto below = inMillionths(denominator.value);
    if (!ratio.value.isKnown() || !above || !below || *below == 0)
        return {};
    const double whole = std::pow(10.0, ratio.value.places);
    const double computed = double(*above) / double(*below) * partsIn(ratio.unit) * whole;
    if (std::abs(computed) > largestExact || std::abs(computed - double(ratio.value.units)) <= 0.5 + roundingError)
        return {};
    return QCoreApplication::translate("Statistic", "%1 out of %2 makes %3, and the figure says %4.")
        .arg(shortDecimal(numerator.value), shortDecimal(denominator.value),
             shortDecimal({std::llround(computed), ratio.value.places}), shortDecimal(ratio.value));
}

QList<std::pair<const char *, StatisticId>> linksOf(const Statistic &statistic)
{
    QList<std::pair<const char *, StatisticId>> links{{"partOfId", statistic.partOfId},
                                                      {"numeratorId", statistic.numeratorId},
                                                      {"denominatorId", statistic.denominatorId}};
    links.removeIf([](const auto &link) { return !link.second.isValid(); });
    return links;
}

Error leadsBack(const QString &field)
{
    return {ErrorKind::Validation,
            QCoreApplication::translate(
                "Statistic", "A figure is neither a part of itself nor computed from itself, not even through others."),
            field};
}

QList<RingLink> ringsAmong(const QList<Statistic> &statistics)
{
    return RingSearch(statistics).rings();
}

}
