#include "ui/pages/registers/statistics_page.h"

#include "core/domain/fields/statistic.h"
#include "core/usecases/statistics.h"
#include "ui/fields/references.h"
#include "ui/pages/registers/points_of_meeting.h"
#include "ui/pages/registers/statistic_parts.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

QVariant valueKey(const Statistic &statistic)
{
    return inMillionths(statistic.value).value_or(-1);
}

QVariant dayOf(const Statistic &statistic)
{
    return statistic.referenceOn.day;
}

QString kindWords(const Statistic &statistic)
{
    QStringList words;
    if (statistic.isProvisional)
        words.append(StatisticsPage::tr("provisional"));
    if (statistic.isForecast)
        words.append(StatisticsPage::tr("forecast"));
    return words.join(QStringLiteral(", "));
}

QList<RowsModel<Statistic>::Column> columns()
{
    return {
        {StatisticsPage::tr("Figure"), nameOf, {}, {}, false},
        {wordOf(&Statistic::value), valueWords, valueKey, {}, true},
        {wordOf(&Statistic::referenceOn), periodWords, dayOf, {}, false},
        memberColumn(&Statistic::territory),
        {StatisticsPage::tr("Kind"), kindWords, {}, {}, false},
        memberColumn(&Statistic::source),
    };
}

void buildValue(RecordForm<Statistic> &form)
{
    auto *value = form.decimal(&Statistic::value);
    form.line(&Statistic::valueText);
    form.addAdvice(StatisticsPage::tr("Where only words were told: \"more than 300\"."));
    auto *unit = form.addLine(QStringLiteral("unit"), wordOf(&Statistic::unit));
    form.tie([unit](const Statistic &each) { unit->setWords(each.unit); },
             [unit, value](Statistic &each) {
                 each.unit = value->isPercentage() ? QStringLiteral("%") : unit->words().trimmed();
             },
             [] { return std::optional<Error>(); }, unit);
}

void build(RecordForm<Statistic> &form)
{
    form.text(&Statistic::indicator, 2);
    buildValue(form);
    form.date(&Statistic::referenceOn);
    form.date(&Statistic::referenceFrom);
    form.addAdvice(StatisticsPage::tr("Only where it speaks of a period: its beginning."));
    form.line(&Statistic::territory);
    form.check(&Statistic::isProvisional);
    form.check(&Statistic::isForecast);
    form.reference(&Statistic::bodyId);
    form.line(&Statistic::source);
    form.reference(&Statistic::meetingId);
    form.reference(&Statistic::agendaItemId);
    form.addFolded(QStringLiteral("statisticLinks"), StatisticsPage::tr("Part of another, or computed from others"));
    form.reference(&Statistic::partOfId);
    form.line(&Statistic::partLabel);
    form.reference(&Statistic::numeratorId);
    form.reference(&Statistic::denominatorId);
}

RecordKind<Statistic> kind()
{
    auto kind = keptBy<Statistics, Statistic>(QStringLiteral("statistic"), nameOf);
    kind.alsoShown = {"action_item", "agenda_item", "attendance", "body", "meeting"};
    kind.offered = {{{QStringLiteral("bodyId")}, bodyChoices, newBody},
                    {{QStringLiteral("meetingId")}, meetingChoices, {}},
                    {{QStringLiteral("partOfId"), QStringLiteral("numeratorId"), QStringLiteral("denominatorId")},
                     statisticChoices,
                     {}}};
    return kind;
}

PlainKind<Statistic> plainKind()
{
    PlainKind<Statistic> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("statistics");
    plain.title = StatisticsPage::tr("Figures");
    plain.newWords = StatisticsPage::tr("New figure");
    plain.emptyWords =
        StatisticsPage::tr("The figures that are told to the council stand here, each with its unit, its "
                           "time and its source. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return Statistics(workspace).all(); };
    plain.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Statistic>(statisticParts(), desk, parent);
    };
    return plain;
}

}

StatisticsPage::StatisticsPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
    offerPointsOf(form(), workspace());
}

Statistic StatisticsPage::blank() const
{
    const auto &last = form().original();
    Statistic fresh;
    fresh.referenceFrom = last.referenceFrom;
    fresh.referenceOn = last.referenceOn;
    fresh.territory = last.territory;
    fresh.source = last.source;
    fresh.bodyId = last.bodyId;
    fresh.meetingId = last.meetingId;
    fresh.agendaItemId = last.agendaItemId;
    return fresh;
}

Result<void> StatisticsPage::fillForm(qint64 id)
{
    if (const auto known = Statistics(workspace()).find(StatisticId(id)))
        offerPoints(known->meetingId);
    return PlainPage::fillForm(id);
}

void StatisticsPage::clearForm()
{
    offerPoints(blank().meetingId);
    PlainPage::clearForm();
}

void StatisticsPage::offerPoints(MeetingId meeting)
{
    form().offer(QStringLiteral("agendaItemId"), pointChoices(workspace(), meeting));
}

}
