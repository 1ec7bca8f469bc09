#include "core/domain/fields/event.h"
#include "core/domain/fields/legal_reference.h"
#include "core/domain/fields/opinion.h"
#include "core/domain/fields/statistic.h"
#include "core/domain/secretariat.h"
#include "core/storage/statistic_repository.h"
#include "core/usecases/card_parts.h"

namespace seduta {

namespace {

/// A breakdown is read whole, but for the very long.
constexpr int partsOfCard = 24;

// None where one of them is below nought, or nothing is above it.
qint64 largestOf(const QList<Statistic> &parts)
{
    qint64 largest = 0;
    for (const auto &part : parts) {
        const qint64 value = inMillionths(part.value).value_or(0);
        if (value < 0)
            return 0;
        largest = qMax(largest, value);
    }
    return largest;
}

int shareOf(const Statistic &part, qint64 largest)
{
    constexpr qint64 thousand = 1000;
    const auto value = inMillionths(part.value);
    if (!value || largest == 0)
        return -1;
    return int(largest < thousand ? *value * thousand / largest : qMin(*value / (largest / thousand), thousand));
}

void tellParts(CardMaker &maker, const Statistic &whole)
{
    const QString name = QStringLiteral("parts");
    const auto parts = StatisticRepository(maker.database()).partsOf(whole.id);
    const int size = maker.wanted(name) == linesOfCard ? partsOfCard : maker.wanted(name);
    const qint64 largest = largestOf(parts);
    CardSection section{name, Cards::tr("Its parts"), {}, int(parts.size()), false};
    for (const auto &part : parts.mid(0, size))
        section.lines.append({periodWords(part),
                              part.partLabel.isEmpty() ? part.indicator : part.partLabel,
                              valueWords(part),
                              {},
                              {QStringLiteral("statistic"), part.id.value()},
                              shareOf(part, largest)});
    if (size > 0)
        maker.section(section);
    if (const QString doubt = doubtOnSum(whole, parts); !doubt.isEmpty())
        maker.missing(doubt, QStringLiteral("value"));
}

void tellDoubtOnRatio(CardMaker &maker, const Statistic &ratio)
{
    const Table<Statistic> statistics(maker.database());
    const auto numerator = statistics.find(ratio.numeratorId);
    const auto denominator = statistics.find(ratio.denominatorId);
    if (!numerator || !denominator)
        return;
    if (const QString doubt = doubtOnRatio(ratio, *numerator, *denominator); !doubt.isEmpty())
        maker.missing(doubt, QStringLiteral("value"));
}

bool tellStatistic(CardMaker &maker)
{
    const auto statistic = maker.record<Statistic>();
    if (!statistic)
        return false;
    maker.title(nameOf(*statistic));
    if (statistic->isProvisional)
        maker.chip(Cards::tr("provisional"), CardTone::Attention);
    if (statistic->isForecast)
        maker.chip(Cards::tr("forecast"), CardTone::Plain);
    maker.fact({wordOf(&Statistic::value), valueWords(*statistic), QStringLiteral("value"), {}, false});
    maker.fact({wordOf(&Statistic::referenceOn), periodWords(*statistic), QStringLiteral("referenceOn"), {}, false});
    maker.facts(
        *statistic,
        {"territory", "bodyId", "source", "meetingId", "agendaItemId", "partOfId", "numeratorId", "denominatorId"});
    tellParts(maker, *statistic);
    tellDoubtOnRatio(maker, *statistic);
    maker.list(QStringLiteral("computed"), Cards::tr("Figures computed from it"), CardList::FiguresComputedFrom,
               LineWords::Figure);
    if (valueWords(*statistic).isEmpty())
        maker.missing(Cards::tr("Its value is not said."), QStringLiteral("value"));
    if (!statistic->referenceOn.isKnown())
        maker.missing(Cards::tr("The time it refers to is not said."), QStringLiteral("referenceOn"));
    if (statistic->source.isEmpty() && !statistic->bodyId.isValid())
        maker.missing(Cards::tr("Where it comes from is not said."), QStringLiteral("source"));
    return true;
}

void tellGapsOfOpinion(CardMaker &maker, const Opinion &opinion)
{
    if (isExpressed(opinion.state) && opinion.motivation.isEmpty())
        maker.missing(Cards::tr("Its motivation is not said."), QStringLiteral("motivation"));
    if (opinion.state == OpinionState::Expressed)
        maker.missing(Cards::tr("It has not been transmitted yet."), QStringLiteral("state"));
    if (opinion.state == OpinionState::Transmitted && !opinion.transmittedOn.isKnown())
        maker.missing(Cards::tr("The day it was transmitted is not said."), QStringLiteral("transmittedOn"));
}

bool tellOpinion(CardMaker &maker)
{
    const auto opinion = maker.record<Opinion>();
    if (!opinion)
        return false;
    maker.readFrom({"project"});
    maker.title(Cards::tr("Opinion on %1").arg(maker.nameOf(maker.card().record)));
    maker.state(opinion->state);
    if (opinion->outcome != OpinionOutcome::None)
        maker.state(opinion->outcome);
    if (isExpired(*opinion, maker.today()))
        maker.chip(Cards::tr("expired"), CardTone::Alarm);
    maker.facts(*opinion,
                {"projectId", "editionId", "proposerBodyId", "proposer", "criteria", "motivation", "requestedOn",
                 "dueOn", "meetingId", "agendaItemId", "transmittedToBodyId", "transmittedTo", "transmittedOn",
                 "requestedCents", "grantedCents", "moneyOutcome"});
    tellGapsOfOpinion(maker, *opinion);
    return true;
}

bool tellReference(CardMaker &maker)
{
    const auto reference = maker.record<LegalReference>();
    if (!reference)
        return false;
    maker.title(reference->title.isEmpty() ? actWords(*reference) : reference->title);
    maker.chip(label(reference->kind), CardTone::Plain);
    if (isWebAddress(reference->url))
        maker.act(CardAct::OpenLink);
    maker.facts(*reference, {"number", "actOn", "issuer", "publishedOn", "gazetteNumber", "url", "note"});
    const int citing = maker.list(QStringLiteral("citations"), Cards::tr("Who cites it"), CardList::CitationsOf);
    if (!reference->actOn.isKnown())
        maker.missing(Cards::tr("The date of the act is not said."), QStringLiteral("actOn"));
    if (citing == 0)
        maker.missing(Cards::tr("Nothing is recorded that cites it."));
    return true;
}

bool tellEvent(CardMaker &maker)
{
    const auto event = maker.record<Event>();
    if (!event)
        return false;
    maker.title(event->title);
    maker.chip(label(event->kind), CardTone::Plain);
    maker.facts(*event, {"heldOn", "place", "organiserBodyId", "organiser", "meetingId", "projectId", "text"});
    if (!event->heldOn.isKnown())
        maker.missing(Cards::tr("The day of the event is not said."), QStringLiteral("heldOn"));
    return true;
}

}

QHash<QString, CardTeller> cardsOfRegisters()
{
    return {{QStringLiteral("legal_reference"), tellReference},
            {QStringLiteral("event"), tellEvent},
            {QStringLiteral("statistic"), tellStatistic},
            {QStringLiteral("opinion"), tellOpinion}};
}

}
